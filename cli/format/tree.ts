import {
  english,
  type Health,
  inRow,
  type KeyResultNode,
  type ObjectiveNode,
  percentText,
  say,
  type Translate,
} from "../../core/index.ts";
import { aligned, type Cell, fitted, widthOf } from "./columns.ts";
import { inColourOf, symbolOf } from "./health.ts";
import { inOrder, labelIn, objectiveLabel } from "./nodes.ts";
import { paint } from "./paint.ts";
import { oneLine } from "./printable.ts";
import { numberIn } from "./words.ts";

/** No text is cut shorter than this, however narrow the terminal. */
const narrowest = 24;

/**
 * The progress tree: a line for each objective with its key results and the objectives below it, two columns further
 * in; then a line that sums up. In a terminal of `width` columns, texts that do not fit are cut.
 */
export function treeText(
  roots: readonly ObjectiveNode[],
  width?: number,
  worded: Translate = english,
): string {
  if (roots.length === 0) return "";
  const nodes = inOrder(roots);
  const rows = nodes.flatMap(({ node, depth }) => rowsOf(node, depth, worded));
  const most =
    width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, width - widthBeside(rows));
  const lines = aligned(
    rows.map(([first, ...others]) => [
      { ...(first as Cell), text: fitted((first as Cell).text, most) },
      ...others,
    ]),
    [1],
  );
  return `${[
    ...lines,
    "",
    summary(
      nodes.map(({ node }) => node),
      worded,
    ),
  ].join("\n")}\n`;
}

function rowsOf(node: ObjectiveNode, depth: number, worded: Translate): Cell[][] {
  const { counts, health, rolledUp } = node;
  const standing = counts.total > 1 ? worded(say("{0} of {1} on-track", counts.onTrack, counts.total)) : "";
  const own: Cell[] = [
    label(health, objectiveLabel(node, worded), depth, paint.bold),
    { text: percent(rolledUp.value) },
    state(health, node.isStale, standing, worded),
    { text: oneLine(node.owner ?? ""), paint: paint.dim },
    { text: oneLine(node.period ?? ""), paint: paint.dim },
  ];
  return [own, ...node.keyResults.map((each) => keyResultRow(each, node, depth + 1, worded))];
}

/** Owner and period only where they are not the objective's. */
function keyResultRow(
  node: KeyResultNode,
  objective: ObjectiveNode,
  depth: number,
  worded: Translate,
): Cell[] {
  const other = (own: string | undefined, above: string | undefined) =>
    own === above ? "" : oneLine(own ?? "");
  return [
    label(node.health, labelIn(node, worded), depth),
    { text: percent(node.attainment.value) },
    state(node.health, node.reading.isStale, "", worded),
    { text: other(node.owner, objective.owner), paint: paint.dim },
    { text: other(node.period, objective.period), paint: paint.dim },
  ];
}

function label(health: Health, text: string, depth: number, style = (plain: string) => plain): Cell {
  const indent = "  ".repeat(depth);
  const symbol = symbolOf(health);
  return {
    text: `${indent}${symbol} ${oneLine(text)}`,
    paint: (shown) => indent + inColourOf(health)(symbol) + style(shown.slice(indent.length + symbol.length)),
  };
}

function state(health: Health, isStale: boolean, standing: string, worded: Translate): Cell {
  const words = [health, ...(standing ? [standing] : []), ...(isStale ? [worded(say("stale"))] : [])];
  return { text: words.join(", "), paint: inColourOf(health) };
}

function percent(value: number | undefined): string {
  return value === undefined ? "–" : percentText(value);
}

/** How much of a line the columns behind the text take, blanks between them included. */
function widthBeside(rows: readonly (readonly Cell[])[]): number {
  const beside = aligned(rows.map((row) => [{ text: "" }, ...row.slice(1).map(({ text }) => ({ text }))]));
  return beside.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

/** "3 objectives, 7 key results: 4 on-track, 2 at-risk, 1 off-track". */
function summary(objectives: readonly ObjectiveNode[], worded: Translate): string {
  const keyResults = objectives.flatMap((node) => node.keyResults);
  const order: readonly Health[] = ["on-track", "at-risk", "off-track", "pending", "closed"];
  const parts = order.flatMap((health) => {
    const count = keyResults.filter((each) => each.health === health).length;
    return count > 0 ? [inColourOf(health)(`${numberIn(count, worded)} ${health}`)] : [];
  });
  const [one, other] = [objectives.length, keyResults.length];
  const all = worded(
    inRow(", ", [
      say(one === 1 ? "{0} objective" : "{0} objectives", numberIn(one, worded)),
      say(other === 1 ? "{0} key result" : "{0} key results", numberIn(other, worded)),
    ]),
  );
  return parts.length > 0 ? `${all}: ${parts.join(", ")}` : all;
}
