import { say } from "../l10n/say.ts";
import { findUpkeep } from "../wording/upkeep.ts";
import { quoted } from "../words.ts";
import { isMaintained, isYesNo } from "./measured.ts";
import { spanInText } from "./place.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * "Maintain", "keep running": what is to be done anyway. A stretch in the words ("while we double in size"), or a key
 * result that is to move from where it is, makes an objective of it.
 */
export default defineRule({
  id: "business-as-usual",
  group: "outcome",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "The objective keeps things as they are",
  seeds: ["Goal & OKR management: OKR Writing Rules"],
  about: "objective",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, objectives } = context;
    for (const { item, text } of objectives) {
      const upkeep = text && findUpkeep(text.text);
      if (!upkeep || isToMove(item, context)) continue;
      report({
        span: spanInText(block.text, text.span, upkeep.span, text.text),
        message: say("{0} is business as usual. What should be better than today?", quoted(text.text)),
      });
    }
  },
});

function isToMove(item: number, context: Context): boolean {
  const entry = context.objectiveEntry(item);
  const under = (entry && context.index.keyResultsOf.get(entry)) ?? [];
  return under.some((each) => {
    const keyResult = context.keyResultItem(each);
    const from = keyResult?.baseline?.quantity?.value;
    const to = keyResult?.target?.quantity?.value;
    return (
      keyResult &&
      from !== undefined &&
      to !== undefined &&
      from !== to &&
      !isMaintained(keyResult) &&
      !isYesNo(keyResult)
    );
  });
}
