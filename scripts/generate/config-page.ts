import {
  type Choice,
  type ConfigTable,
  configTable,
  presetNames,
  presetSeverity,
  type Rule,
  ruleGroups,
  type Setting,
} from "../../core/index.ts";

/** The part of docs/configuration.md that follows from the catalogue: all settings, and what presets set rules to. */
export function configPage(rules: readonly Rule[]): string {
  const settings = Object.entries(settingsIn(configTable([]), ""));
  return [
    "## All settings",
    "",
    "| Setting | Value | Default | What it says |",
    "| --- | --- | --- | --- |",
    ...settings.map(([path, setting]) =>
      row([`\`${path}\``, valuesOf(setting), usualOf(setting), setting.description]),
    ),
    "",
    ...settings.flatMap(([path, { type }]) => ("choices" in type ? choicesOf(path, type.choices) : [])),
    "## What presets set rules to",
    "",
    `| Group | Default | ${presetNames.slice(1).join(" | ")} |`,
    "| --- | --- | --- | --- |",
    ...presetRows(rules),
  ].join("\n");
}

function settingsIn({ entries }: ConfigTable, above: string): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  for (const [key, node] of Object.entries(entries)) {
    if (node.kind === "setting") settings[above + key] = node;
    else Object.assign(settings, settingsIn(node, `${above}${key}.`));
  }
  return settings;
}

function valuesOf({ type, example }: Setting): string {
  if (type.kind === "choice") return type.choices.map(({ value }) => `\`"${value}"\``).join(", ");
  if (type.kind === "number") return `${type.least} to ${type.most}`;
  return `such as \`${example}\``;
}

function usualOf({ default: usual, unset = "" }: Setting): string {
  if (usual === undefined) return unset;
  if (Array.isArray(usual))
    return usual.length === 0 ? "none" : usual.map((each) => `\`${each}\``).join(", ");
  return `\`${JSON.stringify(usual)}\``;
}

function choicesOf(path: string, choices: readonly Choice[]): string[] {
  return [
    `\`${path}\`:`,
    "",
    ...choices.map(({ value, description }) => `- \`"${value}"\`: ${description}`),
    "",
  ];
}

/** A row for each group and default severity, with what becomes of it. */
function presetRows(rules: readonly Rule[]): string[] {
  return ruleGroups.flatMap((group) => {
    const kinds = Map.groupBy(
      rules.filter((rule) => rule.group === group),
      (rule) =>
        JSON.stringify([usualSeverity(rule), ...presetNames.slice(1).map((name) => become(rule, name))]),
    );
    return [...kinds].map(([kind, members]) => {
      const cells = JSON.parse(kind) as string[];
      return row([`${group} (${members.length})`, ...cells]);
    });
  });
}

function become(rule: Rule, preset: (typeof presetNames)[number]): string {
  return presetSeverity(preset, rule) ?? usualSeverity(rule);
}

function usualSeverity({ severity, isOptIn }: Rule): string {
  return isOptIn ? `off (${severity})` : severity;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
