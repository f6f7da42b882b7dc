import {
  type Choice,
  type ConfigNode,
  type ConfigTable,
  configTable,
  type Rule,
  type Setting,
} from "../../core/index.ts";

/** The JSON Schema of `okr.config.toml`, as text: all that the catalogue of settings says, closed where the reader is. */
export function configSchema(rules: readonly Rule[]): string {
  const table = configTable(rules);
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://raw.githubusercontent.com/okr-lens/okr-lens/main/schemas/okr-config.schema.json",
    title: "OKR Lens configuration",
    ...tableSchema(table),
    description: table.description,
    $defs: { severity: severitySchema(table) },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function schemaOf(node: ConfigNode): object {
  if (node.kind === "setting") return settingSchema(node);
  const short = node.short === undefined ? undefined : node.entries[node.short];
  const { description, ...table } = tableSchema(node);
  if (short?.kind !== "setting") return { description, ...table };
  return { description, anyOf: [node.holds === "option" ? severityRef : settingSchema(short), table] };
}

function tableSchema({ description, entries, holds }: ConfigTable) {
  const properties = Object.entries(entries).map(([key, node]): [string, object] => [
    key,
    holds === "option" && key === "severity" ? severityRef : schemaOf(node),
  ]);
  return {
    description: sourced(description),
    type: "object",
    properties: Object.fromEntries(properties),
    ...(holds === "rule" && { patternProperties: { [codeOf(entries)]: byCode } }),
    additionalProperties: false,
  };
}

/** A rule may be written as its code, too: the same value as under its id. */
function codeOf(entries: ConfigTable["entries"]): string {
  return `^okr/(?:${Object.keys(entries).join("|")})$`;
}

const severityRef = { $ref: "#/$defs/severity" };
const byCode = { anyOf: [severityRef, { type: "object", properties: { severity: severityRef } }] };

/** All rules have it, so it is said once. */
function severitySchema({ entries }: ConfigTable): object {
  const perRule = entries["rules"]?.kind === "table" ? Object.values(entries["rules"].entries)[0] : undefined;
  const severity = perRule?.kind === "table" ? perRule.entries["severity"] : undefined;
  return { title: "Severity", ...(severity ? schemaOf(severity) : {}) };
}

function settingSchema({ type, description, default: usual, example }: Setting): object {
  const about = { description: sourced(description) };
  const usually = usual === undefined ? {} : { default: usual };
  switch (type.kind) {
    case "choice":
      return { ...about, ...choiceSchema(type.choices), ...usually };
    case "number":
      return {
        ...about,
        type: type.isWhole ? "integer" : "number",
        minimum: type.least,
        maximum: type.most,
        ...usually,
      };
    case "text":
      return { ...about, type: "string", ...usually };
    case "flag":
      return { ...about, type: "boolean", ...usually };
    case "texts": {
      const items = { type: "string", minLength: 1 };
      const least = type.of === "names" ? { minItems: 1 } : {};
      return {
        ...about,
        type: "array",
        ...least,
        items,
        ...usually,
        examples: [JSON.parse(example) as unknown],
      };
    }
    case "by-glob":
      return { ...about, type: "object", additionalProperties: choiceSchema(type.choices), ...usually };
  }
}

/** Values that each say what they mean. */
function choiceSchema(choices: readonly Choice[]): object {
  return {
    type: "string",
    anyOf: choices.map(({ value, description }) => ({ const: value, description: sourced(description) })),
  };
}

function sourced(description: string): string {
  return `${description} Source: OKR Lens.`;
}
