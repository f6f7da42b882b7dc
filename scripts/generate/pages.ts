import {
  asIs,
  type DialectId,
  dialectNames,
  docsOf,
  english,
  fromData,
  type Message,
  type Rule,
  ruleGroups,
  say,
} from "../../core/index.ts";

const opening = "<!-- generated -->";
const closing = "<!-- /generated -->";

/**
 * A page with its generated part made anew: what stands between the two marks, or a first part where there are no
 * marks yet. All else is the author's and stays as it is, byte for byte.
 */
export function withFrame(page: string, frame: string): string {
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  const block = `${opening}\n${frame}\n${closing}`;
  if (start < 0 || end < 0) return `${block}\n\n${page}`;
  return page.slice(0, start) + block + page.slice(end + closing.length);
}

/** The head of a rule's page: its name, and all that its metadata says. */
export function pageFrame(rule: Rule): string {
  const { id, summary, group, fixable, dialects, options = {}, since, seeds } = rule;
  const rows = [
    ["Severity", english(severityOf(rule))],
    ["Group", group],
    ["Quick fix", fixable ? "yes" : "no"],
    ["Dialects", dialects?.map((each) => dialectNames[each]).join(", ") ?? "all"],
    ...Object.entries(options).map(([name, option]) => [
      "Option",
      `\`${name}\`, ${JSON.stringify(option.default)} by default: ${option.description}`,
    ]),
    ["Since", since],
    ["Source", seeds.join("; ")],
  ];
  return [`# okr/${id}`, "", ...table(["Finds", summary], rows)].join("\n");
}

/** The table of all rules, group by group. */
export function catalogue(rules: readonly Rule[]): string {
  const parts = ruleGroups.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const rows = members.map((rule) => [
      `[\`${rule.id}\`](${rule.id}.md)`,
      english(severityOf(rule)),
      rule.summary,
      rule.fixable ? "yes" : "",
    ]);
    return [[`## ${capital(group)}`, "", ...table(["Rule", "Severity", "Finds", "Fix"], rows)].join("\n")];
  });
  return parts.join("\n\n");
}

/** What VS Code says of a rule in its settings. */
export function settingDescription(rule: Rule): Message {
  const { id, summary } = rule;
  return say("{0}. Default: {1}. [What it means]({2})", fromData(summary), severityOf(rule), docsOf(id));
}

function severityOf({ severity, severityIn = {}, isOptIn }: Rule): Message {
  const others = Object.groupBy(Object.entries(severityIn), ([, other]) => other);
  const text = Object.entries(others).reduce((before, [other, dialects]) => {
    const names = dialects.map(([dialect]) => fromData(dialectNames[dialect as DialectId]));
    const all = names.reduce((first, last) => say("{0} and {1}", first, last));
    return say("{0}, {1} in {2} files", before, other, all);
  }, asIs(severity));
  return isOptIn ? say("{0}, off unless a severity is set", text) : text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
