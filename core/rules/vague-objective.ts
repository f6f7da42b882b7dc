import { say } from "../l10n/say.ts";
import { isProject } from "../wording/project.ts";
import { isVagueObjective } from "../wording/wording.ts";
import { quoted } from "../words.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/** Words that would fit any company in any year. A movement of something named ("improve patient safety") is enough of a direction. */
export default defineRule({
  id: "vague-objective",
  group: "outcome",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "The objective gives no direction",
  seeds: ["OKR framework: 1. Objectives"],
  about: "objective",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, objectives } = context;
    for (const { text } of objectives) {
      const vague = text && isVagueObjective(text.text);
      // "Deliver the data platform" says what is to be there; `project-objective` has its own word on that.
      if (!vague || isProject(text.text)) continue;
      report({
        span: spanInText(block.text, text.span, vague.span, text.text),
        message: say("{0} could stand anywhere. For whom is what to become different?", quoted(text.text)),
      });
    }
  },
});
