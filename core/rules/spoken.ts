/** Names that ways out make up while several are taken together: each of them needs names of its own. */
export class Spoken {
  readonly #names = new Set<string>();
  /** By stem: from a number that is gone, one further on. */
  readonly #next = new Map<string, Map<number, number>>();
  readonly #free = new WeakMap<readonly string[], number>();

  has(name: string): boolean {
    return this.#names.has(name);
  }

  add(name: string): void {
    this.#names.add(name);
  }

  /** The first names of a list that are not spoken for: as many as are wanted, or as there are. */
  firstOf(names: readonly string[], count: number): string[] {
    const isTaken = (at: number) => this.has(names[at] as string);
    let at = this.#free.get(names) ?? 0;
    while (at < names.length && isTaken(at)) at++;
    // What is spoken for stays so: the thousandth need not look through the names of all before it.
    this.#free.set(names, at);
    const found: string[] = [];
    for (; at < names.length && found.length < count; at++) if (!isTaken(at)) found.push(names[at] as string);
    return found;
  }

  /** The first of `stem1`, `stem2` …, from a number on, that is neither taken nor spoken for. */
  numbered(stem: string, from: number, isTaken: (name: string) => boolean): string {
    const next = this.#next.get(stem) ?? new Map<number, number>();
    this.#next.set(stem, next);
    const passed: number[] = [];
    let number = from;
    for (;;) {
      const known = next.get(number);
      if (known === undefined && !isTaken(`${stem}${number}`) && !this.has(`${stem}${number}`)) break;
      passed.push(number);
      number = known ?? number + 1;
    }
    // Of a thousand items that count on, from wherever, none need pass by the names that others have passed by.
    for (const each of passed) next.set(each, number);
    return `${stem}${number}`;
  }
}
