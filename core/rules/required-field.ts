import { type Message, say } from "../l10n/say.ts";
import { conceptNamed, dialectNames, namesOf } from "../model/dialects.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { type Entry, entryOf, type MapNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { listed, quoted } from "../words.ts";
import { mayBeFilled, waysToFill } from "./fill.ts";
import { type Context, defineRule } from "./rule.ts";
import type { ShapeError } from "./shape.ts";
import { slipFor } from "./slips.ts";
import { isBlank, isBroken, itemOf, readableErrors, subjectOf } from "./structure.ts";

/**
 * What a dialect cannot do without. Blank counts as missing, as in `bwoc check` and in OKRchestra's loader. All that
 * an item lacks is one finding. Where the item has a key that looks like the missing one, that key is pointed at, and
 * `unknown-field` leaves it alone. In a block that could not be read in full nothing is called missing.
 */
export default defineRule({
  id: "required-field",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  severityIn: { generic: "warning" },
  fixable: true,
  summary: "A field that the dialect requires is missing or blank",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  reach: "group",
  check(context, report) {
    for (const gap of gapsIn(context)) {
      report({
        span: gap.span,
        message: messageFor(gap, context),
        fixes: mayBeFilled(context, gap)
          ? (workspace, spoken) => waysToFill(workspace, context, gap, spoken)
          : undefined,
      });
    }
  },
});

/** What is missing at one place. */
export interface Gap {
  readonly span: Span;
  /** The item that lacks it; undefined: the file itself. */
  readonly item: Objective | KeyResult | undefined;
  /** Where the fields belong. */
  readonly node: MapNode;
  readonly names: readonly string[];
  /** The misspelt key that was meant to be the one missing. */
  readonly slip?: Entry;
}

/** The gaps of a block; what is missing at the same place is one. */
function gapsIn(context: Context): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const error of readableErrors(context)) {
    const gap = gapOf(error, context);
    if (!gap) continue;
    const place = `${error.of} ${error.item} ${gap.span.start} ${gap.span.end}`;
    const other = gaps.get(place);
    gaps.set(place, other ? { ...other, names: [...other.names, ...gap.names] } : gap);
  }
  return [...gaps.values()];
}

function gapOf(error: ShapeError, context: Context): Gap | undefined {
  const { keyword, path, span, of } = error;
  const item = itemOf(context, error);
  const node = item ? item.node : context.block.root;
  const [name, ...deeper] = path;
  if (typeof name !== "string" || deeper.length > 0 || node.kind !== "map") return undefined;
  const gap = { span, item, node, names: [name] };
  if (isBlank(error.node)) return isNeeded(error, context) ? gap : undefined;
  if (isBroken(context) || (keyword !== "required" && keyword !== "minItems")) return undefined;
  if (keyword === "minItems" || entryOf(node, name)) return gap;
  if (isSaidElsewhere(name, item, node, context)) return undefined;
  const slip = context.dialect === "generic" ? undefined : slipFor(node, name, context.dialect, of);
  return slip ? { ...gap, span: slip.keySpan, slip } : gap;
}

/** A blank optional field is none; a required one has a pattern or a set of words that it fails. */
function isNeeded({ keyword, path, of }: ShapeError, { dialect }: Context): boolean {
  if (keyword === "pattern") return true;
  if (keyword !== "enum") return false;
  const isOptional = of === "objective" || ["direction", "indicator", "type"].includes(String(path[0]));
  return !isOptional && dialect !== "generic";
}

function isSaidElsewhere(
  name: string,
  item: Objective | KeyResult | undefined,
  node: MapNode,
  { dialect, file }: Context,
): boolean {
  if (!item) return name === "scope" && file.blocks.some(({ facts }) => facts.scope !== undefined);
  if (dialect !== "generic") return false;
  // In a map of objectives the key says it; elsewhere a text under a name of their own may.
  return item.id?.name === "" || node.entries.some(isOtherText);
}

function isOtherText({ key, value }: Entry): boolean {
  if (value?.kind !== "scalar" || conceptNamed("generic", "objective", key)) return false;
  return /\S\s+\S/.test(String(value.value ?? ""));
}

function messageFor({ names, item, node, slip }: Gap, { dialect }: Context): Message {
  const subject = subjectOf(item);
  if (dialect === "generic") return say("{0} has no text. Say in one line what will be different.", subject);
  const fields = listed(names.map(quoted));
  const [name = ""] = names;
  if (slip) return say("{0} has no {1}. Did you mean it by {2}?", subject, fields, quoted(slip.key));
  const who = dialectNames[dialect];
  const list = names.length === 1 ? entryOf(node, name)?.value : undefined;
  if (list?.kind === "list") {
    const wantsKeyResults = namesOf(dialect, "objective", "keyResults").includes(name);
    return say(
      wantsKeyResults
        ? "{0} is empty. {1} requires at least one key result."
        : "{0} is empty. {1} requires at least one objective.",
      fields,
      who,
    );
  }
  if (names.every((each) => entryOf(node, each)))
    return say(
      names.length === 1 ? "{0} is blank. {1} requires it." : "{0} are blank. {1} requires them.",
      fields,
      who,
    );
  return say(
    names.length === 1 ? "{0} has no {1}. {2} requires it." : "{0} has no {1}. {2} requires them.",
    subject,
    fields,
    who,
  );
}
