import assert from "node:assert/strict";
import { test } from "node:test";
import { withEdit } from "../../../core/index.ts";
import { expectFindings, folder, problemsOf, uriOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["required-field"] };
/** The rules of structure that a filled-in field might break. */
const structure = {
  only: [
    "required-field",
    "wrong-type",
    "unknown-field",
    "bad-unit",
    "bad-confidence",
    "bad-status",
    "bad-scope",
    "bad-evidence",
    "value-range",
    "dangling-objective",
    "duplicate-id",
    "target-equals-baseline",
  ],
};

const objective = `[[objective]]
objective_id = "O1"
title        = "Customers trust the platform with their busiest day"
owner        = "team-platform"
period       = "2026-Q3"
parent       = ""
`;

const keyResult = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "file", value = "docs/checkout.md" }
`;

const org = `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: Customers trust the platform with their busiest day.
    owner_id: team-platform
    key_results:
      - kr_id: KR-CHECKOUT
        description: Share of checkouts that succeed at the first attempt.
        owner_id: team-platform
        metric_key: checkout.first_attempt
        baseline: 92
        target: 99
        confidence: 0.6
        status: in_progress
        evidence:
          - shop:checkout-report
      - kr_id: KR-ALERTS
        description: Share of incidents that we see before a customer does.
        owner_id: team-platform
        metric_key: incidents.seen_first
        baseline: 60
        target: 90
        confidence: 0.5
        status: not_started
        evidence: []
`;

const without = (text: string, ...lines: RegExp[]) =>
  text
    .split("\n")
    .filter((line) => !lines.some((each) => each.test(line)))
    .join("\n");

test("nothing is missing", () => {
  expectFindings(
    { "a/objectives.toml": objective, "a/key_results.toml": keyResult, "w/okrs/org.yml": org },
    only,
  );
});

test("all that an item lacks is one finding, at its id, its text or its header", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ error okr/required-field Objective "O1" has no "title". BWOC requires it.
owner = "ana"
period = "2026-Q3"

[[objective]]
title = "Newcomers succeed in their first hour"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error okr/required-field has no "objective_id", "owner" and "period". BWOC requires them.

[[objective]]
#<<<<<<<<<<<<< error okr/required-field This objective has no "objective_id", "title", "owner" and "period".
`,
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
#               ^^^^^^^^ error okr/required-field Key result "O1-KR1" has no "unit", "confidence" and "evidence".
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
`,
      "w/okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-TRUST
    #             ^^^^^^^^^ error okr/required-field Objective "OBJ-TRUST" has no "objective". OKRchestra requires it.
    key_results:
      - kr_id: KR-CHECKOUT
        #      ^^^^^^^^^^^ error okr/required-field has no "owner_id", "metric_key", "baseline", "confidence", "status" and "evidence".
        description: Share of checkouts that succeed at the first attempt.
        target: 99
`,
    },
    only,
  );
});

test("blank is missing: empty quotes, blanks, YAML values that are not written", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = ""
#              ^^ error okr/required-field "objective_id" is blank. BWOC requires it.
title = "Newcomers succeed in their first hour"
owner = "  "
#       ^^^^ error okr/required-field "owner" is blank.
period = "2026-Q3"
parent = ""
`,
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
unit          = ""
#               ^^ error okr/required-field "unit" is blank.
confidence    = " "
#               ^^^ error okr/required-field "confidence" is blank.
evidence      = { kind = "none", value = "" }
`,
      "w/okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: "  "
    #          ^^^^ error okr/required-field "objective" is blank. OKRchestra requires it.
    key_results:
      - kr_id: KR-CHECKOUT
        description: Share of checkouts that succeed at the first attempt.
        owner_id: ana
        metric_key:
       #^^^^^^^^^^ error okr/required-field "metric_key" is blank.
        baseline: 92
        target: ~
       #^^^^^^ error okr/required-field "target" is blank.
        confidence: 0.6
        status: ""
        #       ^^ error okr/required-field "status" is blank.
        evidence:
       #^^^^^^^^ error okr/required-field "evidence" is blank.
        current:
`,
    },
    only,
  );
});

test("lists that are empty or missing", () => {
  expectFindings(
    {
      "w/okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: Customers trust the platform.
    key_results: []
    #            ^^ error okr/required-field "key_results" is empty. OKRchestra requires at least one key result.
  - objective_id: OBJ-START
    #             ^^^^^^^^^ error okr/required-field Objective "OBJ-START" has no "key_results".
    objective: Newcomers succeed in their first hour.
`,
      "w/okrs/team-web.yml": `scope: team
objectives: []
#           ^^ error okr/required-field "objectives" is empty. OKRchestra requires at least one objective.
`,
      "w/okrs/team-app.yml": `# okr: dialect=okrchestra
scope: team
#<<<<< error okr/required-field This file has no "objectives". OKRchestra requires it.
`,
    },
    only,
  );
});

test("the scope of a file, wherever it stands", () => {
  expectFindings(
    {
      "a/okrs/org.yml": `objectives:
#<<<<<<<<<< error okr/required-field This file has no "scope". OKRchestra requires it.
${org.split("\n").slice(2).join("\n")}`,
      "b/okrs/org.yml": `${org.split("\n").slice(1).join("\n")}scope: org\n`,
    },
    only,
  );
});

test("a scope that is written below the list clears the finding above it", () => {
  const before = folder({ "okrs/org.yml": org.replace("scope: org\n", "") });
  const uri = uriOf("okrs/org.yml");
  assert.equal(problemsOf(before, only).get(uri)?.length, 1);
  const line = org.split("\n").length - 2;
  const end = { line, character: 0 };
  const after = withEdit(before, uri, { start: end, end }, "scope: org\n");
  assert.deepEqual(problemsOf(after, only).get(uri), []);
});

