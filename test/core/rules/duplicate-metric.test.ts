import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["duplicate-metric"] };

test("the second key result that the same metric measures, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml":
        '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n\n[[objective]]\nobjective_id = "O2"\ntitle = "b"\nperiod = "2026-Q3"\n',
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
metric_key = "manual.uptime"

[[key_result]]
key_result_id = "O2-KR1"
objective_id = "O2"
metric_key = "manual.uptime"
#            ^^^^^^^^^^^^^^^ warning okr/duplicate-metric "manual.uptime" measures "O1-KR1" too. Let each key result measure something of its own.
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    key_results:
      - { kr_id: KR-1, metric_key: manual.uptime }
      - { kr_id: KR-2, metric_key: manual.uptime }
      #                            ^^^^^^^^^^^^^ warning okr/duplicate-metric measures "KR-1" too
      - { kr_id: KR-3, metric_key: manual.uptime }
      #                            ^^^^^^^^^^^^^ warning okr/duplicate-metric measures "KR-1" too
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: Users, metric: weekly_active_users }
      - { title: Usage, metric: weekly_active_users }
      #                         ^^^^^^^^^^^^^^^^^^^ warning okr/duplicate-metric measures another key result too
`,
    },
    only,
  );
});

test("silent along the cascade, in other periods and files, and for words that are no keys", () => {
  expectFindings(
    {
      "objectives.toml":
        '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n\n[[objective]]\nobjective_id = "O2"\ntitle = "b"\nperiod = "2026-Q3"\nparent = "O1"\n\n[[objective]]\nobjective_id = "O3"\ntitle = "c"\nperiod = "2026-Q4"\n',
      "key_results.toml": ["O1", "O2", "O3"]
        .map(
          (id) =>
            `[[key_result]]\nkey_result_id = "${id}-KR1"\nobjective_id = "${id}"\nmetric_key = "manual.uptime"\n`,
        )
        .join("\n"),
      "okrs/org.yml":
        "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    key_results:\n      - { kr_id: KR-1, metric_key: manual.uptime }\n",
      "okrs/team-web.yml":
        "scope: team\nobjectives:\n  - objective_id: OBJ-2\n    key_results:\n      - { kr_id: KR-2, metric_key: manual.uptime }\n",
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: NPS in Spain, metric: NPS }
      - { title: NPS in France, metric: NPS }
      - { title: a, metric: percentage }
      - { title: b, metric: percentage }
      - { title: a, metric: "the monthly pulse, all teams" }
      - { title: b, metric: "the monthly pulse, all teams" }
      - { title: a, metric: sign_ups }
      - { title: b, metric: sign_up_rate }
`,
    },
    only,
  );
});
