import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, type Settings } from "../../../core/config/settings.ts";
import { english } from "../../../core/l10n/say.ts";
import { indexFor, okrFiles } from "../../../core/model/workspace.ts";
import { circumstancesOf } from "../../../core/progress/circumstances.ts";
import { type HealthReading, healthOf } from "../../../core/progress/health.ts";
import { folder } from "../../support/folder.ts";

/** The health of a key result of BWOC with these fields, in a quarter that is half over. */
function health(
  fields: string,
  settings: Partial<Settings> = {},
  today = "2026-08-16",
  period = "2026-Q3",
): HealthReading {
  const lines = fields.split(", ").join("\n");
  const workspace = folder({
    "okr/key_results.toml": `[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O1"\n${lines}\n`,
    "okr/objectives.toml": `[[objective]]\nobjective_id = "O1"\ntitle = "O"\nowner = "a"\nperiod = "${period}"\n`,
  });
  const file = okrFiles(workspace)[0];
  assert.ok(file);
  const index = indexFor(workspace, file);
  const entry = index.keyResults[0];
  const item = file.blocks.flatMap((block) => block.keyResults)[0];
  assert.ok(entry && item, lines);
  const all = { ...defaultSettings, ...settings };
  return healthOf(item, circumstancesOf(workspace, index, entry, item, all.fiscalYearStart), all, today);
}

test("the flat model is BWOC's", () => {
  const cases: Record<string, string> = {
    'target = 10, current = 7, confidence = "low"': "on-track: 0.70 is at least 0.70",
    'target = 10, current = 3.5, confidence = "high"': "on-track: 0.35 is below 0.70, but confidence is high",
    'target = 10, current = 3.5, confidence = "medium"':
      "at-risk: 0.35 is below 0.70 and confidence is medium",
    'target = 10, current = 6.98, confidence = "medium"':
      "at-risk: 0.698 is below 0.70 and confidence is medium",
    'target = 10, current = 3.5, confidence = "low"': "off-track: 0.35 is below 0.70 and confidence is low",
    "target = 10, current = 3.5": "off-track: 0.35 is below 0.70 and no confidence is given",
    "target = 10, current = 3.5, confidence = 1":
      "off-track: 0.35 is below 0.70 and the scale of confidence 1 is unknown",
  };
  const found = Object.keys(cases).map((fields) => [
    fields,
    english(health(fields).why).replace(" · expected 0.35 by today", ""),
  ]);
  assert.deepEqual(Object.fromEntries(found), cases);
});

test("the pace stands beside the number, and says where the period lies", () => {
  const fields = 'target = 10, current = 3.5, confidence = "medium"';
  const rest = (today: string, period?: string) =>
    english(health(fields, {}, today, period).why)
      .split(" · ")
      .slice(1);
  assert.deepEqual(rest("2026-08-16"), ["expected 0.35 by today"]);
  assert.deepEqual(rest("2026-09-30"), ["expected 0.69 by today"]);
  assert.deepEqual(rest("2026-10-01"), ["ended 2026-09-30"]);
  assert.deepEqual(rest("2026-06-30"), ["starts 2026-07-01"]);
  assert.deepEqual(rest("2026-08-16", "soon"), []);
  assert.equal(health(fields, {}, "2026-08-16").expected, 0.35);
});

test("the paced model asks for 0.7 of the share that has passed", () => {
  const cases: Record<string, string> = {
    "target = 100, current = 35": "on-track: 0.35 is at least the 0.35 expected by today",
    'target = 1000, current = 349, confidence = "high"':
      "at-risk: 0.349 is below the 0.350 expected by today",
    'target = 100, current = 20, confidence = "low"':
      "off-track: 0.20 is below the 0.35 expected by today and confidence is low",
    'target = 100, current = 17, confidence = "high"':
      "off-track: 0.17 is not half of the 0.35 expected by today",
    'target = 100, current = 40, confidence = "low"':
      "at-risk: 0.40 is at least the 0.35 expected by today, but confidence is low",
  };
  const found = Object.keys(cases).map((fields) => [
    fields,
    english(health(fields, { health: "paced" }).why),
  ]);
  assert.deepEqual(Object.fromEntries(found), cases);
  const unknown = health("target = 100, current = 20", { health: "paced" }, "2026-08-16", "soon");
  assert.equal(english(unknown.why), "off-track: 0.20 is below 0.70 and no confidence is given");
});

test("a due date ends the window earlier or later than the period", () => {
  assert.equal(health('target = 100, current = 1, due = "2026-08-30"').expected, (0.7 * 46) / 61);
  assert.equal(
    health('target = 100, current = 1, due = "2026-01-01"').expected,
    0.35,
    "not before the period starts",
  );
});

test("silence is never green", () => {
  assert.equal(english(health('target = 10, confidence = "high"').why), "pending: no current value yet");
  assert.equal(health('target = 10, confidence = "high"', { health: "paced" }).health, "pending");
  assert.equal(english(health('current = 10, confidence = "high"').why), "pending: no target");
});

test("a status set by hand is shown, one that closes it closes it", () => {
  assert.equal(
    english(health('target = 10, current = 8, status = "blocked"').why),
    "on-track: 0.80 is at least 0.70 · expected 0.35 by today · status says blocked",
  );
  assert.equal(
    english(health('target = 10, status = "At risk"').why),
    "pending: no current value yet · status says At risk",
  );
  assert.equal(
    english(health('target = 10, current = 1, status = "Cancelled"').why),
    "closed: its status says Cancelled",
  );
  assert.equal(health('target = 10, status = "achieved"').health, "closed");
  assert.equal(
    health('target = 10, current = 1, status = "achieved"').health,
    "off-track",
    "a number speaks first",
  );
});

test("an old check-in is stale, none is not, a closed one neither", () => {
  const on = (asOf: string, rest = "") =>
    health(`target = 10, current = 8, as_of = "${asOf}"${rest}`, { cadenceDays: 14 });
  assert.deepEqual([on("2026-08-02").isStale, on("2026-08-02").trackedDaysAgo], [false, 14]);
  assert.deepEqual([on("2026-08-01").isStale, on("2026-08-01").trackedDaysAgo], [true, 15]);
  assert.equal(on("2026-08-20").trackedDaysAgo, -4);
  assert.equal(on("2026-02-30").isStale, false);
  assert.equal(on("2026-01-01", ', status = "closed"').isStale, false);
  assert.equal(health("target = 10, current = 8").isStale, false);
});
