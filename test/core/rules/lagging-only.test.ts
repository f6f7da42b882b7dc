import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["lagging-only"] };

const keyResult = (id: string, objective: string, indicator: string) =>
  `[[key_result]]\nkey_result_id = "${id}"\nobjective_id = "${objective}"\n${indicator && `indicator = "${indicator}"\n`}\n`;

test("all key results of an objective are lagging, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ hint okr/lagging-only All 2 key results under "O1" are lagging. What moves earlier and predicts them?
title = "a"
`,
      "key_results.toml": keyResult("O1-KR1", "O1", "lagging") + keyResult("O1-KR2", "O1", "Lagging"),
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ hint okr/lagging-only
    key_results:
      - { kr_id: KR-1, indicator: lagging }
      - { kr_id: KR-2, indicator: lagging }
      - { kr_id: KR-3, indicator: lagging }
`,
      "goals.yaml": `objectives:
  - title: a
    #      ^ hint okr/lagging-only
    krs:
      - { title: x, indicator: lagging }
      - { title: y, indicator: lag }
`,
    },
    only,
  );
});

test("silent with a leading one, with one that does not say, and for a single one", () => {
  expectFindings(
    {
      "objectives.toml": ["O1", "O2", "O3", "O4"]
        .map((id) => `[[objective]]\nobjective_id = "${id}"\n`)
        .join("\n"),
      "key_results.toml":
        keyResult("O1-KR1", "O1", "lagging") +
        keyResult("O1-KR2", "O1", "leading") +
        keyResult("O2-KR1", "O2", "lagging") +
        keyResult("O2-KR2", "O2", "") +
        keyResult("O3-KR1", "O3", "lagging"),
    },
    only,
  );
});
