import { say } from "../l10n/say.ts";
import { didYouMean, folded, listed, nearest, quoted } from "../words.ts";
import { allowedBy, isAt } from "./closed-sets.ts";
import { respell } from "./fixes.ts";
import { defineRule } from "./rule.ts";
import { asWritten, readableErrors } from "./structure.ts";

/** An OKRchestra file belongs to the organisation, a team or a person, in exactly these words. */
export default defineRule({
  id: "bad-scope",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: true,
  summary: "The scope is not org, team or person",
  seeds: ["OKRchestra: OKR schema"],
  dialects: ["okrchestra"],
  reach: "block",
  check(context, report) {
    for (const error of readableErrors(context)) {
      const { of, node, span } = error;
      if (of !== "file" || !isAt(error, "scope") || !node) continue;
      const scope = asWritten(node, context.block);
      const allowed = allowedBy(error);
      const suggestion = nearest(scope, allowed) ?? synonyms.get(folded(scope.trim()));
      report({
        span,
        message: didYouMean(say("Scope {0} is not {1}.", quoted(scope), listed(allowed, "or")), suggestion),
        fixes: () => respell(context.file, context.at, node, suggestion),
      });
    }
  },
});

const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    org: "organization organisation company corporate business enterprise global all",
    team: "squad group department dept unit tribe chapter",
    person: "individual personal people me member employee user self",
  }).flatMap(([scope, words]) => words.split(" ").map((word) => [word, scope] as const)),
);
