import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { type Spread, spreadOf } from "./measure.ts";
import { okrBundle } from "./servers.ts";

/** `okr report` beside a Node that does nothing. */
export interface StartUp {
  readonly keyResults: number;
  readonly report: Spread;
  readonly node: Spread;
  /** Median of the one over median of the other. */
  readonly ratio: number;
  readonly note?: string;
}

/** Runs both by turns, `runs` times each, on the workspace in `folder`. Fills the compile cache first. */
export function measureStartUp(keyResults: number, folder: string, runs: number): StartUp {
  const report = [okrBundle, "report", "--workspace", folder];
  const { status, stderr } = timed(report);
  const times = { report: [] as number[], node: [] as number[] };
  for (let i = 0; i < runs; i++) {
    times.node.push(timed(["-e", "0"]).time);
    times.report.push(timed(report).time);
  }
  const [reportSpread, node] = [spreadOf(times.report), spreadOf(times.node)];
  const ratio = reportSpread.p50 / node.p50;
  const note = status === 0 ? undefined : `exit ${status}: ${stderr.trim().split("\n")[0] ?? ""}`;
  return { keyResults, report: reportSpread, node, ratio, note };
}

function timed(args: readonly string[]): { time: number; status: number | null; stderr: string } {
  const start = performance.now();
  const ran = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  return { time: performance.now() - start, status: ran.status, stderr: ran.stderr };
}
