import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAtATime } from "../../client/one-at-a-time.ts";

test("who asks while it runs waits for a run that begins after that, and all of them for the same", async () => {
  const ends: (() => void)[] = [];
  const run = oneAtATime(() => new Promise<void>((end) => ends.push(end)));
  const settled: string[] = [];
  const ask = (name: string) => run().then(() => settled.push(`${name} after ${ends.length}`));
  const all = [ask("first"), ask("second"), ask("third")];
  assert.equal(ends.length, 1);
  ends[0]?.();
  while (ends.length < 2) await Promise.resolve();
  assert.deepEqual(settled, []);
  ends[1]?.();
  await Promise.all(all);
  assert.deepEqual(settled, ["first after 2", "second after 2", "third after 2"]);
  const later = ask("later");
  assert.equal(ends.length, 3);
  ends[2]?.();
  await later;
});

test("a run that fails is over, and tells who asked", async () => {
  let runs = 0;
  const run = oneAtATime(async () => {
    runs++;
    if (runs === 1) throw new Error("no answer");
  });
  await assert.rejects(run(), /no answer/);
  await run();
  assert.equal(runs, 2);
});
