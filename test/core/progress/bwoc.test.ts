import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings } from "../../../core/config/settings.ts";
import { checkProgress, progressReport } from "../../../core/progress/bwoc.ts";
import { folder } from "../../support/folder.ts";

const objectives = `[[objective]]
objective_id = "O1"
title        = "Ship the memory skill"
owner        = "agent-a"
period       = "2026-Q3"
parent       = ""

[[objective]]
objective_id = "O2"
title        = "Nothing to measure yet"
owner        = "agent-a"
period       = "2026-Q3"
parent       = ""
`;

const entry = (
  id: string,
  target: string,
  current: string,
  unit: string,
  confidence: string,
  rest: string,
) => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "…"
target        = ${target}
current       = ${current}
unit          = "${unit}"
confidence    = "${confidence}"
${rest}
`;

const none = 'evidence      = { kind = "none", value = "" }';

test("check-progress as BWOC prints it", () => {
  const workspace = folder({
    "okr/objectives.toml": objectives,
    "okr/key_results.toml":
      entry("O1-KR1", "3", "1", "count", "medium", none) +
      entry("O1-KR2", "6", "8", "count", "low", `baseline = 5\n${none}`) +
      entry("O1-KR3", "1", "0.5", "boolean", "low", none) +
      entry("O1-KR4", "0", "-3", "count", "low", none) +
      entry("O1-KR5", "10", "1", "percent", "high", none),
  });
  assert.deepEqual(checkProgress(workspace), {
    plugin: "workspace-okrs",
    operation: "check-progress",
    expected_attainment: 0.7,
    key_results: [
      { key_result_id: "O1-KR1", objective_id: "O1", attainment: 0.3333, status: "at-risk" },
      { key_result_id: "O1-KR2", objective_id: "O1", attainment: 1.3333, status: "on-track" },
      { key_result_id: "O1-KR3", objective_id: "O1", attainment: 0, status: "off-track" },
      { key_result_id: "O1-KR4", objective_id: "O1", attainment: 1, status: "on-track" },
      { key_result_id: "O1-KR5", objective_id: "O1", attainment: 0.1, status: "on-track" },
    ],
    objectives: [
      {
        objective_id: "O1",
        title: "Ship the memory skill",
        status: "off-track",
        counts: { on_track: 3, at_risk: 1, off_track: 1, total: 5 },
      },
      {
        objective_id: "O2",
        title: "Nothing to measure yet",
        status: "on-track",
        counts: { on_track: 0, at_risk: 0, off_track: 0, total: 0 },
      },
    ],
  });
});

test("report as the OKR Progress Schema has it; as_of is left out where nothing was tracked", () => {
  const workspace = folder({
    "okr/objectives.toml": objectives,
    "okr/key_results.toml":
      entry(
        "O1-KR1",
        "1",
        "1",
        "count",
        "high",
        'evidence = { kind = "file", value = "docs/a.md" }\nas_of = "2026-06-07"',
      ) +
      entry(
        "O1-KR2",
        "0.6",
        "0.21",
        "ratio",
        "low",
        'evidence = { kind = "attestation", value = "seen", signer = "mai", signed_at = "2026-06-01" }',
      ),
  });
  const expected = `[
  {
    "objective_id": "O1",
    "key_result_id": "O1-KR1",
    "target": 1,
    "current": 1,
    "unit": "count",
    "confidence": "high",
    "evidence": { "kind": "file", "value": "docs/a.md" },
    "as_of": "2026-06-07"
  },
  {
    "objective_id": "O1",
    "key_result_id": "O1-KR2",
    "target": 0.6,
    "current": 0.21,
    "unit": "ratio",
    "confidence": "low",
    "evidence": { "kind": "attestation", "value": "seen", "signer": "mai", "signed_at": "2026-06-01" }
  }
]`;
  assert.equal(JSON.stringify(progressReport(workspace)), JSON.stringify(JSON.parse(expected)));
});

test("other dialects in the same shape: own attainment, first proof, what is unknown is null", () => {
  const workspace = folder({
    "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Be fast
    key_results:
      - kr_id: KR-1
        description: Latency
        owner_id: a
        metric_key: p95
        baseline: 520
        target: 350
        current: 430
        confidence: 0.45
        status: in_progress
        evidence:
          - tracing:latency:2025-01
          - other:x
        last_updated: 2026-08-01T10:00:00Z
      - kr_id: KR-2
        description: No number yet
        owner_id: a
        metric_key: m
        baseline: 0
        target: 1
        confidence: 0.9
        status: not_started
        evidence: []
`,
  });
  assert.deepEqual(progressReport(workspace), [
    {
      objective_id: "OBJ-1",
      key_result_id: "KR-1",
      target: 350,
      current: 430,
      unit: null,
      confidence: 0.45,
      evidence: { kind: "tracing", value: "latency:2025-01" },
      as_of: "2026-08-01",
    },
    {
      objective_id: "OBJ-1",
      key_result_id: "KR-2",
      target: 1,
      current: null,
      unit: null,
      confidence: 0.9,
      evidence: { kind: "none", value: "" },
    },
  ]);
  const progress = checkProgress(workspace, defaultSettings, "okrs");
  assert.deepEqual(progress.key_results, [
    { key_result_id: "KR-1", objective_id: "OBJ-1", attainment: 0.5294, status: "at-risk" },
    { key_result_id: "KR-2", objective_id: "OBJ-1", attainment: null, status: "pending" },
  ]);
  assert.deepEqual(progress.objectives, [
    {
      objective_id: "OBJ-1",
      title: "Be fast",
      status: "at-risk",
      counts: { on_track: 0, at_risk: 1, off_track: 0, total: 2 },
    },
  ]);
});

test("generic evidence without a kind, percent by its sign, nothing named", () => {
  const workspace = folder({
    "okrs/a.yaml": `okrs:
  - title: O
    krs:
      - {title: one, target: 80%, current: 40%, evidence: docs/a.md}
      - {title: two, evidence: "https://example.org/x"}
      - just a text
`,
  });
  assert.deepEqual(
    progressReport(workspace).map(({ unit, evidence, target, confidence }) => ({
      unit,
      evidence,
      target,
      confidence,
    })),
    [
      { unit: "percent", evidence: { kind: "file", value: "docs/a.md" }, target: 80, confidence: null },
      {
        unit: null,
        evidence: { kind: "content", value: "https://example.org/x" },
        target: null,
        confidence: null,
      },
      { unit: null, evidence: { kind: "none", value: "" }, target: null, confidence: null },
    ],
  );
  assert.deepEqual(checkProgress(folder({})).key_results, []);
});
