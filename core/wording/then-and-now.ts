import { months } from "../model/units.ts";
import type { Found } from "./mentions.ts";
import { nowWords } from "./number-words.ts";
import { lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/**
 * Turns two amounts of the same that each have their time behind them into a "from" and a "to": "19 last term, 12 by
 * June", "8 in 2026, 13 in 2027".
 */
export function pairByTime(found: readonly Found[], tokens: readonly Token[]): void {
  const amounts = found.filter(({ role }) => role === "plain");
  const [first, second] = amounts;
  if (amounts.length !== 2 || !first || !second || first.unit !== second.unit) return;
  if (!/^[,;]$/.test(lowerAt(tokens, second.at - 1))) return;
  const then = timeBehind(tokens, first.at, second.at);
  const later = timeBehind(tokens, second.at, tokens.length);
  if (then === undefined || later === undefined || then === later) return;
  [first.role, second.role] = then < later ? ["from", "to"] : ["to", "from"];
}

/** When it is said of, as a number that grows with time: now and before as 0, a year as itself; what is to come, the most. */
function timeBehind(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let next = at + 1; next < Math.min(at + 5, end); next++) {
    const { kind, text, lower, role, digits } = tokens[next] as Token;
    if (kind === "sign") return undefined;
    if (nowWords.has(lower) || pastWords.has(lower)) return 0;
    if (kind === "number" && /^(?:19|20)\d\d$/.test(text)) return digits ?? Number(text);
    const isMonth = months.has(lower) && text !== lower;
    if (
      isMonth ||
      role === "date" ||
      aheadWords.has(lower) ||
      (months.has(lower) && !/^(?:may|march)$/.test(lower))
    )
      return Number.POSITIVE_INFINITY;
    if (kind === "number") return undefined;
  }
  return undefined;
}

const pastWords: ReadonlySet<string> = new Set(
  `last letzte letzten letztes letztem letzter vergangenen dernier dernière derniers dernières passé passée pasado
  pasada último última passado passada`.match(/\S+/g),
);

const aheadWords: ReadonlySet<string> = new Set(
  `by until next this bis nächste nächsten nächstes nächstem d'ici ici prochain prochaine hasta próximo próxima até`.match(
    /\S+/g,
  ),
);
