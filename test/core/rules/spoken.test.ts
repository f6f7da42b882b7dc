import assert from "node:assert/strict";
import { test } from "node:test";
import { Spoken } from "../../../core/rules/spoken.ts";

test("a name counts on from any number to the first that is neither taken nor spoken for", () => {
  const spoken = new Spoken();
  const taken = new Set(["KR-2", "KR-3", "O2"]);
  const name = (stem: string, from: number) => spoken.numbered(stem, from, (each) => taken.has(each));
  assert.deepEqual(
    [name("KR-", 1), name("KR-", 2), name("KR-", 3), name("O", 2)],
    ["KR-1", "KR-4", "KR-4", "O3"],
  );
  spoken.add("KR-4");
  spoken.add("KR-1");
  assert.deepEqual([name("KR-", 1), name("KR-", 3), name("KR-", 5)], ["KR-5", "KR-5", "KR-5"]);
});

test("of thousands that count on from thousands of numbers, each passes by few names", () => {
  const spoken = new Spoken();
  let asked = 0;
  for (let from = 1; from <= 5000; from++) {
    const name = spoken.numbered("KR-", from, (each) => {
      asked++;
      return Number(each.slice(3)) <= 5000;
    });
    assert.equal(name, `KR-${5000 + from}`);
    spoken.add(name);
  }
  assert.ok(asked < 30_000, `${asked} names looked up`);
});

test("the first names of a list that are not spoken for, however many there are", () => {
  const spoken = new Spoken();
  const names = ["a", "b", "c", "d"];
  assert.deepEqual(spoken.firstOf(names, 2), ["a", "b"]);
  spoken.add("a");
  spoken.add("c");
  assert.deepEqual(spoken.firstOf(names, 2), ["b", "d"]);
  assert.deepEqual(spoken.firstOf(names, 9), ["b", "d"]);
  assert.deepEqual(spoken.firstOf(["c"], 1), []);
  let read = 0;
  const keys = [...Array(5000).keys()].map((at) => `metric.${at}`);
  const get = (list: string[], key: string | symbol): unknown => {
    read++;
    return Reflect.get(list, key);
  };
  const many = new Proxy(keys, { get });
  for (let at = 0; at < 5000; at++) for (const each of spoken.firstOf(many, 1)) spoken.add(each);
  assert.ok(spoken.has("metric.4999"));
  assert.ok(read < 100_000, `${read} looks`);
});
