import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings } from "../../../core/config/settings.ts";
import { english } from "../../../core/l10n/say.ts";
import { okrFiles } from "../../../core/model/workspace.ts";
import {
  type KeyResultNode,
  type ObjectiveNode,
  progressOf,
  progressTree,
} from "../../../core/progress/rollup.ts";
import { folder, testDay, uriOf, withTexts } from "../../support/folder.ts";
import { worded } from "../../support/worded.ts";

/** A tree as lines: indentation, label, number, health. */
function outline(nodes: readonly ObjectiveNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${"  ".repeat(depth)}${node.id ?? node.label} ${node.rolledUp.value?.toFixed(2) ?? "–"} ${node.health}`,
    ...node.keyResults.map(
      (each) =>
        `${"  ".repeat(depth + 1)}${each.id} ${each.attainment.value?.toFixed(2) ?? "–"} ${each.health}`,
    ),
    ...outline(node.children, depth + 1),
  ]);
}

function tree(files: Record<string, string>): ObjectiveNode[] {
  return progressTree(folder(files), defaultSettings, testDay);
}

const objective = (id: string, parent = "", rest = "") =>
  `[[objective]]\nobjective_id = "${id}"\ntitle = "Objective ${id}"\nowner = "team"\nperiod = "2026-Q3"\nparent = "${parent}"\n${rest}\n`;
const keyResult = (id: string, objectiveId: string, current: number | string, rest = "") =>
  `[[key_result]]\nkey_result_id = "${id}"\nobjective_id = "${objectiveId}"\ndescription = "Result ${id}"\ntarget = 10\ncurrent = ${current}\nconfidence = "medium"\n${rest}\n`;

test("the cascade: own and rolled-up numbers, worst health, file order", () => {
  const nodes = tree({
    "okr/objectives.toml": objective("O1") + objective("O3", "O2") + objective("O2", "O1") + objective("O4"),
    "okr/key_results.toml":
      keyResult("O1-KR1", "O1", 9.9) +
      keyResult("O2-KR1", "O2", 8) +
      keyResult("O3-KR1", "O3", 2) +
      keyResult("O1-KR2", "O1", 12.2),
  });
  assert.deepEqual(outline(nodes), [
    "O1 0.83 at-risk",
    "  O1-KR1 0.99 on-track",
    "  O1-KR2 1.22 on-track",
    "  O2 0.50 at-risk",
    "    O2-KR1 0.80 on-track",
    "    O3 0.20 at-risk",
    "      O3-KR1 0.20 at-risk",
    "O4 – pending",
  ]);
  const [first] = nodes;
  assert.ok(first);
  assert.deepEqual([english(first.own.why), first.ownHealth], ["0.99 = mean of 0.99 and 1.00", "on-track"]);
  assert.equal(
    english(first.why),
    "at-risk: O2 is the worst of 3 below it · 0.83 = mean of 0.99, 1.00 and 0.50",
  );
  assert.deepEqual(first.counts, { onTrack: 2, atRisk: 0, offTrack: 0, pending: 0, closed: 0, total: 2 });
  assert.deepEqual([first.label, first.owner, first.period], ["Objective O1", "team", "2026-Q3"]);
  assert.deepEqual(first.range, { start: { line: 1, character: 15 }, end: { line: 1, character: 19 } });
  assert.deepEqual(first.place, { uri: uriOf("okr/objectives.toml"), block: 0, kind: "objective", item: 0 });
});

test("a parent that is itself, a circle of 2 and of 50: cut once, everything is shown once", () => {
  const self = tree({ "okr/objectives.toml": objective("O1", "O1") });
  assert.deepEqual([outline(self), worded(self[0]?.cut)], [["O1 – pending"], "it is its own ancestor"]);
  const two = tree({
    "okr/objectives.toml": objective("O1", "O2") + objective("O2", "O1") + objective("O3", "O2"),
  });
  assert.deepEqual(outline(two), ["O1 – pending", "  O2 – pending", "    O3 – pending"]);
  const names = Array.from({ length: 50 }, (_, at) => `O${at}`);
  const fifty = tree({
    "okr/objectives.toml": names.map((id, at) => objective(id, `O${(at + 1) % 50}`)).join(""),
  });
  assert.deepEqual(
    fifty.map(({ id }) => id),
    ["O0"],
  );
  assert.equal(outline(fifty).length, 50);
});

test("a chain of 5,000 objectives neither overflows nor loses one", () => {
  const nodes = tree({
    "okr/objectives.toml": Array.from({ length: 5000 }, (_, at) =>
      objective(`O${at}`, at === 0 ? "" : `O${at - 1}`),
    ).join(""),
  });
  let count = 0;
  const left = [...nodes];
  for (let node = left.pop(); node; node = left.pop()) {
    count++;
    left.push(...node.children);
  }
  assert.equal(count, 5000);
  assert.equal(worded(nodes[1]?.cut), "it lies more than 64 levels deep");
});

test("a parent in another file; one in another folder is none; key results without their objective are shown", () => {
  const nodes = tree({
    "a/one.toml": objective("O1"),
    "a/two.toml": objective("O2", "O1"),
    "b/three.toml": objective("O3", "O1"),
    "b/key_results.toml": keyResult("X-KR1", "X", 5) + keyResult("X-KR2", "X", 9),
  });
  assert.deepEqual(outline(nodes), [
    "O1 – pending",
    "  O2 – pending",
    "O3 – pending",
    "X 0.70 at-risk",
    "  X-KR1 0.50 at-risk",
    "  X-KR2 0.90 on-track",
  ]);
  assert.match(String(worded(nodes[2]?.why)), /objective "X" does not exist$/);
});

test("no key results, none with a number, 1,000 of them", () => {
  const none = tree({
    "okr/objectives.toml": objective("O1"),
    "okr/key_results.toml": keyResult("K1", "O1", '"soon"'),
  });
  assert.deepEqual(outline(none), ["O1 – pending", "  K1 – pending"]);
  assert.equal(worded(none[0]?.why), "pending: no key result has a number");
  const many = tree({
    "okr/objectives.toml": objective("O1"),
    "okr/key_results.toml": Array.from({ length: 1000 }, (_, at) => keyResult(`K${at}`, "O1", at % 11)).join(
      "",
    ),
  });
  assert.equal(many[0]?.counts.total, 1000);
  assert.match(
    String(worded(many[0]?.why)),
    /^at-risk: 637 of 1000 key results, K0 first · 0\.50 = mean of 1000 numbers$/,
  );
});

test("weights count for the own number and for the cascade", () => {
  const nodes = tree({
    "okr/objectives.toml": objective("O1") + objective("O2", "O1", "weight = 3"),
    "okr/key_results.toml": keyResult("O1-KR1", "O1", 10, "weight = 1") + keyResult("O2-KR1", "O2", 2),
  });
  assert.equal(worded(nodes[0]?.rolledUp.why), "0.40 = weighted mean of 1.00 × 1 and 0.20 × 3");
});

test("a closed objective is closed, a progress written on it is shown as that", () => {
  const nodes = tree({
    "okrs/goals.yaml": `quarter: Q3 2026
last_updated: 2026-07-01
objectives:
  - name: Written by hand
    progress: 0.35
    key_results: [Something is done, Another thing]
  - name: Given up
    status: Cancelled
    key_results:
      - {id: K1, title: a, target: 2, current: 1}
`,
  });
  assert.deepEqual(outline(nodes), [
    "Written by hand 0.35 pending",
    "  undefined – pending",
    "  undefined – pending",
    "Given up 0.50 closed",
    "  K1 0.50 off-track",
  ]);
  assert.equal(
    worded(nodes[0]?.why),
    "pending: no key result has a number · 0.35 = progress of 0.35 as written, on the objective itself",
  );
  const [key] = nodes[1]?.keyResults ?? [];
  assert.deepEqual([key?.asOf, key?.reading.isStale, key?.period], ["2026-07-01", true, "Q3 2026"]);
});

test("OKRchestra's metrics give the current value, until the file says one itself", () => {
  const org = (rest: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Be reliable
    key_results:
      - kr_id: KR-1
        description: Uptime
        owner_id: a
        metric_key: api.uptime
        baseline: 99
        target: 100
        confidence: 0.5
        status: in_progress
        evidence: [a:b]
${rest}`;
  const metrics = "metrics:\n  - key: api.uptime\n    value: 99.5\n    unit: percent\n";
  const why = (text: string) =>
    tree({ "okrs/org.yml": text, "metrics/manual.yml": metrics })[0]?.keyResults[0]?.attainment.why;
  assert.equal(worded(why(org(""))), "0.50 = (99.5 − 99) / (100 − 99); measured as api.uptime");
  assert.equal(worded(why(org("        current: 99.9\n"))), "0.90 = (99.9 − 99) / (100 − 99)");
});

