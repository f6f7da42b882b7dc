import type { Block, Document } from "../syntax/blocks.ts";
import { type MapNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import { containers, type ForcedDialect } from "./dialects.ts";
import type { Reading } from "./lower.ts";
import { holdsKeyResults, itemsOf, mayHoldKeyResults, shelvesAt } from "./shelves.ts";

/**
 * Tells by content whether a text holds OKRs, and how to read them; undefined where it does not or where that is
 * unsure. Names of files never decide: `okrs.yml` may be an Ansible play, `goals.yaml` a robot's way-points.
 * A first line `# okr: dialect=generic` (or bwoc, okrchestra, none) settles it; without one, what a setting forces.
 */
export function recognise(document: Document, forced?: ForcedDialect): Reading | undefined {
  const said = saidInFirstLine(document) ?? forced;
  if (said === "none") return undefined;
  const marks = marksOf(document);
  if (said) return { dialect: said, keyedAtTop: marks.keyedAtTop && !marks.listed };
  if (marks.bwoc) return { dialect: "bwoc", keyedAtTop: false };
  if (marks.okrchestra || (marks.scope && marks.container))
    return { dialect: "okrchestra", keyedAtTop: false };
  if (marks.listed) return { dialect: "generic", keyedAtTop: false };
  if (marks.keyedAtTop) return { dialect: "generic", keyedAtTop: true };
  if (marks.headed) return { dialect: "generic", keyedAtTop: false };
  return undefined;
}

interface Marks {
  bwoc: boolean;
  okrchestra: boolean;
  /** A file-level `scope` with one of OKRchestra's words. */
  scope: boolean;
  /** A list of objectives, even if nothing is in it yet. */
  container: boolean;
  /** Objectives with key results in a list or map of a known name, at the top. */
  listed: boolean;
  /** The same under a heading. */
  headed: boolean;
  /** Objectives with key results straight under top-level keys. */
  keyedAtTop: boolean;
}

const none: Marks = {
  bwoc: false,
  okrchestra: false,
  scope: false,
  container: false,
  listed: false,
  headed: false,
  keyedAtTop: false,
};

const perBlock = new WeakMap<Block, Marks>();

function marksOf(document: Document): Marks {
  const sum = { ...none };
  for (const block of document.blocks) {
    let marks = perBlock.get(block);
    if (!marks) {
      marks = marksIn(block.root, document.language.id);
      perBlock.set(block, marks);
    }
    sum.bwoc ||= marks.bwoc;
    sum.okrchestra ||= marks.okrchestra;
    sum.scope ||= marks.scope;
    sum.container ||= marks.container;
    sum.listed ||= marks.listed;
    sum.headed ||= marks.headed;
    sum.keyedAtTop ||= marks.keyedAtTop;
    if (sum.bwoc || sum.okrchestra) break;
  }
  return sum;
}

const okrchestraScopes = new Set<unknown>(["org", "team", "person"]);
const bwocObjectiveKeys = ["objective_id", "title", "owner", "period", "parent"];
const bwocKeyResultKeys = ["key_result_id", "objective_id", "description", "target", "current"];

function marksIn(root: MapNode, language: "toml" | "yaml"): Marks {
  const marks = { ...none };
  for (const entry of root.entries) {
    const { key, value } = entry;
    if (language === "toml") {
      if (key === "objective" && tables(value, bwocObjectiveKeys)) marks.bwoc = true;
      if (key === "key_result" && tables(value, bwocKeyResultKeys)) marks.bwoc = true;
    }
    if (key === "scope" && value?.kind === "scalar" && okrchestraScopes.has(value.value)) marks.scope = true;
    if ((containers.objectives.generic as readonly string[]).includes(key)) {
      if (key === "objectives") marks.container = true;
      for (const item of itemsOf(value)) {
        if (language === "yaml" && key === "objectives" && isOkrchestraObjective(item))
          marks.okrchestra = true;
      }
    } else if (value?.kind === "map" && mayHoldKeyResults(value)) marks.keyedAtTop = true;
  }
  for (const shelf of root.entries.flatMap(shelvesAt))
    if (holdsKeyResults(shelf)) marks[shelf.heading ? "headed" : "listed"] = true;
  return marks;
}

/** `[[objective]]`, empty as yet or with at least one of the dialect's own keys. */
function tables(node: TreeNode | undefined, keys: readonly string[]): boolean {
  if (node?.kind !== "list") return false;
  return node.items.some(
    (item) =>
      item.kind === "map" &&
      (item.entries.length === 0 || item.entries.some((entry) => keys.includes(entry.key))),
  );
}

function isOkrchestraObjective(item: TreeNode): boolean {
  if (item.kind !== "map") return false;
  if (valueIn(item, "objective_id")) return true;
  return itemsOf(valueIn(item, "key_results")).some(
    (each) => each.kind === "map" && valueIn(each, "kr_id") !== undefined,
  );
}

function saidInFirstLine(document: Document): ForcedDialect | undefined {
  const first = document.blocks[0]?.text ?? "";
  const match = /^\uFEFF?#\s*okr:\s*dialect\s*=\s*(bwoc|okrchestra|generic|none)\b/.exec(first.slice(0, 200));
  return match?.[1] as ForcedDialect | undefined;
}
