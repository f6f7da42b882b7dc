/** A verb of the `okr` command. `load` brings in its code only when it is called. */
export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  load(): Promise<{ run(words: readonly string[]): number | Promise<number> }>;
}

/** Every verb, in the order in which `okr help` lists them. */
export const verbs: readonly Verb[] = [
  {
    name: "check",
    usage:
      "okr check [paths…] [--format text|json|sarif|github|gitlab|junit] [--max-warnings N] [--changed REV] [--fix | --fix-dry-run] [--update-baseline | --no-baseline] [--timing] [--workspace DIR] [--today YYYY-MM-DD]",
    summary: "Run all rules over files or the workspace.",
    load: () => import("./commands/check.ts"),
  },
  {
    name: "check-progress",
    usage: "okr check-progress [--format json|text] [--workspace DIR]",
    summary: "Attainment and status of every key result and objective, in BWOC's shape.",
    load: () => import("./commands/check-progress.ts"),
  },
  {
    name: "report",
    usage: "okr report [--format json|markdown|html|csv] [--workspace DIR] [--today YYYY-MM-DD]",
    summary: "Every key result as an entry of the OKR Progress Schema.",
    load: () => import("./commands/report.ts"),
  },
  {
    name: "track",
    usage:
      "okr track --key-result ID --current N [--evidence kind:value] [--workspace DIR] [--today YYYY-MM-DD]",
    summary: "Record a new value of a key result.",
    load: () => import("./commands/track.ts"),
  },
  {
    name: "tree",
    usage: "okr tree [--workspace DIR] [--today YYYY-MM-DD]",
    summary: "The progress tree.",
    load: () => import("./commands/tree.ts"),
  },
  {
    name: "rules",
    usage: "okr rules [--format text|json|markdown]",
    summary: "The catalogue of rules.",
    load: () => import("./commands/rules.ts"),
  },
  {
    name: "explain",
    usage: "okr explain CODE",
    summary: "What a rule finds, why, and how to mend it.",
    load: () => import("./commands/explain.ts"),
  },
  {
    name: "lsp",
    usage: "okr lsp --stdio",
    summary: "The language server, for any editor.",
    load: () => import("./commands/lsp.ts"),
  },
];
