import { months } from "../model/units.ts";
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

/** "may" and "mar" are months only with a capital. */
function isMonthName({ text, lower }: Token): boolean {
  return months.has(lower) && (text !== lower || lower.length > 4);
}

/** What a time that is a deadline begins with, in any language. */
const ends = wordSet(`
  by until before till this end bis ende spätestens spaetestens vor diesem dieses diesen fin ici avant cette ce fim até ate antes
  este esta neste nesta final finales finais`);

/** What it ends with, beside the names of months. */
const times = wordSet(`
  year quarter month week year-end eoy eoq christmas summer winter spring autumn friday monday jahr jahres jahresende quartal
  quartals quartalsende halbjahr halbjahres monat monats monatsende sommer herbst frühjahr weihnachten trimestre semestre
  année annee exercice été hiver printemps automne noël año ano mois mes mês verano otoño verão natal navidad`);

/** What may stand between. */
const between = wordSet(`
  the of end our this de du des del do da la le l' d' der des dem den zum zur fiscal calendar next fin ende final fim el o a
  laufenden nächsten kommenden ersten zweiten dritten vierten geschäftsjahres premier deuxième troisième quatrième prochain primer
  segundo tercer cuarto próximo primeiro terceiro quarto`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

function wordsOfTime(tokens: readonly Token[]): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!ends.has(token.lower)) continue;
    for (let next = at + 1; next < Math.min(at + 6, tokens.length); next++) {
      const last = tokens[next] as Token;
      if (times.has(last.lower) || isMonthName(last)) return { start: token.start, end: last.end };
      if (last.kind !== "word" || !between.has(last.lower)) break;
    }
    if (/^(?:eoy|eoq)$/.test(lowerAt(tokens, at + 1)))
      return { start: token.start, end: tokens[at + 1]?.end ?? token.end };
  }
  return undefined;
}
