/**
 * What text analysis knows of a language: plain data, words in lower case, lists as words with spaces between
 * them. `en.ts` is the first; another language is one more file of this shape and one entry in `language.ts`.
 */
export interface WordLists {
  readonly language: "en";
  /** Words that hardly any other language has: they tell the language. */
  readonly marks: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Begin a clause of their own: "that", "who". */
  readonly relatives: string;
  /** After them nothing is said to be finished: "can be shipped", "without". */
  readonly hedges: string;
  /** May stand before the first verb: "we will". Adverbs in -ly may, too. */
  readonly openers: string;
  readonly auxiliaries: string;
  /** Verbs in the form that makes a sentence: before them stands a subject, so no imperative. */
  readonly finite: string;
  readonly verbs: {
    /** Doing one of these is work, however often it is done: "hire 2", "publish 10". */
    readonly task: string;
    /** The same, where the word is as often a noun: "release", "test". */
    readonly taskOrNoun: string;
    /** The same, where it is a verb only before "the", "a" or a number: "open banking". */
    readonly taskBeforeObject: string;
    /** Work that is counted in what it reaches: with a number of those, or all of them, it is a result. */
    readonly reaching: string;
    /** Work with a number is a result where people or deals are counted ("add 40 customers"), else not ("add 5 videos"). */
    readonly adding: string;
    /** Like `reaching`, but doing it to all of them is the whole project: "migrate all services". */
    readonly moving: string;
    /** Work whose object may be a quality ("build trust"), which makes it no task. */
    readonly making: string;
    /** Of these, the ones that need no object: "launch in Spain". */
    readonly intransitive: string;
    /** Also adjectives: "complete transparency". */
    readonly adjectival: string;
    /** "Enable nurses to …" is about what they can do then. */
    readonly enabling: string;
    /** "Make it faster", "keep them happy". */
    readonly keeping: string;
    /** Between subject and adjective: "releases feel safer". */
    readonly linking: string;
    /** Verb and particle. */
    readonly phrasal: readonly string[];
    /** Getting the thing named in `milestones` is a milestone. */
    readonly obtaining: string;
    /** Past, participle where it differs. */
    readonly irregular: Readonly<Record<string, string>>;
    readonly increase: string;
    readonly decrease: string;
    readonly change: string;
  };
  /** Nouns of work done: "launch of", "migration of". */
  readonly workNouns: string;
  readonly milestones: readonly string[];
  /** Said of a thing that is finished: "live", "in place". */
  readonly states: readonly string[];
  /** Participles that end a sentence without finishing a thing. */
  readonly openParticiples: string;
  /** Nouns that are measured: where one heads a phrase, its first word is no verb. */
  readonly measured: string;
  /** What is counted one by one: "users migrated" is a number to come, not a milestone. */
  readonly counted: string;
  /** Before "of": the phrase is the name of a metric. */
  readonly amounts: string;
  /** Qualities one can build, create or deliver without a project. */
  readonly qualities: string;
  readonly praise: string;
  /** Before a place: "in 3 countries". */
  readonly placing: string;
  /** Between a verb and a number: "at least", "up to". */
  readonly approximating: string;
  /** Nouns in the singular that end in s. */
  readonly singulars: string;
  /** After them a clause about them may follow without a relative: "a team people want to join". */
  readonly people: string;
  /** Work nouns and milestones that end a phrase: "website relaunch". */
  readonly finalNouns: string;
  /** Places a launch happens in: their number is its extent, not its effect. */
  readonly places: string;
  readonly nouns: { readonly increase: string; readonly decrease: string; readonly change: string };
  readonly comparatives: { readonly increase: string; readonly decrease: string; readonly change: string };
  /** Words after a movement word that make it something else: "raise a seed round", "expand to Spain". */
  readonly otherwise: Readonly<Record<string, string>>;
  /** Adjectives that praise instead of measuring: "high satisfaction". */
  readonly vague: string;
  readonly targets: string;
  readonly meeting: string;
  /** Before a target: "under target". */
  readonly limits: string;
  /** Words that go on after what is said: "errors down in all regions". */
  readonly continuing: string;
  /** Numbers that are good to look at, as heads of a phrase: "page views". */
  readonly vanity: readonly string[];
  /** Before one of them: it is a share, a cost or an impression of another kind. */
  readonly notVanity: string;
  /** Who may have to do something for others: heads of "the mobile team", "our suppliers". */
  readonly groups: string;
  /** Names of such without a head: "approved by legal". */
  readonly offices: string;
  /** Before a group: it is one's own, or everybody. */
  readonly ownGroups: string;
  /** What others do: participles and third persons that are no work of one's own. */
  readonly othersDo: string;
  /** "sign-off from", "approval of". */
  readonly consent: string;
  readonly waiting: readonly string[];
  /** Verbs that leave things as they are, as the first word of an objective. */
  readonly upkeep: string;
  /** The same in several words, anywhere. */
  readonly asUsual: readonly string[];
  /** After "keep" and an object: "keep the servers running". */
  readonly keptSo: string;
  /** What "run" means when it is about every day: "run the business". */
  readonly everyday: string;
  /** Words that make a challenge of it: "while", "despite". */
  readonly challenge: string;
  /** Words an objective consists of when it says nothing. */
  readonly generic: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** "double", "twice", "halved". */
  readonly multiples: Readonly<Record<string, number>>;
  /** "third", "quarters": shares of a hundred. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words after "zero" that make a name of it: "zero trust". */
  readonly notZero: string;
}

