import type { ModelBlock } from "../model/okr.ts";
import type { Settings, Severity } from "../settings.ts";
import type { BlockContext } from "./context.ts";
import type { Finding, Option, Rule } from "./rule.ts";

/** A rule that is on, with what the user set for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | undefined;
  readonly option: Option;
}

/** A finding, and whose it is. */
export interface Found extends Finding {
  readonly rule: Rule;
  /** The severity that the user chose for the rule. */
  readonly chosen: Severity | undefined;
}

/** Adds up what each rule costs. */
export interface Stopwatch {
  /** Milliseconds since any moment. */
  now(): number;
  /** Milliseconds spent so far, by rule. */
  readonly spent: Map<string, number>;
}

/** The rules that the settings leave on, and turn on. */
export function activeRules(rules: readonly Rule[], settings: Settings): ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const chosen = settings.rules.get(rule.id);
    const severity = chosen?.severity;
    if (severity === "off" || (rule.isOptIn && severity === undefined)) return [];
    const option: Option = (name) => chosen?.options?.get(name) ?? rule.options?.[name]?.default ?? false;
    return [{ rule, severity, option }];
  });
}

/** What the rules of one reach say of a block. */
export function runRules(
  rules: readonly ActiveRule[],
  reach: Rule["reach"],
  context: BlockContext,
  stopwatch?: Stopwatch,
): readonly Found[] {
  let found: Found[] | undefined;
  for (const { rule, severity, option } of rules) {
    if (rule.reach !== reach || (rule.dialects && !rule.dialects.includes(context.dialect))) continue;
    const start = stopwatch?.now() ?? 0;
    for (const finding of rule.check(context, option)) {
      found ??= [];
      found.push({ ...finding, rule, chosen: severity });
    }
    if (stopwatch)
      stopwatch.spent.set(rule.id, (stopwatch.spent.get(rule.id) ?? 0) + stopwatch.now() - start);
  }
  return found ?? nothing;
}

/** The severity of a finding: the user's choice, else its own, else that of its rule in the dialect. */
export function severityOf({ rule, chosen, severity }: Found, block: ModelBlock | undefined): Severity {
  const byDialect = block && rule.severityIn?.[block.dialect];
  return chosen ?? severity ?? byDialect ?? rule.severity;
}

const nothing: readonly Found[] = [];
