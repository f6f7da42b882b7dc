import type { OptionValue, Settings, Severity } from "../config/settings.ts";
import type { Fix } from "../edits/fix.ts";
import type { Message } from "../l10n/say.ts";
import type { DialectId } from "../model/dialects.ts";
import type { FileTexts, OkrFile, Place } from "../model/file.ts";
import type { GroupIndex, KeyResultEntry, ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, ModelBlock, Objective } from "../model/okr.ts";
import type { PathAnswer } from "../model/proof-paths.ts";
import type { MetricsCatalogue } from "../model/sides.ts";
import type { Workspace } from "../model/workspace.ts";
import type { SyntaxProblem } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import type { ShapeError } from "./shape.ts";
import type { Spoken } from "./spoken.ts";
import type { IdleDirective } from "./suppress.ts";

/** The groups of the catalogue, in the order in which it lists them. */
export const ruleGroups = ["structure", "measurability", "focus", "outcome", "honesty"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

export interface RuleOption {
  readonly default: OptionValue;
  readonly description: string;
}

/** All that is said about a rule, said once. Docs, settings, `okr rules` and `okr explain` are printed from it. */
export interface Rule {
  /** As in `okr/<id>`. */
  readonly id: string;
  readonly group: RuleGroup;
  /** The version that brought it. */
  readonly since: string;
  readonly severity: Severity;
  /** Dialects in which the default is another one. */
  readonly severityIn?: Partial<Record<DialectId, Severity>>;
  /** Off until the user gives it a severity. */
  readonly isOptIn?: boolean;
  readonly fixable: boolean;
  /** What it finds, in a few words. */
  readonly summary: string;
  /** Where the rule comes from, e.g. "OKR framework: Pitfall 3". */
  readonly seeds: readonly string[];
  /** Dialects it applies to; all, if absent. */
  readonly dialects?: readonly DialectId[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The kind of item it speaks of, if it is one alone: blocks that hold none are not shown to it. */
  readonly about?: "objective" | "key-result";
  /**
   * `block`: sees one block alone, and is run again only when that block changes.
   * `group`: also sees the ids and references of the group, and what it asks the context for: items of other blocks by
   * their entry, what files say for all of theirs, the first block. It is run again when one of those changes.
   * `file`: also sees what comments have silenced in the whole file. It is run last, and each time; only a comment
   * that names it silences it.
   */
  readonly reach: "block" | "group" | "file";
  /** Reports what it finds, in whatever order. */
  check(context: Context, report: Report, option: Option): void;
}

/** Takes a finding. Called back rather than given in a list: most rules find nothing in most blocks. */
export type Report = (finding: Finding) => void;

/** An option's value: what the user set, else its default. */
export type Option = (name: string) => OptionValue;

/** What a rule says of a place. Spans count from the start of the block that is checked. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, then the way out; at most two short sentences. */
  readonly message: Message;
  /** A severity of this finding's own; one that the user set for the rule wins over it. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly tags?: readonly ("unnecessary" | "deprecated")[];
  /**
   * The ways out, made when they are asked for. The workspace is the one of that moment; the block's own
   * spans are the finding's (the editor asks only while the block is as it was checked). What is spoken for, ways out
   * that are taken together with these make up (`Fix.names`).
   */
  readonly fixes?: (workspace: Workspace, spoken: Spoken) => readonly Fix[];
}

/** The other end of a finding: an item elsewhere, or a place in the same block. */
export type Related = { readonly message: Message } & Elsewhere;

export type Elsewhere = { readonly place: Place } | { readonly span: Span };

/** What a rule may look at. A rule of reach `block` looks at nothing but its own
 * block, settings and the day: not at `index`, `metrics`, `inBwocPlugin`, the entries or other blocks of `file`
 * (it is not run again when those change; `file` and `at` are there for its fixes). */
export interface Context {
  readonly dialect: DialectId;
  readonly file: OkrFile;
  readonly block: ModelBlock;
  /** The block's index in its file. */
  readonly at: number;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly syntaxProblems: readonly SyntaxProblem[];
  /** What ajv says of this block against the dialect's schema. */
  readonly shapeErrors: readonly ShapeError[];
  readonly settings: Settings;
  /** The current day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly index: GroupIndex;
  /** Metrics that are known in the group; undefined where there is no metrics folder. */
  readonly metrics: MetricsCatalogue | undefined;
  /** The file stands in the folder of a BWOC plugin of kind `okr`, whose runtime reads less than TOML. */
  readonly inBwocPlugin: boolean;
  /** The block's comments that silence nothing. For rules of reach `file`. */
  readonly idle: readonly IdleDirective[];
  objectiveEntry(item: number): ObjectiveEntry | undefined;
  keyResultEntry(item: number): KeyResultEntry | undefined;
  /** The item at an entry's place, in whatever block. For rules of reach `group`. */
  objectiveItem(entry: ObjectiveEntry): Objective | undefined;
  keyResultItem(entry: KeyResultEntry): KeyResult | undefined;
  /** What a file says once for all of its items. For rules of reach `group`. */
  factsAt(uri: string): FileTexts | undefined;
  /** The first block of the own file. For rules of reach `group`. */
  firstBlock(): ModelBlock | undefined;
  /** What is known of a path that evidence names; undefined where nobody has looked. For rules of reach `group`. */
  proofAt(path: string): PathAnswer | undefined;
}

/** Declares a rule; only there so that its shape is checked where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
