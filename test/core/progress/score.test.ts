import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../../../core/l10n/say.ts";
import { meanScore } from "../../../core/progress/score.ts";

const part = (attainment: number | undefined, weight?: number, label = "KR") => ({
  attainment,
  weight,
  label,
});

test("a score lies between 0 and 1", () => {
  const attainments = [-0.3, 0.5, 1.22, undefined, Number.NaN, Number.POSITIVE_INFINITY];
  assert.deepEqual(
    attainments.map((each) => meanScore([part(each)]).value),
    [0, 0.5, 1, undefined, undefined, 1],
  );
});

test("the mean clamps, weighs, and names what is unknown", () => {
  const cases = [
    [[part(0.99), part(1.22), part(0)], "0.66 = mean of 0.99, 1.00 and 0.00"],
    [[part(0.5)], "0.50"],
    [[part(1, 1), part(0, 3)], "0.25 = weighted mean of 1.00 × 1 and 0.00 × 3"],
    [[part(1, 0.5), part(0, 0.5)], "0.50 = weighted mean of 1.00 × 0.5 and 0.00 × 0.5"],
    [[part(0.4), part(undefined, undefined, "KR2")], "0.40; without a number: KR2"],
    [[part(undefined)], "no key result has a number"],
    [[], "no key results"],
    [Array.from({ length: 1000 }, (_, at) => part(at % 2)), "0.50 = mean of 1000 numbers"],
  ] as const;
  assert.deepEqual(
    cases.map(([parts]) => english(meanScore(parts).why)),
    cases.map(([, why]) => why),
  );
});

test("weights that cannot be used are left aside, and that is said", () => {
  const beside = "0.50 = mean of 1.00 and 0.00; weights left aside, they are not all usable";
  assert.equal(english(meanScore([part(1, -1), part(0, 2)]).why), beside);
  assert.equal(english(meanScore([part(1, Number.NaN), part(0, 2)]).why), beside);
  assert.equal(english(meanScore([part(1, 3), part(0)]).why), beside);
  assert.equal(english(meanScore([part(1, 0), part(0, 0)]).why), beside);
  assert.equal(english(meanScore([part(1, Number.POSITIVE_INFINITY), part(0, 1)]).why), beside);
});

test("unknown parts bring neither a 0 nor a weight", () => {
  const score = meanScore([part(1, 1), part(undefined, undefined, "silent"), part(0.5, 3)]);
  assert.equal(score.value, 0.625);
  assert.deepEqual(score.unknown, ["silent"]);
});
