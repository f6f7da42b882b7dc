import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["evidence-expired"] };

const objectives = '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n';
const until = (day: string) => `[[key_result]]
key_result_id = "A"
objective_id = "O1"
evidence = { kind = "attestation", value = "audit", signer = "ana", signed_at = "2026-01-05", valid_through = "${day}" }
`;

test("a day that has passed, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": objectives,
      "key_results.toml": until("2026-08-14").replace(
        /\n$/,
        `\n#${" ".repeat(109)}^^^^^^^^^^^^ information okr/evidence-expired This evidence was valid through 2026-08-14.\n`,
      ),
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - kr_id: KR-1
        evidence:
          - { kind: file, value: a.md, valid_through: 2026-08-01 }
          #                                           ^^^^^^^^^^ information okr/evidence-expired
`,
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - title: a
        evidence: [{ kind: file, value: a.md, valid_through: 2026-08-01 }]
        #                                                    ^^^^^^^^^^ information okr/evidence-expired
`,
    },
    only,
  );
});

test("silent until that day, for what is closed, and for what held until the end of the period", () => {
  expectFindings({ "objectives.toml": objectives, "key_results.toml": until("2026-08-15") }, only);
  expectFindings({ "objectives.toml": objectives, "key_results.toml": until("soon") }, only);
  const later = { ...only, today: "2026-11-21" };
  expectFindings({ "objectives.toml": objectives, "key_results.toml": until("2026-09-30") }, later);
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - title: a
        status: closed
        evidence: [{ kind: file, value: a.md, valid_through: 2026-08-01 }]
      - title: b
        evidence: a.md
`,
    },
    only,
  );
});
