import type { Hover, HoverParams } from "vscode-languageserver";
import {
  asIs,
  describeField,
  type Entry,
  fromData,
  itemAt,
  locate,
  type OkrFile,
  offsetAt,
  type Place,
  progressOf,
  rangeInBlock,
  referenceAt,
  type Span,
  type Spot,
  say,
  type Translate,
} from "../../core/index.ts";
import { escapeMarkdown, plainText } from "../markdown.ts";
import { keyResultHover, objectiveHover } from "../progress-markdown.ts";
import type { ServerState } from "../state.ts";
import { configHover } from "./config-hover.ts";

/**
 * On an id that refers: what it refers to. On a field's name: what the field means. Anywhere else in a key result or
 * objective: how it stands, and why. In a config file: what its keys and values mean.
 */
export function hover(state: ServerState, { textDocument, position }: HoverParams): Hover | null {
  const { worded } = state.session;
  const formats = state.client.textDocument?.hover?.contentFormat;
  const isPlain = formats !== undefined && !formats.includes("markdown");
  const config = state.session.configText(textDocument.uri);
  if (config !== undefined) return configHover(config, position, isPlain, worded);
  const file = state.session.file(textDocument.uri);
  if (!file?.reading) return null;
  const offset = offsetAt(file.document, position);
  const spot = locate(file, offset);
  if (!spot) return null;
  const answer = (value: string, span: Span): Hover => ({
    contents: isPlain ? { kind: "plaintext", value: plainText(value) } : { kind: "markdown", value },
    range: rangeInBlock(file, spot.at, span),
  });
  const reference = referenceAt(state.session.workspace, file, offset);
  if (reference) {
    const told = reference.place
      ? placeText(state, reference.place)
      : reference.metric
        ? metricText(reference.text, reference.metric, worded)
        : undefined;
    if (told) return answer(told, reference.span);
  }
  const nearest = spot.path.at(-1);
  if (spot.onKey && nearest) {
    const told = fieldText(file, spot, nearest, worded);
    if (told) return answer(told, nearest.keySpan);
  }
  const place = placeOf(file, spot);
  const item = place && itemAt(state.session.workspace, place)?.item;
  const told = place && placeText(state, place);
  return item && told ? answer(told, nearest?.span ?? item.anchor) : null;
}

function placeOf({ uri }: OkrFile, { at, keyResult, objective }: Spot): Place | undefined {
  if (keyResult !== undefined) return { uri, block: at, kind: "key-result", item: keyResult };
  return objective === undefined ? undefined : { uri, block: at, kind: "objective", item: objective };
}

function placeText({ session, options }: ServerState, place: Place): string | undefined {
  const { workspace, settings, today } = session;
  const node = progressOf(workspace, place, settings, today);
  if (!node) return undefined;
  const context = {
    workspace,
    settings,
    today,
    links: options.ownCommands === true,
    worded: session.worded,
  };
  return node.kind === "objective" ? objectiveHover(node, session.worded) : keyResultHover(node, context);
}

function metricText(
  key: string,
  { value, unit }: { value: number | undefined; unit: string | undefined },
  worded: Translate,
): string {
  const measured =
    value === undefined
      ? worded(say("not measured yet"))
      : `${value}${unit ? ` ${escapeMarkdown(unit)}` : ""}`;
  return `${worded(say("Metric {0}", `**${escapeMarkdown(key)}**`))} · ${measured}`;
}

function fieldText(
  { reading, blocks }: OkrFile,
  spot: Spot,
  entry: Entry,
  worded: Translate,
): string | undefined {
  const isEvidence = spot.path.at(-2)?.key === "evidence";
  const kind = isEvidence
    ? "evidence"
    : spot.keyResult !== undefined
      ? "key-result"
      : spot.objective !== undefined
        ? "objective"
        : "file";
  const name = spot.path.map(({ key }) => key).join(".");
  const dialect = blocks[spot.at]?.dialect ?? reading?.dialect;
  const described =
    dialect && (describeField(dialect, kind, name) ?? describeField(dialect, kind, entry.key));
  if (!described) return undefined;
  const types = described.type.split(" or ").map(asIs);
  const all = types.reduce((one, other) => say("{0} or {1}", one, other));
  const type = described.type === "" ? "" : ` · ${worded(all)}`;
  const meaning = worded(fromData(described.description));
  const lines = [`**${escapeMarkdown(entry.key)}**${type}`, meaning];
  if (described.allowed)
    lines.push(worded(say("One of: {0}", described.allowed.map((each) => `\`${each}\``).join(", "))));
  if (described.source) lines.push(`*${escapeMarkdown(described.source)}*`);
  return lines.join("\n\n");
}
