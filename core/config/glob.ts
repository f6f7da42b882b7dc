import { type Message, say } from "../l10n/say.ts";

/**
 * Whether a path (`/` between its parts, relative) fits one of the patterns: `*` and `?` within a part, `**` over
 * parts, `[a-z]`, `[!a]`, `{a,b}`, `\` before a sign that stands for itself; upper and lower case are the same. A folder
 * stands for all that is in it: `archive/`, and a last part without a star (`archive`), go on as if with `/**`.
 * Patterns come from files of others, so nothing here throws, and the time grows only with pattern times path: there
 * is no regular expression in it that could go back and forth for hours. A pattern whose braces stand for more than
 * `mostAlternatives` fits nothing.
 */
export function globTest(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns
    .flatMap((pattern) => alternativesOf(pattern.toLowerCase()))
    .filter(isSomething)
    .map(partsOf);
  return (path) => {
    const parts = path.toLowerCase().split("/");
    return compiled.some((pattern) => fits(pattern, parts, isAnyParts, partFits));
  };
}

/** Why a pattern can fit no file, in words that follow the pattern; undefined where it may. */
export function globTrouble(pattern: string): Message | undefined {
  if (!isSomething(pattern)) return say("is empty");
  if (pattern.length > longestPattern) return say("is too long");
  if (/^(?:\.\/)*\.\.(?:\/|$)|^(?:[a-z]:|~)[\\/]/i.test(pattern)) return say("leads out of the folder");
  if (/\/\.\.(?:\/|$)/.test(pattern)) return say("goes up again with ..");
  if (/\w\\+(?:[\w.*?]|$)/.test(pattern)) return say("has \\ between its folders, where / belongs");
  if (pattern.startsWith("!")) return say("begins with !, which takes nothing back");
  const open = neverClosed(pattern);
  if (open) return say("never closes its {0}", open);
  const alternatives = alternativesOf(pattern);
  if (alternatives.length === 0) return say("has too many alternatives");
  return alternatives.every(fitsOtherFiles) ? say("fits no TOML or YAML file") : undefined;
}

/** Whether a pattern names files by an ending that no OKR file has: `*.md`. */
function fitsOtherFiles(pattern: string): boolean {
  const ending = /\*\.([a-z\d]+)$/i.exec(pattern)?.[1];
  return ending !== undefined && !/^(?:toml|ya?ml)$/i.test(ending);
}

/** Nothing stands for nothing, and not for the folder with all that is in it. */
function isSomething(pattern: string): boolean {
  return pattern.trim() !== "";
}

const mostAlternatives = 256;
const longestPattern = 1000;

/** One sign of a pattern's part; `any` stands for any run of signs. */
type Sign = { readonly kind: "any" } | { readonly kind: "one"; readonly is: (sign: string) => boolean };
/** A part between two slashes; undefined is `**`. */
type Part = readonly Sign[] | undefined;

function isAnyParts(part: Part): boolean {
  return part === undefined;
}

function partFits(part: Part, text: string): boolean {
  return part !== undefined && fits(part, [...text], isAnySigns, signFits);
}

function isAnySigns(sign: Sign): boolean {
  return sign.kind === "any";
}

function signFits(sign: Sign, text: string): boolean {
  return sign.kind === "one" && sign.is(text);
}

/**
 * The one way to match stars without trying all ways: what follows a star is tried at one place after the other, and
 * once a later star is reached, earlier ones need no second thought.
 */
function fits<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isStar: (part: P) => boolean,
  suits: (part: P, text: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let place = 0; place < text.length; ) {
    const part = pattern[at] as P;
    if (at < pattern.length && isStar(part)) {
      star = at++;
      from = place;
    } else if (at < pattern.length && suits(part, text[place] as T)) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++from;
    } else return false;
  }
  while (at < pattern.length && isStar(pattern[at] as P)) at++;
  return at === pattern.length;
}

/** The patterns without braces that a pattern stands for; none where there are too many. */
function alternativesOf(pattern: string): string[] {
  if (pattern === "" || pattern.length > longestPattern) return [];
  const done: string[] = [];
  const left = [pattern];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const braces = bracesIn(next);
    if (!braces) done.push(next);
    else {
      const { start, end, choices } = braces;
      for (const choice of choices) left.push(next.slice(0, start) + choice + next.slice(end));
    }
    if (done.length + left.length > mostAlternatives) return [];
  }
  return done;
}

/** The first `{…,…}` of a pattern, with what stands between its own commas. */
function bracesIn(pattern: string): { start: number; end: number; choices: string[] } | undefined {
  let depth = 0;
  let start = 0;
  let from = 0;
  let choices: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === "\\") at++;
    else if (sign === "{" && depth++ === 0) {
      start = at;
      from = at + 1;
      choices = [];
    } else if (depth === 1 && (sign === "," || sign === "}")) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
      if (sign === "}") return { start, end: at + 1, choices };
    } else if (sign === "}" && depth > 0) depth--;
  }
  return undefined;
}

/** A bracket or brace that opens and is never closed. */
function neverClosed(pattern: string): "[" | "{" | undefined {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (sign === "}" && depth > 0) depth--;
    else if (sign === "[") {
      const end = pattern.indexOf("]", at + 2);
      if (end < 0) return "[";
      at = end;
    }
  }
  return depth > 0 ? "{" : undefined;
}

function partsOf(pattern: string): readonly Part[] {
  const parts = pattern
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map((part) => (part === "**" ? undefined : signsOf(part)));
  const isFolder = pattern.endsWith("/") || !parts.at(-1)?.some(isAnySigns);
  return isFolder ? [...parts, undefined] : parts;
}

function signsOf(part: string): readonly Sign[] {
  const signs: Sign[] = [];
  const left = [...part];
  for (let at = 0; at < left.length; at++) {
    const sign = left[at] as string;
    const set = sign === "[" ? setAt(left, at) : undefined;
    if (sign === "*") signs.push({ kind: "any" });
    else if (sign === "?") signs.push({ kind: "one", is: () => true });
    else if (set) {
      signs.push({ kind: "one", is: set.is });
      at = set.end;
    } else {
      if (sign === "\\" && at + 1 < left.length) at++;
      const itself = left[at];
      signs.push({ kind: "one", is: (other) => other === itself });
    }
  }
  return signs;
}

/** `[abc]`, `[a-z]`, `[!abc]` at a place; undefined where the bracket is never closed and so stands for itself. */
function setAt(
  signs: readonly string[],
  at: number,
): { end: number; is: (sign: string) => boolean } | undefined {
  const isNot = signs[at + 1] === "!" || signs[at + 1] === "^";
  const first = at + (isNot ? 2 : 1);
  const end = signs.indexOf("]", first + 1);
  if (end < 0) return undefined;
  const inside = signs.slice(first, end);
  const ranges: (readonly [string, string])[] = [];
  for (let each = 0; each < inside.length; each++) {
    const low = inside[each] as string;
    const isRange = inside[each + 1] === "-" && each + 2 < inside.length;
    if (isRange) each += 2;
    ranges.push([low, inside[each] as string]);
  }
  return { end, is: (sign) => ranges.some(([low, high]) => low <= sign && sign <= high) !== isNot };
}
