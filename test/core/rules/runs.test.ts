import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  checkFile,
  configFor,
  noConfigs,
  okrFiles,
  type RuleRun,
  rules,
  runsFor,
  withConfig,
  withoutFiles,
} from "../../../core/index.ts";
import { folder, root, runOf, testDay, uriOf } from "../../support/folder.ts";

const goals =
  "objectives:\n  - { id: O1, title: Customers stay, period: 2026-Q3, key_results: [Uptime rises] }\n";

/** An editor in which a config is typed: each text gives the run that then checks the files. */
function configTyped(): (text: string) => RuleRun {
  let configs = noConfigs([root], rules);
  const workspace = folder({ "okrs/a.yml": goals, "okrs/b.yml": goals });
  const runFor = runsFor(rules, (uri) => configFor(configs, uri).settings, testDay);
  return (text) => {
    configs = withConfig(configs, root, { text });
    for (const file of okrFiles(workspace)) checkFile(workspace, file, runFor(file.uri));
    return runFor(uriOf("okrs/a.yml"));
  };
}

const keystrokes = Array.from({ length: 1000 }, (_, at) => at);

test("a thousand keystrokes in the config that say nothing new are one run", () => {
  const type = configTyped();
  const runs = keystrokes.map((at) => type(`cadence_days = 7 # how often we meet ${"x".repeat(at)}`));
  assert.equal(new Set(runs).size, 1);
});

test("a thousand keystrokes in the config that say something new leave none of the runs before", async () => {
  const type = configTyped();
  let made = 0;
  const seen = new WeakSet<RuleRun>();
  const refs: WeakRef<RuleRun>[] = [];
  for (const at of keystrokes) {
    const run = type(`cadence_days = ${15 + (at % 300)}\n`);
    if (!seen.has(run)) made++;
    seen.add(run);
    refs.push(new WeakRef(run));
  }
  assert.equal(made, 1000);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // What a weak reference was made of is kept until the turn of the event loop ends.
  await setImmediate();
  collect();
  const alive = refs.filter((ref) => ref.deref() !== undefined).length;
  assert.ok(alive <= 2, `${alive} of 1000 runs are still held`);
  assert.equal(type("cadence_days = 7\n").settings.cadenceDays, 7, "somebody still types");
});

test("a run forgets the files that are gone", () => {
  const names = Array.from({ length: 100 }, (_, at) => `okrs/${at}.yml`);
  let workspace = folder(Object.fromEntries(names.map((name) => [name, goals])));
  const run = runOf();
  for (const file of okrFiles(workspace)) checkFile(workspace, file, run);
  assert.equal(run.checked.size, 100);
  workspace = withoutFiles(workspace, names.slice(1).map(uriOf));
  for (const file of okrFiles(workspace)) checkFile(workspace, file, run);
  assert.deepEqual([...run.checked.keys()], [uriOf(names[0] as string)]);
});
