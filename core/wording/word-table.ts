/**
 * Tells which of many words a text may hold, in one pass over its letters. Words are known by a hash that is carried on
 * letter by letter from the last one, so that every end of a word has its own at no cost, and nothing is cut out of the
 * text. Two words with the same hash are taken for each other: a no is certain, a yes is not. Of what is no row of
 * letters ("sign-ups") the longest row is looked for, and where that is short ("a/b") the whole as it is.
 */
export class WordTable {
  /** Whether any word has a hash with these last bits: most have not, and are done with. */
  readonly #seen = new Uint8Array(1 << 16);
  readonly #wholes = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  readonly #odd = new Map<string, number>();

  /** Takes a word up, with the bits of those who look for it; in German other words end with it, also before an "n" or "s". */
  add(word: string, bits: number, endsOthers: boolean): void {
    const lower = word.toLowerCase();
    const row = longestRowIn(lower);
    if (row.length < 3 && row !== lower) {
      add(this.#odd, lower, bits);
      return;
    }
    const hash = hashOf(row);
    this.#seen[hash & 0xffff] = 1;
    add(this.#wholes, hash, bits);
    if (endsOthers) add(this.#ends, hash, bits);
  }

  /** The bits of all words that the text may hold, in any case; behind "re", too. */
  bitsIn(text: string): number {
    const lower = text.toLowerCase();
    let bits = 0;
    for (const [word, own] of this.#odd) if (lower.includes(word)) bits |= own;
    for (let at = lower.length - 1; at >= 0; at--) {
      const last = letterOf(lower.charCodeAt(at));
      if (last === 0) continue;
      const hasEnding = last === letterN || last === letterS;
      let hash = 0;
      let bare = 0;
      // Of the word without its first letter, and without its first two.
      let afterOne = 0;
      let afterTwo = 0;
      let first = 0;
      let second = 0;
      for (let letter = last; letter !== 0; letter = at < 0 ? 0 : letterOf(lower.charCodeAt(at))) {
        afterTwo = afterOne;
        afterOne = hash;
        second = first;
        first = letter;
        hash = carriedOn(hash, letter);
        if (this.#seen[hash & 0xffff] === 1) bits |= this.#ends.get(hash) ?? 0;
        if (hasEnding && afterOne !== 0) {
          bare = carriedOn(bare, letter);
          if (this.#seen[bare & 0xffff] === 1) bits |= this.#ends.get(bare) ?? 0;
        }
        at--;
      }
      if (this.#seen[hash & 0xffff] === 1) bits |= this.#wholes.get(hash) ?? 0;
      if (first === letterR && second === letterE && this.#seen[afterTwo & 0xffff] === 1)
        bits |= this.#wholes.get(afterTwo) ?? 0;
    }
    return bits;
  }
}

const [letterE, letterN, letterR, letterS] = [0x65, 0x6e, 0x72, 0x73];

/** A Latin letter in lower case, by its code; 0 for all else. */
function letterOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7 ? code : 0;
}

function carriedOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The hash of a row of letters, as a pass from its end comes to it. */
function hashOf(row: string): number {
  let hash = 0;
  for (let at = row.length - 1; at >= 0; at--) hash = carriedOn(hash, row.charCodeAt(at));
  return hash;
}

function longestRowIn(word: string): string {
  let longest = "";
  for (let at = 0, start = 0; at <= word.length; at++) {
    if (at < word.length && letterOf(word.charCodeAt(at)) !== 0) continue;
    if (at - start > longest.length) longest = word.slice(start, at);
    start = at + 1;
  }
  return longest;
}

function add<Key>(all: Map<Key, number>, key: Key, bits: number): void {
  all.set(key, (all.get(key) ?? 0) | bits);
}
