import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** The lower-case text of a token; "" beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

export function isWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word";
}

export function isAdverb(word: string, { adverbs, notAdverbs, adverbEnding }: Lexicon): boolean {
  if (adverbs.has(word)) return true;
  return (
    adverbEnding !== undefined &&
    word.length > adverbEnding.length + 2 &&
    word.endsWith(adverbEnding) &&
    !notAdverbs.has(word)
  );
}

/** Whether the tokens from `at` on are these words. */
export function isPhrase(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(tokens, at + index) === word);
}

/** What may stand before a sentence without being said: bullets, brackets, emoji (by their halves and joiners). */
function isBullet(sign: string): boolean {
  const unit = sign.charCodeAt(0);
  const isEmoji =
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0x2600 && unit <= 0x27bf) ||
    unit === 0x200d ||
    unit === 0xfe0f;
  return isEmoji || (sign.length === 1 && "-•–—[]*".includes(sign));
}

/** The first token that matters: after a label ("KR2:", "[O1-KR3]", "1."), bullets, adverbs and "we will". */
export function startOf(tokens: readonly Token[], lexicon: Lexicon): number {
  let at = labelEnd(tokens);
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const isSkipped =
      token.kind === "sign"
        ? isBullet(token.text)
        : lexicon.openers.has(token.lower) || isAdverb(token.lower, lexicon);
    if (!isSkipped) break;
    at++;
  }
  return at < tokens.length ? at : 0;
}

/** Where a leading label ends: an identifier or "key result 2" before a colon, dash, dot or closing bracket. */
function labelEnd(tokens: readonly Token[]): number {
  for (let at = 0; at < 6; at++) {
    const token = tokens[at];
    if (!token) return 0;
    if (token.kind === "sign" && /^[:)\].–—-]$/.test(token.text)) return at > 0 ? at + 1 : 0;
    const isLabel =
      token.role !== undefined ||
      token.kind === "number" ||
      /^(?:kr|key|result|objective|o|goal|ke|ziel|schlüsselergebnis|objectif|résultat|clé|objetivo|resultado|clave|chave|\[|\(|#)$/.test(
        token.lower,
      );
    if (!isLabel) return 0;
  }
  return 0;
}

/** The tokens outside parentheses: what a sentence says when its asides are left out. */
export function spokenOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ isAside, text }) => !isAside && text !== ")" && text !== "]");
}

/** Where a sentence starts behind a short title: "Platform team: …"; 0 where it has none. */
export function behindTitle(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length - 1, 9); at++) if (tokens[at]?.text === ":") return at + 1;
  return 0;
}

/** The end of the clause that holds a token: the next semicolon, colon, comma, full stop or dash. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "sign" && /^[;:,.–—!?-]$/.test(tokens[at]?.text ?? "")))
    at++;
  return at;
}

/** Where the words of a noun phrase end: at a preposition, a verb, a relative, a sign, a number or the end. */
export function nounPhraseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (
    isWord(tokens, at) &&
    !joins(lowerAt(tokens, at), lexicon) &&
    !(at > from && lexicon.of.has(lowerAt(tokens, at))) &&
    !(at > from && isFiniteVerb(tokens, at, lexicon))
  )
    at++;
  return at;
}

/** A preposition, a conjunction or a relative: what comes before it is complete. */
export function joins(word: string, lexicon: Lexicon): boolean {
  return lexicon.prepositions.has(word) || lexicon.conjunctions.has(word) || lexicon.relatives.has(word);
}

/** A verb that has its subject before it: "is", "reaches", "drops", "increased". */
function isFiniteVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const movement = lexicon.movements.get(word);
  return (
    lexicon.finite.has(word) ||
    lexicon.auxiliaries.has(word) ||
    (movement !== undefined && movement.form !== "base")
  );
}

/** Whether a clause has a verb with its subject before it, after a token: then that token is no imperative. */
export function hasFinite(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const end = clauseEnd(tokens, from);
  for (let at = from + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (
      lexicon.finite.has(word) ||
      lexicon.auxiliaries.has(word) ||
      lexicon.movements.get(word)?.form === "third"
    )
      return true;
  }
  return false;
}
