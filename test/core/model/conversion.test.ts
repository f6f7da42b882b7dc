import assert from "node:assert/strict";
import { test } from "node:test";
import { onCommonScale } from "../../../core/model/conversion.ts";

test("amounts of one kind are brought to one scale, whatever the language of their units", () => {
  const isMore = (from: [number, string?], to: [number, string?]) => {
    const scaled = onCommonScale({ value: from[0], unit: from[1] }, { value: to[0], unit: to[1] });
    return scaled && scaled[1] > scaled[0];
  };
  assert.equal(isMore([10, "days"], [3, "weeks"]), true);
  assert.equal(isMore([3, "Wochen"], [10, "Tage"]), false);
  assert.equal(isMore([45, "min"], [2, "h"]), true);
  assert.equal(isMore([900, "g"], [1.2, "kg"]), true);
  assert.equal(isMore([2, "TB"], [900, "GB"]), false);
});

test("a unit that only one of them has is meant for both; kinds that differ are not compared", () => {
  assert.deepEqual(onCommonScale({ value: 10 }, { value: 15, unit: "Tage" }), [10, 15]);
  assert.deepEqual(onCommonScale({ value: 5, unit: "%" }, { value: 8 }), [5, 8]);
  assert.deepEqual(onCommonScale({ value: 5, unit: "toString" }, { value: 8, unit: "toString" }), [5, 8]);
  assert.equal(onCommonScale({ value: 5, unit: "days" }, { value: 8, unit: "%" }), undefined);
  assert.equal(onCommonScale({ value: 5, unit: "$" }, { value: 8, unit: "€" }), undefined);
});
