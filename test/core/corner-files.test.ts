import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkFile,
  defaultSettings,
  okrFiles,
  planTrack,
  progressReport,
  progressTree,
  type Workspace,
} from "../../core/index.ts";
import { expectFindings, folder, problemsOf, runOf, testDay, uriOf } from "../support/folder.ts";

/** What the tree shows, as nested ids (or texts) of objectives and their key results. */
function shown(workspace: Workspace): unknown[] {
  return progressTree(workspace, defaultSettings, testDay).map(({ label, keyResults }) => [
    label,
    ...keyResults.map((each) => each.label),
  ]);
}

test("a file that says nothing has no findings and no rows", () => {
  const empties = [
    "",
    "\uFEFF",
    "# nothing yet\n",
    "\uFEFF# nothing yet",
    "---",
    "---\n...\n",
    " \n\t\r\n",
    "\n\n",
    "\0",
  ];
  for (const path of ["okrs/objectives.toml", "okrs/key_results.toml", "okrs/org.yml"])
    for (const text of empties) {
      const workspace = folder({ [path]: text });
      assert.deepEqual([...problemsOf(workspace)], [], JSON.stringify(text));
      assert.deepEqual(progressTree(workspace, defaultSettings, testDay), []);
      assert.deepEqual(progressReport(workspace), []);
    }
});

test("a BOM, line ends of all kinds and tabs move no finding", () => {
  const lines = ["[[key_result]]", 'key_result_id = "O1-KR1"', "", 'objective_id\t=\t"O1"', 'unit = "pct"'];
  for (const eol of ["\n", "\r\n"])
    for (const bom of ["", "\uFEFF"]) {
      const workspace = folder({ "okrs/key_results.toml": bom + lines.join(eol) });
      const places = problemsOf(workspace, { only: ["bad-unit"] }).get(uriOf("okrs/key_results.toml"));
      assert.deepEqual(
        places?.map(({ start, end }) => [start, end]),
        [
          [
            bom.length + lines.slice(0, 4).join(eol).length + eol.length + 7,
            bom.length + lines.join(eol).length,
          ],
        ],
      );
    }
  // A lone carriage return ends no line in TOML: it is said where it stands, and the next block keeps its findings.
  const mixed = `[[key_result]]\r\nkey_result_id = "A"\robjective_id = "O1"\n\n[[key_result]]\r\nunit = "pct"\r\n`;
  const found = problemsOf(folder({ "key_results.toml": mixed }), { only: ["syntax", "bad-unit"] });
  assert.deepEqual(
    found.get(uriOf("key_results.toml"))?.map(({ rule, start }) => [rule, start]),
    [
      ["syntax", mixed.indexOf("\robj")],
      ["bad-unit", mixed.indexOf('"pct"')],
    ],
  );
});

test("marks stand under the right columns behind letters of all kinds", () => {
  const before = ["👩‍👩‍👧", "e\u0301", "ยอดขาย", "销售额", "הכנסות", "𝔘", "ﷺ", "\t"];
  for (const text of before) {
    const toml = `evidence = { note = ${JSON.stringify(text)}, kind = "fil", value = "x" }`;
    const yaml = `  - { objective: ${JSON.stringify(text)}, key_results: [{ kr_id: t, confidence: purple }] }`;
    const workspace = folder({
      "key_results.toml": `[[key_result]]\nkey_result_id = "A"\n${toml}\n`,
      "okrs/a.yml": `objectives:\n${yaml}\n`,
    });
    const found = problemsOf(workspace, { only: ["bad-evidence", "bad-confidence"] });
    const at = (path: string) => found.get(uriOf(path))?.map(({ start, end }) => [start, end]);
    const first = `[[key_result]]\nkey_result_id = "A"\n`.length;
    const second = "objectives:\n".length;
    assert.deepEqual(at("key_results.toml"), [
      [first + toml.indexOf('"fil"'), first + toml.indexOf('"fil"') + 5],
    ]);
    assert.deepEqual(at("okrs/a.yml"), [
      [second + yaml.indexOf("purple"), second + yaml.indexOf("purple") + 6],
    ]);
  }
});

