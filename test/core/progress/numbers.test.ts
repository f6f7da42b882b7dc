import assert from "node:assert/strict";
import { test } from "node:test";
import { bar } from "../../../core/progress/bar.ts";
import { numberText, percentText, sharesText, shareText } from "../../../core/progress/numbers.ts";

test("numbers stand without binary dust and with a real minus", () => {
  const shown = [0.1 + 0.2, -3, -0, 2_300_000, 99.95, 1e21, Number.NaN, Number.NEGATIVE_INFINITY].map(
    numberText,
  );
  assert.deepEqual(shown, ["0.3", "−3", "0", "2300000", "99.95", "1e+21", "NaN", "-Infinity"]);
});

test("an attainment is not rounded across a line that it has not crossed", () => {
  const shown = [90 / 170, 0.698, 0.7, 0.7 - 1e-17, 0.9996, 1, 1.22, -1 / 3, -0.001, 0].map((each) =>
    shareText(each),
  );
  assert.deepEqual(shown, [
    "0.53",
    "0.698",
    "0.70",
    "0.70",
    "0.9996",
    "1.00",
    "1.22",
    "−0.33",
    "−0.001",
    "0.00",
  ]);
});

test("two attainments that differ are shown to differ", () => {
  assert.deepEqual(sharesText(0.3049, 0.305), ["0.3049", "0.3050"]);
  assert.deepEqual(sharesText(0.2, 0.31), ["0.20", "0.31"]);
  assert.deepEqual(sharesText(0.5, 0.5), ["0.50", "0.50"]);
  assert.deepEqual(sharesText(0.5, 0.5 + 1e-12), ["0.5", "0.500000000001"]);
});

test("percentages are whole where that is honest", () => {
  const shown = [0.35, 0.996, 0.9999, 1, 0.698, 1.22, -0.001, 0.004].map(percentText);
  assert.deepEqual(shown, ["35%", "99.6%", "99.99%", "100%", "69.8%", "122%", "−0.1%", "0%"]);
});

test("a bar is full only at the end and empty only at the start", () => {
  assert.equal(bar(0.35), "▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱");
  const filled = [undefined, Number.NaN, -1, 0, 0.001, 0.5, 0.999, 1, 7].map(
    (each) => bar(each).replaceAll("▱", "").length,
  );
  assert.deepEqual(filled, [0, 0, 0, 0, 1, 10, 19, 20, 20]);
  assert.equal(bar(0.5, 4), "▰▰▱▱");
});
