import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConfidenceScale } from "../../../core/config/settings.ts";
import { english } from "../../../core/l10n/say.ts";
import { okrFiles } from "../../../core/model/workspace.ts";
import { confidenceOf } from "../../../core/progress/confidence.ts";
import { folder } from "../../support/folder.ts";

function why(written: string, scale?: ConfidenceScale): string | undefined {
  const text = `okrs:\n  - title: O\n    krs:\n      - title: KR\n        confidence: ${written}\n`;
  const field = okrFiles(folder({ "okrs/a.yaml": text }))[0]?.blocks.flatMap((block) => block.keyResults)[0]
    ?.confidence;
  const told = confidenceOf(field, scale)?.why;
  return told && english(told);
}

test("every dialect's confidence in one voice", () => {
  const cases: Record<string, string | undefined> = {
    medium: "confidence is medium",
    High: "confidence is high",
    Yellow: "confidence is medium (Yellow)",
    "🟢": "confidence is high (🟢)",
    "on track": "confidence is high (on track)",
    sure: "confidence is high (sure)",
    middle: "confidence is medium (middle)",
    "not sure": "confidence is low (not sure)",
    "0.55": "confidence is medium (0.55)",
    "0.0": "confidence is low (0)",
    "1.0": "confidence is high (1)",
    "55": "confidence is medium (55 of 100)",
    "55%": "confidence is medium (55%)",
    "7": "confidence is high (7 of 10)",
    "7/10": "confidence is high (7/10)",
    "10": "confidence is high (10 of 10)",
    "0": "the scale of confidence 0 is unknown",
    "1": "the scale of confidence 1 is unknown",
    "2": "the scale of confidence 2 is unknown",
    "150": "the scale of confidence 150 is unknown",
    "-1": "the scale of confidence -1 is unknown",
    maybe: 'the confidence "maybe" cannot be read',
    true: 'the confidence "true" cannot be read',
    "~": undefined,
    '""': undefined,
    "[1, 2]": undefined,
  };
  assert.deepEqual(Object.fromEntries(Object.keys(cases).map((written) => [written, why(written)])), cases);
});

test("OKRchestra's scale is 0 to 1, whatever is written", () => {
  const shown = ["0", "1", "0.69", "0.7", "0.4", "0.39", "7"].map((written) => why(written, "0-1"));
  assert.deepEqual(shown, [
    "confidence is low (0)",
    "confidence is high (1)",
    "confidence is medium (0.69)",
    "confidence is high (0.7)",
    "confidence is medium (0.4)",
    "confidence is low (0.39)",
    "confidence 7 is not on the scale 0-1",
  ]);
});

test("with a scale, each number has one meaning", () => {
  const read = (scale: ConfidenceScale, ...all: string[]) => all.map((written) => why(written, scale));
  assert.deepEqual(read("0-2", "0", "1", "2", "3"), [
    "confidence is low (0 of 2)",
    "confidence is medium (1 of 2)",
    "confidence is high (2 of 2)",
    "confidence 3 is not on the scale 0-2",
  ]);
  assert.deepEqual(read("1-10", "0", "1", "0.7", "7", "11"), [
    "confidence 0 is not on the scale 1-10",
    "confidence is low (1 of 10)",
    "confidence 0.7 is not on the scale 1-10",
    "confidence is high (7 of 10)",
    "confidence 11 is not on the scale 1-10",
  ]);
  assert.deepEqual(read("0-10", "0", "0.7", "2", "10"), [
    "confidence is low (0 of 10)",
    "confidence 0.7 is not on the scale 0-10",
    "confidence is low (2 of 10)",
    "confidence is high (10 of 10)",
  ]);
  assert.deepEqual(read("0-100", "1", "70", "70%", "101"), [
    "confidence is low (1 of 100)",
    "confidence is high (70 of 100)",
    "confidence is high (70%)",
    "confidence 101 is not on the scale 0-100",
  ]);
  assert.deepEqual(read("words", "medium", "7"), [
    "confidence is medium",
    "confidence 7 is not on the scale words",
  ]);
});

test("what says its scale itself is read on any", () => {
  for (const scale of ["0-1", "0-2", "1-10", "0-100"] as const)
    assert.deepEqual(
      ["high", "7/10", "70%"].map((written) => why(written, scale)),
      ["confidence is high", "confidence is high (7/10)", "confidence is high (70%)"],
    );
});
