import {
  bar,
  confidenceOf,
  daysBetween,
  type Health,
  indexFor,
  itemAt,
  type KeyResultNode,
  numberText,
  type ObjectiveNode,
  objectiveOf,
  percentText,
  progressOf,
  type Settings,
  shown,
  type Workspace,
} from "../core/index.ts";
import { commandLink, escapeMarkdown } from "./markdown.ts";

/** A mark for each health that can be told apart without colour, in any client. */
const marks: Record<Health, string> = {
  "on-track": "✓",
  "at-risk": "!",
  "off-track": "✗",
  pending: "○",
  closed: "▪",
};

export interface HoverContext {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly today: string;
  /** The client understands our command links. */
  readonly links: boolean;
}

/** A key result as Markdown: number, health and why, evidence, when it was tracked, and its objective. */
export function keyResultHover(node: KeyResultNode, context: HoverContext): string {
  const { item, attainment, health, reading } = node;
  const confidence = confidenceOf(
    item.confidence,
    context.workspace.files.get(node.place.uri)?.reading?.dialect === "okrchestra",
  );
  // What a line above says already is not said again.
  const isAbout = (each: string) => !reading.why.includes(each);
  const lines = [
    title(node),
    `${bar(attainment.value)} ${shareOf(attainment.value)} · ${marks[health]} ${health}`,
    [numbersOf(node), ...(isAbout(attainment.why) ? [`attainment ${escapeMarkdown(attainment.why)}`] : [])]
      .filter(Boolean)
      .join(" · "),
    escapeMarkdown(reading.why),
    ...(confidence && isAbout(confidence.why) ? [escapeMarkdown(confidence.why)] : []),
    [evidenceOf(node), trackedOf(node, context.today)].filter(Boolean).join(" · "),
    objectiveLine(node, context),
  ];
  if (context.links && node.id)
    lines.push(commandLink("Track…", "okr.track", { uri: node.place.uri, keyResultId: node.id }));
  return lines.filter((line) => line !== "").join("  \n");
}

/** An objective as Markdown: its roll-up, and a line for each of its key results and objectives below. */
export function objectiveHover(node: ObjectiveNode): string {
  const { rolledUp, health, why, owner, period, keyResults, children } = node;
  const about = [owner, period].flatMap((each) => (each ? cut(each, longestPart) : [])).join(" · ");
  const lines = [
    title(node),
    `${bar(rolledUp.value)} ${shareOf(rolledUp.value)} · ${marks[health]} ${health}`,
    ...(about ? [about] : []),
    escapeMarkdown(why),
    ...(why.includes(rolledUp.why) ? [] : [escapeMarkdown(rolledUp.why)]),
  ];
  const below = [
    ...keyResults.slice(0, mostRows).map((each) => row(each, each.attainment.value)),
    ...children.slice(0, mostRows).map((each) => row(each, each.rolledUp.value)),
  ];
  const rest = keyResults.length + children.length - below.length;
  if (rest > 0) below.push(`- … and ${rest} more`);
  return `${lines.join("  \n")}${below.length > 0 ? `\n\n${below.join("\n")}` : ""}`;
}

/** A hover is a look, not a list, and no place to read a page in. */
const mostRows = 10;
const longestTitle = 200;
const longestPart = 100;

function row(node: KeyResultNode | ObjectiveNode, share: number | undefined): string {
  return `- ${marks[node.health]} ${shareOf(share)} ${cut(node.label, longestPart)}`;
}

function title({ id, label }: { id: string | undefined; label: string }): string {
  return id && id !== label
    ? `**${cut(id, longestPart)}** · ${cut(label, longestTitle)}`
    : `**${cut(label, longestTitle)}**`;
}

function cut(text: string, longest: number): string {
  return escapeMarkdown(shown(text, longest));
}

function shareOf(share: number | undefined): string {
  return share === undefined ? "no number" : percentText(share);
}

function numbersOf({ item, attainment }: KeyResultNode): string {
  const { baseline, target, current } = attainment;
  if (target === undefined) return "";
  const from = baseline === undefined ? "" : `${numberText(baseline)} → `;
  const unit = item.unit?.text ? ` ${cut(item.unit.text, longestPart)}` : "";
  const now = current === undefined ? "" : `, now ${numberText(current)}`;
  return `${from}${numberText(target)}${unit}${now}`;
}

function evidenceOf({ item }: KeyResultNode): string {
  const shown = item.evidence.flatMap(({ kind, value }) =>
    value === "" ? [] : cut(kind === "" || kind === "file" ? value : `${kind}: ${value}`, longestPart),
  );
  return shown.length > 0 ? `Evidence: ${shown.slice(0, 3).join(", ")}` : "No evidence";
}

function trackedOf({ asOf, reading }: KeyResultNode, today: string): string {
  if (asOf === undefined) return "never tracked";
  const days = reading.trackedDaysAgo ?? daysBetween(asOf, today);
  const ago =
    days === undefined || days < 0
      ? `on ${asOf}`
      : days === 0
        ? "today"
        : days === 1
          ? "yesterday"
          : `${days} days ago`;
  return `tracked ${ago}${reading.isStale ? " (stale)" : ""}`;
}

function objectiveLine({ place }: KeyResultNode, { workspace, settings, today }: HoverContext): string {
  const found = itemAt(workspace, place);
  const index = found && indexFor(workspace, found.file);
  const entry = index?.keyResultAt(place.uri, place.block, place.item);
  const owner = index && entry && objectiveOf(index, entry);
  const node = owner && progressOf(workspace, owner, settings, today);
  if (node?.kind !== "objective") return "";
  return `Objective ${title(node)} · ${shareOf(node.rolledUp.value)}`;
}
