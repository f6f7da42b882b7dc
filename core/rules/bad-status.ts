import { distance } from "fastest-levenshtein";
import { type Message, say } from "../l10n/say.ts";
import type { TextField } from "../model/okr.ts";
import type { TreeNode } from "../syntax/tree.ts";
import { didYouMean, listed, nearest, quoted, withoutJoints } from "../words.ts";
import { allowedBy, isAt } from "./closed-sets.ts";
import { offered, respell } from "./fixes.ts";
import { type Context, defineRule, type Finding } from "./rule.ts";
import { isSwap } from "./slips.ts";
import { asWritten, isReadable, readableErrors } from "./structure.ts";

/**
 * A status outside OKRchestra's life cycle, which its measuring then leaves alone for good. In generic files any word
 * may be a status: there only what is plainly a misspelling of a usual one is said.
 */
export default defineRule({
  id: "bad-status",
  group: "structure",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "The status is none of the known words",
  seeds: ["OKRchestra: OKR schema"],
  dialects: ["okrchestra", "generic"],
  reach: "block",
  check(context, report) {
    const { dialect, objectives, keyResults, block } = context;
    if (dialect === "generic") {
      for (const { status } of [...objectives.map(statusOf), ...keyResults.map(statusOf)]) {
        const suggestion = status?.text ? misspelt(status.text) : undefined;
        if (status?.node && suggestion !== undefined && isReadable(status, context))
          report(
            finding(context, status.node, say("No usual status: {0}.", quoted(status.text)), suggestion),
          );
      }
      return;
    }
    for (const error of readableErrors(context)) {
      if (error.of !== "key-result" || !isAt(error, "status") || !error.node) continue;
      const status = asWritten(error.node, block);
      const allowed = allowedBy(error);
      const suggestion = nearest(status, allowed) ?? meanings.get(withoutJoints(status));
      report(
        finding(
          context,
          error.node,
          say("Status {0} is not {1}.", quoted(status), listed(allowed, "or")),
          suggestion,
        ),
      );
    }
  },
});

function statusOf({ status }: { readonly status?: TextField }): { status?: TextField } {
  return { status };
}

function finding(
  { file, at }: Context,
  node: TreeNode,
  fault: Message,
  suggestion: string | undefined,
): Finding {
  return {
    span: node.span,
    message: didYouMean(fault, suggestion),
    fixes: offered(() => respell(file, at, node, suggestion)),
  };
}

/** What others call the stages of OKRchestra's life cycle. */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not_started: "todo,to do,new,open,planned,planning,pending,backlog,draft,upcoming",
    in_progress: "on track,active,ongoing,started,doing,wip,running,green,in flight,working",
    at_risk: "yellow,amber,off track,behind,delayed,late,red",
    achieved: "done,complete,completed,closed,finished,met,reached,success,succeeded,hit",
    blocked: "stuck,paused,on hold,waiting,stalled",
  }).flatMap(([status, words]) => words.split(",").map((word) => [word, status] as const)),
);

/** The words that people do use, those of the life cycle among them. */
const usual: readonly string[] = [
  ...meanings.keys(),
  ...new Set([...meanings.values()].map(withoutJoints)),
  ...[
    "cancelled",
    "canceled",
    "dropped",
    "missed",
    "failed",
    "archived",
    "deferred",
    "inactive",
    "abandoned",
  ],
  ...["progress", "progressing", "operational", "design", "review", "in review", "committed", "aspirational"],
];

/** The usual word that a status is one slip away from; in long words two. In the spelling of the file. */
function misspelt(status: string): string | undefined {
  const word = withoutJoints(status);
  if (usual.includes(word)) return undefined;
  const near = usual
    .filter((each) => isNear(word, each))
    .sort((a, b) => distance(word, a) - distance(word, b))[0];
  return near && spelledLike(status, near);
}

function isNear(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  if (shorter < 5 || Math.abs(word.length - other.length) > 2) return false;
  const slips = distance(word, other);
  return slips === 1 || (slips === 2 && (shorter >= 9 || isSwap(word, other)));
}

function spelledLike(status: string, word: string): string {
  const joined = word.replaceAll(" ", /[-_ ]/.exec(status.trim())?.[0] ?? "_");
  if (status === status.toUpperCase()) return joined.toUpperCase();
  return /^\p{Lu}/u.test(status) ? `${joined[0]?.toUpperCase() ?? ""}${joined.slice(1)}` : joined;
}
