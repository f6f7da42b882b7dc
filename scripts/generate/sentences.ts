/** A sentence in a source, or why what stands there is none. */
export type Found =
  | { readonly sentence: string; readonly line: number }
  | { readonly trouble: string; readonly line: number };

/**
 * The sentences that a source says to users, as it writes them: the first argument of each `say(…)` from
 * `core/l10n/say.ts`, under whatever name it is imported, and of each `vscode.l10n.t(…)`. It must be a literal, or a
 * choice of two; anything else could not be translated, and is trouble.
 */
export function sentencesIn(source: string): Found[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const name = sayIn(code);
  const calls = new RegExp(`(?<![.\\w$])(?:vscode\\.l10n\\.t${name ? `|${name}` : ""})\\(`, "g");
  return [...code.matchAll(calls)].flatMap((call): Found[] => {
    if (/(?:function|\*)\s+$/.test(code.slice(0, call.index))) return [];
    const line = code.slice(0, call.index).split("\n").length;
    const found = literalsAt(code, call.index + call[0].length);
    if (!found) return [{ trouble: `${call[0]}…) needs a literal, or a choice of two`, line }];
    return found.map((sentence) => ({ sentence, line }));
  });
}

/** What a source calls `say`; undefined where it does not import it. */
function sayIn(code: string): string | undefined {
  for (const [, names = ""] of code.matchAll(
    /import \{([^}]*)\} from "[^"]*(?:l10n\/say|core\/index)\.ts"/g,
  )) {
    const match = /(?:^|[\s,])say(?: as (\w+))?(?=[\s,]|$)/.exec(names);
    if (match) return match[1] ?? "say";
  }
  return undefined;
}

/** The literal that an argument is, or the two that it chooses from. */
function literalsAt(code: string, start: number): string[] | undefined {
  const only = literalAt(code, skipSpace(code, start));
  if (only) return endsAt(code, only.end) ? [only.text] : undefined;
  const mark = questionAfter(code, start);
  const one = mark === undefined ? undefined : literalAt(code, skipSpace(code, mark + 1));
  const colon = one && skipSpace(code, one.end);
  if (!one || colon === undefined || code[colon] !== ":") return undefined;
  const other = literalAt(code, skipSpace(code, colon + 1));
  return other && endsAt(code, other.end) ? [one.text, other.text] : undefined;
}

function skipSpace(code: string, at: number): number {
  return at + (/^\s*/.exec(code.slice(at, at + 200))?.[0].length ?? 0);
}

function endsAt(code: string, at: number): boolean {
  return /^\s*[,)]/.test(code.slice(at, at + 200));
}

function literalAt(code: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const match = /^"((?:[^"\\\n]|\\.)*)"|^'((?:[^'\\\n]|\\.)*)'/.exec(code.slice(at, at + 2000));
  if (!match) return undefined;
  return { text: unescaped(match[1] ?? match[2] ?? ""), end: at + match[0].length };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))/gi, (_, braced, four, sign: string) => {
    if (braced ?? four) return String.fromCodePoint(Number.parseInt(braced ?? four, 16));
    return { n: "\n", t: "\t", r: "\r" }[sign] ?? sign;
  });
}

/** Where a condition that begins here is over: at its question mark, outside of all brackets and literals. */
function questionAfter(code: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const sign = code[at] as string;
    const literal = sign === '"' || sign === "'" ? literalAt(code, at) : undefined;
    if (literal) at = literal.end - 1;
    else if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign) && depth-- === 0) return undefined;
    else if (depth === 0 && sign === ",") return undefined;
    else if (depth === 0 && sign === "?" && !/^\?[.?]/.test(code.slice(at)) && code[at - 1] !== "?")
      return at;
  }
  return undefined;
}
