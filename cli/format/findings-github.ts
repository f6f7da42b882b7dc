import type { Severity } from "../../core/index.ts";
import type { Finding } from "./findings.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * Findings as annotations of GitHub Actions ("Workflow commands"): one line each, with all escaped that could end the
 * line or start a command of its own.
 */
export function githubFindings(findings: readonly Finding[]): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join("");
}

function annotation({ path, range: { start, end }, code, severity, message }: Finding): string {
  const place = { file: path, line: start.line + 1, endLine: end.line + 1, title: code };
  // Columns count only on one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const properties = Object.entries({ ...place, ...columns }).map(
    ([name, value]) => `${name}=${inProperty(String(value))}`,
  );
  return `::${commands[severity]} ${properties.join(",")}::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
