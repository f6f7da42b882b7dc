/**
 * The one table of names: which concept is called what in which dialect. Reading, writing, hovers, completion
 * and `unknown-field` all come here. In `generic`, the names stand in order of preference: where a file has
 * several, the first one is the concept and the others are left alone.
 */
export type DialectId = "bwoc" | "okrchestra" | "generic";

/** How a file can be told to be read; `none`: it holds no OKRs. */
export type ForcedDialect = DialectId | "none";

export const dialectNames: Record<DialectId, string> = {
  bwoc: "BWOC",
  okrchestra: "OKRchestra",
  generic: "generic OKR",
};

type Names = Partial<Record<DialectId, readonly string[]>>;

const everywhere = (...names: string[]): Names => ({ bwoc: names, okrchestra: names, generic: names });

const objectiveConcepts = {
  id: {
    bwoc: ["objective_id"],
    okrchestra: ["objective_id"],
    generic: ["id", "objective_id", "key", "okr_id"],
  },
  text: {
    bwoc: ["title"],
    okrchestra: ["objective"],
    generic: ["objective", "title", "name", "statement", "description"],
  },
  owner: {
    bwoc: ["owner"],
    okrchestra: ["owner_id"],
    generic: ["owner", "owner_id", "assignee", "assigned_to", "lead"],
  },
  scope: { generic: ["level", "scope"] },
  period: {
    bwoc: ["period"],
    okrchestra: ["period"],
    generic: ["period", "quarter", "cycle", "timeframe", "fiscal_year"],
  },
  due: {
    bwoc: ["due"],
    okrchestra: ["due"],
    generic: ["due", "end", "target_date", "period_end", "due_date", "dueDate", "deadline"],
  },
  parent: {
    bwoc: ["parent"],
    okrchestra: ["parent"],
    generic: ["parent", "parent_id", "supports", "aligned_to"],
  },
  keyResults: {
    okrchestra: ["key_results"],
    generic: ["key_results", "krs", "keyResults", "KeyResults", "key-results"],
  },
  children: { generic: ["children", "objectives", "sub_objectives"] },
  status: everywhere("status"),
  confidence: everywhere("confidence"),
  progress: { generic: ["progress"] },
  weight: everywhere("weight"),
  type: everywhere("type"),
  asOf: {
    bwoc: ["as_of"],
    okrchestra: ["last_updated"],
    generic: ["as_of", "last_updated", "updated", "updated_at", "last_measured"],
  },
  initiatives: everywhere("initiatives"),
} as const satisfies Record<string, Names>;

const keyResultConcepts = {
  id: {
    bwoc: ["key_result_id"],
    okrchestra: ["kr_id"],
    generic: ["id", "kr_id", "key_result_id", "key", "kr"],
  },
  objectiveId: { bwoc: ["objective_id"], generic: ["objective_id", "objective"] },
  text: {
    bwoc: ["description"],
    okrchestra: ["description"],
    generic: ["title", "name", "statement", "description", "text", "key_result", "metric"],
  },
  owner: {
    bwoc: ["owner"],
    okrchestra: ["owner_id"],
    generic: ["owner", "owner_id", "assignee", "assigned_to", "lead"],
  },
  metric: {
    bwoc: ["metric_key"],
    okrchestra: ["metric_key"],
    generic: ["metric_key", "metric", "metric_id"],
  },
  baseline: {
    bwoc: ["baseline"],
    okrchestra: ["baseline"],
    generic: ["baseline", "start", "start_value", "initial_value", "from"],
  },
  target: { bwoc: ["target"], okrchestra: ["target"], generic: ["target", "target_value", "goal", "to"] },
  current: {
    bwoc: ["current"],
    okrchestra: ["current"],
    generic: ["current", "value", "actual", "current_value"],
  },
  progress: { generic: ["progress"] },
  unit: { bwoc: ["unit"], okrchestra: ["unit"], generic: ["unit", "units"] },
  confidence: everywhere("confidence"),
  status: everywhere("status"),
  evidence: everywhere("evidence"),
  asOf: {
    bwoc: ["as_of"],
    okrchestra: ["last_updated"],
    generic: ["as_of", "last_updated", "updated", "updated_at", "last_measured"],
  },
  weight: everywhere("weight"),
  direction: everywhere("direction"),
  indicator: everywhere("indicator"),
  type: everywhere("type"),
  threshold: everywhere("threshold"),
  due: {
    bwoc: ["due"],
    okrchestra: ["due"],
    generic: ["due", "end", "target_date", "due_date", "dueDate", "deadline"],
  },
  period: { generic: ["period", "quarter", "cycle", "timeframe"] },
  dependsOn: everywhere("depends_on"),
  initiatives: everywhere("initiatives"),
} as const satisfies Record<string, Names>;

