import { docsOf, type Rule, rules, type Severity } from "../../core/index.ts";
import { version } from "../help.ts";
import type { Finding, RelatedPlace, Traces } from "./findings.ts";
import { jsonInLog } from "./log.ts";
import { printable } from "./printable.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};
const order: readonly Severity[] = ["error", "warning", "information", "hint"];

/** More results in a run, and GitHub takes none of them ("SARIF results exceed limits"). */
const mostResults = 25_000;
/** Longer texts are refused or cut by GitHub ("SARIF support for code scanning"). */
const longestText = 1024;

/**
 * Findings as SARIF 2.1.0, for code scanning. Paths are relative to the repository and percent-encoded; columns count
 * UTF-16. Of more findings than fit, the gravest are told, and a notification says how many are not.
 */
export function sarifFindings(findings: readonly Finding[], traces: Traces): string {
  const told = gravest(findings);
  const descriptors = rules.map(descriptorOf);
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  for (const finding of told)
    if (!indexes.has(finding.code)) indexes.set(finding.code, descriptors.push(otherDescriptor(finding)) - 1);
  const driver = {
    name: "OKR Lens",
    version: version(),
    semanticVersion: version(),
    informationUri: "https://github.com/okr-lens/okr-lens",
    rules: descriptors,
  };
  const left = findings.length - told.length;
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [baseId]: { description: { text: "The root of the repository." } } },
    invocations: [
      { executionSuccessful: true, ...(left > 0 ? { toolExecutionNotifications: [cut(left)] } : {}) },
    ],
    results: told.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: indexes.get(finding.code),
      level: levels[finding.severity],
      message: { text: plain(finding.message) },
      locations: [{ physicalLocation: physical(traces.pathOf(finding), finding.range) }],
      ...relatedLocations(traces.relatedOf(finding)),
      partialFingerprints: { "okrLens/v1": traces.fingerprintOf(finding) },
    })),
  };
  return jsonInLog({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  });
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostResults) return findings;
  const told = new Set(
    order.flatMap((each) => findings.filter(({ severity }) => severity === each)).slice(0, mostResults),
  );
  return findings.filter((each) => told.has(each));
}

function cut(left: number) {
  return {
    level: "warning",
    message: { text: `${left} more findings are left out: code scanning takes ${mostResults}.` },
  };
}

interface Descriptor {
  readonly id: string;
  readonly [property: string]: unknown;
}

function descriptorOf({ id, group, severity, summary, seeds, isOptIn }: Rule): Descriptor {
  const docs = docsOf(id);
  const source = seeds.length > 0 ? ` (${seeds.join("; ")})` : "";
  return {
    id: `okr/${id}`,
    shortDescription: { text: brief(summary) },
    fullDescription: { text: brief(`${summary}${source}`) },
    help: { text: docs, markdown: `[What it finds, why, and how to mend it](${docs})` },
    helpUri: docs,
    defaultConfiguration: { level: levels[severity], ...(isOptIn ? { enabled: false } : {}) },
    properties: { tags: ["okr", group] },
  };
}

/** What is wrong in a config file has a code, too, and no rule. */
function otherDescriptor({ code, docs }: Finding): Descriptor {
  return {
    id: code,
    shortDescription: { text: "A mistake in a config file" },
    fullDescription: { text: "A mistake in a config file. Until it is mended, the default holds." },
    help: { text: docs },
    helpUri: docs,
    defaultConfiguration: { level: "error" },
    properties: { tags: ["okr"] },
  };
}

const baseId = "%SRCROOT%";

function physical(path: string, { start, end }: Finding["range"]) {
  const uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return { artifactLocation: { uri, uriBaseId: baseId }, region };
}

function relatedLocations(places: readonly RelatedPlace[]) {
  if (places.length === 0) return {};
  return {
    relatedLocations: places.map(({ path, range, message }, at) => ({
      id: at + 1,
      message: { text: plain(message) },
      physicalLocation: physical(path, range),
    })),
  };
}

/** A message that is nothing but text: `[a](b)` would be a link, and whoever wrote the file would choose where to. */
function plain(message: string): string {
  return brief(printable(message).replaceAll("](", "] ("));
}

function brief(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).toWellFormed()}…`;
}
