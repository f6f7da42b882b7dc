import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const owners = ["team-platform", "team-web", "Ana", "Bo"];
const options = { only: ["unknown-owner"], settings: { owners } };

const bwoc = (owner: string) => `[[objective]]
objective_id = "O1"
title        = "Customers trust us"
owner        = "${owner}"
period       = "2026-Q3"
`;

test("owners that are not in the list", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Customers trust us"
owner = "team-platfrom"
#       ^^^^^^^^^^^^^^^ information okr/unknown-owner "team-platfrom" is not one of the configured owners. Did you mean "team-platform"?
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: a
    owner_id: somebody-else
    #         ^^^^^^^^^^^^^ information okr/unknown-owner
    key_results:
      - kr_id: KR-1
        owner_id: team-app
        #         ^^^^^^^^ information okr/unknown-owner
      - kr_id: KR-2
        owner_id: team-web
`,
      "goals.yaml": `team: Cy
#     ^^ information okr/unknown-owner
objectives:
  - title: a
    owner: "@Ana"
    krs: [x]
  - title: b
    owner: Ana & Bo
    krs: [x]
  - title: c
    owner: Ana, Cy
    #      ^^^^^^^ information okr/unknown-owner
    krs: [x]
  - title: d
    owner:
    krs: [x]
`,
    },
    options,
  );
});

test("silent without a list", () => {
  expectFindings({ "objectives.toml": bwoc("anybody") }, { only: ["unknown-owner"] });
});

test("change to the nearest", () => {
  assert.deepEqual(
    mended({ "objectives.toml": bwoc("team-platfrom") }, "unknown-owner", /^Change to/, {
      settings: { owners },
    }),
    {
      "objectives.toml": bwoc("team-platform"),
    },
  );
});
