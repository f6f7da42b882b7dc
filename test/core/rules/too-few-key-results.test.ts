import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["too-few-key-results"] };

const objectives = `[[objective]]
objective_id = "O1"
title        = "Newcomers succeed in their first hour"
owner        = "ana"
period       = "2026-Q3"
parent       = ""
`;

const keyResult = (id: string) => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "Sign-ups that reach a first report"
baseline      = 21
target        = 60
current       = 21
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

const scaffold = (id: string) => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "What is different for whom and how much"
baseline      = 0
target        = 100
current       = 0
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

test("none is a warning, one an information, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ warning okr/too-few-key-results No key results under "O1": how will anybody know that it is reached?
title = "a"

[[objective]]
objective_id = "O2"
#              ^^^^ information okr/too-few-key-results Only 1 of at least 2 key results under "O2".
title = "b"
`,
      "a/key_results.toml": '[[key_result]]\nkey_result_id = "O2-KR1"\nobjective_id = "O2"\ntarget = 5\n',
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: a
    key_results: []
  - objective_id: OBJ-2
    #             ^^^^^ information okr/too-few-key-results
    objective: b
    key_results:
      - kr_id: KR-1
`,
      "goals.yaml": `objectives:
  - title: Newcomers succeed
    #      ^^^^^^^^^^^^^^^^^ warning okr/too-few-key-results No key results under "Newcomers succeed"
    krs:
  - title: Partners stay
    krs: [a, b]
`,
    },
    only,
  );
});

test("silent for objectives that others have as parent, for lists that are missing, for the second of two with one id", () => {
  expectFindings(
    {
      "objectives.toml": `${objectives}
[[objective]]
objective_id = "O2"
title = "below"
parent = "O1"

[[objective]]
objective_id = "O2"
title = "the same id again"
parent = "O1"
`,
      "key_results.toml": `${keyResult("O2-KR1")}\n${keyResult("O2-KR2")}`.replaceAll('"O1"', '"O2"'),
      "okrs/org.yml": "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    objective: no list\n",
      "goals.yaml":
        "objectives:\n  - title: above\n    krs: []\n    children:\n      - title: below\n        krs: [a, b]\n",
    },
    only,
  );
});

test("an option for the number", () => {
  const options = {
    ...only,
    settings: { rules: new Map([["too-few-key-results", { options: new Map([["min", 1]]) }]]) },
  };
  expectFindings({ "objectives.toml": objectives, "key_results.toml": keyResult("O1-KR1") }, options);
});

test("a new key result at the end of the sibling key_results.toml", () => {
  const files = { "objectives.toml": objectives, "key_results.toml": keyResult("O1-KR1") };
  assert.deepEqual(mended(files, "too-few-key-results", /^Add a key result$/), {
    "key_results.toml": `${keyResult("O1-KR1")}\n${scaffold("O1-KR2")}`,
  });
});

test("a first key result: of none, one is left to wish for", () => {
  const files = { "objectives.toml": objectives, "key_results.toml": "" };
  const rest = {
    only: ["too-few-key-results"],
    settings: { rules: new Map([["too-few-key-results", { options: new Map([["min", 1]]) }]]) },
  };
  assert.deepEqual(mended(files, "too-few-key-results", undefined, rest), {
    "key_results.toml": scaffold("O1-KR1"),
  });
  assert.deepEqual(mended({ "objectives.toml": objectives }, "too-few-key-results", undefined, rest), {
    "objectives.toml": `${objectives}\n${scaffold("O1-KR1")}`,
  });
});

test("where there is none, as many as there should be, each with an id and a metric of its own", () => {
  const files = { "objectives.toml": objectives, "key_results.toml": "" };
  assert.deepEqual(mended(files, "too-few-key-results", /^Add 2 key results$/, only), {
    "key_results.toml": `${scaffold("O1-KR1")}\n${scaffold("O1-KR2")}`,
  });
  const goals = "goals:\n  - title: Newcomers succeed in their first hour\n    quarter: 2026-Q3\n";
  assert.deepEqual(mended({ "goals.yaml": `${goals}    krs:\n` }, "too-few-key-results", undefined, only), {
    "goals.yaml": `${goals}    krs:
      - title: What is different for whom and how much
        baseline: 0
        target: 100
      - title: What is different for whom and how much
        baseline: 0
        target: 100
`,
  });
});