test("one item alone reads as it does in the tree", () => {
  const workspace = folder({
    "okr/objectives.toml": objective("O1") + objective("O2", "O1"),
    "okr/key_results.toml": keyResult("O1-KR1", "O1", 3) + keyResult("O2-KR1", "O2", 8),
  });
  const left: (ObjectiveNode | KeyResultNode)[] = [...progressTree(workspace, defaultSettings, testDay)];
  let seen = 0;
  for (let node = left.pop(); node; node = left.pop()) {
    seen++;
    assert.deepEqual(progressOf(workspace, node.place, defaultSettings, testDay), node);
    if (node.kind === "objective") left.push(...node.children, ...node.keyResults);
  }
  assert.equal(seen, 4);
  assert.equal(
    progressOf(
      workspace,
      { uri: uriOf("none.toml"), block: 0, kind: "objective", item: 0 },
      defaultSettings,
      testDay,
    ),
    undefined,
  );
  assert.equal(okrFiles(workspace).length, 2);
});

test("what is remembered from before an edit never shows in the tree after it", () => {
  const objectives = objective("O1") + objective("O2", "O1");
  const keyResults = keyResult("O1-KR1", "O1", 3) + keyResult("O2-KR1", "O2", 8, 'as_of = "2026-08-01"');
  const files = { "okr/objectives.toml": objectives, "okr/key_results.toml": keyResults };
  const edits: Record<string, string>[] = [
    files,
    { ...files, "okr/key_results.toml": keyResults.replace("current = 3", "current = 9") },
    { ...files, "okr/key_results.toml": `# a line above\n${keyResults}` },
    { ...files, "okr/objectives.toml": objectives.replaceAll("2026-Q3", "2026-Q4") },
    { ...files, "okr/objectives.toml": objectives.replace('owner = "team"', 'owner = "other"') },
    { ...files, "okr/objectives.toml": objective("O1") + objective("O2") },
    { ...files, "okr/key_results.toml": keyResult("O2-KR1", "O2", 8) + keyResult("O1-KR1", "O1", 3) },
    files,
  ];
  const days = [testDay, "2026-09-30"];
  const models = [defaultSettings, { ...defaultSettings, health: "paced" as const, cadenceDays: 3 }];
  let workspace = folder(files);
  for (const texts of edits) {
    workspace = withTexts(workspace, texts);
    for (const day of days)
      for (const settings of models) {
        const fresh = progressTree(folder(texts), settings, day);
        assert.deepEqual(progressTree(workspace, settings, day), fresh);
      }
  }
});
