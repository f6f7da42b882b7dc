import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["id-convention"] };

test("an id that does not say its objective, where its siblings do", () => {
  expectFindings(
    {
      "objectives.toml":
        '[[objective]]\nobjective_id = "O1"\ntitle = "a"\n\n[[objective]]\nobjective_id = "O10"\ntitle = "b"\n',
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"

[[key_result]]
key_result_id = "signups"
#               ^^^^^^^^^ hint okr/id-convention "signups" does not follow its siblings. "O1-KR3" would say that it belongs to "O1".
objective_id = "O1"

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"

[[key_result]]
key_result_id = "O10-KR1"
objective_id = "O10"

[[key_result]]
key_result_id = "O1-KR4"
#               ^^^^^^^^ hint okr/id-convention "O10-KR4" would say
objective_id = "O10"
`,
    },
    only,
  );
});

test("silent where the siblings have another convention, or none", () => {
  expectFindings(
    {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: a
    key_results:
      - kr_id: KR-1.1
      - kr_id: KR-1.2
      - kr_id: OBJ-1-KR3
  - objective_id: OBJ-2
    objective: b
    key_results:
      - kr_id: KR-2.1
`,
      "okrs.yaml": "objectives:\n  - title: no id\n    krs:\n      - { id: O1-KR1 }\n      - { id: x }\n",
    },
    only,
  );
});

test("renaming changes ids and references everywhere, and leaves longer ids and prose alone", () => {
  const org = (id: string) => `scope: org
objectives:
  - objective_id: O1
    objective: KR3 is what this was called
    key_results:
      - kr_id: O1-KR1
        description: after KR3 and KR30
        depends_on: [${id}, KR30] # KR3
      - kr_id: O1-KR2
        description: b
      - kr_id: ${id}
        description: c
        initiatives:
          - { name: KR3, contributes_to: "${id}, KR30" }
`;
  const team = (id: string) => `scope: team
objectives:
  - objective_id: O9
    objective: b
    key_results:
      - kr_id: KR30
        description: c
initiatives:
  - 'Redesign for ${id}, not for KR30 or X-KR3'
  - key_result: "${id}"
    name: Rewrite
`;
  const files = { "okrs/org.yml": org("KR3"), "okrs/team.yml": team("KR3") };
  assert.deepEqual(mended(files, "id-convention", /^Rename to "O1-KR3" everywhere$/, only), {
    "okrs/org.yml": org("O1-KR3"),
    "okrs/team.yml": team("O1-KR3"),
  });
});

test("a generic file's neighbours keep their own", () => {
  const text = (id: string) => `objectives:
  - id: O1
    krs:
      - { id: O1-KR1, title: a }
      - { id: ${id}, title: b, supports: [${id}] }
`;
  const referring = (id: string) => `objectives:\n  - id: O2\n    supports: ${id}\n    krs: [x]\n`;
  const files = { "a-okrs.yaml": text("signups"), "b-okrs.yaml": referring("signups") };
  assert.deepEqual(mended(files, "id-convention", /^Rename/, only), {
    "a-okrs.yaml": text("O1-KR2"),
    "b-okrs.yaml": referring("O1-KR2"),
  });
});

test("ids keyed in a map are renamed at their key", () => {
  const text = (id: string) => `objectives:
  O1:
    krs:
      O1-KR1: { title: a }
      ${id}: { title: b }
`;
  assert.deepEqual(mended({ "okrs.yaml": text("x") }, "id-convention", /^Rename/, only), {
    "okrs.yaml": text("O1-KR2"),
  });
});
