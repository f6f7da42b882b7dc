import assert from "node:assert/strict";
import { test } from "node:test";
import { isKnownMetric, readMetrics } from "../../../core/model/sides-read.ts";

const at = (path: string, text: string) => ({ uri: `file:///w/${path}`, text });

/** What is known of each metric: value, unit, and the text at its place. */
function known(...files: { uri: string; text: string }[]) {
  const texts = new Map(files.map(({ uri, text }) => [uri, text]));
  return [...readMetrics(files).metrics.values()].map(({ key, uri, span, value, unit }) => ({
    key,
    ...(span && { written: texts.get(uri)?.slice(span.start, span.end) }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
  }));
}

test("manual.yml: a list, with the place of each key", () => {
  const text = `metrics:
  - key: manual.features # counted by hand
    value: 5
    unit: count
    evidence:
      - features:auth
  - key: "manual.share"
    value: 40%
  - value: 3
  - key:
`;
  const expected = [
    { key: "manual.features", written: "manual.features", value: 5, unit: "count" },
    { key: "manual.share", written: '"manual.share"', value: 40 },
  ];
  assert.deepEqual(known(at("metrics/manual.yml", text)), expected);
  assert.deepEqual(known(at("metrics/manual.yml", `\ufeff${text.replaceAll("\n", "\r\n")}`)), expected);
});

test("manual.yml: a list that stands alone, and a map", () => {
  assert.deepEqual(
    known(at("metrics/manual.yml", "# by hand\n\n- key: a\n  value: 1\n- key: b\n  value: 2\n")),
    [
      { key: "a", written: "a", value: 1 },
      { key: "b", written: "b", value: 2 },
    ],
  );
  assert.deepEqual(known(at("metrics/manual.yaml", "metrics:\n  a.b: 1\n  c: { value: 2, unit: ms }\n")), [
    { key: "a.b", written: "a.b", value: 1 },
    { key: "c", written: "c", value: 2, unit: "ms" },
  ]);
});

test("a generic metrics.yaml declares by id", () => {
  assert.deepEqual(known(at("metrics.yaml", "metrics:\n  - id: csat\n    unit: rating_1_5\n")), [
    { key: "csat", written: "csat", unit: "rating_1_5" },
  ]);
});

test("ci_report.json: each key by itself and behind ci.", () => {
  assert.deepEqual(
    known(at("metrics/ci_report.json", '{ "metrics": { "pass_rate_30d": 0.98, "note": "text" } }')),
    [
      { key: "pass_rate_30d", value: 0.98 },
      { key: "ci.pass_rate_30d", value: 0.98 },
    ],
  );
  assert.deepEqual(known(at("metrics/ci_report.json", '{ "pass_rate_30d": 0.98 }')), [
    { key: "pass_rate_30d", value: 0.98 },
    { key: "ci.pass_rate_30d", value: 0.98 },
  ]);
});

test("snapshots and the monitoring report: points, metrics, maps", () => {
  const snapshot = (text: string) => known(at("metrics/snapshots/2026-08-01.json", text));
  const expected = [{ key: "a", value: 1, unit: "ms" }];
  assert.deepEqual(
    snapshot(
      '{ "schema_version": 1, "as_of": "2026-08-01", "points": [{ "key": "a", "value": 1, "unit": "ms" }] }',
    ),
    expected,
  );
  assert.deepEqual(snapshot('{ "metrics": [{ "key": "a", "value": 1, "unit": "ms" }] }'), expected);
  assert.deepEqual(snapshot('{ "metrics": { "a": { "value": 1, "unit": "ms" } } }'), expected);
  assert.deepEqual(
    snapshot('[{ "key": "a", "value": 1, "unit": "ms" }, 5, null, "a", { "value": 2 }]'),
    expected,
  );
  assert.deepEqual(
    known(at("metrics/monitoring_report.json", '{ "metrics": [{ "key": "a", "value": 1, "unit": "ms" }] }')),
    expected,
  );
});

test("the hand comes before the machine, the newer snapshot before the older", () => {
  const files = [
    at(
      "metrics/snapshots/2026-08-01.json",
      '{ "points": [{ "key": "a", "value": 1 }, { "key": "b", "value": 1 }, { "key": "ci.c", "value": 1 }] }',
    ),
    at(
      "metrics/snapshots/2026-08-02.json",
      '{ "points": [{ "key": "a", "value": 2 }, { "key": "b", "value": 2 }] }',
    ),
    at("metrics/ci_report.json", '{ "metrics": { "c": 3 } }'),
    at("metrics/manual.yml", "metrics:\n  - key: a\n    value: 4\n"),
  ];
  const values = Object.fromEntries(known(...files).map(({ key, value }) => [key, value]));
  assert.deepEqual(values, { a: 4, c: 3, "ci.c": 3, b: 2 });
});

test("half-written, empty and foreign files declare nothing", () => {
  const broken = [
    "",
    "\ufeff",
    "{",
    '{ "metrics": ',
    "null",
    "5",
    '"x"',
    "[]",
    "{}",
    '{ "metrics": null }',
    '{ "metrics": 5 }',
    '{ "schema_version": 1, "as_of": "2026-08-01" }',
    `${"[".repeat(100000)}`,
  ];
  for (const text of broken) {
    assert.deepEqual(known(at("metrics/snapshots/2026-08-01.json", text)), [], text.slice(0, 20));
    assert.deepEqual(known(at("metrics/ci_report.json", text)), [], text.slice(0, 20));
  }
  for (const text of ["", "---\n", "metrics:\n", "metrics: 5\n", "other: 1\n", "metrics: [\n", "\t- key"])
    assert.deepEqual(known(at("metrics/manual.yml", text)), [], text);
  assert.deepEqual(known(at("manifest.toml", 'kind = "okr"\n')), []);
});

test("keys named like JavaScript's own properties", () => {
  assert.deepEqual(
    known(at("metrics/ci_report.json", '{ "metrics": { "__proto__": 1, "constructor": 2 } }')).map(
      ({ key }) => key,
    ),
    ["__proto__", "ci.__proto__", "constructor", "ci.constructor"],
  );
  assert.equal(isKnownMetric(readMetrics([]), "toString"), false);
});

test("git's keys are known, whatever is declared", () => {
  const catalogue = readMetrics([at("metrics/manual.yml", "metrics:\n  - key: a\n")]);
  const asked = ["git.commits_30d", "a", "b", "gitlab.issues"];
  assert.deepEqual(
    asked.map((key) => isKnownMetric(catalogue, key)),
    [true, true, false, false],
  );
});
