import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["business-as-usual"] };

test("what would be done anyway, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = "O1"
title = "Maintain the current service level"
#        ^^^^^^^^ hint okr/business-as-usual "Maintain the current service level" is business as usual.
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Keep the servers running.
    #          ^^^^^^^^^^^^^^^^^^^^^^^^ hint okr/business-as-usual
    key_results:
      - { kr_id: KR-1, description: Uptime stays, baseline: 99.9, target: 99.9 }
`,
      "goals.yaml": `objectives:
  - title: Business as usual in customer support
    #      ^^^^^^^^^^^^^^^^^ hint okr/business-as-usual
    krs: [a]
`,
    },
    only,
  );
});

test("silent where words or key results stretch it", () => {
  expectFindings(
    {
      "objectives.toml": '[[objective]]\nobjective_id = "O1"\ntitle = "Maintain the current service level"\n',
      "key_results.toml":
        '[[key_result]]\nkey_result_id = "A"\nobjective_id = "O1"\nbaseline = 99.1\ntarget = 99.9\n',
      "goals.yaml": `objectives:
  - { title: Maintain trust while every customer moves to the new platform, krs: [a] }
  - { title: Keep customers for longer, krs: [a] }
  - { title: Keep patients safe, krs: [a] }
  - { title: Customers stay because they would miss us, krs: [a] }
  - { title: De dienst in stand houden, krs: [a] }
  - { krs: [a] }
`,
    },
    only,
  );
});
