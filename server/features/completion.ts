import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  type MarkupContent,
} from "vscode-languageserver";
import {
  type ConfigCompletion,
  completeConfig,
  fromData,
  offsetIn,
  positionIn,
  rules,
  type Translate,
} from "../../core/index.ts";
import { plainText } from "../markdown.ts";
import type { ServerState } from "../state.ts";

/** What opens the list without being asked: all that a key or value of a config file begins behind. */
export const completionTriggers = ["[", ".", "=", '"', "'", "{", ","];

/** What can be written at the cursor of an `okr.config.toml`; nothing in other files. */
export function completion(
  state: ServerState,
  { textDocument, position }: CompletionParams,
): CompletionItem[] {
  const text = state.session.configText(textDocument.uri);
  if (text === undefined) return [];
  const abilities = state.client.textDocument?.completion?.completionItem;
  const takesMarkdown = abilities?.documentationFormat?.includes("markdown") === true;
  return completeConfig(text, offsetIn(text, position), rules).map((each, at): CompletionItem => {
    const { label, detail, typed, span, newText, snippet } = each;
    const range = { start: positionIn(text, span.start), end: positionIn(text, span.end) };
    const asSnippet = abilities?.snippetSupport === true && snippet !== undefined;
    return {
      label,
      kind: kinds[each.kind],
      documentation: documentationOf(each, takesMarkdown, state.session.worded),
      // The catalogue's order says more than the alphabet's.
      sortText: String(at).padStart(3, "0"),
      filterText: typed ?? label,
      textEdit: { range, newText: asSnippet ? snippet : newText },
      ...(detail !== undefined && { detail }),
      ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    };
  });
}

const kinds: Readonly<Record<ConfigCompletion["kind"], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  setting: CompletionItemKind.Property,
  rule: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

function documentationOf(
  { kind, label, description, link }: ConfigCompletion,
  takesMarkdown: boolean,
  worded: Translate,
): string | MarkupContent {
  const rule = kind === "rule" ? rules.find(({ id }) => id === label) : undefined;
  const meaning = rule ? `${worded(fromData(rule.summary))}.` : worded(fromData(description));
  const more =
    link === undefined ? "" : `\n\n${takesMarkdown ? `[${link.split("/").at(-1)}](${link})` : link}`;
  return takesMarkdown ? { kind: "markdown", value: meaning + more } : plainText(meaning + more);
}
