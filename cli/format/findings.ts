import type { Range, Severity } from "../../core/index.ts";
import { paint } from "./paint.ts";
import { counted, printable } from "./words.ts";

/** A finding as the command line gives it: one entry of `okr check --format json`. */
export interface Finding {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly range: Range;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly docs: string;
  readonly fixable: boolean;
}

export interface Summary {
  readonly files: number;
  readonly keyResults: number;
  readonly milliseconds: number;
}

/** All findings in one format, ready to print. `text` ends with a line that sums up. */
export function formatFindings(format: "text" | "json", findings: readonly Finding[], summary: Summary): string {
  if (format === "json") return `${JSON.stringify({ version: 1, files: summary.files, findings }, undefined, 2)}\n`;
  return [...findings.map(line), sum(findings, summary), ""].join("\n");
}

const colours: Record<Severity, (text: string) => string> = {
  error: paint.red,
  warning: paint.yellow,
  information: paint.blue,
  hint: paint.dim,
};

function line({ path, range, severity, message, code }: Finding): string {
  const at = `${printable(path)}:${range.start.line + 1}:${range.start.character + 1}`;
  return `${at} ${colours[severity](severity)} ${printable(message)} ${paint.dim(code)}`;
}

function sum(findings: readonly Finding[], { files, keyResults, milliseconds }: Summary): string {
  if (files === 0) return "No OKR files found.";
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const parts = [counted(of("error"), "error"), counted(of("warning"), "warning")];
  const rest = of("information") + of("hint");
  if (rest > 0) parts.push(counted(rest, "remark"));
  const size = `${counted(keyResults, "key result")}, ${Math.round(milliseconds)} ms`;
  return `${parts.join(", ")} in ${counted(files, "file")} (${size})`;
}
