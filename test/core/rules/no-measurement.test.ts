import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf, withTexts } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["no-measurement"] };

const objectives =
  '[[objective]]\nobjective_id = "O1"\ntitle = "Newcomers succeed in their first hour"\nowner = "ana"\nperiod = "2026-Q3"\nparent = ""\n';

const keyResult = (id: string, evidence: string, rest = "") => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "Sign-ups that reach a first report"
baseline      = 0
target        = 60
current       = 0
unit          = "count"
confidence    = "medium"
evidence      = ${evidence}
${rest}
`;

const none = '{ kind = "none", value = "" }';
const file = '{ kind = "file", value = "docs/a.md" }';

test("the odd one out: neither metric nor evidence", () => {
  expectFindings(
    {
      "objectives.toml": objectives,
      "key_results.toml": `${keyResult("O1-KR1", file)}${keyResult("O1-KR2", none, 'metric_key = "manual.a"\n')}[[key_result]]
key_result_id = "O1-KR3"
objective_id = "O1"
description = "Partners that renew"
evidence = { kind = "none", value = "" }
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/no-measurement How will "O1-KR3" be measured? Name a metric, or point to evidence, as the others do.
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: x, evidence: docs/a.md }
      - { title: y, metric_key: manual.y }
      - { title: Partners that renew }
      #          ^^^^^^^^^^^^^^^^^^^ information okr/no-measurement How will "Partners that renew" be measured?
`,
    },
    only,
  );
});

test("silent where most have none, for tasks, recorded progress, bare texts and fields of the file's own", () => {
  expectFindings(
    {
      "objectives.toml": objectives,
      "key_results.toml": keyResult("O1-KR1", file) + keyResult("O1-KR2", none) + keyResult("O1-KR3", none),
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: x, evidence: docs/a.md }
      - { title: y, evidence: docs/b.md }
      - { title: z, evidence: docs/c.md }
      - { title: u, evidence: docs/c.md }
      - { title: Launch the new page }
      - { title: Partners that renew, current: 5, baseline: 2 }
      - Partners that renew
      - { title: Partners that renew, data_source: the CRM }
      - { metric: Partners that renew }
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    key_results:
      - { kr_id: KR-1, metric_key: manual.a }
      - { kr_id: KR-2, metric_key: manual.b }
      - { kr_id: KR-3 }
`,
    },
    only,
  );
});

test("what was said of one changes with its siblings", () => {
  const texts = {
    "objectives.toml": objectives,
    "key_results.toml": keyResult("O1-KR1", file) + keyResult("O1-KR2", none) + keyResult("O1-KR3", none),
  };
  const workspace = folder(texts);
  const count = (of: ReturnType<typeof folder>) => [...problemsOf(of, only).values()].flat().length;
  assert.equal(count(workspace), 0);
  const more = keyResult("O1-KR1", file) + keyResult("O1-KR2", file) + keyResult("O1-KR3", none);
  assert.equal(count(withTexts(workspace, { "key_results.toml": more })), 1);
});

test("evidence to point to, as the file writes it", () => {
  const text = (evidence: string) =>
    keyResult("O1-KR1", file) + keyResult("O1-KR2", file) + keyResult("O1-KR3", evidence);
  const files = { "objectives.toml": objectives, "key_results.toml": text(none) };
  assert.deepEqual(mended(files, "no-measurement", /^Add evidence$/, only), {
    "key_results.toml": text('{ kind = "file", value = "path/to/proof" }'),
  });
});

test("a metric, under the name that the others use", () => {
  const text = (metric: string) => `quarter: 2026-Q3
objectives:
  - title: Newcomers succeed in their first hour
    krs:
      - title: Sign-ups with a report
        metric_key: manual.reports
        start: 5
        target: 9
      - title: Sign-ups with a team
        metric_key: manual.teams
        start: 5
        target: 9
      - title: Answers found alone
        start: 5
        target: 9
${metric}`;
  assert.deepEqual(mended({ "goals.yaml": text("") }, "no-measurement", /^Add metric_key$/), {
    "goals.yaml": text("        metric_key: the metric that measures it\n"),
  });
});
