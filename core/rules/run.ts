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
  /** What it cost so far, where that is measured. */
  readonly cost?: Cost | undefined;
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
  /** By rule. */
  readonly spent: Map<string, Cost>;
}

interface Cost {
  milliseconds: number;
}

/** The rules that the settings leave on, and turn on. */
export function activeRules(rules: readonly Rule[], settings: Settings, stopwatch?: Stopwatch): ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const chosen = settings.rules.get(rule.id);
    const severity = chosen?.severity;
    if (severity === "off" || (rule.isOptIn && severity === undefined)) return [];
    const option: Option = (name) => chosen?.options?.get(name) ?? rule.options?.[name]?.default ?? false;
    return [{ rule, severity, option, cost: stopwatch && costOf(rule, stopwatch) }];
  });
}

function costOf({ id }: Rule, { spent }: Stopwatch): Cost {
  const cost = spent.get(id) ?? { milliseconds: 0 };
  spent.set(id, cost);
  return cost;
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
  let running: ActiveRule | undefined;
  const report = (finding: Finding) => {
    if (!running) return;
    found ??= [];
    found.push({ ...worded(finding), rule: running.rule, chosen: running.severity });
  };
  const { objectives, keyResults } = context;
  let start = stopwatch?.now() ?? 0;
  for (const active of rules) {
    const { rule, option, cost } = active;
    if (rule.about && (rule.about === "objective" ? objectives : keyResults).length === 0) continue;
    running = active;
    rule.check(context, report, option);
    if (!stopwatch || !cost) continue;
    const end = stopwatch.now();
    cost.milliseconds += end - start;
    start = end;
  }
  return found ?? nothing;
}

/** What one rule says of a block. */
export function findingsOf({ rule, option }: ActiveRule, context: BlockContext): readonly Finding[] {
  const findings: Finding[] = [];
  rule.check(context, (finding) => findings.push(finding), option);
  return findings;
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
