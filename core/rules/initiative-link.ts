import { type Message, say } from "../l10n/say.ts";
import type { GroupIndex } from "../model/ids.ts";
import { type Initiative, idsInProse, initiativesIn } from "../model/initiatives.ts";
import { didYouMean, nearestId, quoted } from "../words.ts";
import { changeTo } from "./fixes.ts";
import { spanInText } from "./place.ts";
import { type Context, defineRule, type Report } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Work that names no key result moves nothing that anybody measures. An initiative listed under a key result is
 * linked by its place; one listed under an objective, or in a list of its own, has to name one. Bare texts name
 * it anywhere ("Redesign discovery (O1-KR1)"); one word alone is taken for the id of an initiative kept elsewhere.
 */
export default defineRule({
  id: "initiative-link",
  group: "structure",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "An initiative names no key result, or one that does not exist",
  seeds: ["OKR framework: Linking Rules", "OKR framework: 3. KR IDs and Linking"],
  reach: "group",
  check(context, report) {
    if (context.index.keyResultsById.size === 0) return;
    for (const initiative of initiativesIn(context.block)) {
      (initiative.isProse ? checkProse : checkFields)(context, initiative, report);
    }
  },
});

function checkFields(context: Context, initiative: Initiative, report: Report): void {
  const { index, file, at } = context;
  for (const mention of initiative.mentions) {
    if (index.keyResultsById.has(mention.text)) continue;
    const suggestion = nearestId(mention.text, index.keyResultsById);
    report({
      span: mention.span,
      message: unknown(mention.text, suggestion, index),
      fixes: suggestion === undefined ? undefined : () => changeTo(file, at, mention, suggestion),
    });
  }
  if (initiative.mentions.length === 0) unlinked(context, initiative, report);
}

function checkProse(context: Context, initiative: Initiative, report: Report): void {
  const { index, file, at, block } = context;
  const words = idsInProse(initiative.text);
  if (words.some(({ text }) => index.keyResultsById.has(text))) return;
  const shapes = shapesIn(index);
  const lost = words.find(({ text }) => shapes.has(shapeOf(text)) && !index.objectivesById.has(text));
  if (!lost) {
    if (/\s/.test(initiative.text)) unlinked(context, initiative, report);
    return;
  }
  const suggestion = nearestId(lost.text, index.keyResultsById);
  const span = spanInText(block.text, initiative.span, lost, initiative.text);
  const isExact = block.text.slice(span.start, span.end) === lost.text;
  report({
    span,
    message: unknown(lost.text, suggestion, index),
    fixes: suggestion === undefined || !isExact ? undefined : () => changeTo(file, at, { span }, suggestion),
  });
}

function unlinked(context: Context, { under, text, span }: Initiative, report: Report): void {
  const { index, objectiveEntry } = context;
  if (under.kind === "key-result" || isBroken(context)) return;
  if (under.kind === "objective") {
    const entry = objectiveEntry(under.item);
    const keyResults = (entry && index.keyResultsOf.get(entry)) ?? [];
    if (!keyResults.some((each) => each.id)) return;
  }
  report({
    span,
    message: text
      ? say("Initiative {0} names no key result. Which one is it to move?", quoted(text))
      : say("Initiative names no key result. Which one is it to move?"),
  });
}

function unknown(id: string, suggestion: string | undefined, index: GroupIndex): Message {
  if (index.objectivesById.has(id))
    return say("{0} is an objective. Name the key result that this is to move.", quoted(id));
  return didYouMean(say("Key result {0} does not exist.", quoted(id)), suggestion);
}

const known = new WeakMap<GroupIndex, ReadonlySet<string>>();

/** How the group's key result ids are made: `O1-KR2` as `O#-KR#`. Ids without a digit look like any other word. */
function shapesIn(index: GroupIndex): ReadonlySet<string> {
  let shapes = known.get(index);
  if (!shapes) {
    shapes = new Set(
      [...index.keyResultsById.keys()].filter((id) => /\d/.test(id) && /\p{L}/u.test(id)).map(shapeOf),
    );
    known.set(index, shapes);
  }
  return shapes;
}

function shapeOf(id: string): string {
  return id.replace(/\d+/g, "#");
}