/** File-level fields: said once for all objectives of the file. */
const fileConcepts = {
  scope: { okrchestra: ["scope"], generic: ["scope", "level"] },
  period: {
    okrchestra: ["period"],
    generic: ["period", "quarter", "cycle", "timeframe", "fiscal_year", "year"],
  },
  owner: { okrchestra: ["owner_id"], generic: ["owner", "team"] },
  asOf: { generic: ["last_updated", "updated", "as_of"] },
} as const satisfies Record<string, Names>;

/** Where the lists stand at the top of a file. */
export const containers = {
  objectives: {
    bwoc: ["objective"],
    okrchestra: ["objectives"],
    generic: ["objectives", "okrs", "company_objectives", "goals", "objective"],
  },
  keyResults: { bwoc: ["key_result"], okrchestra: [], generic: ["key_results", "key_result"] },
} as const satisfies Record<string, Record<DialectId, readonly string[]>>;

export type ItemKind = "objective" | "key-result" | "file";
type ObjectiveConcept = keyof typeof objectiveConcepts;
type KeyResultConcept = keyof typeof keyResultConcepts;
export type Concept = ObjectiveConcept | KeyResultConcept;

const tables: Record<ItemKind, Record<string, Names>> = {
  objective: objectiveConcepts,
  "key-result": keyResultConcepts,
  file: fileConcepts,
};

/** The names a dialect gives a concept, the preferred one first; empty where it has none. */
export function namesOf(dialect: DialectId, kind: ItemKind, concept: Concept): readonly string[] {
  return tables[kind][concept]?.[dialect] ?? [];
}

/** One column of the table: a dialect's names for each concept that an item of this kind can have. */
export function columnOf(dialect: DialectId, kind: ItemKind): ReadonlyMap<Concept, readonly string[]> {
  let column = columns[kind].get(dialect);
  if (!column) {
    column = new Map();
    for (const concept of Object.keys(tables[kind]) as Concept[]) {
      const names = namesOf(dialect, kind, concept);
      if (names.length > 0) column.set(concept, names);
    }
    columns[kind].set(dialect, column);
  }
  return column;
}

const columns: Record<ItemKind, Map<DialectId, Map<Concept, readonly string[]>>> = {
  objective: new Map(),
  "key-result": new Map(),
  file: new Map(),
};

/** What a key means on an item of this kind, if the dialect reads it at all. */
export function conceptNamed(dialect: DialectId, kind: ItemKind, name: string): Concept | undefined {
  return conceptsOf(dialect, kind).get(name);
}

const reversed: Record<ItemKind, Map<DialectId, Map<string, Concept>>> = {
  objective: new Map(),
  "key-result": new Map(),
  file: new Map(),
};

/** All names that a dialect reads on an item of this kind, and what they mean. */
export function conceptsOf(dialect: DialectId, kind: ItemKind): ReadonlyMap<string, Concept> {
  let names = reversed[kind].get(dialect);
  if (!names) {
    names = new Map();
    for (const [concept, its] of columnOf(dialect, kind))
      for (const name of its) if (!names.has(name)) names.set(name, concept);
    reversed[kind].set(dialect, names);
  }
  return names;
}