export type Direction = "increase" | "decrease" | "change";
export type TaskKind = "task" | "reaching" | "adding" | "moving";
export type Form = "base" | "third" | "past" | "gerund";

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
  readonly particle?: string;
}
export interface MovementForm extends VerbForm {
  readonly direction: Direction;
}

const plain = [
  "marks",
  "determiners",
  "prepositions",
  "conjunctions",
  "relatives",
  "hedges",
  "openers",
  "auxiliaries",
  "finite",
  "workNouns",
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
  "othersDo",
  "consent",
  "upkeep",
  "keptSo",
  "everyday",
  "challenge",
] as const;
const plainVerbs = ["intransitive", "adjectival", "enabling", "keeping", "linking"] as const;

type Sets = Readonly<Record<(typeof plain)[number] | (typeof plainVerbs)[number], ReadonlySet<string>>>;

/** Word lists made ready for looking up. */
export interface Lexicon extends Sets {
  readonly language: "en";
  readonly tasks: ReadonlyMap<string, readonly TaskForm[]>;
  readonly obtaining: ReadonlyMap<string, VerbForm>;
  readonly movements: ReadonlyMap<string, MovementForm>;
  readonly milestones: Phrases;
  readonly states: Phrases;
  readonly vanity: Phrases;
  readonly waiting: Phrases;
  readonly asUsual: Phrases;
  readonly movementNouns: ReadonlyMap<string, Direction>;
  readonly comparatives: ReadonlyMap<string, Direction>;
  readonly otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

/** The forms of a verb: `[form, word]`, the base form among them. */
export type Inflect = (
  base: string,
  irregular: Readonly<Record<string, string>>,
) => readonly (readonly [Form, string])[];

/** Makes word lists ready; done once a language, when the module loads. */
export function lexiconOf(lists: WordLists, inflect: Inflect): Lexicon {
  const { verbs } = lists;
  const making = set(verbs.making);
  const tasks = new Map<string, TaskForm[]>();
  const addTask = (verb: string, kind: TaskKind, isNoun: TaskForm["isNoun"]) => {
    const [base = "", particle] = verb.split(" ");
    for (const [form, word] of inflect(base, verbs.irregular)) {
      const known = tasks.get(word) ?? [];
      known.push({
        base: verb,
        form,
        kind,
        isNoun,
        isMaking: making.has(verb),
        ...(particle && { particle }),
      });
      tasks.set(word, known);
    }
  };
  // Phrasal verbs first: "set up" before anything "set" alone could be.
  for (const verb of verbs.phrasal) addTask(verb, "task", "never");
  for (const verb of words(verbs.task)) addTask(verb, "task", "never");
  for (const verb of words(verbs.taskOrNoun)) addTask(verb, "task", "often");
  for (const verb of words(verbs.taskBeforeObject)) addTask(verb, "task", "mostly");
  for (const verb of words(verbs.reaching)) addTask(verb, "reaching", "never");
  for (const verb of words(verbs.adding)) addTask(verb, "adding", "never");
  for (const verb of words(verbs.moving)) addTask(verb, "moving", "never");

  const movements = new Map<string, MovementForm>();
  for (const direction of ["increase", "decrease", "change"] as const)
    for (const base of words(verbs[direction]))
      for (const [form, word] of inflect(base, verbs.irregular))
        if (!movements.has(word)) movements.set(word, { base, form, direction });

  const obtaining = new Map<string, VerbForm>();
  for (const base of words(verbs.obtaining))
    for (const [form, word] of inflect(base, verbs.irregular)) obtaining.set(word, { base, form });

  const sets = {} as Record<keyof Sets, ReadonlySet<string>>;
  for (const name of plain) sets[name] = set(lists[name]);
  for (const name of plainVerbs) sets[name] = set(verbs[name]);
  return {
    ...sets,
    language: lists.language,
    tasks,
    obtaining,
    movements,
    milestones: phrases(lists.milestones),
    states: phrases(lists.states),
    vanity: phrases(lists.vanity),
    waiting: phrases(lists.waiting),
    asUsual: phrases(lists.asUsual),
    movementNouns: byDirection(lists.nouns),
    comparatives: byDirection(lists.comparatives),
    otherwise: new Map(Object.entries(lists.otherwise).map(([word, next]) => [word, set(next)])),
    numbers: new Map(Object.entries(lists.numbers)),
    multiples: new Map(Object.entries(lists.multiples)),
    parts: new Map(Object.entries(lists.parts)),
  };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

function set(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

function phrases(list: readonly string[]): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of list) {
    const [first = "", ...rest] = phrase.split(" ");
    map.set(
      first,
      [...(map.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

function byDirection(lists: Readonly<Record<Direction, string>>): ReadonlyMap<string, Direction> {
  const map = new Map<string, Direction>();
  for (const direction of ["increase", "decrease", "change"] as const)
    for (const word of words(lists[direction])) map.set(word, direction);
  return map;
}
