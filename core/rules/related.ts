import type { OkrFile } from "../model/file.ts";
import { rangeInBlock } from "../model/locate.ts";
import { itemAt, type Workspace } from "../model/workspace.ts";
import type { Range } from "../text.ts";
import type { RelatedFound } from "./run.ts";

/**
 * Where the other end of a finding in a block of a file stands: in that block, or at an item anywhere. Undefined where
 * nothing is there any more.
 */
export function relatedPlace(
  workspace: Workspace,
  file: OkrFile,
  block: number,
  related: RelatedFound,
): { readonly file: OkrFile; readonly range: Range } | undefined {
  if ("span" in related) return { file, range: rangeInBlock(file, block, related.span) };
  const { place } = related;
  const found = itemAt(workspace, place);
  return found && { file: found.file, range: rangeInBlock(found.file, place.block, found.item.anchor) };
}
