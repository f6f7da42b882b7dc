import { say } from "../l10n/say.ts";
import type { Objective } from "../model/okr.ts";
import { isProject } from "../wording/project.ts";
import { quoted } from "../words.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * An objective that names what is to be built instead of what is to be different then. An objective that calls itself
 * an enabler or a development objective says openly that it is of another kind, and hears nothing.
 */
export default defineRule({
  id: "project-objective",
  group: "outcome",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "The objective is a project or a feature",
  seeds: ["OKR framework: Top Red Flags", "OKR framework: 1. Objectives"],
  about: "objective",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, objectives } = context;
    for (const objective of objectives) {
      const { text } = objective;
      const project = text && !isOfAnotherKind(objective) && isProject(text.text);
      if (!project) continue;
      report({
        span: spanInText(block.text, text.span, project.span, text.text),
        message: say("{0} is a project. What will be different for whom once it is done?", quoted(text.text)),
      });
    }
  },
});

function isOfAnotherKind({ type }: Objective): boolean {
  return /^(?:enabler|enabling|development|learning)$/i.test(type?.text ?? "");
}
