import { commonEnds } from "../ends.ts";
import type { OkrFile } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import { type FileProofs, proofAt } from "../model/proof-paths.ts";
import { namesIn, ownerName, reachBetween } from "../model/reach.ts";
import type { Workspace } from "../model/workspace.ts";
import { BlockContext, type Surroundings } from "./context.ts";
import { type Directive, directivesIn } from "./directives.ts";
import { type ActiveRule, type Found, rulesFor, runRules, type Stopwatch } from "./run.ts";
import { type Asked, type Look, Sight } from "./sight.ts";

/** What is said of a block: by rules that saw it alone, by those that saw the group, and to them. */
export interface BlockFindings {
  readonly own: readonly Found[];
  readonly group: readonly Found[];
  readonly directives: readonly Directive[];
  /** Other blocks, and facts of other files, that group rules looked at. */
  readonly looks: readonly Look[];
  /** Paths of evidence that they asked for. */
  readonly asked: readonly Asked[];
}

/** A file as it was when it was last checked. */
export interface Checked {
  readonly file: OkrFile;
  readonly around: Surroundings;
  readonly findings: readonly BlockFindings[];
  /** The files that group rules looked into. */
  readonly seen: ReadonlyMap<string, OkrFile>;
  readonly proofs: FileProofs | undefined;
}

interface RecheckRun {
  readonly rules: readonly ActiveRule[];
  readonly settings: BlockContext["settings"];
  readonly today: string;
  readonly stopwatch?: Stopwatch | undefined;
}

/**
 * The findings in a file by block, silenced ones too. Runs only what can have altered since the file was `before`:
 * block rules for new blocks, group rules where names, references or blocks they looked at changed. Where nothing did,
 * `findings` is the same object as before.
 */
export function recheck(
  workspace: Workspace,
  file: OkrFile,
  around: Surroundings,
  run: RecheckRun,
  before: Checked | undefined,
): Checked {
  const { blocks } = file;
  const proofs = workspace.proofs.get(file.uri);
  const gone = before ? goneSince(workspace, before.seen) : nobody;
  if (
    before &&
    before.file === file &&
    gone.size === 0 &&
    isSame(before.around, around) &&
    before.proofs === proofs
  )
    return before;
  const old = before?.file.blocks ?? [];
  const { start, end } = commonEnds(old, blocks, Object.is);
  const moved = old.length - blocks.length;
  const isKnown = (asked: readonly Asked[]) =>
    before?.proofs === proofs || asked.every(({ path, answer }) => proofAt(workspace, file, path) === answer);
  const dialect = file.reading?.dialect ?? "generic";
  const rules = {
    block: rulesFor(run.rules, "block", dialect),
    group: rulesFor(run.rules, "group", dialect),
  };
  const isUntouched = before ? untouchedSince(before.around, around, file.uri) : () => false;
  let isNew = before === undefined || before.file !== file;
  const findings = blocks.map((block, at): BlockFindings => {
    const from = at < start ? at : at >= blocks.length - end ? at + moved : -1;
    // The first block of a file is asked for more than the others.
    const known = (from === 0) === (at === 0) ? before?.findings[from] : undefined;
    if (known && holds(known.looks, gone) && isKnown(known.asked) && isUntouched(known, block, at))
      return known;
    isNew = true;
    return findingsOf(workspace, file, block, at, around, run, rules, known);
  });
  const seen = seenNow(workspace, before?.seen, findings, before?.findings);
  return {
    file,
    around,
    findings: before && !isNew ? before.findings : findings,
    seen,
    proofs,
  };
}

type RulesByReach = Readonly<Record<"block" | "group", readonly ActiveRule[]>>;

function findingsOf(
  workspace: Workspace,
  file: OkrFile,
  block: ModelBlock,
  at: number,
  around: Surroundings,
  run: RecheckRun,
  rules: RulesByReach,
  known: BlockFindings | undefined,
): BlockFindings {
  const sight = new Sight(workspace, block);
  const context = new BlockContext(file, block, at, around, run, sight);
  const own = known?.own ?? runRules(rules.block, context, run.stopwatch);
  const group = runRules(rules.group, context, run.stopwatch);
  const directives = known?.directives ?? directivesIn(block);
  const looks = sight.looks();
  const asked = sight.asked();
  const isQuiet = own.length + group.length + directives.length + looks.length + asked.length === 0;
  return isQuiet ? quiet : { own, group, directives, looks, asked };
}

const quiet: BlockFindings = { own: [], group: [], directives: [], looks: [], asked: [] };

type Gone = ReadonlySet<Look["at"]>;

/** What went, or was exchanged, since it was looked at. */
function goneSince({ files }: Workspace, seen: Checked["seen"]): Gone {
  let gone: Set<Look["at"]> | undefined;
  for (const [uri, old] of seen) {
    const now = files.get(uri);
    if (old === now) continue;
    const { start, end } = commonEnds(old.blocks, now?.blocks ?? [], Object.is);
    gone ??= new Set();
    for (const block of old.blocks.slice(start, old.blocks.length - end)) gone.add(block);
    if (old.facts !== now?.facts) gone.add(old.facts);
  }
  return gone ?? nobody;
}

const nobody: Gone = new Set();

function holds(looks: readonly Look[], gone: Gone): boolean {
  return gone.size === 0 || looks.every(({ at }) => !gone.has(at));
}

/** The files that were ever looked into, as they are now. */
function seenNow(
  { files }: Workspace,
  before: Checked["seen"] | undefined,
  findings: readonly BlockFindings[],
  old: readonly BlockFindings[] | undefined,
): Checked["seen"] {
  const uris = new Set(before?.keys());
  findings.forEach((each, at) => {
    if (each !== old?.[at]) for (const { uri } of each.looks) uris.add(uri);
  });
  return new Map(
    [...uris].flatMap((uri) => {
      const file = files.get(uri);
      return file ? [[uri, file] as const] : [];
    }),
  );
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.group === b.group && a.metrics === b.metrics && a.inBwocPlugin === b.inBwocPlugin && a.facts === b.facts
  );
}

/** Tells for a block of a file whether group rules would find what they found in it, after what changed around it. */
function untouchedSince(
  before: Surroundings,
  around: Surroundings,
  uri: string,
): (known: BlockFindings, block: ModelBlock, at: number) => boolean {
  const { group, metrics, inBwocPlugin, facts } = around;
  if (before.metrics !== metrics || before.inBwocPlugin !== inBwocPlugin || before.facts !== facts)
    return () => false;
  if (before.group === group) return () => true;
  const reach = reachBetween(before.group, group);
  if (!reach) return () => false;
  const { names } = reach;
  const reached = reach.blocks.get(uri);
  const isOwnerReached = facts.owner !== undefined && names.has(ownerName(facts.owner));
  // What is told of others, in suggestions and places, is told anew.
  return (known, block, at) =>
    known.group.length === 0 &&
    !reached?.has(at) &&
    !(isOwnerReached && block.objectives.length > 0) &&
    (namesIn(block)?.every((name) => !names.has(name)) ?? false);
}
