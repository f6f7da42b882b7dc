import { type Message, say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import { positionAt } from "../syntax/blocks.ts";
import { decodedUri } from "../uri.ts";

/** Why a file is not to be written at all, in one or two sentences. */
interface Unwritable {
  readonly refused: Message;
  readonly code: "syntax" | "conflict";
}

/**
 * Whether edits may be made in a file: not where its bytes are no clean text (what is shown is not what is there), and
 * not while it holds a merge conflict (what is there is written twice). Undefined: they may.
 */
export function whyUnwritable(file: OkrFile): Unwritable | undefined {
  const { document, origin } = file;
  if (origin.unreadable !== undefined)
    return { refused: say("{0}: {1}", fileName(file.uri), origin.unreadable), code: "syntax" };
  for (let block = 0; block < document.blocks.length; block++) {
    const conflict = document.blocks[block]?.problems.find(({ kind }) => kind === "conflict-marker");
    if (!conflict) continue;
    const { line } = positionAt(document, (document.starts[block] ?? 0) + conflict.span.start);
    return {
      refused: say("{0} holds a merge conflict at line {1}. Resolve it first.", fileName(file.uri), line + 1),
      code: "conflict",
    };
  }
  return undefined;
}

/** A file's name as people know it. */
export function fileName(uri: string): string {
  return decodedUri(uri.slice(uri.lastIndexOf("/") + 1));
}
