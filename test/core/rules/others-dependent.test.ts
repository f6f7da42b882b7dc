import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["others-dependent"] };

test("what somebody else has to bring about, for all dialects", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "The mobile team has adopted our component library"
#              ^^^^^^^^^^^^^^^ information okr/others-dependent This is for "The mobile team" to bring about.
target = 1
unit = "boolean"
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - kr_id: KR-1
        description: Data policy signed off by legal.
        #                                      ^^^^^ information okr/others-dependent
`,
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - Depends on the vendor for the new firmware
      #            ^^^^^^^^^^ information okr/others-dependent
`,
    },
    only,
  );
});

test("silent for one's own team, for numbers, for every team", () => {
  expectFindings(
    {
      "objectives.toml": '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nowner = "team-mobile"\n',
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "The mobile team has adopted trunk-based development"
`,
      "goals.yaml": `objectives:
  - title: Trust
    owner: Platform
    krs:
      - The platform team has released every week
      - { title: Tickets the support team has answered within a day, from: 40, to: 80 }
      - 12 teams have adopted the design system
      - Our team has shipped every week
      - All teams have moved to the new pipeline
      - Het mobiele team heeft onze bibliotheek overgenomen
      - { target: 5 }
`,
    },
    only,
  );
});
