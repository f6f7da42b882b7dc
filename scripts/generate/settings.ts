import type { Rule } from "../../core/index.ts";
import { settingDescription } from "./pages.ts";

interface Manifest {
  readonly contributes: { readonly configuration: { readonly title: string }[] };
}

const title = "Rules";

/**
 * The text of `package.json` with a setting for each rule in the section "Rules", which is added as the last one
 * where it is missing. "default" says nothing, so that what the workspace's `okr.config.toml` says holds.
 */
export function withRuleSettings(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const sections = manifest.contributes.configuration;
  const at = sections.findIndex((section) => section.title === title);
  const properties = Object.fromEntries(rules.map((rule) => [`okr.rules.${rule.id}`, settingFor(rule)]));
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, { title, properties } as { title: string });
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function settingFor(rule: Rule): object {
  return {
    type: "string",
    scope: "resource",
    enum: ["default", "off", "error", "warning", "information", "hint"],
    default: "default",
    markdownDescription: settingDescription(rule),
  };
}
