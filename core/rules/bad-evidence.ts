import { grouped } from "../grouped.ts";
import { asIs, type Message, say } from "../l10n/say.ts";
import type { KeyResult } from "../model/okr.ts";
import { entryOf, type MapNode } from "../syntax/tree.ts";
import { didYouMean, folded, listed, nearest, quoted } from "../words.ts";
import { allowedBy } from "./closed-sets.ts";
import * as ways from "./evidence-fixes.ts";
import { offered } from "./fixes.ts";
import { type Context, defineRule, type Finding, type Report } from "./rule.ts";
import type { ShapeError } from "./shape.ts";
import { asWritten, isBlank, isBroken, readableErrors } from "./structure.ts";

/**
 * Evidence that says less than its kind promises. In BWOC kind and value are `bwoc check`'s errors; what attestations
 * and samples need beside them is in its specification, but not checked by it: warnings. In OKRchestra evidence is a
 * list of any texts, but not of blank ones.
 */
export default defineRule({
  id: "bad-evidence",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: true,
  summary: "The evidence does not fit its kind",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  dialects: ["bwoc", "okrchestra"],
  reach: "block",
  check(context, report) {
    for (const [item, errors] of grouped(readableErrors(context).filter(isEvidence), (error) => error.item)) {
      const keyResult = context.keyResults[item];
      if (!keyResult) continue;
      if (context.dialect === "okrchestra") blankItems(errors, context, keyResult, report);
      else faultsIn(errors, context, keyResult, report);
    }
  },
});

function isEvidence({ of, path }: ShapeError): boolean {
  return of === "key-result" && path[0] === "evidence" && path.length === 2;
}

function blankItems(
  errors: readonly ShapeError[],
  context: Context,
  keyResult: KeyResult,
  report: Report,
): void {
  const places = new Set<number>();
  for (const { keyword, node, span, path } of errors) {
    const isEmpty = keyword === "pattern" || (node?.kind === "scalar" && node.value === null);
    if (!isEmpty || places.has(span.start)) continue;
    places.add(span.start);
    report({
      span,
      message: say("An item of the evidence is blank. Fill it in, or remove it."),
      fixes: () => ways.withoutItem(context, keyResult, Number(path[1])),
    });
  }
}

function faultsIn(
  errors: readonly ShapeError[],
  context: Context,
  keyResult: KeyResult,
  report: Report,
): void {
  const { node: map } = keyResult.evidenceField ?? {};
  if (map?.kind !== "map") return;
  const kindNode = entryOf(map, "kind")?.value;
  const kind = asWritten(kindNode, context.block);
  const at = (name: string) => errors.find(({ path }) => path[1] === name);
  const missing = (name: string) => at(name)?.keyword === "required" && !entryOf(map, name);
  const blank = (name: string) =>
    (at(name)?.keyword === "required" && entryOf(map, name)) || isBlank(at(name)?.node);

  const kindError = at("kind");
  if (kindError) {
    // A list or a map in its place is of the wrong type.
    if (kindNode && kindNode.kind !== "scalar") return;
    const isTold = kindError.keyword !== "required" && kind.trim() !== "";
    if (isTold) report(unknownKind(kind, kindError, context));
    else if (!(isBroken(context) && missing("kind"))) report(noKind(kindError, map, context, keyResult));
    return;
  }
  const value = at("value");
  if (value?.keyword === "const" && !isBlank(value.node))
    report({
      span: value.span,
      message: say(
        'Kind "none" says that there is no evidence, yet here is a value. Name its kind, or empty the value.',
      ),
      fixes: () => ways.forValueOfNone(context, map, asWritten(value.node, context.block)),
    });
  else if (
    value &&
    (value.keyword === "required" || blank("value")) &&
    !(isBroken(context) && missing("value"))
  )
    report({
      span: value.span,
      message: say(
        "Evidence of kind {0} has no value. Write {1}.",
        quoted(kind),
        referents[kind] ?? say("what it is"),
      ),
      fixes: () => ways.forMissingValue(context, map, keyResult, kind),
    });
  const lacking = (needs[kind] ?? []).filter((name) => missing(name) || blank(name));
  if (lacking.length > 0 && !isBroken(context) && kindNode)
    report({
      span: kindNode.span,
      severity: "warning",
      message: say(
        kind === "sample"
          ? "A sample needs {0}. How many of how many were good?"
          : "An attestation needs {0}. Who stands for it, and since when?",
        listed(lacking.map(quoted)),
      ),
      fixes: offered(() => ways.forMissingParts(context, map, keyResult, lacking)),
    });
}

const needs: Readonly<Record<string, readonly string[]>> = {
  attestation: ["signer", "signed_at"],
  sample: ["sampled_count", "sampled_of"],
};

/** What the value of each kind is. */
const referents: Readonly<Record<string, Message>> = {
  file: say("the path of a file"),
  content: say("a path and the place in it"),
  command: say("the command that shows it"),
  attestation: say("the statement"),
  sample: say("what was found, e.g. 49 of 50"),
  none: asIs('value = ""'),
};

function unknownKind(kind: string, error: ShapeError, context: Context): Finding {
  const allowed = allowedBy(error);
  const suggestion = nearest(kind, allowed) ?? synonyms.get(folded(kind.trim()));
  return {
    span: error.span,
    message: didYouMean(
      say("Evidence kind {0} is not one of {1}.", quoted(kind), allowed.join(", ")),
      suggestion,
    ),
    fixes: offered(() => ways.toKind(context, error.node, suggestion)),
  };
}

function noKind(error: ShapeError, map: MapNode, context: Context, keyResult: KeyResult): Finding {
  return {
    span: error.span,
    message: say(
      'Evidence has no "kind". Say whether it is a file, content, command, attestation, sample or none.',
    ),
    fixes: () => ways.forMissingKind(context, map, keyResult),
  };
}

const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    file: "path doc document link url artifact artefact report",
    command: "cmd shell script run test exec",
    content: "section line excerpt quote text",
    attestation: "statement signed signature sign-off signoff testimony",
    sample: "survey poll count subset",
    none: "nothing empty null n/a na tbd no missing",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
