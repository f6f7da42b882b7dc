import type { Severity } from "../../core/index.ts";
import type { Finding, Traces } from "./findings.ts";
import { jsonInLog } from "./log.ts";
import { printable } from "./printable.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
  hint: "info",
};

/**
 * Findings as a GitLab Code Quality report. Paths are relative to the repository; a fingerprint stays the same while
 * lines above a finding come and go, and stands for one finding only.
 */
export function gitlabFindings(findings: readonly Finding[], traces: Traces): string {
  return jsonInLog(
    findings.map((finding) => ({
      description: printable(finding.message),
      check_name: finding.code,
      fingerprint: traces.fingerprintOf(finding),
      severity: severities[finding.severity],
      location: {
        path: traces.pathOf(finding),
        lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 },
      },
    })),
  );
}
