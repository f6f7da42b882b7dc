import {
  type DecidingForm,
  type Direction,
  type Inflect,
  type Lexicon,
  type MovementForm,
  type Phrases,
  plain,
  plainVerbs,
  type Sets,
  type TaskForm,
  type TaskKind,
  type VerbForm,
} from "./lexicon.ts";
import { folded, foldedUmlauts } from "./spelling.ts";
import type { WordLists } from "./word-lists.ts";

/** Makes word lists ready; done once a language, when a text is first read. */
export function lexiconOf(lists: WordLists, inflect: Inflect): Lexicon {
  const { verbs, grammar } = lists;
  const tasks = tasksOf(lists, inflect);
  const movements = new Map<string, MovementForm>();
  for (const direction of ["increase", "decrease", "change"] as const)
    for (const base of words(verbs[direction]))
      for (const [form, word] of inflect(base, verbs.irregular))
        if (!movements.has(word))
          movements.set(word, { base: plainBase(base), form: form === "thirds" ? "third" : form, direction });

  const obtaining = new Map<string, VerbForm>();
  for (const base of words(verbs.obtaining))
    for (const [form, word] of inflect(base, verbs.irregular))
      if (!obtaining.has(word)) obtaining.set(word, { base: plainBase(base), form });

  const sets = {} as Record<keyof Sets, ReadonlySet<string>>;
  for (const name of plain) sets[name] = set(lists[name]);
  for (const name of plainVerbs) sets[name] = set(verbs[name]);
  const maps = {
    tasks,
    deciding: decidingOf(lists, inflect),
    obtaining,
    movements,
    milestones: phrases(lists.milestones),
    workPhrases: phrases(lists.workPhrases),
    states: phrases(lists.states),
    vanity: phrases(lists.vanity),
    waiting: phrases(lists.waiting),
    conditions: phrases(lists.conditions),
    trialPhrases: phrases(lists.trialPhrases),
    asUsual: phrases(lists.asUsual),
    routine: phrases(lists.routine),
    routinely: phrases(lists.routinely),
    dutyVerbs: phrases(lists.dutyVerbs),
    findingOut: phrases(lists.findingOut),
    inquiring: phrases(lists.inquiring),
    trialMarks: phrases(lists.trialMarks),
    movementNouns: byDirection(lists.nouns),
    comparatives: byDirection(lists.comparatives),
    numbers: new Map(Object.entries(lists.numbers)),
    multiples: new Map(Object.entries(lists.multiples)),
    parts: new Map(Object.entries(lists.parts)),
  };
  const vocabulary = union([...Object.values(sets), ...Object.values(maps), set(lists.othersDo)]);
  for (const map of [
    maps.milestones,
    maps.workPhrases,
    maps.states,
    maps.vanity,
    maps.waiting,
    maps.conditions,
    maps.trialPhrases,
    maps.asUsual,
    maps.findingOut,
    maps.trialMarks,
  ])
    for (const rests of map.values()) for (const rest of rests) for (const word of rest) vocabulary.add(word);
  return {
    ...sets,
    ...maps,
    ...grammar,
    language: lists.language,
    routineGerunds: new Set(
      lists.routine.flatMap((base) =>
        inflect(base, verbs.irregular).flatMap(([form, word]) => (form === "gerund" ? [word] : [])),
      ),
    ),
    othersDo: set(lists.othersDo),
    turned: { increase: set(lists.turned.increase), decrease: set(lists.turned.decrease) },
    otherwise: new Map(Object.entries(lists.otherwise).map(([word, next]) => [word, set(next)])),
    grammatical: union([
      ...[
        sets.marks,
        sets.determiners,
        sets.prepositions,
        sets.conjunctions,
        sets.auxiliaries,
        sets.relatives,
      ],
    ]),
    vocabulary,
    heads: union([
      ...[
        sets.workNouns,
        sets.measured,
        sets.counted,
        sets.qualities,
        sets.groups,
        sets.offices,
        sets.people,
      ],
      ...[
        sets.meetings,
        sets.places,
        sets.targets,
        sets.consent,
        sets.everyday,
        sets.trials,
        sets.testers,
        sets.parties,
        sets.things,
        sets.persons,
        sets.duties,
        sets.guesses,
      ],
      ...[
        sets.vanityHeads,
        sets.events,
        maps.vanity,
        maps.milestones,
        maps.movementNouns,
        sets.notVanity,
        sets.rates,
      ],
    ]),
    spellings: spellingsOf(vocabulary, grammar.hasUmlauts, maps),
  };
}

