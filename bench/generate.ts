import { areas, keyResultTemplates, objectiveTemplates, people } from "./templates.ts";

/** The two files of a BWOC workspace. */
export interface BwocFiles {
  readonly objectives: string;
  readonly keyResults: string;
}

interface GeneratedKeyResult {
  readonly text: string;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly current: number;
}

const keyResultsPerObjective = 4;

/**
 * A BWOC workspace of `keyResults` key results, four an objective, the same bytes for the same arguments.
 * `today` (`YYYY-MM-DD`) is where its quarter and its check-ins lie, so that none of them is stale.
 */
export function generateToml(keyResults: number, today: string): BwocFiles {
  const objectives: string[] = ["# What each team is here to change this quarter.\n"];
  const results: string[] = ["# Tracked every week; evidence beside the number.\n"];
  for (let o = 0; o * keyResultsPerObjective < keyResults; o++) {
    const id = `O${o + 1}`;
    objectives.push(`
[[objective]]
objective_id = "${id}"
title        = "${objectiveText(o)}"
owner        = "${ownerOf(o)}"
period       = "${quarterOf(today)}"
parent       = "${o % 5 === 0 ? "" : `O${o - (o % 5) + 1}`}"
`);
    for (let k = 0; k < keyResultsPerObjective && o * keyResultsPerObjective + k < keyResults; k++) {
      const kr = keyResultOf(o, k, today);
      results.push(`
[[key_result]]
key_result_id = "${id}-KR${k + 1}"
objective_id  = "${id}"
description   = "${kr.text}"
baseline      = ${kr.baseline}
target        = ${kr.target}
current       = ${kr.current}
unit          = "${kr.unit}"
confidence    = "${k % 4 === 2 ? "high" : "medium"}"
evidence      = ${tomlEvidence(o, k, kr.metric, today)}
as_of         = "${checkIn(o + k, today)}"
`);
    }
  }
  return { objectives: objectives.join(""), keyResults: results.join("") };
}

/** The same company as {@link generateToml} writes it, as one OKRchestra file (`okrs/org.yml`). */
export function generateYaml(keyResults: number, today: string): string {
  const parts: string[] = [
    `# What each team is here to change this quarter.\nscope: org\nperiod: ${quarterOf(today)}\nobjectives:\n`,
  ];
  for (let o = 0; o * keyResultsPerObjective < keyResults; o++) {
    const area = slug(pick(areas, o)).toUpperCase();
    parts.push(`  - objective_id: OBJ-${area}-${o + 1}
    objective: ${objectiveText(o)}
    owner_id: ${ownerOf(o)}
    key_results:
`);
    for (let k = 0; k < keyResultsPerObjective && o * keyResultsPerObjective + k < keyResults; k++) {
      const kr = keyResultOf(o, k, today);
      parts.push(`      - kr_id: KR-${area}-${o + 1}-${k + 1}
        description: ${kr.text}
        owner_id: ${ownerOf(o)}
        metric_key: ${kr.metric}
        baseline: ${kr.baseline}
        target: ${kr.target}
        current: ${kr.current}
        confidence: ${pick(["0.7", "0.72", "0.75", "0.78", "0.8"], o + k)}
        status: in_progress
        last_updated: ${checkIn(o + k, today)}
        evidence:
          - ${pick(["dashboard", "report", "survey", "audit"], o + k)}:${kr.metric}:${today.slice(0, 7)}
`);
    }
  }
  return parts.join("");
}

function keyResultOf(o: number, k: number, today: string): GeneratedKeyResult {
  const [pattern, metric, unit, low, high, reach] = pick(keyResultTemplates, o * keyResultsPerObjective + k);
  const random = seeded(o * keyResultsPerObjective + k + 1);
  const baseline = low + Math.round((high - low) * random());
  const target = Math.round(baseline * reach);
  const onPace = 0.7 * elapsedShare(today) * (0.95 + 0.1 * random());
  const current = Math.round((baseline + (target - baseline) * Math.max(onPace, 0.02)) * 10) / 10;
  const area = pick(areas, o);
  const text = pattern.replace("{area}", area).replace("{from}", `${baseline}`).replace("{to}", `${target}`);
  return { text, metric: `${slug(area)}.${o + 1}.${metric}`, unit, baseline, target, current };
}

function objectiveText(o: number): string {
  const text = pick(objectiveTemplates, Math.floor(o / areas.length) * 7 + o).replace(
    "{area}",
    pick(areas, o),
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownerOf(o: number): string {
  return `team-${slug(pick(areas, o))}-${Math.floor(o / 2) + 1}`;
}

function tomlEvidence(o: number, k: number, metric: string, today: string): string {
  const day = checkIn(o + k, today);
  if (k % 4 === 1) {
    return `{ kind = "attestation", value = "Reviewed with ${ownerOf(o)}", signer = "${pick(people, o + k)}", signed_at = "${day}" }`;
  }
  if (k % 4 === 3) {
    const of = 200 + ((o * 37) % 400);
    return `{ kind = "sample", value = "${metric}", sampled_count = ${Math.round(of / 5)}, sampled_of = ${of} }`;
  }
  return `{ kind = "command", value = "make report METRIC=${metric}" }`;
}

/** A check-in of the last eight days. */
function checkIn(n: number, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - (n % 8));
  return day.toISOString().slice(0, 10);
}

function quarterOf(today: string): string {
  return `${today.slice(0, 4)}-Q${Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1}`;
}

function elapsedShare(today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const start = Date.UTC(year, month - (month % 3));
  return (Date.parse(today) - start) / (Date.UTC(year, month - (month % 3) + 3) - start);
}

function pick<T>(from: readonly [T, ...T[]], n: number): T {
  return from[n % from.length] ?? from[0];
}

function slug(area: string): string {
  return area.replaceAll(" ", "-");
}

/** Mulberry32: small, and the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
