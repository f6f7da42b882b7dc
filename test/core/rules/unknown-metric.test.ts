import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["unknown-metric"] };

const manual = `metrics:
  - key: manual.features
    value: 5
    unit: count
    evidence:
      - features:auth,reports
  # the quarter's survey
  - key: manual.nps
    value: 42
`;

const org = (metric: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Customers trust us
    owner_id: team-web
    key_results:
      - kr_id: KR-1
        description: Recommendations by customers
        owner_id: team-web
        metric_key: manual.nps
        baseline: 30
        target: 50
        confidence: 0.5
        status: in_progress
        evidence:
          - survey:2026-06
      - kr_id: KR-2
        description: Builds that pass at the first try
        owner_id: team-web
        metric_key: ${metric}
        baseline: 0.8
        target: 0.95
        confidence: 0.5
        status: in_progress
        evidence:
          - ci:june
`;

test("keys that a manual file, a report or a snapshot knows, and git's own", () => {
  const known = [
    "ci.pass_rate_30d",
    "pass_rate_30d",
    "api.uptime.pct",
    "old.key",
    "git.commits_30d",
    "manual.features",
  ];
  for (const key of known)
    expectFindings(
      {
        "okrs/org.yml": org(key),
        "metrics/manual.yml": manual,
        "metrics/ci_report.json": '{ "metrics": { "pass_rate_30d": 0.98 } }',
        "metrics/monitoring_report.json": '{ "metrics": [{ "key": "api.uptime.pct", "value": 99.3 }] }',
        "metrics/snapshots/2026-08-01.json":
          '{ "schema_version": 1, "as_of": "2026-08-01", "points": [{ "key": "old.key", "value": 1 }] }',
      },
      only,
    );
});

test("a key that nothing measures, with the nearest known one", () => {
  expectFindings(
    {
      "okrs/org.yml": org("manual.np # half-typed").replace(
        "metric_key: manual.np # half-typed",
        'metric_key: manual.np\n        #           ^^^^^^^^^ warning okr/unknown-metric Nothing measures "manual.np". Did you mean "manual.nps"?',
      ),
      "metrics/manual.yml": manual,
    },
    only,
  );
});

test("silent where there is no metrics folder, and for a metric in prose", () => {
  expectFindings({ "okrs/org.yml": org("nobody.knows") }, only);
  expectFindings(
    {
      "okrs/a.yaml": `objectives:
  - id: O1
    krs:
      - { id: KR1, title: Gates removed, metric: manual steps = 0 }
      - { id: KR2, metric: Manual steps in a release }
      - { id: KR3, title: Tickets close fast, metric: resolution_time_p50 }
      - { id: KR4, title: Tickets stay closed, metric: reopen_rate }
      #                                                ^^^^^^^^^^^ warning okr/unknown-metric
`,
      "metrics.yaml": "metrics:\n  - id: resolution_time_p50\n    unit: hours\n",
    },
    only,
  );
});

test("change to the known key", () => {
  assert.deepEqual(
    mended(
      { "okrs/org.yml": org("manual.feature"), "metrics/manual.yml": manual },
      "unknown-metric",
      /^Change to/,
    ),
    { "okrs/org.yml": org("manual.features") },
  );
});

test("add the key to manual.yml, with the value where the key result stands", () => {
  const files = (text: string) => ({ "okrs/org.yml": org("builds.first_try"), "metrics/manual.yml": text });
  const add = (text: string) =>
    mended(files(text), "unknown-metric", /^Add "builds.first_try" to manual.yml$/);
  assert.deepEqual(add(manual), {
    "metrics/manual.yml": `${manual}  - key: builds.first_try\n    value: 0.8\n`,
  });
  assert.deepEqual(add(manual.trimEnd().replaceAll("\n", "\r\n")), {
    "metrics/manual.yml": `${manual.trimEnd()}\n  - key: builds.first_try\n    value: 0.8`.replaceAll(
      "\n",
      "\r\n",
    ),
  });
});

test("add the first key to a file that has none yet", () => {
  const add = (text: string) =>
    mended({ "okrs/org.yml": org("b"), "metrics/manual.yml": text }, "unknown-metric", /^Add "b"/, only)[
      "metrics/manual.yml"
    ];
  // KR-1 asks first: its metric is not there either.
  const first = (text: string) =>
    mended({ "okrs/org.yml": org("git.b"), "metrics/manual.yml": text }, "unknown-metric", /^Add/, only)[
      "metrics/manual.yml"
    ];
  const item = "  - key: manual.nps\n    value: 30\n";
  assert.equal(first("metrics: []\n"), `metrics:\n${item}`);
  assert.equal(first("metrics:\n"), `metrics:\n${item}`);
  assert.equal(first("# by hand\n"), `# by hand\nmetrics:\n${item}`);
  assert.equal(first(""), `metrics:\n${item}`);
  assert.equal(
    add("metrics:\n- key: manual.nps\n  value: 1\n\n# end\n"),
    "metrics:\n- key: manual.nps\n  value: 1\n- key: b\n  value: 0.8\n\n# end\n",
  );
});
