import { remembering } from "../memo.ts";
import type { Document } from "../syntax/blocks.ts";
import { meantName } from "../words.ts";
import type { Directive } from "./directives.ts";
import { type IdleDirective, type KnownRules, type Said, Silences } from "./suppress.ts";

/** What a comment's word that no rule is called stands for. */
export interface Guess {
  readonly meant: string;
  /** Whether the comment would silence something by the name that was meant, so that it can be put right. */
  readonly works: boolean;
}

/** By block, the comments that silence nothing, all or in part. */
type IdleByBlock = ReadonlyMap<number, readonly IdleDirective[]>;

/** Comments with more strange words than that in one file are not meant for us. */
const mostGuessed = 200;

/**
 * The comments that silence nothing, with what their misspelt words were meant to be: each is tried by putting all of
 * them right and asking again for everything that was said, silenced or not.
 */
export function withGuesses(
  document: Document,
  perBlock: readonly { readonly directives: readonly Directive[] }[],
  idle: IdleByBlock,
  rules: KnownRules,
  said: () => Iterable<Said>,
): IdleByBlock {
  const meant = meantIn(idle, rules.all);
  if (meant.size === 0) return idle;
  const corrected = perBlock.map(({ directives }) => ({
    directives: directives.map((each) => correctedBy(meant, each)),
  }));
  const silences = new Silences(document, corrected);
  for (const each of said()) silences.isSilent(each);
  return new Map(
    [...idle].map(([at, list]) => {
      const own = perBlock[at]?.directives ?? [];
      const then = corrected[at]?.directives ?? [];
      const left = new Map(silences.idleIn(then, rules).map((each) => [each.directive, each.idle]));
      return [at, list.map((each) => withItsGuesses(each, meant, then[own.indexOf(each.directive)], left))];
    }),
  );
}

function meantIn(idle: IdleByBlock, all: ReadonlySet<string>): ReadonlyMap<string, string> {
  const words = new Set<string>();
  for (const list of idle.values())
    for (const { unknown } of list) for (const word of unknown) if (words.size < mostGuessed) words.add(word);
  const guess = words.size > 0 ? guesserFor(all) : () => undefined;
  return new Map(
    [...words].flatMap((word) => {
      const name = guess(word);
      return name === undefined ? [] : [[word, name] as const];
    }),
  );
}

/** A comment as it would be; a word for a rule that it names anyway stays what it is. */
function correctedBy(meant: ReadonlyMap<string, string>, directive: Directive): Directive {
  if (!directive.rules.some((id) => meant.has(id))) return directive;
  const named = new Set(directive.rules);
  const rules = directive.rules.map((id) => {
    const name = meant.get(id);
    if (name === undefined || named.has(name)) return id;
    named.add(name);
    return name;
  });
  return { ...directive, rules };
}

function withItsGuesses(
  each: IdleDirective,
  meant: ReadonlyMap<string, string>,
  corrected: Directive | undefined,
  left: ReadonlyMap<Directive, readonly number[]>,
): IdleDirective {
  const guesses = new Map<number, Guess>();
  for (const at of each.idle) {
    const word = each.directive.rules[at] ?? "";
    const name = meant.get(word);
    if (name === undefined || !corrected) continue;
    const works = corrected.rules[at] === name && !left.get(corrected)?.includes(at);
    guesses.set(at, { meant: name, works });
  }
  return guesses.size > 0 ? { ...each, guesses } : each;
}

type Guesser = (word: string) => string | undefined;

/** The same comments are asked about with each keystroke. */
const guessers = new WeakMap<ReadonlySet<string>, Guesser>();

function guesserFor(all: ReadonlySet<string>): Guesser {
  let guesser = guessers.get(all);
  if (!guesser) {
    const names = [...all];
    guesser = remembering((word) => meantName(word, names), mostGuessed);
    guessers.set(all, guesser);
  }
  return guesser;
}
