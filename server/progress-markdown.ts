import {
  bar,
  confidenceOf,
  daysBetween,
  type Health,
  indexFor,
  itemAt,
  type KeyResultNode,
  type Message,
  numberText,
  type ObjectiveNode,
  objectiveOf,
  percentText,
  progressOf,
  type SettingsFor,
  say,
  scaleIn,
  settingsAt,
  shown,
  type Translate,
  type Workspace,
} from "../core/index.ts";
import { commandLink, escapeMarkdown } from "./markdown.ts";
import { serverCommands } from "./protocol.ts";

/** A mark for each health that can be told apart without colour, in any client. */
const marks: Record<Health, string> = {
  "on-track": "✓",
  "at-risk": "!",
  "off-track": "✗",
  pending: "○",
  closed: "▪",
};

interface HoverContext {
  readonly workspace: Workspace;
  readonly settings: SettingsFor;
  readonly today: string;
  /** The client understands our command links. */
  readonly links: boolean;
  readonly worded: Translate;
}

/** A key result as Markdown: number, health and why, evidence, when it was tracked, and its objective. */
export function keyResultHover(node: KeyResultNode, context: HoverContext): string {
  const { item, attainment, health, reading } = node;
  const { worded } = context;
  const why = worded(reading.why);
  const reckoned = worded(attainment.why);
  const { uri } = node.place;
  const dialect = context.workspace.files.get(uri)?.reading?.dialect ?? "generic";
  const confidence = confidenceOf(item.confidence, scaleIn(dialect, settingsAt(context.settings, uri)));
  // What a line above says already is not said again.
  const isAbout = (each: string) => !why.includes(each);
  const lines = [
    title(node, worded),
    `${bar(attainment.value)} ${shareOf(attainment.value, worded)} · ${marks[health]} ${health}`,
    [
      numbersOf(node, worded),
      ...(isAbout(reckoned) ? [worded(say("attainment {0}", escapeMarkdown(reckoned)))] : []),
    ]
      .filter(Boolean)
      .join(" · "),
    escapeMarkdown(why),
    ...(confidence && isAbout(worded(confidence.why)) ? [escapeMarkdown(worded(confidence.why))] : []),
    [evidenceOf(node, worded), worded(trackedOf(node, context.today))].filter(Boolean).join(" · "),
    objectiveLine(node, context),
  ];
  if (context.links && node.id)
    lines.push(
      commandLink(worded(say("Track…")), serverCommands.track, { uri: node.place.uri, keyResultId: node.id }),
    );
  return lines.filter((line) => line !== "").join("  \n");
}

/** An objective as Markdown: its roll-up, and a line for each of its key results and objectives below. */
export function objectiveHover(node: ObjectiveNode, worded: Translate): string {
  const { rolledUp, health, owner, period, keyResults, children } = node;
  const [why, score] = [worded(node.why), worded(rolledUp.why)];
  const about = [owner, period].flatMap((each) => (each ? cut(each, longestPart) : [])).join(" · ");
  const lines = [
    title(node, worded),
    `${bar(rolledUp.value)} ${shareOf(rolledUp.value, worded)} · ${marks[health]} ${health}`,
    ...(about ? [about] : []),
    escapeMarkdown(why),
    ...(why.includes(score) ? [] : [escapeMarkdown(score)]),
  ];
  const below = [
    ...keyResults.slice(0, mostRows).map((each) => row(each, each.attainment.value, worded)),
    ...children.slice(0, mostRows).map((each) => row(each, each.rolledUp.value, worded)),
  ];
  const rest = keyResults.length + children.length - below.length;
  if (rest > 0) below.push(`- ${worded(say("… and {0} more", rest))}`);
  return `${lines.join("  \n")}${below.length > 0 ? `\n\n${below.join("\n")}` : ""}`;
}

/** A hover is a look, not a list, and no place to read a page in. */
const mostRows = 10;
const longestTitle = 200;
const longestPart = 100;

function row(node: KeyResultNode | ObjectiveNode, share: number | undefined, worded: Translate): string {
  return `- ${marks[node.health]} ${shareOf(share, worded)} ${cut(labelIn(node, worded), longestPart)}`;
}

function title(node: KeyResultNode | ObjectiveNode, worded: Translate): string {
  const { id } = node;
  const label = labelIn(node, worded);
  return id && id !== label
    ? `**${cut(id, longestPart)}** · ${cut(label, longestTitle)}`
    : `**${cut(label, longestTitle)}**`;
}

function labelIn({ label, nameless }: KeyResultNode | ObjectiveNode, worded: Translate): string {
  return nameless ? worded(nameless) : label;
}

function cut(text: string, longest: number): string {
  return escapeMarkdown(shown(text, longest));
}

function shareOf(share: number | undefined, worded: Translate): string {
  return share === undefined ? worded(say("no number")) : percentText(share);
}

function numbersOf({ item, attainment }: KeyResultNode, worded: Translate): string {
  const { baseline, target, current } = attainment;
  if (target === undefined) return "";
  const from = baseline === undefined ? "" : `${numberText(baseline)} → `;
  const unit = item.unit?.text ? ` ${cut(item.unit.text, longestPart)}` : "";
  const now = current === undefined ? "" : `, ${worded(say("now {0}", numberText(current)))}`;
  return `${from}${numberText(target)}${unit}${now}`;
}

function evidenceOf({ item }: KeyResultNode, worded: Translate): string {
  const shown = item.evidence.flatMap(({ kind, value }) =>
    value === "" ? [] : cut(kind === "" || kind === "file" ? value : `${kind}: ${value}`, longestPart),
  );
  return worded(shown.length > 0 ? say("Evidence: {0}", shown.slice(0, 3).join(", ")) : say("No evidence"));
}

function trackedOf({ asOf, reading }: KeyResultNode, today: string): Message {
  if (asOf === undefined) return say("never tracked");
  const days = reading.trackedDaysAgo ?? daysBetween(asOf, today);
  const tracked =
    days === undefined || days < 0
      ? say("tracked on {0}", asOf)
      : days === 0
        ? say("tracked today")
        : days === 1
          ? say("tracked yesterday")
          : say("tracked {0} days ago", days);
  return reading.isStale ? say("{0} (stale)", tracked) : tracked;
}

function objectiveLine(
  { place }: KeyResultNode,
  { workspace, settings, today, worded }: HoverContext,
): string {
  const found = itemAt(workspace, place);
  const index = found && indexFor(workspace, found.file);
  const entry = index?.keyResultAt(place.uri, place.block, place.item);
  const owner = index && entry && objectiveOf(index, entry);
  const node = owner && progressOf(workspace, owner, settings, today);
  if (node?.kind !== "objective") return "";
  return `${worded(say("Objective {0}", title(node, worded)))} · ${shareOf(node.rolledUp.value, worded)}`;
}
