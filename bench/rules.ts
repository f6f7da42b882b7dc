import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Format } from "./scenario.ts";

/** What all rules cost beside the reading of the same files (from text to objectives, key results and ids), in milliseconds. */
export interface RulesCost {
  readonly format: Format;
  readonly keyResults: number;
  /** The first time in a process, as the command line has it. */
  readonly cold: Pair;
  /** Once the compiler knows the code, as the server has it after a change of settings. */
  readonly warm: Pair;
  /** The same texts through the format's library alone, which gives values without places. */
  readonly library: number;
}

interface Pair {
  readonly parse: number;
  readonly rules: number;
}

const once = fileURLToPath(new URL("rules-once.ts", import.meta.url));

/** Medians over several processes. */
export function measureRules(format: Format, keyResults: number, today: string, runs: number): RulesCost {
  const all = Array.from({ length: runs }, () => {
    const { stdout, status } = spawnSync(process.execPath, [once, format, String(keyResults), today], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`bench/rules-once.ts ended with ${status}`);
    return JSON.parse(stdout) as { turns: Pair[]; library: number };
  });
  return {
    format,
    keyResults,
    cold: medians(all.flatMap(({ turns }) => turns.slice(0, 1))),
    warm: medians(all.flatMap(({ turns }) => turns.slice(3))),
    library: median(all.map(({ library }) => library)),
  };
}

function medians(pairs: readonly Pair[]): Pair {
  return { parse: median(pairs.map(({ parse }) => parse)), rules: median(pairs.map(({ rules }) => rules)) };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
