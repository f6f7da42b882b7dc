import { nearest } from "../core/index.ts";
import { UsageError } from "./run.ts";

/** The options of a verb: `true` for one that takes a value, `false` for a switch. */
type Options = Readonly<Record<string, boolean>>;

interface Arguments<O extends Options> {
  /** Values by option; the last one where one is given twice. */
  readonly values: { readonly [name in keyof O]?: O[name] extends true ? string : true };
  /** What is no option, in order; all of what follows a `--`. */
  readonly others: readonly string[];
}

/**
 * Reads a verb's words: `--name value`, `--name=value`, `--switch`, and others where the verb takes any. A value may
 * start with a minus if it is a number. (Node's `parseArgs` takes neither that nor less than half a millisecond.)
 * @throws UsageError for options that the verb does not have, values that are missing or too many.
 */
export function readArguments<const O extends Options>(
  words: readonly string[],
  options: O,
  takesOthers = false,
): Arguments<O> {
  const values: Record<string, string | true> = {};
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === "--") {
      others.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      others.push(word);
      continue;
    }
    const cut = word.indexOf("=");
    const name = word.slice(2, cut < 0 ? undefined : cut);
    const takesValue = word.startsWith("--") && Object.hasOwn(options, name) ? options[name] : undefined;
    if (takesValue === undefined) throw new UsageError(noSuchOption(word, Object.keys(options)));
    const given = cut < 0 ? undefined : word.slice(cut + 1);
    if (!takesValue && given !== undefined) throw new UsageError(`--${name} takes no value.`);
    values[name] = takesValue ? (given ?? valueAfter(name, words[++at])) : true;
  }
  const stray = others[0];
  if (stray !== undefined && !takesOthers)
    throw new UsageError(`What is "${stray}" for? This verb takes options only.`);
  return { values: values as Arguments<O>["values"], others };
}

function noSuchOption(word: string, known: readonly string[]): string {
  const name = word.split("=", 1)[0] ?? word;
  const near = nearest(name.replace(/^-+/, ""), known);
  return `There is no option ${name}.${near ? ` Did you mean --${near}?` : ""}`;
}

function valueAfter(name: string, word: string | undefined): string {
  if (word === undefined || (word.startsWith("-") && !/^-(?:$|\.?\d)/.test(word)))
    throw new UsageError(`--${name} wants a value.`);
  return word;
}
