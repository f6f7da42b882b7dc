import { say } from "../l10n/say.ts";
import type { KeyResultEntry } from "../model/ids.ts";
import { objectiveOf } from "../model/ids.ts";
import { findDependence } from "../wording/dependence.ts";
import { folded, quoted } from "../words.ts";
import { isYesNo } from "./measured.ts";
import { spanInText } from "./place.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A key result that somebody else has to bring about: "the mobile team has adopted our library". Numbers from a baseline
 * to a target measure something by degrees, whoever does it. What the owner's own team does is no dependence.
 */
export default defineRule({
  id: "others-dependent",
  group: "outcome",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The key result depends on another team having done something",
  seeds: ["Foundry: Advice and gotchas"],
  about: "key-result",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, keyResults, keyResultEntry } = context;
    for (const keyResult of keyResults) {
      const { text, baseline, target } = keyResult;
      const hasNumbers = Boolean(baseline?.quantity && target?.quantity) && !isYesNo(keyResult);
      const other = text && findDependence(text.text, hasNumbers);
      if (!other || isOwn(other.who, keyResult.owner?.text, keyResultEntry(keyResult.item), context))
        continue;
      report({
        span: spanInText(block.text, text.span, other.span, text.text),
        message: say(
          "This is for {0} to bring about. What can you change yourselves that would show it?",
          quoted(other.who),
        ),
      });
    }
  },
});

/** Whether an owner's name holds one of the words that tell who the other is: `team-mobile` is "the mobile team". */
function isOwn(
  who: string,
  owner: string | undefined,
  entry: KeyResultEntry | undefined,
  { index }: Context,
): boolean {
  const names = folded(`${owner ?? ""} ${(entry && objectiveOf(index, entry)?.owner) ?? ""}`).split(
    /[^\p{L}\p{N}]+/u,
  );
  return folded(who)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 1 && !unspecific.has(word) && names.includes(word));
}

const unspecific = new Set([
  "the",
  "team",
  "teams",
  "department",
  "squad",
  "unit",
  "of",
  "and",
  "another",
  "other",
  "all",
  ..."das die der den dem des team abteilung vom von l la le les el los las o a os as du de del do da".split(
    " ",
  ),
  ..."équipe equipe equipa equipo département departamento service conseil consejo conselho".split(" "),
]);
