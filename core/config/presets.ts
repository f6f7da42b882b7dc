import type { Rule, RuleGroup } from "../rules/rule.ts";
import type { PresetName, Severity } from "./settings.ts";

/**
 * What a preset sets a rule to; undefined where it leaves the rule as it is. From the rule's metadata alone, so that a
 * new rule finds its place by itself.
 */
export function presetSeverity(preset: PresetName, rule: Rule): Severity | "off" | undefined {
  return presets[preset](rule);
}

const presets: Readonly<Record<PresetName, (rule: Rule) => Severity | "off" | undefined>> = {
  recommended: () => undefined,
  strict({ severity, group }) {
    if (severity === "error") return undefined;
    return severity === "warning" ? loudest[group] : "warning";
  },
  "bwoc-compatible"(rule) {
    if (rule.group !== "structure") return "off";
    return isCheckedByBwoc(rule) ? undefined : "hint";
  },
};

/** What a strict warning becomes. Focus and outcome judge sentences and taste: that is no reason to fail a build. */
const loudest: Readonly<Record<RuleGroup, Severity>> = {
  structure: "error",
  measurability: "error",
  focus: "warning",
  outcome: "warning",
  honesty: "error",
};

/** Errors that come from BWOC's handbook, and files that cannot be parsed. */
function isCheckedByBwoc({ severity, seeds, dialects }: Rule): boolean {
  if (severity !== "error" || (dialects && !dialects.includes("bwoc"))) return false;
  return seeds.some((seed) => /^(?:BWOC|TOML)\b/.test(seed));
}
