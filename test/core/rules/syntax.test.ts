import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf, uriOf } from "../../support/folder.ts";

const structure = {
  only: [
    "syntax",
    "required-field",
    "wrong-type",
    "unknown-field",
    "bad-unit",
    "bad-confidence",
    "bad-evidence",
  ],
};

const keyResult = (id: string) => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "file", value = "docs/checkout.md" }
`;

test("what can be read says nothing", () => {
  expectFindings(
    { "key_results.toml": keyResult("O1-KR1"), "okrs/org.yml": "scope: org\nobjectives: []\n" },
    { only: ["syntax"] },
  );
});

test("one finding for a cause, and none of what follows from it", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1
#               ^^^ error okr/syntax
target        = 99

${keyResult("O1-KR2")}`,
    },
    structure,
  );
});

test("in YAML as well; the other objectives keep theirs", () => {
  const found = problemsOf(
    folder({
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: "Trust
    key_results:
      - kr_id: KR-1
  - objective_id: OBJ-2
    objective: Newcomers succeed in their first hour.
`,
    }),
    structure,
  );
  assert.deepEqual(
    found.get(uriOf("okrs/org.yml"))?.map(({ rule, severity, block }) => `${block} ${severity} ${rule}`),
    ["1 error syntax", "2 error required-field"],
  );
});

test("a key that stands twice is an error, and hides nothing", () => {
  expectFindings(
    {
      "key_results.toml": `${keyResult("O1-KR1")}target = 98
#<<<<<< error okr/syntax
wieght = 1
#<<<<<< hint okr/unknown-field
`,
    },
    structure,
  );
});

test("a merge conflict is one finding", () => {
  const text = `${keyResult("O1-KR1")}
[[key_result]]
key_result_id = "O1-KR2"
<<<<<<< HEAD
target        = 99
=======
target        = 98
>>>>>>> main
`;
  const found = problemsOf(folder({ "key_results.toml": text }), structure).get(uriOf("key_results.toml"));
  assert.deepEqual(
    found?.map(({ rule }) => rule),
    ["syntax"],
  );
});

test("what is cut short is a warning", () => {
  const text = "scope: org\nobjectives:\n  - objective_id: OBJ-1\n---\nscope: team\n";
  const found = problemsOf(folder({ "okrs/org.yml": text }), { only: ["syntax"] }).get(uriOf("okrs/org.yml"));
  assert.deepEqual(
    found?.map(({ severity }) => severity),
    ["warning"],
  );
});
