/**
 * What a careful reader says of texts in one language, for every text rule. `first` is for tuning; `heldOut` was
 * written before the word lists and only judges: when it shows a mistake, write new sentences of that kind into
 * `first` and leave it as it is.
 */
export interface LabelledLanguage {
  /** A task or milestone; a movement without a number; neither. */
  readonly keyResults: Halves<Sentences>;
  /** A project or feature; empty of direction; neither. */
  readonly objectives: Halves<Sentences>;
  readonly vanity: Halves<Verdicts>;
  readonly dependence: Halves<Verdicts>;
  readonly upkeep: Halves<Verdicts>;
  /** Objectives with the number of a key result in them, or not. */
  readonly measuredObjectives: Halves<Verdicts>;
  /** Experiments with how many people and no word on when they pass, or not. */
  readonly experiments: Halves<Verdicts>;
  /** Words that go one way and numbers that go the other, or not. */
  readonly conflicts: Halves<Verdicts>;
}

export type Halves<Set> = Readonly<Record<"first" | "heldOut", Set>>;
export interface Sentences {
  readonly activity: readonly string[];
  readonly vague: readonly string[];
  readonly sound: readonly string[];
}
export interface Verdicts {
  readonly wanted: readonly string[];
  readonly sound: readonly string[];
}
