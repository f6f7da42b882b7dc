import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = ["too-many-key-results"];

const keyResults = (objective: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `[[key_result]]\nkey_result_id = "${objective}-KR${at + 1}"\nobjective_id = "${objective}"\ntarget = 5\n`,
  ).join("\n");

test("more than five, counted across files", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ warning okr/too-many-key-results 6 key results under "O1". More than 5 dilutes focus: which matter most?
title = "a"

[[objective]]
objective_id = "O10"
title = "b"
`,
      "key_results.toml": `${keyResults("O1", 6)}\n${keyResults("O10", 5)}`,
    },
    { only },
  );
});

test("nested lists, and an option for the number", () => {
  const options = new Map([["too-many-key-results", { options: new Map([["max", 2]]) }]]);
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Newcomers succeed
    #      ^^^^^^^^^^^^^^^^^ warning okr/too-many-key-results 3 key results under "Newcomers succeed". More than 2
    krs: [a, b, c]
  - title: Partners stay
    krs: [a, b]
`,
    },
    { only, settings: { rules: options } },
  );
});
