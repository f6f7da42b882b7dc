import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  checkFile,
  defaultSettings,
  indexFor,
  okrFiles,
  positionAt,
  prepareRules,
  type Rule,
  type RuleRun,
  rules,
  textOf,
  type Workspace,
  withEdit,
} from "../../core/index.ts";
import { folder, testDay, uriOf } from "../support/folder.ts";

/**
 * The promise of incremental work: after any edits, everything that is said of a workspace equals what a fresh
 * reading of the same texts says.
 */
const bwoc = {
  "okrs/objectives.toml": `# Objectives
[[objective]]
objective_id = "O1"
title        = "Customers trust us 👩‍👩‍👧"
owner        = "mira"
period       = "2026-Q3"
parent       = ""

[[objective]]
objective_id = "O2"
title        = "Newcomers succeed"
owner        = "jonas"
period       = "2026-Q3"
parent       = "O1"
`,
  "okrs/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Uptime of the booking path"
target        = 99.9
current       = 99.1
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
as_of         = "2026-08-01"

[[key_result]]
key_result_id = "O2-KR1"
objective_id  = "O2"
description   = "Launch the new page"
target        = 1
current       = 0
unit          = "boolean"
confidence    = "low"
evidence      = { kind = "file", value = "a.md" } # why

# okr-disable-next-line dangling-objective -- soon
[[key_result]]
key_result_id = "O3-KR1"
objective_id  = "O3"
description   = """
Improve conversion"""
target        = 10
current       = 2
unit          = "pct"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`,
};

const okrchestra = {
  "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Customers trust us
    owner_id: mira
    key_results:
      - kr_id: KR-1
        description: "Uptime: rises"
        owner_id: mira
        metric_key: manual.uptime
        baseline: 99.3
        target: 99.9
        confidence: 0.5
        status: in_progress
        evidence:
          - monitoring:uptime
      - kr_id: KR-2
        description: Improve latency
        owner_id: mira
        metric_key: manual.latency
        baseline: 520
        target: 520
        confidence: 5
        status: achieved
        evidence: []
  # okr-disable too-few-key-results
  - objective_id: OBJ-2
    objective: Newcomers succeed
    parent: OBJ-1
    key_results: []
`,
  "okrs/team.yml": `scope: team
objectives:
  - objective_id: OBJ-3
    objective: Teams ship
    parent: OBJ-2
    key_results:
      - {kr_id: KR-1, description: "Lead time", baseline: 9, target: 2, status: not_started}
`,
  "metrics/manual.yml": "metrics:\n  - key: manual.uptime\n    value: 1\n",
};

const generic = {
  "company/goals.yml": `objectives:
  - id: O1
    title: Customers trust us
    initiatives:
      - Redesign discovery (O1-KR1)
      - { title: Answer faster, contributes_to: [O1-KR2, O2-KR1] }
    key_results:
      - { id: O1-KR1, title: Uptime rises, baseline: 1, target: 3, current: 2 }
      - { id: O1-KR2, title: Answers come sooner, baseline: 9, target: 3, current: 8 }
      - { id: O1-KR3, title: Complaints fall, baseline: 9, target: 3, current: 8 }
  - id: O2
    title: Newcomers succeed
    supports: [O1, O3]
    key_results:
      - { id: O2-KR1, title: Trials that stay, baseline: 1, target: 3, current: 2 }
      - { id: O2-KR2, title: Trials that pay, baseline: 1, target: 3, current: 2 }
    objectives:
      - id: O2a
        title: They find their way
        parent: O3
`,
  "company/quarters.yml": `okr:
  quarter: 2026-Q3
  objectives:
    - O5: Nobody waits
      key_results:
        - KR 1: Answers within a day rise from 60% to 90%
        - Repeat calls: 9 to 4
2026-Q4:
  - id: 1.10
    title: Nobody asks twice
    parent: O5
    key_results:
      - { id: 1.1, title: Complaints fall, baseline: 30, target: 10 }
`,
  "company/teams.toml": `# okr: dialect=generic
[[objectives]]
id = "O3"
title = "Teams ship"
parent = "O1"

[[objectives]]
id = "O4"
title = "Teams sleep"
parent = "O3"

[[key_results]]
id = "O3-KR1"
objective = "O3"
title = "Lead time falls"
baseline = 9
target = 2
current = 5

[[key_results]]
id = "O3-KR2"
objective = "O3"
title = "Rollbacks fall"
baseline = 9
target = 2
current = 5

[[key_results]]
id = "O4-KR1"
objective = "O4"
title = "Calls at night fall"
baseline = 9
target = 2
current = 5
initiatives = ["Write runbooks (O3-KR1)"]

[[key_results]]
id = "O4-KR2"
objective = "O4"
title = "Shifts without a call"
baseline = 2
target = 9
current = 5
`,
};

