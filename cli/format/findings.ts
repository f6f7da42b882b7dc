import type { Range, Severity } from "../../core/index.ts";
import { githubFindings } from "./findings-github.ts";
import { gitlabFindings } from "./findings-gitlab.ts";
import { junitFindings } from "./findings-junit.ts";
import { sarifFindings } from "./findings-sarif.ts";
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
  /** The paths of all files that were checked. */
  readonly files: readonly string[];
  readonly keyResults: number;
  readonly milliseconds: number;
}

export const formats = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;

type Printer = (findings: readonly Finding[], summary: Summary) => string;

const printers: Readonly<Record<(typeof formats)[number], Printer>> = {
  text: (findings, summary) => [...findings.map(line), sum(findings, summary), ""].join("\n"),
  json: (findings, { files }) =>
    `${JSON.stringify({ version: 1, files: files.length, findings }, undefined, 2)}\n`,
  sarif: sarifFindings,
  github: (findings, summary) => `${githubFindings(findings)}${sum(findings, summary)}\n`,
  gitlab: gitlabFindings,
  junit: junitFindings,
};

/** All findings in one format, ready to print. Formats for people end with a line that sums up. */
export function formatFindings(
  format: (typeof formats)[number],
  findings: readonly Finding[],
  summary: Summary,
): string {
  return printers[format](findings, summary);
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
  if (files.length === 0) return "No OKR files found.";
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const parts = [counted(of("error"), "error"), counted(of("warning"), "warning")];
  const rest = of("information") + of("hint");
  if (rest > 0) parts.push(counted(rest, "remark"));
  const size = `${counted(keyResults, "key result")}, ${Math.round(milliseconds)} ms`;
  return `${parts.join(", ")} in ${counted(files.length, "file")} (${size})`;
}