function tasksOf({ verbs }: WordLists, inflect: Inflect): Map<string, TaskForm[]> {
  const making = set(verbs.making);
  const tasks = new Map<string, TaskForm[]>();
  const add = (verb: string, kind: TaskKind, isNoun: TaskForm["isNoun"]) => {
    const [first = "", ...rest] = verb.split(" ");
    const base = plainBase(verb);
    const isMaking = making.has(base);
    for (const [form, inflected] of inflect(first, verbs.irregular)) {
      if (form === "thirds") continue;
      const [word = "", ...apart] = inflected.includes(" ") ? inflected.split(" ") : [inflected];
      const particle = apart.length + rest.length > 0 ? [...rest, ...apart] : undefined;
      const task = { base, form, kind, isNoun, isMaking, particle };
      const known = tasks.get(word);
      if (known) known.push(task);
      else tasks.set(word, [task]);
    }
  };
  // Phrasal verbs first: "set up" before anything "set" alone could be.
  for (const verb of verbs.phrasal) add(verb, "task", "never");
  for (const verb of words(verbs.task)) add(verb, "task", "never");
  for (const verb of words(verbs.taskOrNoun)) add(verb, "task", "often");
  for (const verb of words(verbs.taskBeforeObject)) add(verb, "task", "mostly");
  for (const verb of words(verbs.reaching)) add(verb, "reaching", "never");
  for (const verb of words(verbs.adding)) add(verb, "adding", "never");
  for (const verb of words(verbs.moving)) add(verb, "moving", "never");
  return tasks;
}

function decidingOf({ deciding, verbs }: WordLists, inflect: Inflect): Map<string, DecidingForm[]> {
  const forms = new Map<string, DecidingForm[]>();
  for (const base of words(deciding)) {
    const inflections = inflect(base, verbs.irregular);
    // "Genehmigt" is both.
    const hasThird = inflections.some(([form]) => form === "third");
    const both = hasThird
      ? []
      : inflections.flatMap(([form, word]) => (form === "past" ? [["third", word] as const] : []));
    for (const [form, inflected] of [...inflections, ...both]) {
      const [word = "", particle] = inflected.split(" ");
      const known = forms.get(word) ?? [];
      known.push({ base: plainBase(base), form, ...(particle && { particle }) });
      forms.set(word, known);
    }
  }
  return forms;
}

/** A verb without the mark between its parts: "ein|führen". */
function plainBase(verb: string): string {
  return verb.replace("|", "");
}

/** Without its accent "livrés" is "livres". */
function isShortParticiple(
  word: string,
  { tasks, movements }: Pick<Lexicon, "tasks" | "movements">,
): boolean {
  return /és?$/.test(word) && (tasks.has(word) || movements.has(word));
}

function spellingsOf(
  vocabulary: ReadonlySet<string>,
  hasUmlauts: boolean,
  verbs: Pick<Lexicon, "tasks" | "movements">,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const word of vocabulary) {
    const other = hasUmlauts ? foldedUmlauts(word) : folded(word);
    if (other === word || other.length < 3 || vocabulary.has(other) || map.has(other)) continue;
    if (!isShortParticiple(word, verbs)) map.set(other, word);
  }
  return map;
}

/** All words of sets, and all keys of maps. */
function union(all: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[]): Set<string> {
  const whole = new Set<string>();
  for (const each of all) for (const word of each.keys()) whole.add(word);
  return whole;
}

function words(list: string): string[] {
  return list.match(/\S+/g) ?? [];
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
