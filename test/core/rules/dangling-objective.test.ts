import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["dangling-objective"] };

const objectives = `[[objective]]
objective_id = "O1"
title        = "Customers trust the platform with their busiest day"
owner        = "team-platform"
period       = "2026-Q3"
parent       = ""
`;

const keyResult = (objective: string) => `[[key_result]]
key_result_id = "O7-KR1"
objective_id  = "${objective}"
description   = "Uptime of the checkout path over a rolling month"
baseline      = 99.1
target        = 99.9
current       = 99.1
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

test("an objective that exists nowhere in the folder", () => {
  expectFindings(
    {
      "okr/objectives.toml": objectives,
      "okr/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
target        = 1

[[key_result]]
key_result_id = "O7-KR1"
objective_id  = "O7"
#               ^^^^ error okr/dangling-objective Objective "O7" does not exist. Did you mean "O1"?
target        = 1

[[key_result]]
key_result_id = "x"
objective_id  = "__proto__"
#               ^^^^^^^^^^^ error okr/dangling-objective Objective "__proto__" does not exist.
target        = 1

[[key_result]]
key_result_id = "y"
objective_id  = "O1\u202e"
#               ^^^^^ error okr/dangling-objective Objective "O1\\u{202E}" does not exist. Did you mean "O1"?
target        = 1
`,
    },
    only,
  );
});

test("another folder's objective is no objective of this one", () => {
  expectFindings(
    {
      "a/objectives.toml": objectives,
      "b/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
#              ^^^^ error okr/dangling-objective
target = 1
`,
    },
    only,
  );
});

test("blank references and nested key results are others' business; generic files may refer too", () => {
  expectFindings(
    {
      "okrs.yaml": `# okr: dialect=generic
objectives:
  - id: O1
    title: Customers trust us
    krs:
      - { id: KR1, objective: O9, title: nested here, so it belongs here }
key_results:
  - { id: KR2, objective_id: O1, title: a }
  - { id: KR3, objective_id: O2, title: b }
  #                          ^^ error okr/dangling-objective
  - { id: KR4, objective: Grow in the north, title: c }
  - { id: KR5, objective_id: "", title: d }
`,
    },
    only,
  );
});

test("change to the nearest id", () => {
  const others = `${keyResult("O1")}\n${keyResult("O1").replace("O7-KR1", "O1-KR2")}\n`.replace(
    "O7-KR1",
    "O1-KR1",
  );
  const third = (objective: string) => others + keyResult(objective).replace("O7-KR1", "O1-KR3");
  const texts = mended(
    { "objectives.toml": objectives, "key_results.toml": third("O7") },
    "dangling-objective",
    /^Change to "O1"$/,
  );
  assert.deepEqual(texts, { "key_results.toml": third("O1") });
});

test("create the objective at the end of the sibling objectives.toml, in its style", () => {
  const files = {
    "objectives.toml": objectives,
    "key_results.toml": `${keyResult("O1")}\n${keyResult("O1").replace("O7-KR1", "O1-KR2")}\n${keyResult("O7").replace("O7-KR1", "O7-KR3")}`,
  };
  // Only this rule: that the new objective has one key result so far is true, and said.
  const texts = mended(files, "dangling-objective", /^Create objective "O7"$/, only);
  assert.deepEqual(texts, {
    "objectives.toml": `${objectives}
[[objective]]
objective_id = "O7"
title        = "What is to change, and for whom"
owner        = "team-platform"
period       = "2026-Q3"
parent       = ""
`,
  });
});

test("without an objectives.toml the objective goes into the same file; ids are quoted, line ends kept", () => {
  const files = { "key_results.toml": keyResult('a\\"b').replaceAll("\n", "\r\n").trimEnd() };
  const texts = mended(files, "dangling-objective", /^Create/, only);
  assert.deepEqual(texts, {
    "key_results.toml": `${files["key_results.toml"]}\r
\r
[[objective]]\r
objective_id = "a\\"b"\r
title        = "What is to change, and for whom"\r
owner        = "owner"\r
period       = "2026-Q3"\r
parent       = ""`,
  });
});
