import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, type ObjectiveNode, okrFiles, progressTree } from "../../../core/index.ts";
import { expectFindings, folder, problemsOf, testDay } from "../../support/folder.ts";

/** A key result that the rule on confidence speaks of, with the pace that it measures it by. */
const keyResult = (id: string, rest = "") =>
  `{ id: ${id}, title: Rides go up, target: 100, current: 1, confidence: high${rest} }`;

/** What is expected of each key result by the test day: as the progress tree has it, and as the rule says it. */
function expected(files: Readonly<Record<string, string>>) {
  const workspace = folder(files);
  const shown: Record<string, string> = {};
  const visit = ({ keyResults, children }: ObjectiveNode) => {
    for (const { id = "", period = "-", reading } of keyResults)
      shown[id] = `${period} ${reading.expected?.toFixed(2) ?? "-"}`;
    children.forEach(visit);
  };
  progressTree(workspace, defaultSettings, testDay).forEach(visit);
  const said: Record<string, string> = {};
  const problems = problemsOf(workspace, { only: ["confidence-mismatch"], today: testDay });
  for (const file of okrFiles(workspace))
    for (const { message, block, start } of problems.get(file.uri) ?? []) {
      const at = start - (file.document.starts[block] as number);
      const spoken = file.blocks[block]?.keyResults.find(({ span }) => span.start <= at && at < span.end);
      said[spoken?.id?.text ?? ""] = /([\d.]+) expected/.exec(message)?.[1] ?? message;
    }
  return { shown, said };
}

const company = `objectives:
  - id: C1
    title: Customers stay
    period: 2026-Q2
    key_results: [${keyResult("C1-KR1")}]
`;

test("a file's period counts for each of its objectives, before that of one they support", () => {
  const files = {
    "okrs/company.yml": company,
    "okrs/team.yml": `period: 2026
objectives:
  - id: T1
    title: Riders stay
    parent: C1
    key_results: [${keyResult("T1-KR1")}]
    objectives:
      - { id: T1a, title: Families stay, key_results: [${keyResult("T1a-KR1")}] }
  - id: T2
    title: Drivers stay
    period: 2026-Q3
    key_results: [${keyResult("T2-KR1")}, ${keyResult("T2-KR2", ", period: 2026-H2")}]
    objectives:
      - { id: T2a, title: Night drivers stay, key_results: [${keyResult("T2a-KR1")}] }
`,
    "okrs/more.yml": `objectives:
  - { id: M1, title: More stay, parent: T1, key_results: [${keyResult("M1-KR1")}] }
`,
  };
  assert.deepEqual(expected(files), {
    shown: {
      "C1-KR1": "2026-Q2 0.70",
      "T1-KR1": "2026 0.43",
      "T1a-KR1": "2026 0.43",
      "T2-KR1": "2026-Q3 0.34",
      "T2-KR2": "2026-H2 0.17",
      "T2a-KR1": "2026-Q3 0.34",
      "M1-KR1": "2026 0.43",
    },
    // Of what has ended the rule says nothing, nor before a quarter is over.
    said: { "T1-KR1": "0.43", "T1a-KR1": "0.43", "T2-KR1": "0.34", "T2a-KR1": "0.34", "M1-KR1": "0.43" },
  });
});

test("a period that cannot be read is nobody else's", () => {
  const files = {
    "okrs/company.yml": company.replace("2026-Q2", "2026"),
    "okrs/team.yml": `objectives:
  - id: T1
    title: Riders stay
    period: Sprint 12
    parent: C1
    key_results: [${keyResult("T1-KR1")}]
  - id: T2
    title: Drivers stay
    parent: C1
    key_results: [${keyResult("T2-KR1")}, ${keyResult("T2-KR2", ", timeframe: Sprint 13")}]
`,
  };
  assert.deepEqual(expected(files), {
    shown: {
      "C1-KR1": "2026 0.43",
      "T1-KR1": "Sprint 12 -",
      "T2-KR1": "2026 0.43",
      "T2-KR2": "Sprint 13 -",
    },
    said: { "C1-KR1": "0.43", "T2-KR1": "0.43" },
  });
});

test("key results in a file of their own have its period and its day, wherever one looks from", () => {
  const files = {
    "okr/objectives.toml": `# okr: dialect=generic
[[objectives]]
id = "O1"
title = "Riders stay"
period = "2026"
`,
    "okr/key_results.toml": `# okr: dialect=generic
period = "2026-Q3"
last_updated = "2026-08-10"

[[key_results]]
id = "KR1"
objective = "O1"
title = "Rides go up"
target = 100
current = 0
confidence = "high"
`,
  };
  const workspace = folder(files);
  const [objective] = progressTree(workspace, defaultSettings, testDay);
  const [node] = objective?.keyResults ?? [];
  assert.deepEqual([node?.period, node?.asOf], ["2026-Q3", "2026-08-10"]);
  assert.deepEqual(expected(files).said, { KR1: "0.34" });
  // The objective's block asks how the key results of the other file stand.
  const found = problemsOf(workspace, { only: ["never-tracked"] });
  assert.deepEqual(
    [...found.values()].flat().map(({ message }) => message),
    [],
  );
});

test("objectives are counted in the period by which they are measured", () => {
  const owned = (id: string, rest = "") =>
    `  - { id: ${id}, title: a, owner: mira, parent: C1${rest}, krs: [x] }\n`;
  expectFindings(
    {
      "okrs/company.yml": "objectives:\n  - { id: C1, title: a, owner: boss, period: 2026-Q2, krs: [x] }\n",
      "okrs/team.yml": `period: 2026\nobjectives:\n${owned("T1")}${owned("T2")}${owned("T3", ", period: 2026-Q2")}`,
      "okrs/third.yml": `objectives:
${owned("U1")}${owned("U2")}${owned("U3", ", period: Sprint 12")}  - { id: U4, title: a, owner: mira, parent: C1, krs: [x] }
  #       ^^ warning okr/too-many-objectives "mira" owns 4 objectives in "2026-Q2".
`,
    },
    { only: ["too-many-objectives"] },
  );
});
