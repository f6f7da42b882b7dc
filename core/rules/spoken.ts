/** Names that ways out make up while several are taken together: each of them needs names of its own. */
export class Spoken {
  readonly #names = new Set<string>();
  readonly #next = new Map<string, number>();

  has(name: string): boolean {
    return this.#names.has(name);
  }

  add(name: string): void {
    this.#names.add(name);
  }

  /** The first of `stem1`, `stem2` …, from a number on, that is neither taken nor spoken for. */
  numbered(stem: string, from: number, isTaken: (name: string) => boolean): string {
    const key = `${from} ${stem}`;
    let number = this.#next.get(key) ?? from;
    while (isTaken(`${stem}${number}`) || this.has(`${stem}${number}`)) number++;
    // Of a thousand items without a name, the last one need not count from the start.
    this.#next.set(key, number);
    return `${stem}${number}`;
  }
}
