import { createHash } from "node:crypto";
import type { Severity } from "../../core/index.ts";
import type { Finding } from "./findings.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
  hint: "info",
};

/** Findings as a GitLab Code Quality report. A fingerprint stays the same while lines above a finding come and go. */
export function gitlabFindings(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const entries = findings.map(({ path, range, code, severity, message }) => {
    const what = JSON.stringify([path, code, message]);
    const turn = seen.get(what) ?? 0;
    seen.set(what, turn + 1);
    return {
      description: message,
      check_name: code,
      fingerprint: createHash("sha256").update(`${what}${turn}`).digest("hex"),
      severity: severities[severity],
      location: { path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
    };
  });
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}
