import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readQuantity } from "../../../core/model/quantity.ts";

type Row = readonly [written: string, read: ReturnType<typeof readQuantity>];

function expectRead(rows: readonly Row[]): void {
  assert.deepEqual(
    rows.map(([written]) => [written, readQuantity(written)]),
    rows,
  );
}

test("numbers as they are written in many countries", () => {
  expectRead([
    ["12", { value: 12 }],
    ["12.5", { value: 12.5 }],
    ["12,5", { value: 12.5 }],
    [".5", { value: 0.5 }],
    ["0,125", { value: 0.125 }],
    ["1,200", { value: 1200 }],
    ["1.200", { value: 1.2 }],
    ["1 200", { value: 1200 }],
    ["1\u00a0200", { value: 1200 }],
    ["1\u202f200,5", { value: 1200.5 }],
    ["1'200", { value: 1200 }],
    ["1_000", { value: 1000 }],
    ["1,234,567.89", { value: 1234567.89 }],
    ["1.234.567,89", { value: 1234567.89 }],
    ["12,34,567", { value: 1234567 }],
    ["1.5e6", { value: 1_500_000 }],
    ["+5", { value: 5 }],
    ["-3", { value: -3 }],
    ["−3", { value: -3 }],
    ["~60", { value: 60 }],
  ]);
});

test("units, scales and money", () => {
  expectRead([
    ["99.45 %", { value: 99.45, unit: "%" }],
    ["99,45%", { value: 99.45, unit: "%" }],
    ["50 percent", { value: 50, unit: "%" }],
    ["50 per cent", { value: 50, unit: "%" }],
    ["85 Prozent", { value: 85, unit: "%" }],
    ["1.2k", { value: 1200, scale: 1000 }],
    ["1.1k", { value: 1100, scale: 1000 }],
    ["5M", { value: 5_000_000, scale: 1_000_000 }],
    ["5m", { value: 5, unit: "m" }],
    ["$5m", { value: 5_000_000, unit: "$", scale: 1_000_000 }],
    ["$2.3M", { value: 2_300_000, unit: "$", scale: 1_000_000 }],
    ["15 Mio. €", { value: 15_000_000, unit: "€", scale: 1_000_000 }],
    ["15M€", { value: 15_000_000, unit: "€", scale: 1_000_000 }],
    ["2 billion USD", { value: 2_000_000_000, unit: "USD", scale: 1_000_000_000 }],
    ["€1.200,50", { value: 1200.5, unit: "€" }],
    ["€1.200", { value: 1200, unit: "€" }],
    ["$1.125", { value: 1.125, unit: "$" }],
    ["R$ 1.200,00", { value: 1200, unit: "R$" }],
    ["CHF 1'200", { value: 1200, unit: "CHF" }],
    ["-$3", { value: -3, unit: "$" }],
    ["2x", { value: 2, unit: "x" }],
    ["100ms", { value: 100, unit: "ms" }],
    ["12 min", { value: 12, unit: "min" }],
    ["500 req/s", { value: 500, unit: "req/s" }],
    ["60 leads", { value: 60, unit: "leads" }],
    ["15 Städte", { value: 15, unit: "Städte" }],
  ]);
});

test("limits and shares", () => {
  expectRead([
    ["<100 ms", { value: 100, unit: "ms", comparator: "<" }],
    ["≤ 500 ms", { value: 500, unit: "ms", comparator: "≤" }],
    ["<= 10 min", { value: 10, unit: "min", comparator: "≤" }],
    [">= 99.9%", { value: 99.9, unit: "%", comparator: "≥" }],
    ["> 90 %", { value: 90, unit: "%", comparator: ">" }],
    ["= 0", { value: 0, comparator: "=" }],
    ["60+", { value: 60, comparator: "≥" }],
    ["60%+", { value: 60, unit: "%", comparator: "≥" }],
    ["$2.3M+", { value: 2_300_000, unit: "$", comparator: "≥", scale: 1_000_000 }],
    ["20/1196", { value: 20, of: 1196 }],
    ["20 of 1196", { value: 20, of: 1196 }],
    ["4.2 out of 5", { value: 4.2, of: 5 }],
    ["3 von 10", { value: 3, of: 10 }],
  ]);
});

test("what is prose, a date, a name or a formula is no number", () => {
  const texts = [
    ...["", "  ", "TBD", "n/a", "yes", "five", "half"],
    ...["5 verified opportunities by March 1", "2 working days", "30% reduction", "5 more", "2x faster"],
    ...["2026-07-01", "1 March", "1. März", "12/2026", "9 am", "12:30", "24/7", "Q3 2026", "31/12"],
    ...["v2", "1.2.3", "1st", "3DS", "5G", "#4", "O1-KR1", "501(c)(3)"],
    ...["3:1", "5-9", "5–9", "1h 30m", "10^3", "1,2,3", "5 + 3", "$-3", "½", "1e999", "Infinity", "NaN"],
  ];
  assert.deepEqual(
    texts.filter((text) => readQuantity(text) !== undefined),
    [],
  );
});

test("values that are no text", () => {
  assert.deepEqual(
    [0, 99.45, -3, true, false, null, Number.NaN, Number.POSITIVE_INFINITY].map(readQuantity),
    [
      { value: 0 },
      { value: 99.45 },
      { value: -3 },
      { value: 1, unit: "boolean" },
      { value: 0, unit: "boolean" },
      undefined,
      undefined,
      undefined,
    ],
  );
});

test("never throws, and a number it gives is finite", () => {
  const numeric = fc.string({ unit: fc.constantFrom(..."0123456789.,'_ %€$kM<≥=/+-e~:ofx\u00a0") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), numeric), (text) => {
      const quantity = readQuantity(text);
      return quantity === undefined || Number.isFinite(quantity.value);
    }),
    { numRuns: 3000 },
  );
});

test("reads back what JavaScript writes", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      const text = String(value);
      assert.equal(readQuantity(text)?.value, value + 0);
    }),
  );
});
