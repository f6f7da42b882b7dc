import type { Severity } from "../../core/index.ts";
import type { Finding, Traces } from "./findings.ts";
import { printable } from "./printable.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * Findings as annotations of GitHub Actions ("Workflow commands"): one line each, with all escaped that could end the
 * line or start a command of its own. Paths are relative to the repository.
 */
export function githubFindings(findings: readonly Finding[], traces: Traces): string {
  return findings.map((finding) => `${annotation(finding, traces.pathOf(finding))}\n`).join("");
}

function annotation({ range: { start, end }, code, severity, message }: Finding, path: string): string {
  const isOneLine = start.line === end.line;
  // Columns count only on one line.
  const properties = {
    file: path,
    line: start.line + 1,
    ...(isOneLine ? { col: start.character + 1 } : {}),
    endLine: end.line + 1,
    ...(isOneLine ? { endColumn: end.character + 1 } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(",")}::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
