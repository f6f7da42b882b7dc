import { docsOf, rules, type Severity } from "../../core/index.ts";
import type { Finding } from "./findings.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** Findings as SARIF 2.1.0, for code scanning. Paths are relative to the workspace and percent-encoded. */
export function sarifFindings(findings: readonly Finding[]): string {
  const driver = {
    name: "okr",
    informationUri: "https://github.com/okr-lens/okr-lens",
    rules: rules.map(({ id, severity, summary }) => ({
      id: `okr/${id}`,
      shortDescription: { text: summary },
      helpUri: docsOf(id),
      defaultConfiguration: { level: levels[severity] },
    })),
  };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: findings.map(result) };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function result({ path, range: { start, end }, code, severity, message }: Finding) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } }],
  };
}
