import { en } from "./en.ts";
import { inflectEnglish } from "./english-forms.ts";
import type { Token } from "./tokens.ts";
import { type Lexicon, lexiconOf } from "./word-lists.ts";

const english = lexiconOf(en, inflectEnglish);

/** Words and endings that say "not English": function words of its neighbours, and "new", which OKRs are full of. */
const foreignMarks: ReadonlySet<string> = new Set(
  [
    "der die das des dem den ein eine einen einem einer eines und oder mit für von vom zum zur im auf bei aus nach über unter bis um nicht pro je wir alle kein keine neue neuen neuer neues neuem wird werden ist sind",
    "le la les des du un une et ou pour par avec dans sur sous chez au aux nos notre leur sans plus moins tous toutes nouveau nouvelle nouveaux nouvelles être d'une d'un est sont de en",
    "el los las del y o con por para una unos al lo su nuestro nuestra sin más menos todos todas nuevo nueva nuevos nuevas es son",
    "os um uma do da dos das no na nos nas ao à com mais novo nova novos novas não são sem seu sua em",
    "il lo gli della delle dei nel per con nuovo nuova di e che non",
    "het een van voor met op naar nieuwe nieuw niet ons onze och för av ett nya ny til og på uppdatera w na do z dla",
  ].flatMap((words) => words.split(" ")),
);
const foreignEnding =
  /(?:ungen|keit|heit|schaft|lich|ieren|tät|ção|ções|ción|ciones|miento|mentos?|mente|idade?|zione|zioni|heid|eiro|eira|aje|agem)$/;

/** The words of English that other languages use in OKRs as often, which therefore tell nothing. */
const loans: ReadonlySet<string> = new Set(
  "release deploy launch test team plan design review pilot live start update upgrade report marketing onboarding workshop export import script model program set in an so a as do no me on per is".split(
    " ",
  ),
);

/**
 * The word lists of the language a text is in; undefined where there are none or where the text does not tell.
 * A guess from single words, made for short texts: silence is the safe answer.
 */
export function lexiconFor(tokens: readonly Token[]): Lexicon | undefined {
  let own = 0;
  let foreign = 0;
  let loaned = 0;
  for (const { kind, lower, role } of tokens) {
    if (kind !== "word" || role) continue;
    if (loans.has(lower)) {
      loaned++;
    } else if (foreignMarks.has(lower)) foreign += 2;
    else if (english.marks.has(lower) || english.prepositions.has(lower)) own += 2;
    else if (isKnown(lower)) own += 2;
    else if (!isAscii(lower)) foreign += 1;
    else if (foreignEnding.test(lower)) foreign += 1;
    else if (/(?:ed|ing|ness|ship|ful|ly)$/.test(lower)) own += 1;
  }
  if (foreign === 0) return own + loaned > 0 ? english : undefined;
  return own > foreign ? english : undefined;
}

function isKnown(word: string): boolean {
  return (
    english.tasks.has(word) ||
    english.movements.has(word) ||
    english.obtaining.has(word) ||
    english.measured.has(word) ||
    english.counted.has(word) ||
    english.workNouns.has(word) ||
    english.milestones.has(word) ||
    english.determiners.has(word) ||
    english.comparatives.has(word) ||
    english.vague.has(word) ||
    english.numbers.has(word)
  );
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f && word[at] !== "’" && word[at] !== "‑") return false;
  return true;
}
