import {
  english,
  type FileProblems,
  inRow,
  type Message,
  say as message,
  type Problem,
  type Range,
  type Severity,
  type Translate,
} from "../../core/index.ts";
import { githubFindings } from "./findings-github.ts";
import { gitlabFindings } from "./findings-gitlab.ts";
import { junitFindings } from "./findings-junit.ts";
import { sarifFindings } from "./findings-sarif.ts";
import { inLog, jsonInLog } from "./log.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { numberIn } from "./words.ts";

/** A finding as the command line gives it: one entry of `okr check --format json`. */
export interface Finding {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly range: Range;
  readonly code: string;
  readonly severity: Severity;
  /** In English. */
  readonly message: string;
  /** The same for people; JSON does not tell it. */
  readonly said: Message;
  readonly docs: string;
  readonly fixable: boolean;
  /** The problem it tells of, and all others of that file; absent for what is no OKR file. JSON does not tell it. */
  readonly source?: { readonly problem: Problem; readonly among: FileProblems };
}

/** What only formats for CI systems tell of findings. Paths are relative to the repository, with `/`. */
export interface Traces {
  pathOf(finding: Finding): string;
  /** Stays the same while the file around the finding is edited; no two findings have the same. */
  fingerprintOf(finding: Finding): string;
  relatedOf(finding: Finding): readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface Summary {
  /** The paths of all files that were checked. */
  readonly files: readonly string[];
  readonly keyResults: number;
  readonly milliseconds: number;
  readonly traces: Traces;
}

export const formats = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;

type Printer = (findings: readonly Finding[], summary: Summary, worded: Translate) => string;

const printers: Readonly<Record<(typeof formats)[number], Printer>> = {
  text: (findings, summary, worded) => {
    const lines = findings.map((finding) => line(finding, worded));
    return inLog([...lines, sum(findings, summary, worded), ""].join("\n"));
  },
  json: (findings, { files }) =>
    jsonInLog({
      version: 1,
      files: files.length,
      findings: findings.map(({ source: _, said: __, ...told }) => told),
    }),
  sarif: (findings, { traces }) => sarifFindings(findings, traces),
  github: (findings, summary) =>
    `${githubFindings(findings, summary.traces)}${sum(findings, summary, english)}\n`,
  gitlab: (findings, { traces }) => gitlabFindings(findings, traces),
  junit: junitFindings,
};

/**
 * All findings in one format, ready to print. Formats for people end with a line that sums up. `worded` is the language
 * of the text format; all others are read by programs, and English.
 */
export function formatFindings(
  format: (typeof formats)[number],
  findings: readonly Finding[],
  summary: Summary,
  worded: Translate = english,
): string {
  return printers[format](findings, summary, worded);
}

const colours: Record<Severity, (text: string) => string> = {
  error: paint.red,
  warning: paint.yellow,
  information: paint.blue,
  hint: paint.dim,
};

function line({ path, range, severity, said, code }: Finding, worded: Translate): string {
  const at = `${printable(path)}:${range.start.line + 1}:${range.start.character + 1}`;
  return `${at} ${colours[severity](severity)} ${printable(worded(said))} ${paint.dim(code)}`;
}

function sum(
  findings: readonly Finding[],
  { files, keyResults, milliseconds }: Summary,
  worded: Translate,
): string {
  if (files.length === 0) return worded(message("No OKR files found."));
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const number = (count: number) => numberIn(count, worded);
  const [errors, warnings, remarks] = [of("error"), of("warning"), of("information") + of("hint")];
  const parts = [
    message(errors === 1 ? "{0} error" : "{0} errors", number(errors)),
    message(warnings === 1 ? "{0} warning" : "{0} warnings", number(warnings)),
  ];
  if (remarks > 0) parts.push(message(remarks === 1 ? "{0} remark" : "{0} remarks", number(remarks)));
  return worded(
    message(
      "{0} in {1} ({2}, {3} ms)",
      inRow(", ", parts),
      message(files.length === 1 ? "{0} file" : "{0} files", number(files.length)),
      message(keyResults === 1 ? "{0} key result" : "{0} key results", number(keyResults)),
      Math.round(milliseconds),
    ),
  );
}
