import type { Span } from "../text.ts";
import type { Found } from "./mentions.ts";
import { lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** The first time a text names by which it is to be done: a date, or "by the end of the quarter", "this year". */
export function findDeadline(tokens: readonly Token[], found: readonly Found[]): { deadline?: Span } {
  const date = found.find((each) => each.role === "date" && !isWindow(tokens, each));
  const words = wordsOfTime(tokens);
  const first = date && (!words || date.span.start <= words.start) ? date.span : words;
  return first ? { deadline: first } : {};
}

/** "over the last 90 days" measures, it does not set a day. */
function isWindow(tokens: readonly Token[], { at, kind }: Found): boolean {
  return kind === "time" && !/^(?:in|within)$/.test(lowerAt(tokens, at - 1));
}

const ends = /^(?:by|until|before|till|this|end|bis|ende|fin|fim|avant|antes)$/;
const times =
  /^(?:year|quarter|month|week|year-end|eoy|eoq|christmas|summer|winter|spring|autumn|jahr|jahres|jahresende|quartal|quartals|monat|monats|trimestre|année|año|ano|mois|mes|mês|friday|monday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function wordsOfTime(tokens: readonly Token[]): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!ends.test(token.lower)) continue;
    for (let next = at + 1; next < Math.min(at + 6, tokens.length); next++) {
      const last = tokens[next] as Token;
      if (times.test(last.lower)) return { start: token.start, end: last.end };
      if (
        last.kind !== "word" ||
        !/^(?:the|of|end|our|this|de|du|des|del|do|la|l'année|der|fiscal|calendar|next|fin|ende)$/.test(
          last.lower,
        )
      )
        break;
    }
    if (/^(?:eoy|eoq)$/.test(lowerAt(tokens, at + 1)))
      return { start: token.start, end: tokens[at + 1]?.end ?? token.end };
  }
  return undefined;
}
