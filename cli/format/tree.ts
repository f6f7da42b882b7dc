import { type Health, type KeyResultNode, type ObjectiveNode, percentText } from "../../core/index.ts";
import { aligned, type Cell, fitted, widthOf } from "./columns.ts";
import { inColourOf, symbolOf } from "./health.ts";
import { inOrder, objectiveLabel } from "./nodes.ts";
import { paint } from "./paint.ts";
import { counted, grouped, oneLine } from "./words.ts";

/** No text is cut shorter than this, however narrow the terminal. */
const narrowest = 24;

/**
 * The progress tree: a line for each objective with its key results and the objectives below it, two columns further
 * in; then a line that sums up. In a terminal of `width` columns, texts that do not fit are cut.
 */
export function treeText(roots: readonly ObjectiveNode[], width?: number): string {
  if (roots.length === 0) return "";
  const nodes = inOrder(roots);
  const rows = nodes.flatMap(({ node, depth }) => rowsOf(node, depth));
  const most =
    width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, width - widthBeside(rows));
  const lines = aligned(
    rows.map(([first, ...others]) => [
      { ...(first as Cell), text: fitted((first as Cell).text, most) },
      ...others,
    ]),
    [1],
  );
  return `${[...lines, "", summary(nodes.map(({ node }) => node))].join("\n")}\n`;
}

function rowsOf(node: ObjectiveNode, depth: number): Cell[][] {
  const { counts, health, rolledUp } = node;
  const standing = counts.total > 1 ? `${counts.onTrack} of ${counts.total} on-track` : "";
  const own: Cell[] = [
    label(health, objectiveLabel(node), depth, paint.bold),
    { text: percent(rolledUp.value) },
    state(health, node.isStale, standing),
    { text: oneLine(node.owner ?? ""), paint: paint.dim },
    { text: oneLine(node.period ?? ""), paint: paint.dim },
  ];
  return [own, ...node.keyResults.map((each) => keyResultRow(each, node, depth + 1))];
}

/** Owner and period only where they are not the objective's. */
function keyResultRow(node: KeyResultNode, objective: ObjectiveNode, depth: number): Cell[] {
  const other = (own: string | undefined, above: string | undefined) =>
    own === above ? "" : oneLine(own ?? "");
  return [
    label(node.health, node.label, depth),
    { text: percent(node.attainment.value) },
    state(node.health, node.reading.isStale, ""),
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

function state(health: Health, isStale: boolean, standing: string): Cell {
  const words = [health, ...(standing ? [standing] : []), ...(isStale ? ["stale"] : [])];
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
function summary(objectives: readonly ObjectiveNode[]): string {
  const keyResults = objectives.flatMap((node) => node.keyResults);
  const order: readonly Health[] = ["on-track", "at-risk", "off-track", "pending", "closed"];
  const parts = order.flatMap((health) => {
    const count = keyResults.filter((each) => each.health === health).length;
    return count > 0 ? [inColourOf(health)(`${grouped(count)} ${health}`)] : [];
  });
  const all = `${counted(objectives.length, "objective")}, ${counted(keyResults.length, "key result")}`;
  return parts.length > 0 ? `${all}: ${parts.join(", ")}` : all;
}
