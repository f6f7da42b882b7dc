import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleIn } from "../../../core/model/sample.ts";

const told = (texts: readonly string[]) =>
  texts.map((text) => {
    const sample = sampleIn(text);
    return sample ? `${text} | ${sample.count} of ${sample.of}` : text;
  });

test("a sample is N of M, in the user's own words", () => {
  assert.deepEqual(
    told([
      "49 of 50 under 200 ms",
      "Checked (49 of 50).",
      "2026/07/01: 49 of 50",
      "01/07/2026, 1.2.2026 and 12:30: 49 of 50 calls",
      "Of 1,200 calls 49 OF 50",
      "007 out of 64",
      "49 von 50 unter 200 ms",
      "49 sur 50 en juillet",
      "49 de 50 llamadas",
      "0 of 50",
    ]),
    [
      "49 of 50 under 200 ms | 49 of 50",
      "Checked (49 of 50). | 49 of 50",
      "2026/07/01: 49 of 50 | 49 of 50",
      "01/07/2026, 1.2.2026 and 12:30: 49 of 50 calls | 49 of 50",
      "Of 1,200 calls 49 OF 50 | 49 of 50",
      "007 out of 64 | 7 of 64",
      "49 von 50 unter 200 ms | 49 of 50",
      "49 sur 50 en juillet | 49 of 50",
      "49 de 50 llamadas | 49 of 50",
      "0 of 50 | 0 of 50",
    ],
  );
});

test("a slash is one where nothing stands beside it", () => {
  assert.deepEqual(told(["49/50", " 49 / 50 ", "7/64"]), [
    "49/50 | 49 of 50",
    " 49 / 50  | 49 of 50",
    "7/64 | 7 of 64",
  ]);
});

test("dates, several of them and impossible ones are none", () => {
  const none = [
    "2026/07/01",
    "in week 32, 7/64",
    "01/07",
    "07/2026",
    "24/7",
    "runs/49/50.csv",
    "Q3 of 2026",
    "1 de 7 de 2026",
    "2 of 3 of 4",
    "49 of 50, then 12 of 13",
    "50 of 49",
    "0 of 0",
    "4.5 of 5",
    "4 of 5.5",
    "4 of 5%",
    "4 of 2026-07-01",
    "49 from 50",
    "all of them",
    "",
  ];
  assert.deepEqual(told(none), none);
});