test("ids with signs that cannot be seen are shown with them, and are not the clean id", () => {
  const workspace = folder({
    "okrs/objectives.toml": '[[objective]]\nobjective_id = "O1"\n',
    "okrs/key_results.toml": `[[key_result]]
key_result_id = "O1\u200B-KR1"
objective_id = "O1\u200D"

[[key_result]]
key_result_id = "O1-KR1"
objective_id = "\u202EO1"
`,
  });
  const found = problemsOf(workspace, { only: ["dangling-objective", "duplicate-id"] });
  const same = "differ only in what cannot be seen. Write one key result one way, two in two.";
  assert.deepEqual(
    found.get(uriOf("okrs/key_results.toml"))?.map(({ message }) => message),
    [
      `"O1\\u{200B}-KR1" and "O1-KR1" ${same}`,
      'Objective "O1\\u{200D}" does not exist. Did you mean "O1"?',
      `"O1-KR1" and "O1\\u{200B}-KR1" ${same}`,
      'Objective "\\u{202E}O1" does not exist. Did you mean "O1"?',
    ],
  );
});

test("ids named like JavaScript's own properties refer, dangle and are tracked like any other", () => {
  const workspace = expectFindings(
    {
      "okrs/objectives.toml": `[[objective]]
objective_id = "__proto__"
parent = "constructor"

[[objective]]
objective_id = "constructor"
parent = "toString"
#        ^^^^^^^^^^ error okr/dangling-parent
`,
      "okrs/key_results.toml": `[[key_result]]
key_result_id = "__proto__"
objective_id = "constructor"
target = 10
current = 1

[[key_result]]
key_result_id = "valueOf"
objective_id = "hasOwnProperty"
#              ^^^^^^^^^^^^^^^^ error okr/dangling-objective
__proto__ = { polluted = true }
`,
    },
    { only: ["dangling-objective", "dangling-parent", "parent-cycle", "duplicate-id"] },
  );
  assert.deepEqual(shown(workspace), [
    ["constructor", "__proto__"],
    ["hasOwnProperty", "valueOf"],
  ]);
  const plan = planTrack(workspace, { keyResultId: "__proto__", current: 4, today: testDay });
  assert.ok("edits" in plan, JSON.stringify(plan));
  assert.deepEqual(
    plan.edits.map(({ newText }) => newText),
    ["4", `\nas_of = "${testDay}"`],
  );
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);

  const yaml = folder({
    "okrs/a.yml": `objectives:
  __proto__:
    title: Rides are on time
    key_results:
      constructor: { title: Share of rides, unit: toString, confidence: __proto__, __proto__: { polluted: true } }
`,
  });
  assert.deepEqual(shown(yaml), [["Rides are on time", "Share of rides"]]);
  problemsOf(yaml);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("key results as texts, as a map, as nothing, with holes", () => {
  const workspace = folder({
    "okrs/a.yml": `objectives:
  - title: as texts
    key_results:
      - Rides start on time
      - null
      -
      - [x]
      - 5
  - title: as a map
    key_results:
      KR1: Rides start on time
      KR2: { title: Rain or shine }
      KR3:
  - title: as one text
    key_results: Rides start on time
  - title: as nothing
    key_results: null
  - null
  - just a text
`,
  });
  assert.deepEqual(shown(workspace), [
    ["as texts", "Rides start on time"],
    ["as a map", "Rides start on time", "Rain or shine"],
    ["as one text"],
    ["as nothing"],
  ]);
});

test("objectives as a map by id, and quarters as keys", () => {
  const byId = folder({
    "okrs/a.yml": "okrs:\n  O1:\n    title: Trust\n    krs: [Fewer calls]\n  2019: {}\n",
  });
  assert.deepEqual(shown(byId), [["Trust", "Fewer calls"], ["2019"]]);
  const byQuarter = folder({
    "okrs/b.yml":
      '2026-Q3:\n  title: Trust\n  key_results:\n    - title: Fewer calls\n      Metric: ""\n2019: {}\n',
  });
  assert.deepEqual(shown(byQuarter), [["Trust", "Fewer calls"]]);
});

const readings: [string, string, number | undefined][] = [
  // YAML 1.2, its core schema: neither octal by a leading zero nor sixty-based clocks.
  ["yaml", "12", 12],
  ["yaml", "012", 12],
  ["yaml", "1e3", 1000],
  ["yaml", "-0", 0],
  ["yaml", "80%", 80],
  ["yaml", "1_000", 1000],
  ["yaml", "12:30", undefined],
  ["yaml", "no", undefined],
  ["yaml", "off", undefined],
  ["yaml", "true", 1],
  ["yaml", "~", undefined],
  ["yaml", "", undefined],
  ["yaml", ".inf", undefined],
  ["yaml", ".nan", undefined],
  ["yaml", '"99,45%"', 99.45],
  ["yaml", '"<100 ms"', 100],
  ["toml", "1_000", 1000],
  ["toml", "+5", 5],
  ["toml", "0x10", 16],
  ["toml", "1e3", 1000],
  ["toml", "-0", 0],
  ["toml", "9007199254740993", 9007199254740992],
  ["toml", "99.45", 99.45],
  ["toml", '"99,45%"', 99.45],
  ["toml", "inf", undefined],
  ["toml", "nan", undefined],
  ["toml", "true", 1],
];
for (const [language, written, value] of readings)
  test(`a target of ${written || "nothing"} in ${language} reads as ${value}`, () => {
    const workspace =
      language === "toml"
        ? folder({ "key_results.toml": `[[key_result]]\nkey_result_id = "A"\ntarget = ${written}\n` })
        : folder({
            "okrs/a.yml": `objectives:\n  - title: x\n    key_results:\n      - title: A\n        target: ${written}\n`,
          });
    const [file] = okrFiles(workspace);
    const [keyResult] = file?.blocks.flatMap(({ keyResults }) => keyResults) ?? [];
    assert.equal(keyResult?.target?.name, "target");
    const read = keyResult.target.quantity?.value;
    assert.equal(read === undefined ? undefined : read + 0, value);
    const [objective] = progressTree(workspace, defaultSettings, testDay);
    assert.equal(objective?.keyResults.length, 1);
  });

test("aliases that unfold without end cost a finding, and no time", () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(", ")}]\n`,
  );
  const bomb = `l0: &l0 [${Array(10).fill("x").join(", ")}]\n${levels.join("")}objectives:\n  - title: Trust\n    key_results: *l9\n`;
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    const workspace = folder({ "okrs/a.yml": bomb });
    const [file] = workspace.files.values();
    assert.ok(file);
    checkFile(workspace, file, runOf());
    progressTree(workspace, defaultSettings, testDay);
    return performance.now() - start;
  });
  assert.ok(Math.min(...times) < 100, `${times} ms`);
});

test("a thousand key results under one objective, and none", () => {
  const many = Array.from(
    { length: 1000 },
    (_, at) =>
      `      - id: K${at}\n        title: Rides of bus ${at} on time\n        baseline: 1\n        target: 5\n`,
  );
  const workspace = folder({
    "okrs/a.yml": `objectives:\n  - title: Rides\n    key_results:\n${many.join("")}  - title: None\n    key_results: []\n`,
  });
  assert.deepEqual(
    shown(workspace).map((row) => (row as unknown[]).length),
    [1001, 1],
  );
  const found = problemsOf(workspace).get(uriOf("okrs/a.yml"));
  assert.deepEqual(
    found?.map(({ rule }) => rule),
    ["no-time-bound", "too-many-key-results", "too-few-key-results"],
  );
});