const snippets = [
  "",
  "x",
  "1",
  '"',
  "'",
  '"""',
  "[",
  "]",
  "{",
  "}",
  "#",
  "\n",
  "\r\n",
  " ",
  "  ",
  ":",
  "- ",
  "=",
  "\t",
  "O1",
  "O9",
  "&a ",
  "*a",
  "é",
  "👩",
  "[[objective]]\n",
  '[[key_result]]\nkey_result_id = "N1"\n',
  "  - objective_id: OBJ-9\n",
  "<<<<<<< HEAD\n",
  "# okr-disable\n",
  "---\n",
];

const workspaces = { bwoc, okrchestra, generic };

for (const [name, files] of Object.entries(workspaces))
  test(`any edits of ${name} files leave what a fresh reading finds`, () => {
    const edit = fc.record({
      path: fc.constantFrom(...okrPaths(files)),
      at: fc.nat(2000),
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12), fc.nat(300)),
      text: fc.constantFrom(...snippets),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let workspace = folder(files);
        const run = prepareRules(rules, defaultSettings, testDay);
        for (const { path, at, length, text, whole } of edits) {
          const before = textAt(workspace, path);
          workspace = whole
            ? withEdit(
                workspace,
                uriOf(path),
                undefined,
                before.slice(0, at) + text + before.slice(at + length),
              )
            : edited(workspace, path, at, at + length, text);
          seen(workspace, run);
        }
        assertAsFresh(workspace, files, run);
      }),
      { numRuns: 300, endOnFailure: false },
    );
  });

