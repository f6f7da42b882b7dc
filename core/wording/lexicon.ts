import type { LanguageCode, WordLists } from "./word-lists.ts";

export type Direction = "increase" | "decrease" | "change";
export type TaskKind = "task" | "reaching" | "adding" | "moving";
/** `thirds` is the third person of several: "suben". */
export type Form = "base" | "third" | "thirds" | "past" | "gerund";

/** Phrases by their first word: the words that follow it, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface VerbForm {
  readonly base: string;
  readonly form: Form;
}
export interface TaskForm extends VerbForm {
  readonly kind: TaskKind;
  readonly isNoun: "never" | "often" | "mostly";
  readonly isMaking: boolean;
  /** Of a phrasal verb. */
  readonly particle?: readonly string[];
}
export interface DecidingForm extends VerbForm {
  readonly particle?: string;
}
export interface MovementForm extends VerbForm {
  readonly direction: Direction;
}

/** The lists that are sets of words, and nothing else. */
export const plain = [
  "marks",
  "determiners",
  "prepositions",
  "conjunctions",
  "and",
  "of",
  "inPlaceOfOf",
  "to",
  "by",
  "having",
  "lacking",
  "agreements",
  "countedFor",
  "until",
  "soon",
  "toward",
  "onTarget",
  "much",
  "adverbs",
  "notAdverbs",
  "relatives",
  "hedges",
  "openers",
  "auxiliaries",
  "finite",
  "workNouns",
  "beforeWork",
  "meetings",
  "trials",
  "notTrials",
  "checks",
  "halfUpkeep",
  "keptThings",
  "efforts",
  "quicker",
  "selves",
  "carryingOut",
  "among",
  "testers",
  "up",
  "down",
  "leadsOn",
  "per",
  "periodic",
  "rates",
  "othersDid",
  "perfect",
  "agents",
  "consentFrom",
  "keep",
  "operate",
  "passing",
  "whether",
  "guesses",
  "duties",
  "stay",
  "halves",
  "halfBy",
  "all",
  "notAll",
  "none",
  "no",
  "notNo",
  "one",
  "ordinals",
  "openParticiples",
  "measured",
  "counted",
  "amounts",
  "qualities",
  "praise",
  "places",
  "placing",
  "approximating",
  "singulars",
  "people",
  "finalNouns",
  "things",
  "unmade",
  "persons",
  "changes",
  "vague",
  "targets",
  "meeting",
  "limits",
  "continuing",
  "generic",
  "notZero",
  "notVanity",
  "groups",
  "offices",
  "ownGroups",
  "consent",
  "upkeep",
  "keptSo",
  "everyday",
  "challenge",
  "parties",
  "mine",
  "pausing",
  "arriving",
  "experimenting",
  "trialKinds",
  "vanityCounts",
  "vanityHeads",
  "channels",
  "seen",
  "seenIn",
  "ours",
  "wishing",
  "pushing",
  "prototypes",
  "handing",
  "events",
  "undergone",
  "releases",
  "past",
] as const;
export const plainVerbs = [
  "intransitive",
  "adjectival",
  "enabling",
  "keeping",
  "linking",
  "figurative",
  "bringing",
  "attending",
  "causing",
  "hiring",
  "supporting",
  "ensuring",
  "gauging",
  "light",
  "improving",
  "trying",
  "indirect",
  "contacting",
] as const;

export type Sets = Readonly<
  Record<(typeof plain)[number] | (typeof plainVerbs)[number], ReadonlySet<string>>
>;

type Grammar = WordLists["grammar"];

/** Word lists made ready for looking up. */
export interface Lexicon extends Sets, Grammar {
  readonly language: LanguageCode;
  readonly tasks: ReadonlyMap<string, readonly TaskForm[]>;
  readonly obtaining: ReadonlyMap<string, VerbForm>;
  readonly movements: ReadonlyMap<string, MovementForm>;
  readonly milestones: Phrases;
  readonly workPhrases: Phrases;
  readonly states: Phrases;
  readonly vanity: Phrases;
  readonly waiting: Phrases;
  readonly conditions: Phrases;
  readonly trialPhrases: Phrases;
  readonly asUsual: Phrases;
  readonly routine: Phrases;
  readonly routinely: Phrases;
  readonly dutyVerbs: Phrases;
  /** The verbs of `routine` as what goes on: "keep processing". */
  readonly routineGerunds: ReadonlySet<string>;
  readonly findingOut: Phrases;
  readonly inquiring: Phrases;
  readonly trialMarks: Phrases;
  /** What is in the hands of others, in all forms; a particle stands at the end of the clause. */
  readonly deciding: ReadonlyMap<string, readonly DecidingForm[]>;
  /** Forms that make a sentence of what others do. */
  readonly othersDo: ReadonlySet<string>;
  readonly movementNouns: ReadonlyMap<string, Direction>;
  readonly comparatives: ReadonlyMap<string, Direction>;
  readonly turned: Readonly<Record<"increase" | "decrease", ReadonlySet<string>>>;
  readonly otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  /** Words by which a sentence is held together: they tell the language. */
  readonly grammatical: ReadonlySet<string>;
  /** Every word of the lists. */
  readonly vocabulary: ReadonlySet<string>;
  /** Nouns that the last part of a compound may be. */
  readonly heads: ReadonlySet<string>;
  /** How a word of the lists is spelled there, for spellings without accents or umlauts. */
  readonly spellings: ReadonlyMap<string, string>;
}

/**
 * The forms of a verb: `[form, word]`, the base form among them. A word "führen ein" is a form whose particle stands
 * apart.
 */
export type Inflect = (
  base: string,
  irregular: Readonly<Record<string, string>>,
) => readonly (readonly [Form, string])[];
