import type { Hover, Position } from "vscode-languageserver";
import {
  asIs,
  type ConfigHover,
  docsOf,
  fromData,
  hoverConfig,
  inRow,
  type Message,
  offsetIn,
  positionIn,
  type Rule,
  rules,
  type Setting,
  say,
  type Translate,
} from "../../core/index.ts";
import { escapeMarkdown, plainText } from "../markdown.ts";

/** What a key or value of an `okr.config.toml` means, what may stand there, and where to read on. */
export function configHover(
  text: string,
  position: Position,
  isPlain: boolean,
  worded: Translate,
): Hover | null {
  const found = hoverConfig(text, offsetIn(text, position), rules);
  if (!found) return null;
  const { start, end } = found.span;
  const value = paragraphsOf(found, isPlain, worded).join("\n\n");
  return {
    contents: isPlain ? { kind: "plaintext", value: plainText(value) } : { kind: "markdown", value },
    range: { start: positionIn(text, start), end: positionIn(text, end) },
  };
}

function paragraphsOf(
  { name, of, description, setting, rule }: ConfigHover,
  isPlain: boolean,
  worded: Translate,
): string[] {
  const title = `**${escapeMarkdown(name)}**`;
  const kind = of === undefined ? (rule ? ` · ${worded(severityOf(rule))}` : "") : ` · ${escapeMarkdown(of)}`;
  const about = rule
    ? [...optionsOf(rule, worded), ...sourceOf(rule, isPlain, worded)]
    : setting
      ? [allowedIn(setting, worded)]
      : [];
  const meaning = rule ? `${worded(fromData(rule.summary))}.` : worded(fromData(description));
  return [title + kind, meaning, ...about];
}

function severityOf({ severity, isOptIn }: Rule): Message {
  return isOptIn ? say("off by default") : say("{0} by default", severity);
}

function optionsOf({ options = {} }: Rule, worded: Translate): string[] {
  const lines = Object.entries(options).map(
    ([name, option]) =>
      `- \`${name}\` = \`${JSON.stringify(option.default)}\`: ${worded(fromData(option.description))}`,
  );
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function sourceOf({ id, seeds }: Rule, isPlain: boolean, worded: Translate): string[] {
  const page = docsOf(id);
  const source = seeds.length > 0 ? [`*${escapeMarkdown(seeds.join("; "))}*`] : [];
  return [...source, isPlain ? page : `[${worded(say("What it finds, and why"))}](${page})`];
}

/** What may be written, and what holds where nothing is. */
function allowedIn({ type, default: usual, unset, example }: Setting, worded: Translate): string {
  if (type.kind === "choice")
    return type.choices
      .map(
        ({ value, description }) =>
          `- ${worded(value === usual ? say("{0} (default)", `\`"${value}"\``) : asIs(`\`"${value}"\``))}: ${worded(fromData(description))}`,
      )
      .join("\n");
  const otherwise =
    usual === undefined
      ? unset === undefined
        ? []
        : [say("Left out: {0}.", fromData(unset))]
      : [say("Default: {0}.", `\`${JSON.stringify(usual)}\``)];
  const what =
    type.kind !== "number"
      ? say("Example: {0}.", `\`${example}\``)
      : type.isWhole
        ? say("A whole number from {0} to {1}.", type.least, type.most)
        : say("A number from {0} to {1}.", type.least, type.most);
  return worded(inRow(" ", [what, ...otherwise]));
}