/** An id of the example files, or what somebody typed in the place of one. */
const idLike = /(?<![\w-])(?:O|KR|OBJ|Q)-?\d\w*(?:-KR\d\w*)?/gi;
/** A table or an item of a list, up to the next one. */
const item = /^(?:\[\[| {2}- |\n)(?:.*\n)(?:(?!\[\[| {2}- ).*\n)*/gm;

for (const [name, files] of Object.entries(workspaces))
  test(`ids of ${name} files that change, go, come and clash leave what a fresh reading finds`, () => {
    const ids = [...new Set(Object.values(files).flatMap((text) => text.match(idLike) ?? []))];
    const edit = fc.record({
      path: fc.constantFrom(...okrPaths(files)),
      kind: fc.constantFrom("rename", "rename", "rename", "remove", "copy"),
      which: fc.nat(40),
      id: fc.oneof(fc.constantFrom(...ids), fc.constantFrom("", "o1", "O1-KR1x", "Q7", "O9", "Ö1")),
      checked: fc.constantFrom("all", "all", "this", "none"),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let workspace = folder(files);
        const run = prepareRules(rules, defaultSettings, testDay);
        seen(workspace, run);
        for (const { path, kind, which, id, checked } of edits) {
          const text = textAt(workspace, path);
          const found = [...text.matchAll(kind === "rename" ? idLike : item)];
          const match = found[which % Math.max(1, found.length)];
          if (!match) continue;
          const replacement = { rename: id, remove: "", copy: match[0] + match[0] }[kind] ?? "";
          workspace = edited(workspace, path, match.index, match.index + match[0].length, replacement);
          if (checked === "all") seen(workspace, run);
          const file = workspace.files.get(uriOf(path));
          if (checked === "this" && file) checkFile(workspace, file, run);
        }
        assertAsFresh(workspace, files, run);
      }),
      { numRuns: 400, endOnFailure: false },
    );
  });

const many = {
  "okrs/objectives.toml": ["O1", "O2 O1", "O3 O2", "O4 O3", "O5 O1", "O6"].map(ownedObjective).join("\n"),
  "okrs/key_results.toml": ["O1", "O2", "O3", "O3", "O4", "O5"].map(measuredKeyResult).join("\n"),
  "okrs/team/objectives.toml": ownedObjective("T1 O4"),
  "okrs/team/key_results.toml": ["T1", "O1"].map((id, at) => measuredKeyResult(id, at + 6)).join("\n"),
};

const manyNested = {
  "okrs/org.yml": nested("org", ["O1", "O2 O1", "O3 O2", "O4 O3"]),
  "okrs/team.yml": nested("team", ["T1 O4", "T2 O1", "T3"]),
  "okrs/mira.yml": nested("person", ["P1 T1", "P2"]),
};

const manyGeneric = {
  "goals.yml": `# Company goals
title: Company goals
last_updated: 2026-07-01
period: 2026-Q3
${nested("", ["O1", "O2 O1", "O3 O2", "O4 O3"])}`,
  "okrs/more.yml": nested("", ["T1 O4", "T2 O1", "T3"]),
};

/** What a field may hold, of which others hear. */
const values = {
  owner: ["mira", "Mira", "jonas", ""],
  period: ["2026-Q3", "Q3 2026", "2026-Q2", "2027", "some day", ""],
  due: ["2026-08-01", "2026-06-30", "soon", ""],
  status: ["achieved", "in_progress", "not_started", "dropped", ""],
  parent: ["O1", "O2", "O3", "T1", "O9", ""],
  metric_key: ["weekly_rides", "monthly_rides", ""],
  weight: ["0.5", "1", "50", "-1"],
  indicator: ["lagging", "leading"],
  unit: ["boolean", "percent"],
  as_of: ["2026-03-01", "2026-08-01", ""],
  last_updated: ["2026-03-01", "2026-08-01", ""],
  current: ["0", "5", "10", "100"],
  confidence: ["high", "low", "0.2", "0.9"],
  type: ["development", "impact"],
  scope: ["org", "person"],
  title: ["Company goals", "OKRs Q3", "Goals 2026"],
  description: ["Learn SQL", "Rides go up", "Uptime by 2026-09-30"],
  objective: ["Learn SQL", "Riders arrive", "Build the app"],
};
const field = new RegExp(`^([ -]*(${Object.keys(values).join("|")}) *[:=] *)("?)([^"\\n]*)\\3$`, "gm");

/** A block with findings is asked again whenever anything happens; so each rule has to know for itself. */
const alone = rules.filter(({ reach }) => reach === "group").map((rule) => [rule]);

for (const [name, files] of Object.entries({ bwoc: many, okrchestra: manyNested, generic: manyGeneric }))
  test(`fields of ${name} files of which others hear leave what a fresh reading finds`, () => {
    const settings = {
      ...defaultSettings,
      rules: new Map([["development-objective", { severity: "hint" as const }]]),
    };
    const edit = fc.record({
      path: fc.constantFrom(...Object.keys(files)),
      which: fc.nat(200),
      value: fc.nat(5),
      checked: fc.constantFrom("all", "all", "this", "none"),
    });
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("2026-08-15", "2026-10-05"),
        fc.oneof(fc.constant(rules), fc.constantFrom(...alone)),
        (edits, today, which) => {
          let workspace = folder(files);
          const run = prepareRules(which, settings, today);
          seen(workspace, run);
          for (const { path, which, value, checked } of edits) {
            const found = [...textAt(workspace, path).matchAll(field)];
            const match = found[which % found.length];
            assert.ok(match);
            const [, start = "", name = "", quote = "", old = ""] = match;
            const choice = values[name as keyof typeof values];
            const at = match.index + start.length + quote.length;
            workspace = edited(workspace, path, at, at + old.length, choice[value % choice.length] ?? "");
            if (checked === "all") seen(workspace, run);
            const file = workspace.files.get(uriOf(path));
            if (checked === "this" && file) checkFile(workspace, file, run);
          }
          assertAsFresh(workspace, files, run);
        },
      ),
      { numRuns: 400, endOnFailure: false },
    );
  });

function ownedObjective(idAndParent: string): string {
  const [id = "", parent = ""] = idAndParent.split(" ");
  return `[[objective]]
objective_id = "${id}"
title        = "Riders arrive"
owner        = "mira"
period       = "2026-Q3"
due          = ""
status       = "in_progress"
parent       = "${parent}"
`;
}

function measuredKeyResult(objective: string, at: number): string {
  return `[[key_result]]
key_result_id = "KR${at}"
objective_id  = "${objective}"
description   = "Rides go up"
baseline      = 0
target        = 10
current       = 0
unit          = "percent"
metric_key    = "weekly_rides"
weight        = 0.5
indicator     = "lagging"
status        = "in_progress"
confidence    = "high"
evidence      = { kind = "file", value = "a.md" }
as_of         = "2026-07-01"
`;
}

function nested(scope: string, idsAndParents: readonly string[]): string {
  const list = idsAndParents.map((each, at) => {
    const [id, parent] = each.split(" ");
    const keyResults = [0, 1].map(
      (turn) => `      - kr_id: KR${id}${turn}
        description: Rides go up
        owner: jonas
        metric_key: weekly_rides
        baseline: 0
        target: 10
        current: 0
        unit: percent
        weight: 0.5
        indicator: lagging
        confidence: 0.5
        status: in_progress
        last_updated: 2026-07-01
        evidence: [a.md]
`,
    );
    return `  - objective_id: ${id}
    objective: Riders arrive
    owner: mira
    type: impact
    status: in_progress
    due: ""
    period: ${at % 2 === 0 ? "2026-Q3" : '""'}
    parent: ${parent ?? '""'}
    key_results:
${keyResults.join("")}`;
  });
  return `${scope && `scope: ${scope}\nowner: mira\n`}objectives:\n${list.join("")}`;
}

/** What one edit far away does to a block that it does not touch; each as `[path, before, after]`. */
const farEdits = {
  "a circle closes behind two others": [
    { "okrs/objectives.toml": chain("O1 O2", "O2 O3", "O3 O5", "O4 O1", "O5 ") },
    ["okrs/objectives.toml", 'parent = "O5"', 'parent = "O4"'],
    ["okrs/objectives.toml", 'parent = "O4"', 'parent = ""'],
  ],
  "ids get a new form": [
    {
      "goals.yml": `objectives:
  - id: O1
    title: Customers stay
    initiatives: [Work for X9]
    key_results:
      - { id: O1-KR1, title: Uptime }
  - id: O2
    title: Newcomers stay
    key_results:
      - { id: O2-KR1, title: Trials }
`,
    },
    ["goals.yml", "O2-KR1", "X7"],
  ],
  "the second of two parents goes": [
    {
      "goals.yml": `objectives:
  - id: O1
    title: Customers stay
    supports: [O2, O3]
    key_results: [{ id: O1-KR1, title: Uptime }, { id: O1-KR2, title: Speed }]
  - id: O2
    title: Newcomers stay
    key_results: [{ id: O2-KR1, title: Trials }, { id: O2-KR2, title: Sales }]
  - id: O3
    title: Others stay
    key_results: [{ id: O3-KR1, title: Offers }, { id: O3-KR2, title: Visits }]
`,
    },
    ["goals.yml", "id: O3", "id: O4"],
  ],
  "a period comes down to one more objective of an owner": [
    {
      "okrs/a.yml": `objectives:
  - { id: C1, title: Customers stay, period: 2026-Q2, krs: [x] }
  - { id: T1, title: Riders stay, parent: C1, krs: [x] }
`,
      "okrs/b.yml": "objectives:\n  - { id: G1, title: Families stay, owner: mira, parent: T1, krs: [x] }\n",
      "okrs/c.yml": `period: 2026-Q3
objectives:
  - { id: M1, title: Buses come, owner: mira, krs: [x] }
  - { id: M2, title: Trains come, owner: mira, krs: [x] }
  - { id: M3, title: Ferries come, owner: mira, krs: [x] }
`,
    },
    ["okrs/a.yml", "2026-Q2", "2026-Q3"],
    ["okrs/a.yml", "2026-Q3", "2026"],
  ],
  "two objectives get the same period": [
    {
      "okrs/objectives.toml": chain("O1 ", "O2 ").replace("2026-Q3", "2026-Q2"),
      "okrs/key_results.toml": `${measuredKeyResult("O1", 1)}\n${measuredKeyResult("O2", 2)}`,
    },
    ["okrs/objectives.toml", "2026-Q2", "2026-Q3"],
  ],
  "the day of a file with key results changes": [
    {
      "okrs/objectives.toml": `# okr: dialect=generic
[[objectives]]
id = "O1"
title = "Riders stay"
period = "2026"
`,
      "okrs/key_results.toml": `# okr: dialect=generic
period = "2026"
last_updated = "2026-08-10"

[[key_results]]
id = "KR1"
objective = "O1"
title = "Rides go up"
target = 100
current = 0
`,
    },
    ["okrs/key_results.toml", '"2026-08-10"', '""'],
    ["okrs/key_results.toml", '""', '"2026-08-11"'],
    ["okrs/key_results.toml", '"2026"', '"2027"'],
  ],
  "the day of the own file changes": [
    {
      "goals.yml": `period: 2026
last_updated: 2026-08-10
objectives:
  - { id: O1, title: Riders stay, key_results: [{ id: KR1, title: Rides go up, target: 100, current: 0 }] }
`,
    },
    ["goals.yml", "2026-08-10", '""'],
    ["goals.yml", '""', "2026-08-11"],
  ],
  "a heading says the time for the whole file": [
    {
      "goals.yml": `# Goals
objectives:
  - { id: O1, title: Customers stay, key_results: [Repeat sales rise] }
  - { id: O2, title: Newcomers stay, due: 2026-09-30, key_results: [More trials stay] }
`,
    },
    ["goals.yml", "# Goals", "# Goals Q3"],
    ["goals.yml", "# Goals Q3", "# Goals"],
  ],
  "the first line of a plugin's file ends in CRLF": [
    {
      "plugins/okr/quarter/objectives.toml": `# Objectives\n${chain("O1 ", "O2 ").replaceAll("\n", "\r\n")}`,
    },
    ["plugins/okr/quarter/objectives.toml", "\n", "\r\n"],
    ["plugins/okr/quarter/objectives.toml", "\r\n", "\n"],
  ],
  "a scope goes to the end of the file": [
    {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Customers stay
    owner_id: mira
`,
      "okrs/team.yml": `objectives:
  - objective_id: OBJ-1
    objective: Customers stay
    owner_id: mira
scope: team
`,
    },
    ["okrs/team.yml", "scope: team", "scope: org"],
    ["okrs/team.yml", "scope: org", ""],
    ["okrs/org.yml", "scope: org", "scope: team"],
    ["okrs/org.yml", "scope: team\n", ""],
  ],
} satisfies Record<string, readonly [Record<string, string>, ...(readonly [string, string, string])[]]>;

for (const [what, [files, ...edits]] of Object.entries(farEdits))
  test(`${what}: told where nothing was typed`, () => {
    let workspace = folder(files);
    const run = prepareRules(rules, defaultSettings, testDay);
    let before = JSON.stringify(seen(workspace, run));
    for (const [path, from, to] of edits) {
      const at = textAt(workspace, path).indexOf(from);
      assert.ok(at >= 0, `${path} has ${from}`);
      workspace = edited(workspace, path, at, at + from.length, to);
      const now = JSON.stringify(seen(workspace, run));
      assert.notEqual(now, before);
      assertAsFresh(workspace, files, run);
      before = now;
    }
  });

for (const [what, [files, ...edits]] of Object.entries(farEdits))
  test(`${what}: told by each rule alone, too`, () => {
    for (const only of alone) {
      let workspace = folder(files);
      const run = prepareRules(only, defaultSettings, testDay);
      seen(workspace, run);
      for (const [path, from, to] of edits) {
        const at = textAt(workspace, path).indexOf(from);
        workspace = edited(workspace, path, at, at + from.length, to);
        assertAsFresh(workspace, files, run);
      }
    }
  });

const heads = {
  bwoc: [many, "okrs/objectives.toml"],
  okrchestra: [manyNested, "okrs/org.yml"],
  generic: [manyGeneric, "goals.yml"],
} satisfies Record<string, readonly [Record<string, string>, string]>;

for (const [name, [files, path]] of Object.entries(heads))
  test(`typing in the head of a ${name} file asks about nothing but the head`, () => {
    let workspace = edited(folder(files), path, 0, 0, "# head\n");
    const asked: string[] = [];
    const watcher: Rule = {
      ...(rules[0] as Rule),
      about: undefined,
      dialects: undefined,
      reach: "group",
      check({ file, at, factsAt }) {
        factsAt(file.uri);
        asked.push(`${file.uri} ${at}`);
        return [];
      },
    };
    const run = prepareRules(
      [...rules.filter(({ id }) => id !== watcher.id), watcher],
      defaultSettings,
      testDay,
    );
    seen(workspace, run);
    assert.equal(asked.length, okrFiles(workspace).flatMap(({ blocks }) => blocks).length);
    asked.length = 0;
    workspace = edited(workspace, path, 2, 2, "x");
    seen(workspace, run);
    assert.deepEqual(asked, [`${uriOf(path)} 0`]);
  });

/** Objectives, each as its id and its parent's. */
function chain(...links: string[]): string {
  return links
    .map((link) => link.split(" "))
    .map(
      ([id, parent]) =>
        `[[objective]]\nobjective_id = "${id}"\ntitle = "Customers stay"\nowner = "mira"\nperiod = "2026-Q3"\nparent = "${parent}"\n`,
    )
    .join("\n");
}

function okrPaths(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((path) => !path.startsWith("metrics/"));
}

function edited(workspace: Workspace, path: string, from: number, to: number, text: string): Workspace {
  const file = workspace.files.get(uriOf(path));
  assert.ok(file);
  const range = { start: positionAt(file.document, from), end: positionAt(file.document, to) };
  return withEdit(workspace, uriOf(path), range, text);
}

function textAt(workspace: Workspace, path: string): string {
  const file = workspace.files.get(uriOf(path));
  assert.ok(file);
  return textOf(file.document);
}

function assertAsFresh(workspace: Workspace, files: Readonly<Record<string, string>>, run: RuleRun): void {
  const texts = Object.entries(files).map(([path, text]) =>
    okrPaths(files).includes(path) ? [path, textAt(workspace, path)] : [path, text],
  );
  const fresh = folder(Object.fromEntries(texts));
  const only = run.rules.map(({ rule }) => rule);
  assert.deepEqual(seen(workspace, run), seen(fresh, prepareRules(only, run.settings, run.today)));
}

/** All that can be said of a workspace, as plain data. */
function seen(workspace: Workspace, run: RuleRun) {
  return okrFiles(workspace).map((file) => ({
    uri: file.uri,
    reading: file.reading,
    blocks: file.blocks.map(({ objectives, keyResults, facts, print }) => ({
      objectives,
      keyResults,
      facts,
      print,
    })),
    ids: indexFor(workspace, file).keyResults.map(({ id, block, item }) => ({ id, block, item })),
    problems: checkFile(workspace, file, run),
  }));
}
