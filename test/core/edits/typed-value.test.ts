import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTyped } from "../../../core/edits/typed-value.ts";
import { worded } from "../../support/worded.ts";

interface Known {
  readonly now?: number;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
}

const problem = (text: string) => ({ problem: text });
const wanted = problem("Type a number, +3, 50% or 1.2k");

function expectTyped(
  known: Known,
  rows: readonly (readonly [string, number | { readonly problem: string }])[],
): void {
  const { now, baseline, target, unit } = known;
  assert.deepEqual(
    rows.map(([input]) => [input, worded(readTyped(input, now, baseline, target, unit))]),
    rows,
  );
}

test("a number is the value itself", () => {
  expectTyped({ now: 3, baseline: 0, target: 8 }, [
    ["12", 12],
    [" 12.5 ", 12.5],
    ["12,5", 12.5],
    ["1,200", 1200],
    ["1.2k", 1200],
    ["$2.3M", 2_300_000],
    ["350 ms", 350],
    ["=5", 5],
    ["5 teams", 5],
  ]);
});

test("a plus counts from now, or from the baseline while nothing is tracked", () => {
  expectTyped({ now: 5, baseline: 3, target: 8 }, [
    ["+3", 8],
    ["+1.2k", 1205],
  ]);
  expectTyped({ baseline: 3, target: 8 }, [["+3", 6]]);
  expectTyped({ now: 0.1, target: 1 }, [["+0.2", 0.3]]);
  expectTyped({ now: -5, target: 40 }, [["+3", -2]]);
  expectTyped({ target: 8 }, [
    ["+3", problem("Nothing is tracked yet that +3 could be counted from: type the number itself")],
  ]);
});

test("a minus counts from now, unless negative numbers are about or nothing is known", () => {
  expectTyped({ now: 430, baseline: 520, target: 350 }, [
    ["-30", 400],
    ["−30", 400],
    ["=-30", -30],
  ]);
  expectTyped({ baseline: 520, target: 350 }, [["-20", 500]]);
  expectTyped({ now: 4, baseline: -10, target: 30 }, [["-3", -3]]);
  expectTyped({}, [["-3", -3]]);
  expectTyped({ target: 8 }, [
    ["-3", problem("Nothing is tracked yet that -3 could be counted from: type the number itself")],
  ]);
  expectTyped({ now: 2, baseline: 0, target: 30 }, [
    ["-3", problem("-3 from 2 would be below zero: type =-3 if the value itself is negative")],
    ["-2", 0],
  ]);
});

test("a percentage is a share of the way", () => {
  expectTyped({ now: 4, baseline: 3, target: 8 }, [
    ["50%", 5.5],
    ["50 %", 5.5],
    ["100%", 8],
    ["120%", 9],
  ]);
  expectTyped({ baseline: 520, target: 350 }, [["50%", 435]]);
  expectTyped({ target: 10 }, [["30%", 3]]);
  expectTyped({ now: 4 }, [["50%", problem("There is no target to take 50% of: type the number itself")]]);
  expectTyped({ now: 4, target: 10 }, [
    ["+10%", problem("+10% of what? Type the number itself, or 50% for half the way")],
  ]);
});

test("a percentage is itself where the unit is percent or ratio", () => {
  expectTyped({ now: 30, baseline: 20, target: 70, unit: "percent" }, [
    ["50%", 50],
    ["+5%", 35],
    ["+5", 35],
  ]);
  expectTyped({ now: 30, baseline: 20, target: 70, unit: "%" }, [["50%", 50]]);
  expectTyped({ now: 0.2, target: 0.9, unit: "ratio" }, [
    ["50%", 0.5],
    ["+10%", 0.3],
    ["0.55", 0.55],
  ]);
});

test("where it could be either, both are offered", () => {
  expectTyped({ now: 30, baseline: 20, target: 70 }, [
    ["50%", problem("50% of the way is 45: type 45, or 50 if that is the value itself")],
    ["10%", 25],
  ]);
  expectTyped({ baseline: 0, target: 100 }, [["50%", 50]]);
  expectTyped({ baseline: 20, target: 70, unit: "count" }, [["50%", 45]]);
});

test("a share of the target, and yes or no", () => {
  expectTyped({ now: 3, target: 1196 }, [
    ["20/1196", 20],
    ["20/1200", wanted],
  ]);
  expectTyped({ now: 0, target: 1, unit: "boolean" }, [
    ["yes", 1],
    ["Done", 1],
    ["0", 0],
    ["false", 0],
    ["50%", problem("Type yes or no")],
  ]);
});

test("anything else says what is wanted", () => {
  expectTyped(
    { now: 3, baseline: 0, target: 8 },
    [
      "",
      "  ",
      "a lot",
      "five",
      "<5",
      "~5",
      "5-9",
      "2026-07-01",
      "12:30",
      "v2",
      "+",
      "+-3",
      "- 3 4",
      "1e999",
    ].map((input) => [input, wanted] as const),
  );
});

test("never throws, and a number it gives is finite", () => {
  const input = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,+-−=%k/ e") }));
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
  const unit = fc.constantFrom(undefined, "percent", "ratio", "boolean", "count");
  fc.assert(
    fc.property(input, number, number, number, unit, (text, now, baseline, target, word) => {
      const typed = readTyped(text, now, baseline, target, word);
      return typeof typed === "number" ? Number.isFinite(typed) : typed.problem.template !== "";
    }),
    { numRuns: 3000 },
  );
});
