import assert from "node:assert/strict";
import { test } from "node:test";
import { planTrack } from "../../../core/edits/track.ts";
import type { NewEvidence } from "../../../core/edits/track-evidence.ts";
import { applyEdits } from "../../../core/edits/write.ts";
import { english } from "../../../core/l10n/say.ts";
import { folder, problemsOf, testDay } from "../../support/folder.ts";

const bwoc = (evidence: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Drills that end within ten minutes"
baseline      = 0
target        = 10
current       = 0
unit          = "count"
confidence    = "medium"
${evidence}
`;
const none = 'evidence      = { kind = "none", value = "" }';

function tracked(path: string, text: string, evidence: NewEvidence, keyResultId = "O1-KR1"): string {
  const request = { keyResultId, current: 5, evidence, today: testDay };
  const plan = planTrack(folder({ [path]: text }), request);
  assert.ok(!("refused" in plan), JSON.stringify(plan));
  const after = applyEdits(text, plan.edits);
  const again = planTrack(folder({ [path]: after }), request);
  assert.ok(!("refused" in again) && again.edits.length === 0, "the same again changes nothing");
  const faults = problemsOf(folder({ [path]: after }), { only: ["bad-evidence", "claim-without-evidence"] });
  assert.deepEqual(
    [...faults.values()].flat().map(({ message }) => message),
    [],
  );
  return after;
}

const evidenceOf = (text: string) => text.split("\n").find((line) => line.includes("evidence")) ?? "";

test("BWOC: a statement says who signed it, and when", () => {
  const proof = { kind: "attestation", value: "Watched all five", signer: " Mira Adler " };
  assert.equal(
    evidenceOf(tracked("okr/key_results.toml", bwoc(none), proof)),
    'evidence      = { kind = "attestation", value = "Watched all five", signer = "Mira Adler", signed_at = "2026-08-15" }',
  );
});

test("BWOC: the same statement by somebody else takes the place of the one before", () => {
  const before =
    'evidence      = { kind = "attestation", value = "Watched", signer = "Jonas", signed_at = "2026-08-01" }';
  assert.equal(
    evidenceOf(
      tracked("okr/key_results.toml", bwoc(before), {
        kind: "attestation",
        value: "Watched",
        signer: "Mira",
      }),
    ),
    'evidence      = { kind = "attestation", value = "Watched", signer = "Mira", signed_at = "2026-08-15" }',
  );
});

test("BWOC: a sample says its two numbers", () => {
  for (const [value, numbers] of [
    ["49 of 50 under 200 ms", "sampled_count = 49, sampled_of = 50"],
    ["2026/07/01: 49 of 50", "sampled_count = 49, sampled_of = 50"],
    ["7/64", "sampled_count = 7, sampled_of = 64"],
    ["007 out of 64", "sampled_count = 7, sampled_of = 64"],
  ] as const)
    assert.equal(
      evidenceOf(tracked("okr/key_results.toml", bwoc(none), { kind: "sample", value })),
      `evidence      = { kind = "sample", value = "${value}", ${numbers} }`,
    );
});

test("BWOC: of a sample that does not say its two numbers, none are made up, and the check asks for them", () => {
  const text = bwoc(none);
  const evidence = { kind: "sample", value: "All calls of 2026/07/01" };
  const plan = planTrack(folder({ "okr/key_results.toml": text }), {
    keyResultId: "O1-KR1",
    current: 5,
    evidence,
    today: testDay,
  });
  assert.ok(!("refused" in plan));
  const after = applyEdits(text, plan.edits);
  assert.equal(evidenceOf(after), 'evidence      = { kind = "sample", value = "All calls of 2026/07/01" }');
  const found = problemsOf(folder({ "okr/key_results.toml": after }), { only: ["bad-evidence"] });
  assert.deepEqual(
    [...found.values()].flat().map(({ message, fixable }) => [message, fixable]),
    [['A sample needs "sampled_count" and "sampled_of". How many of how many were good?', false]],
  );
});

test("BWOC: a signer that its runtime cannot read is refused", () => {
  const plan = planTrack(folder({ "okr/key_results.toml": bwoc(none) }), {
    keyResultId: "O1-KR1",
    current: 5,
    evidence: { kind: "attestation", value: "Watched", signer: 'Mira "M" Adler' },
    today: testDay,
  });
  assert.equal(
    "refused" in plan && english(plan.refused),
    "BWOC cannot read a double quote, a backslash or a line break in evidence. Leave it out.",
  );
});

test("elsewhere the signer ends the text, and a sample is its text", () => {
  const yaml = (evidence: string) => `scope: org
objectives:
  - objective_id: A
    key_results:
      - kr_id: KR1
        baseline: 0
        target: 10
        current: 1
        status: in_progress
        evidence: ${evidence}
`;
  const statement = { kind: "attestation", value: "Watched all five", signer: "Mira" };
  assert.equal(
    evidenceOf(tracked("okrs/org.yml", yaml("[a:b]"), statement, "KR1")),
    "        evidence: [a:b, attestation:Watched all five (Mira)]",
  );
  assert.equal(
    evidenceOf(tracked("okrs/org.yml", yaml("[]"), { kind: "sample", value: "4 of 5" }, "KR1")),
    "        evidence: [sample:4 of 5]",
  );
});

test("the name of who signed belongs to a statement only", () => {
  const proof = { kind: "file", value: "docs/a.md", signer: "Mira" };
  assert.equal(
    evidenceOf(tracked("okr/key_results.toml", bwoc(none), proof)),
    'evidence      = { kind = "file", value = "docs/a.md" }',
  );
});
