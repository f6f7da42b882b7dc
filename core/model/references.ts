import type { Span } from "../text.ts";
import type { OkrFile, Place } from "./file.ts";
import { parentNamed, resolveObjective } from "./ids.ts";
import { locate } from "./locate.ts";
import { metricsFor } from "./side-facts.ts";
import type { MetricDeclaration } from "./sides.ts";
import { indexFor, type Workspace } from "./workspace.ts";

/** An id that stands for something said elsewhere. */
interface Reference {
  readonly text: string;
  /** From the start of the block. */
  readonly span: Span;
  /** What it refers to, where that is an item. */
  readonly place?: Place;
  /** What it refers to, where that is a metric. */
  readonly metric?: MetricDeclaration;
}

/**
 * The reference at an offset of a file (from its start): the objective that a key result names, a parent, a key
 * result that an item depends on, a metric. Undefined where nothing refers; without `place` and `metric` where it
 * refers to nothing known.
 */
export function referenceAt(workspace: Workspace, file: OkrFile, offset: number): Reference | undefined {
  const spot = locate(file, offset);
  if (!spot || spot.onKey || spot.node?.kind !== "scalar") return undefined;
  const block = file.blocks[spot.at];
  const objective = spot.objective === undefined ? undefined : block?.objectives[spot.objective];
  const keyResult = spot.keyResult === undefined ? undefined : block?.keyResults[spot.keyResult];
  const index = indexFor(workspace, file);
  const text = String(spot.node.value ?? "").trim();
  const { span } = spot.node;
  if (text === "") return undefined;
  const within = (field: { span: Span } | undefined) =>
    field !== undefined && field.span.start <= span.start && span.end <= field.span.end;
  const toObjective = () => resolveObjective(index, text, file.uri);
  const toParent = () => {
    const entry = index.objectiveAt(file.uri, spot.at, spot.objective ?? -1);
    return entry?.parent === text ? parentNamed(index, entry) : toObjective();
  };
  const toKeyResult = () => index.keyResultsById.get(text)?.[0];
  if (keyResult) {
    if (within(keyResult.objectiveId)) return { text, span, place: toObjective() };
    if (within(keyResult.dependsOn)) return { text, span, place: toKeyResult() ?? toObjective() };
    if (within(keyResult.metric) && keyResult.metric !== keyResult.text)
      return { text, span, metric: metricsFor(workspace, file)?.metrics.get(text) };
    return undefined;
  }
  if (within(objective?.parent)) return { text, span, place: toParent() ?? toKeyResult() };
  if (within(objective?.initiatives)) return { text, span, place: toKeyResult() };
  return undefined;
}
