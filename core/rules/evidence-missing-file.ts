import type { Fix } from "../edits/fix.ts";
import { replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import type { Evidence } from "../model/okr.ts";
import { proofPathOf } from "../model/proof-paths.ts";
import { valueIn } from "../syntax/tree.ts";
import { didYouMean, nearest, quoted } from "../words.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Evidence of kind `file` or `content` that points to nothing, out of the workspace, or by a path that counts from the
 * top of somebody's disk: nobody else can see it.
 * Paths may count from the file's own folder or from any above it. Where nobody has looked at the disk, nothing is
 * said.
 */
export default defineRule({
  id: "evidence-missing-file",
  group: "honesty",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "The evidence is a file that is not there",
  seeds: ["BWOC handbook: 7. OKRs and fleet governance"],
  about: "key-result",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    for (const { evidence } of context.keyResults)
      for (const each of evidence) {
        const path = proofPathOf(each);
        const answer = path === undefined ? undefined : context.proofAt(path);
        if (path === undefined || !answer || answer.state === "there") continue;
        const { span } = placeOf(each);
        if (answer.state === "outside") {
          report({
            span,
            message: say("{0} leads out of the workspace. Point to a file in it.", quoted(path)),
          });
          continue;
        }
        if (answer.state === "absolute") {
          const { instead } = answer;
          report({
            span,
            message:
              instead === undefined
                ? say(
                    "{0} is a path of one machine alone. Write one that starts at this file's folder or above it.",
                    quoted(path),
                  )
                : didYouMean(say("{0} is a path of one machine alone.", quoted(path)), instead),
            ...(instead !== undefined && { fixes: () => [pointTo(context, each, path, instead)] }),
          });
          continue;
        }
        const meant = nearest(path, answer.instead);
        report({
          span,
          message:
            meant === undefined
              ? say("There is no file {0}. Where is the proof?", quoted(path))
              : didYouMean(say("There is no file {0}.", quoted(path)), meant),
          ...(meant !== undefined && { fixes: () => [pointTo(context, each, path, meant)] }),
        });
      }
  },
});

function placeOf({ node, span }: Evidence) {
  const value = node.kind === "map" ? valueIn(node, "value") : node;
  return { span: value?.span ?? span, value };
}

function pointTo({ file, at }: Context, evidence: Evidence, path: string, meant: string): Fix {
  const { value } = placeOf(evidence);
  const written = value?.kind === "scalar" ? String(value.value) : "";
  const edits =
    value?.kind === "scalar" ? [replaceValue(file, at, value, swapped(written, path, meant))] : [];
  return { title: say("Point to {0}", quoted(meant)), preferred: true, edits };
}

/** The value with another path in it; kind and place in the file stay. */
function swapped(written: string, path: string, meant: string): string {
  const at = written.replaceAll("\\", "/").lastIndexOf(path);
  return at < 0 ? meant : written.slice(0, at) + meant + written.slice(at + path.length);
}
