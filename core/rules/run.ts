import type { Settings, Severity } from "../config/settings.ts";
import { english, type Message } from "../l10n/say.ts";
import type { DialectId } from "../model/dialects.ts";
import type { ModelBlock } from "../model/okr.ts";
import type { BlockContext } from "./context.ts";
import type { Elsewhere, Finding, Option, Related, Rule } from "./rule.ts";

/** A rule that is on, with what the user set for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | undefined;
  readonly option: Option;
}

/** The other end of a finding, with its words in English too. */
export type RelatedFound = Elsewhere & { readonly message: string; readonly said: Message };

/** A finding, and whose it is. */
export interface Found extends Omit<Finding, "message" | "related"> {
  /** In English: as the command line's formats have it. */
  readonly message: string;
  /** The same for the user's language. */
  readonly said: Message;
  readonly related?: readonly RelatedFound[];
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

/** The rules of one reach that apply to a dialect. */
export function rulesFor(
  rules: readonly ActiveRule[],
  reach: Rule["reach"],
  dialect: DialectId,
): ActiveRule[] {
  return rules.filter(({ rule }) => rule.reach === reach && (rule.dialects?.includes(dialect) ?? true));
}

/** What rules that apply to its dialect say of a block. */
export function runRules(
  rules: readonly ActiveRule[],
  context: BlockContext,
  stopwatch?: Stopwatch,
): readonly Found[] {
  let found: Found[] | undefined;
  const { objectives, keyResults } = context;
  for (const { rule, severity, option } of rules) {
    if (rule.about && (rule.about === "objective" ? objectives : keyResults).length === 0) continue;
    const start = stopwatch?.now() ?? 0;
    for (const finding of rule.check(context, option)) {
      found ??= [];
      found.push({ ...worded(finding), rule, chosen: severity });
    }
    if (stopwatch)
      stopwatch.spent.set(rule.id, (stopwatch.spent.get(rule.id) ?? 0) + stopwatch.now() - start);
  }
  return found ?? nothing;
}

/** In words once, where it is found: a file with many findings is told anew with each keystroke. */
function worded({ message, related, ...finding }: Finding): Omit<Found, "rule" | "chosen"> {
  return {
    ...finding,
    message: english(message),
    said: message,
    ...(related && { related: related.map(relatedInWords) }),
  };
}

function relatedInWords(related: Related): RelatedFound {
  return { ...related, message: english(related.message), said: related.message };
}

/** The severity of a finding: the user's choice, else its own, else that of its rule in the dialect. */
export function severityOf({ rule, chosen, severity }: Found, block: ModelBlock | undefined): Severity {
  const byDialect = block && rule.severityIn?.[block.dialect];
  return chosen ?? severity ?? byDialect ?? rule.severity;
}

const nothing: readonly Found[] = [];
