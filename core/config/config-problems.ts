import { english, type Message, say } from "../l10n/say.ts";
import type { Span } from "../text.ts";

/** What cannot be used in a config file: it is left out, the default holds, and this says so. From the file's start. */
export interface ConfigProblem {
  readonly span: Span;
  /** In English. */
  readonly message: string;
  /** The same for the user's language. */
  readonly said: Message;
  /** An error where the text cannot be read, else a warning: the default holds for one thing. */
  readonly severity: "error" | "warning";
}

/** A problem, in English too. */
export function problemOf(span: Span, severity: ConfigProblem["severity"], said: Message): ConfigProblem {
  return { span, message: english(said), said, severity };
}

/** Whoever has as many to mend needs no list of all, and to look for what each of thousands may have meant takes long. */
const mostProblems = 100;

/** What is wrong in a file; of a great many, the first ones and how many more there are. */
export class Problems {
  readonly #told: ConfigProblem[] = [];
  #untold: Pick<ConfigProblem, "span" | "severity"> | undefined;
  #count = 0;

  /** Takes in a problem; its message is made only if it will be told. */
  add(span: Span, severity: ConfigProblem["severity"], said: () => Message): void {
    if (++this.#count <= mostProblems) this.#told.push(problemOf(span, severity, said()));
    else if (!this.#untold || severity === "error")
      this.#untold = { span: this.#untold?.span ?? span, severity };
  }

  /** In the order of their places. */
  all(): readonly ConfigProblem[] {
    const told = [...this.#told].sort((a, b) => a.span.start - b.span.start);
    if (!this.#untold) return told;
    const more = say(
      "{0} more findings in this file are not shown. Mend these first.",
      this.#count - mostProblems,
    );
    return [...told, problemOf(this.#untold.span, this.#untold.severity, more)];
  }
}
