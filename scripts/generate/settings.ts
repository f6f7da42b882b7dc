import {
  type ConfigTable,
  configTable,
  fromData,
  type Message,
  type Rule,
  type Setting,
  say,
  severityNames,
} from "../../core/index.ts";
import { withKeys } from "./nls.ts";
import { settingDescription } from "./pages.ts";

interface Section {
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: Section[] };
}

const general = "OKR Lens";
const perRule = "%settings.rules%";

/**
 * The text of `package.json` with the settings that editors share with `okr.config.toml`: those of the catalogue in the
 * section "OKR Lens", before what only VS Code has, and one for each rule in a section of their own. "default" says
 * nothing, so that what the workspace's config files say holds. `texts` takes in what stands behind the `%keys%`.
 */
export function withSettings(
  text: string,
  rules: readonly Rule[],
  texts = new Map<string, Message>(),
): string {
  const manifest = JSON.parse(text) as Manifest;
  const sections = manifest.contributes.configuration;
  const before = sections.find(({ title }) => title === general);
  const shared = editorSettings(configTable([]), "okr.", texts);
  const own = Object.entries(before?.properties ?? {}).filter(([name]) => !Object.hasOwn(shared, name));
  put(sections, { ...before, title: general, properties: { ...shared, ...Object.fromEntries(own) } }, 0);
  const properties = Object.fromEntries(
    rules.map((rule) => keyed(`okr.rules.${rule.id}`, ruleSetting(rule), texts)),
  );
  put(sections, { title: perRule, properties }, sections.length);
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Puts a section in place of the one with its title, else where it belongs. */
function put(sections: Section[], section: Section, otherwise: number): void {
  const at = sections.findIndex(({ title }) => title === section.title);
  sections.splice(at < 0 ? otherwise : at, at < 0 ? 0 : 1, section);
}

function keyed(name: string, setting: object, texts: Map<string, Message>): [string, unknown] {
  return [name, withKeys(setting, name, texts)];
}

function editorSettings(
  { entries }: ConfigTable,
  above: string,
  texts: Map<string, Message>,
): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(entries)) {
    if (node.kind === "table") Object.assign(settings, editorSettings(node, `${above}${key}.`, texts));
    else if (node.inEditor) settings[above + key] = keyed(above + key, editorSetting(node), texts)[1];
  }
  return settings;
}

function editorSetting({ type, description, default: usual }: Setting): object {
  const markdownDescription = say("{0} Wins over `okr.config.toml`.", fromData(description));
  if (type.kind !== "choice")
    return {
      type: "array",
      scope: "resource",
      items: { type: "string" },
      default: usual,
      markdownDescription,
    };
  return {
    type: "string",
    scope: "resource",
    enum: ["default", ...type.choices.map(({ value }) => value)],
    markdownEnumDescriptions: [
      say("As `okr.config.toml` says."),
      ...type.choices.map((choice) => fromData(choice.description)),
    ],
    default: "default",
    markdownDescription,
  };
}

function ruleSetting(rule: Rule): object {
  return {
    type: "string",
    scope: "resource",
    enum: ["default", "off", ...severityNames],
    default: "default",
    markdownDescription: settingDescription(rule),
  };
}
