import { say } from "../l10n/say.ts";
import { dayIn } from "../progress/circumstances.ts";
import { valueIn } from "../syntax/tree.ts";
import { standingOf } from "./cycle.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Evidence that says itself until when it holds, and that day has passed. What held until the end of the period is good
 * enough for ever, and of closed key results nothing is said.
 */
export default defineRule({
  id: "evidence-expired",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The evidence was valid until a day that has passed",
  seeds: ["BWOC handbook: 7. OKRs and fleet governance"],
  about: "key-result",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults, keyResultEntry, today } = context;
    for (const { item, evidence } of keyResults) {
      for (const { validThrough, node, span } of evidence) {
        const last = dayIn(validThrough);
        if (last === undefined || last >= today) continue;
        const entry = keyResultEntry(item);
        const standing = entry && standingOf(context, entry);
        if (!standing || standing.isClosed || (standing.window && last >= standing.window.end)) continue;
        report({
          span: (node.kind === "map" ? valueIn(node, "valid_through")?.span : undefined) ?? span,
          message: say(
            "This evidence was valid through {0}. Does it still hold? Renew it, or point to newer evidence.",
            last,
          ),
        });
      }
    }
  },
});
