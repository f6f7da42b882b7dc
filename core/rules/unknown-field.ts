import { renameKey } from "../edits/write.ts";
import { fromData, say } from "../l10n/say.ts";
import { conceptsOf, containers, type DialectId, dialectNames, type ItemKind } from "../model/dialects.ts";
import type { Entry, MapNode } from "../syntax/tree.ts";
import { quoted } from "../words.ts";
import { type Context, defineRule, type Report } from "./rule.ts";
import type { ShapeError } from "./shape.ts";
import { meantBy } from "./slips.ts";
import { isReadable } from "./structure.ts";

/**
 * A key that nobody reads and that is a slip away from one that is read and not there. Any other unknown key is the
 * user's own and none of our business. Where the field it stands for is required, `required-field` points at it.
 */
export default defineRule({
  id: "unknown-field",
  group: "structure",
  since: "0.1.0",
  severity: "hint",
  fixable: true,
  summary: "A field that nobody reads is close to a known one",
  seeds: ["OKR Lens"],
  reach: "block",
  check(context, report) {
    const { dialect, block, objectives, keyResults } = context;
    if (dialect !== "generic") slipsIn(block.root, "file", 0, context, report);
    for (const { item, node, text } of objectives)
      slipsIn(node, "objective", item, context, report, text?.name);
    for (const { item, node } of keyResults)
      if (node.kind === "map") slipsIn(node, "key-result", item, context, report);
  },
});

/** `label` is a key that is read by what stands in it: an id with the text behind it. */
function slipsIn(
  map: MapNode,
  kind: ItemKind,
  item: number,
  context: Context,
  report: Report,
  label?: string,
): void {
  const { dialect, file, at } = context;
  const read = conceptsOf(dialect, kind);
  let open: string[] | undefined;
  for (const entry of map.entries) {
    const { key, keySpan } = entry;
    // The blocks of a list's items stand under its key too, which is written above them.
    const isWritten = keySpan.start < keySpan.end;
    if (read.has(key) || !isWritten || key === label) continue;
    if ((kind === "file" && isContainer(key, dialect)) || !isReadable(entry, context)) continue;
    open ??= openNames(map, dialect, kind);
    const meant = meantBy(key, open);
    if (meant === undefined || (kind === "file" && isList(entry) !== isContainer(meant, dialect))) continue;
    const isMissed = ({ of, item: other, keyword, path }: ShapeError) =>
      of === kind && other === item && keyword === "required" && path.length === 1 && path[0] === meant;
    if (dialect !== "generic" && context.shapeErrors.some(isMissed)) continue;
    report({
      span: keySpan,
      message: say(
        "{0} files have no field {1}. Did you mean {2}?",
        fromData(dialectNames[dialect]),
        quoted(key),
        quoted(meant),
      ),
      fixes: () =>
        standsForMore(entry)
          ? []
          : [
              {
                title: say("Rename to {0}", quoted(meant)),
                edits: [renameKey(file, at, keySpan, meant)],
                preferred: true,
              },
            ],
    });
  }
}

function isContainer(name: string, dialect: DialectId): boolean {
  return containersOf(dialect).includes(name);
}

function containersOf(dialect: DialectId): readonly string[] {
  return [...containers.objectives[dialect], ...containers.keyResults[dialect]];
}

function isList({ value }: Entry): boolean {
  return value?.kind === "list";
}

/** The names of what the item does not say yet. */
function openNames(map: MapNode, dialect: DialectId, kind: ItemKind): string[] {
  const read = conceptsOf(dialect, kind);
  const names = [...read.keys(), ...(kind === "file" ? containersOf(dialect) : [])];
  const said = new Set(map.entries.map(({ key }) => read.get(key) ?? key));
  return names.filter((name) => !said.has(read.get(name) ?? name));
}

/** One header of several: renaming it alone would part it from the others. */
function standsForMore({ value }: Entry): boolean {
  return (
    value?.kind === "list" && value.items.filter((each) => each.kind === "map" && each.header).length > 1
  );
}
