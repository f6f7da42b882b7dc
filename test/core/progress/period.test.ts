import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, daysBetween, dayText, readDay } from "../../../core/progress/calendar.ts";
import { elapsedShare, readPeriod } from "../../../core/progress/period.ts";

/** `start..end`, or nothing. */
function read(text: string, fiscalYearStart = 1): string | undefined {
  const period = readPeriod(text, fiscalYearStart);
  return period && `${period.start}..${period.end}`;
}

test("every way to write a window of time", () => {
  const third = "2026-07-01..2026-09-30";
  const cases: Record<string, string | undefined> = {
    "2026-Q3": third,
    "Q3 2026": third,
    "2026Q3": third,
    "q3-2026": third,
    "Q3/26": third,
    "2026-H1": "2026-01-01..2026-06-30",
    "H2 2026": "2026-07-01..2026-12-31",
    "2026": "2026-01-01..2026-12-31",
    FY2026: "2026-01-01..2026-12-31",
    "2026-06": "2026-06-01..2026-06-30",
    "2024-02": "2024-02-01..2024-02-29",
    "June 2026": "2026-06-01..2026-06-30",
    "06/2026": "2026-06-01..2026-06-30",
    "2026-W30": "2026-07-20..2026-07-26",
    "2026-W01": "2025-12-29..2026-01-04",
    "2026-07-01..2026-09-30": third,
    "2026-07-01 to 2026-09-30": third,
    "2026-07-01 – 2026-09-30": third,
    "2026-07-01/2026-09-30": third,
    "2026-07-01 - 2026-09-30": third,
    "2026-07..2026-09": third,
    "Q1–Q2 2026": "2026-01-01..2026-06-30",
    "2025-2026": "2025-01-01..2026-12-31",
  };
  assert.deepEqual(Object.fromEntries(Object.keys(cases).map((text) => [text, read(text)])), cases);
});

test("what is no window of time stays unread", () => {
  const texts = [
    "",
    "soon",
    "Q3",
    "2026-Q5",
    "2026-H3",
    "2026-13",
    "2026-08-15",
    "2026-02-30..2026-03-31",
    "this quarter",
  ];
  const more = [
    "2026-09-30..2026-07-01",
    "2025-W53",
    "2026-W00",
    "2026-W54",
    `${"9".repeat(70)}`,
    "..",
    "2026..",
    "–",
  ];
  assert.deepEqual(
    [...texts, ...more].filter((text) => read(text) !== undefined),
    [],
  );
});

test("week 53 exists in the years that have it", () => {
  assert.deepEqual(
    ["2020-W53", "2021-W53", "2026-W53"].map((text) => read(text)),
    ["2020-12-28..2021-01-03", undefined, "2026-12-28..2027-01-03"],
  );
});

test("a fiscal year is named after the year it ends in; quarters and halves follow it, years and months do not", () => {
  assert.equal(read("FY2026", 4), "2025-04-01..2026-03-31");
  assert.equal(read("FY25/26", 4), "2025-04-01..2026-03-31");
  assert.equal(read("Q1 2026", 4), "2025-04-01..2025-06-30");
  assert.equal(read("FY26 Q4", 4), "2026-01-01..2026-03-31");
  assert.equal(read("2026-H2", 10), "2026-04-01..2026-09-30");
  assert.equal(read("2026", 4), "2026-01-01..2026-12-31");
  assert.equal(read("2026-06", 4), "2026-06-01..2026-06-30");
});

test("the share that has passed counts whole days, on whichever side of a clock change", () => {
  const march = { start: "2026-03-01", end: "2026-03-31" };
  const shares = [
    "2026-02-28",
    "2026-03-01",
    "2026-03-29",
    "2026-03-30",
    "2026-03-31",
    "2026-04-01",
    "2027-01-01",
  ];
  assert.deepEqual(
    shares.map((today) => elapsedShare(march, today)),
    [0, 0, 28 / 31, 29 / 31, 30 / 31, 1, 1],
  );
  assert.equal(elapsedShare(march, "today"), undefined);
});

test("days are counted right over leap years and centuries", () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(daysBetween("2000-02-28", "2000-03-01"), 2);
  assert.equal(daysBetween("1900-02-28", "1900-03-01"), 1);
  assert.equal(daysBetween("2026-08-15", "2026-08-10"), -5);
  for (let day = -700_000; day < 2_900_000; day += 61) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    assert.equal(dayText(day), iso);
    assert.equal(readDay(iso), day);
  }
});

test("only days that exist are read, with or without a time", () => {
  const texts = [
    "2026-02-30",
    "31/06/2025",
    "2026-13-01",
    "2026-W07",
    "2026-1-1",
    "26-01-01",
    "",
    "2026-08-15x",
  ];
  assert.deepEqual(
    texts.map(readDay),
    texts.map(() => undefined),
  );
  const same = ["2026-08-15T10:00:00Z", "2026-08-15 10:00", " 2026-08-15 ", "2026-08-15T23:59:59+07:00"];
  assert.deepEqual(
    same.map(readDay),
    same.map(() => readDay("2026-08-15")),
  );
});
