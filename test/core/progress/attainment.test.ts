import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../../../core/l10n/say.ts";
import { okrFiles } from "../../../core/model/workspace.ts";
import { type Attainment, attainmentOf } from "../../../core/progress/attainment.ts";
import { folder } from "../../support/folder.ts";

/** The attainment of a key result with these fields, written as a generic YAML file has them. */
function attainment(fields: string): Attainment {
  const lines = fields.split(", ").map((field) => `        ${field}`);
  const text = `okrs:\n  - title: O\n    krs:\n      -\n        title: KR\n${lines.join("\n")}\n`;
  const keyResult = okrFiles(folder({ "okrs/a.yaml": text }))[0]?.blocks.flatMap(
    (block) => block.keyResults,
  )[0];
  assert.ok(keyResult, text);
  return attainmentOf(keyResult);
}

/** Each case: fields, then what is said of them. The value is the number in front; none means unknown. */
function says(cases: Record<string, string>): void {
  const found = Object.keys(cases).map((fields) => [fields, english(attainment(fields).why)]);
  assert.deepEqual(Object.fromEntries(found), cases);
}

test("a share of the way, with its reason", () => {
  says({
    "baseline: 520, target: 350, current: 430": "0.53 = (430 − 520) / (350 − 520), decreasing",
    "target: 0.6, current: 0.21": "0.35 = 0.21 / 0.6",
    "baseline: 0, target: 100, current: 102": "1.02 = 102 / 100",
    "baseline: 10, target: 100, current: -20": "−0.33 = (−20 − 10) / (100 − 10)",
    "baseline: 520, target: 350, current: 600": "−0.47 = (600 − 520) / (350 − 520), decreasing",
    "baseline: 520, target: 350, current: 300": "1.29 = (300 − 520) / (350 − 520), decreasing",
    "baseline: -50, target: -10, current: -30": "0.50 = (−30 − −50) / (−10 − −50)",
    "target: -5, current: -3": "0.60 = −3 / −5, decreasing",
  });
  assert.equal(attainment("baseline: 520, target: 350, current: 430").value, 90 / 170);
  assert.equal(attainment("target: 4, current: 10").value, 2.5);
});

test("no way to go: met or not met, in the direction of the target", () => {
  says({
    "baseline: 10, target: 10, current: 12": "1.00: 12 is ≥ 10; the target is the baseline",
    "baseline: 10, target: 10, current: 9": "0.00: 9 is not ≥ 10; the target is the baseline",
    "baseline: 10, target: 10, current: 9, direction: decrease":
      "1.00: 9 is ≤ 10, decreasing; the target is the baseline",
    "target: 0, current: 0": "1.00: 0 is ≥ 0; no baseline to count from",
    "target: 0, current: 3, direction: decrease": "0.00: 3 is not ≤ 0, decreasing; no baseline to count from",
    "target: ≤ 0, current: 3": "0.00: 3 is not ≤ 0, decreasing; no baseline to count from",
    "target: 100, current: 120, direction: decrease":
      "0.00: 120 is not ≤ 100, decreasing; no baseline to count from",
    "baseline: 80 ms, target: <100 ms, current: 90 ms": "1.00: 90 is ≤ 100, decreasing; the baseline is 80",
    "target: 99.9, current: 99.95, baseline: 99.3, direction: maintain":
      "1.00: 99.95 is ≥ 99.9, to be maintained",
    "target: ≤ 5, current: 7, direction: maintain": "0.00: 7 is not ≤ 5, to be maintained",
  });
});

test("yes or no knows nothing between", () => {
  says({
    "target: 1, current: 0.5, unit: boolean": "0.00: not done: 0.5 of 1, yes or no",
    "target: 1, current: 1, unit: boolean": "1.00: done",
    "target: true, current: true": "1.00: done",
    "target: true, current: false": "0.00: not done: 0 of 1, yes or no",
  });
});

test("what cannot be told is unknown, never 0", () => {
  const cases = {
    "target: 5": "no current value yet",
    "target: 5, current: ": "no current value yet",
    "target: 5, current: ~": "no current value yet",
    "current: 5": "no target",
    "target: soon, current: 5": "the target is not a number",
    "target: 5, current: a few": "the current value is not a number",
    "target: 5, current: .nan": "the current value is not a number",
    "target: 5, current: 3, baseline: some": "the baseline is not a number",
    "target: 5 s, current: 350 ms": "350 ms and 5 s have different units",
    "target: 80%, current: 350 ms": "350 ms and 80% have different units",
    "target: 1.7e308, current: 1, baseline: -1.7e308": "the numbers are too large to set against each other",
  };
  says(cases);
  for (const fields of Object.keys(cases)) assert.equal(attainment(fields).value, undefined, fields);
});

test("units of one kind in other words, singular or plural, are the same unit", () => {
  says({
    "baseline: 4 semaines, target: 1 semaine, current: 2.5 semaines":
      "0.50 = (2.5 − 4) / (1 − 4), decreasing",
    "baseline: 5 années, target: 1 an, current: 3 ans": "0.50 = (3 − 5) / (1 − 5), decreasing",
    "baseline: 3 Quartale, target: 1 Quartal, current: 2 Quartale": "0.50 = (2 − 3) / (1 − 3), decreasing",
    "baseline: 3 horas, target: 1 hora, current: 2 h": "0.50 = (2 − 3) / (1 − 3), decreasing",
    "target: 10 dólares, current: 5 USD": "0.50 = 5 / 10",
    "target: 5 stars, current: 4 estrelas": "0.80 = 4 / 5",
  });
});

test("percentages as 0–1 and as 0–100 are not mixed without a word", () => {
  says({
    "target: 80%, current: 35%": "0.44 = 35 / 80",
    "target: 80%, current: 35": "0.44 = 35 / 80",
    "target: 80%, current: 0.35": "0.44 = 35 / 80; 0.35 read as 35%",
    "target: 0.5%, current: 0.4": "0.80 = 0.4 / 0.5",
    "target: 80, current: 0.35, unit: percent": "0.00 = 0.35 / 80; 0.35 read as 0.35%",
    "target: 99%, current: 0.98, unit: ratio": "0.99 = 0.98 / 0.99; 99% read as 0.99",
    "target: 0.8, current: 65, unit: ratio": "81.25 = 65 / 0.8; 65 read as a ratio, not as a percentage",
    "target: 1, current: 150, unit: ratio": "150.00 = 150 / 1; 150 read as a ratio, not as a percentage",
  });
});

test("numbers with units, currencies and wholes", () => {
  says({
    "target: $2.3M, current: $1.1M": "0.48 = 1100000 / 2300000",
    "target: 5 sec, current: 4 s": "0.80 = 4 / 5",
    "target: 60 leads, current: 30 users": "0.50 = 30 / 60",
    "current: 20/1196": "0.02 = 20 / 1196",
  });
});

test("progress is a share without a target, and the current value beside one", () => {
  says({
    "progress: 0.35": "0.35 = progress of 0.35 as written",
    "progress: 35": "0.35 = progress of 35, read as 35%",
    "progress: 35%": "0.35 = progress of 35% as written",
    "progress: 1": "1.00 = progress of 1 as written, read as all of it",
    "target: 8, progress: 3": "0.38 = 3 / 8",
    "target: 5000, progress: 0.35": "0.35 = progress of 0.35 as written",
    "target: 8, progress: 50%": "0.50 = progress of 50% as written",
    "target: 8, progress: 3, current: 4": "0.50 = 4 / 8",
    "target: soon, progress: 0.35": "the target is not a number",
  });
});