test("beside an id without a number, one that goes with it", () => {
  const files = { "objectives.toml": objectives, "key_results.toml": keyResult("signups") };
  assert.deepEqual(mended(files, "too-few-key-results"), {
    "key_results.toml": `${keyResult("signups")}\n${scaffold("signups-2")}`,
  });
  const named = { ...files, "key_results.toml": keyResult("KR-SIGNUPS") };
  assert.deepEqual(mended(named, "too-few-key-results"), {
    "key_results.toml": `${keyResult("KR-SIGNUPS")}\n${scaffold("KR-1")}`,
  });
});

test("a list in brackets, and an objective without an id, promise no way out", () => {
  const flow = "goals:\n  - { title: Newcomers succeed, krs: [{ title: a, from: 1, to: 2 }] }\n";
  const nameless = objectives.replace(/^objective_id.*\n/m, "");
  const folders: Record<string, string>[] = [{ "goals.yaml": flow }, { "objectives.toml": nameless }];
  for (const files of folders)
    assert.deepEqual(
      [...problemsOf(folder(files), only).values()].flat().map(({ fixable }) => fixable),
      [false],
    );
});

test("one more item in an OKRchestra list", () => {
  const text = (item: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Newcomers succeed in their first hour
    owner_id: team-web
    key_results:
      - kr_id: KR-1.1
        description: Sign-ups that reach a first report
        owner_id: team-web
        metric_key: manual.first_report
        baseline: 21
        target: 60
        confidence: 0.5
        status: in_progress
        evidence:
          - survey:2026-06
${item}
  # the next one follows
  - objective_id: OBJ-2
    objective: Partners stay for their second year
    owner_id: team-web
    key_results:
      - kr_id: KR-2.1
        description: Partners that renew
        owner_id: team-web
        metric_key: manual.renewals
        baseline: 40
        target: 80
        confidence: 0.5
        status: in_progress
        evidence: [crm:2026-06]
      - kr_id: KR-2.2
        description: Partners that bring another one
        owner_id: team-web
        metric_key: manual.referrals
        baseline: 2
        target: 10
        confidence: 0.5
        status: in_progress
        evidence: [crm:2026-06]
`;
  const item = `      - kr_id: KR-1.2
        description: What is different for whom and how much
        owner_id: team-web
        metric_key: manual.spare
        baseline: 0
        target: 100
        confidence: 0.7
        status: not_started
        evidence: []
`;
  const manual =
    "metrics:\n" +
    ["first_report", "renewals", "referrals", "spare"]
      .map((key) => `  - key: manual.${key}\n    value: 1\n`)
      .join("");
  const files = { "okrs/org.yml": text(""), "metrics/manual.yml": manual };
  assert.deepEqual(mended(files, "too-few-key-results"), { "okrs/org.yml": text(item) });
});

test("generic lists: as the sibling is written, in its order; bare texts stay bare", () => {
  const like = (item: string) => `goals:
  - title: Newcomers succeed in their first hour
    quarter: 2026-Q3
    krs:
    - name: Sign-ups that reach a first report
      start_value: 21
      target_value: 60
      owner: Ana
${item}`;
  assert.deepEqual(mended({ "goals.yaml": like("") }, "too-few-key-results"), {
    "goals.yaml": like(`    - name: What is different for whom and how much
      start_value: 0
      target_value: 100
      owner: Ana
`),
  });
  const bare = (item: string) => `goals:
  - title: Newcomers succeed in their first hour
    quarter: 2026-Q3
    krs:
      - "Sign-ups that reach a first report from 21% to 60%"
${item}`;
  assert.deepEqual(mended({ "goals.yaml": bare("") }, "too-few-key-results"), {
    "goals.yaml": bare('      - "What is different for whom and how much: from 0 to 100"\n'),
  });
});

test("a first item where the list is empty", () => {
  const enough = {
    ...only,
    settings: { rules: new Map([["too-few-key-results", { options: new Map([["min", 1]]) }]]) },
  };
  const text = (list: string) => `objectives:
  - id: O1
    title: Newcomers succeed
    key_results:${list}
    owner: Ana
`;
  const item = `
      - id: O1-KR1
        title: What is different for whom and how much
        baseline: 0
        target: 100`;
  for (const empty of [" []", "", " null"])
    assert.deepEqual(mended({ "okrs.yaml": text(empty) }, "too-few-key-results", undefined, enough), {
      "okrs.yaml": text(item),
    });
  const bare = "# okr: dialect=generic\nobjectives:\n  - id: O1\n    title: Newcomers succeed\n";
  assert.deepEqual(mended({ "okrs.yaml": bare }, "too-few-key-results", undefined, enough), {
    "okrs.yaml": `${bare}    key_results:${item}\n`,
  });
});