test("a key that looks like the missing one is pointed at, and only by this rule", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = "O1"
titel = "Customers trust the platform with their busiest day"
#<<<<< error okr/required-field Objective "O1" has no "title". Did you mean it by "titel"?
owner = "ana"
period = "2026-Q3"
`,
    },
    { only: ["required-field", "unknown-field"] },
  );
});

test("nothing is called missing where the block could not be read", () => {
  expectFindings(
    {
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
target =

[[key_result]]
key_result_id = "O1-KR2"
#               ^^^^^^^^ error okr/required-field
objective_id = "O1"
description = "Incidents that a customer sees before we do"
target = 3
current = 9
unit = "count"
confidence = "low"
`,
    },
    only,
  );
});

test("a generic objective needs a text under some name, and nothing else", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - id: O1
    #   ^^ warning okr/required-field Objective "O1" has no text. Say in one line what will be different.
    key_results: [A, B]
  - name: Close the first deal
    key_results: [C]
  - id: O3
    ambition: Everybody finds their way
    key_results: [D]
`,
      "keyed.yaml": `objectives:
  fast-resolution:
    krs: [Median time to a first answer]
`,
    },
    only,
  );
});

test("fixes write a value that the dialect takes, in the neighbours' style", () => {
  const texts = mended(
    { "a/objectives.toml": objective, "a/key_results.toml": without(keyResult, /^unit/, /^confidence/) },
    "required-field",
  );
  assert.equal(
    texts["a/key_results.toml"],
    without(keyResult, /^unit/, /^confidence/).replace(
      "evidence ",
      'unit          = "count"\nconfidence    = "medium"\nevidence ',
    ),
  );
});

test("every required field of BWOC can be filled in", () => {
  for (const line of objective.split("\n").slice(1, 5)) {
    const name = line.split(" ")[0] as string;
    const files = { "a/objectives.toml": without(objective, new RegExp(`^${name} `)) };
    const { "a/objectives.toml": text } = mended(
      files,
      "required-field",
      new RegExp(`^Add "${name}"$`),
      structure,
    );
    assert.match(text ?? "", new RegExp(`^${name.padEnd(12)} = "[^"]+"$`, "m"));
    mended(
      { "a/objectives.toml": objective.replace(line, `${name} = ""`) },
      "required-field",
      /^Fill in/,
      structure,
    );
  }
  for (const line of keyResult.split("\n").slice(1, 9)) {
    const name = line.split(" ")[0] as string;
    const files = {
      "a/objectives.toml": objective,
      "a/key_results.toml": without(keyResult, new RegExp(`^${name} `)),
    };
    // A target that is made up starts somewhere.
    const names = name === "target" ? '"baseline" and "target"' : `"${name}"`;
    const title = new RegExp(`^Add ${names}$`);
    const { "a/key_results.toml": text } = mended(files, "required-field", title, structure);
    assert.match(text ?? "", new RegExp(`^${name.padEnd(13)} = .+$`, "m"));
  }
});

test("every required field of OKRchestra can be filled in", () => {
  const names = [
    "objective_id",
    "objective",
    "kr_id",
    "description",
    "metric_key",
    "baseline",
    "target",
    "confidence",
    "status",
  ];
  for (const name of names) {
    const lines = org.split("\n");
    const at = lines.findIndex((line) => line.includes(`${name}:`));
    const value = lines[at]?.split(": ")[1] ?? "";
    const blank = lines.with(at, (lines[at] ?? "").replace(` ${value}`, "")).join("\n");
    mended({ "w/okrs/org.yml": blank }, "required-field", new RegExp(`^Fill in "${name}"$`), structure);
    if (lines[at]?.includes("- ")) continue;
    mended(
      { "w/okrs/org.yml": lines.toSpliced(at, 1).join("\n") },
      "required-field",
      new RegExp(`^Add "${name}"$`),
      structure,
    );
  }
  mended({ "w/okrs/org.yml": without(org, /scope:/) }, "required-field", /^Add "scope"$/);
  mended({ "w/okrs/org.yml": without(org, /evidence: \[\]/) }, "required-field", /^Add "evidence"$/);
});

test("a whole key result, a whole objective", () => {
  const start = org.slice(0, org.indexOf("    key_results:"));
  for (const lists of ["", "    key_results: []\n", "    key_results:\n"])
    mended({ "w/okrs/org.yml": start + lists }, "required-field", /"key_results"$/, structure);
  for (const lists of ["", "objectives: []\n", "objectives:\n"]) {
    const files = { "w/okrs/team-web.yml": `# okr: dialect=okrchestra\nscope: team\n${lists}` };
    const { "w/okrs/team-web.yml": text } = mended(files, "required-field", /"objectives"$/, structure);
    assert.match(text ?? "", /^objectives:\n {2}- objective_id: O1\n {4}objective: /m);
  }
});

test("a misspelt key is renamed; a generic text gets the name that its neighbours use", () => {
  const texts = mended(
    { "a/objectives.toml": objective.replace("owner ", "onwer ") },
    "required-field",
    /^Rename "onwer"/,
  );
  assert.deepEqual(texts, { "a/objectives.toml": objective });
  const goals = "objectives:\n  - name: Close the first deal\n    krs: [A, B]\n  - id: O2\n    krs: [C, D]\n";
  const { "goals.yaml": text } = mended({ "goals.yaml": goals }, "required-field", undefined, only);
  assert.equal(text, goals.replace("id: O2\n", "id: O2\n    name: What is to change and for whom\n"));
});
