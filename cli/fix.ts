import { fileURLToPath } from "node:url";
import {
  applyEdits,
  checkFile,
  type Fix,
  fixesOf,
  languageOf,
  type OkrFile,
  type RuleRun,
  type TextEdit,
  textOf,
  type Workspace,
  withFile,
  withSide,
} from "../core/index.ts";
import { NotWritten, replaceText } from "../disk/atomic-write.ts";
import { type Loaded, shownPath } from "./load.ts";

export interface Fixed {
  /** As it is now on disk. */
  readonly workspace: Workspace;
  /** How many findings were mended. */
  readonly fixed: number;
  /** Files that could not be written, and why. */
  readonly troubles: readonly string[];
}

/** One mending may make way for the next; more rounds than this would be rules that undo each other. */
const mostRounds = 8;

/**
 * Makes all fixes that no person has to weigh (`Fix.safe`), in memory and then file by file on disk. A file that
 * cannot be read in full, or is no clean UTF-8, is left alone.
 */
export function fixOnDisk(
  { folder, workspace: before }: Loaded,
  files: readonly OkrFile[],
  run: RuleRun,
): Fixed {
  let workspace = before;
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = safeFixes(workspace, files, run);
    if (fixes.length === 0) break;
    workspace = withEdits(
      workspace,
      fixes.flatMap(({ edits }) => edits),
    );
    fixed += fixes.length;
  }
  const troubles: string[] = [];
  for (const uri of [...workspace.files.keys(), ...workspace.sides.keys()]) {
    const old = textAt(before, uri);
    const text = textAt(workspace, uri);
    if (old === text || old === undefined || text === undefined) continue;
    try {
      replaceText(fileURLToPath(uri), old, text, folder);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      troubles.push(`${shownPath(folder, uri)}: ${error.message} Nothing was written.`);
      workspace = withText(workspace, uri, old);
    }
  }
  return { workspace, fixed, troubles };
}

/** For each finding its safe fix, as long as it keeps clear of those before it. */
function safeFixes(workspace: Workspace, files: readonly OkrFile[], run: RuleRun): Fix[] {
  const taken: TextEdit[] = [];
  const fixes: Fix[] = [];
  for (const { uri } of files) {
    const file = workspace.files.get(uri);
    if (!file || file.origin.unreadable !== undefined || !isReadable(file)) continue;
    for (const problem of checkFile(workspace, file, run)) {
      const ways = problem.fixable ? fixesOf(workspace, file, problem, run).filter(({ safe }) => safe) : [];
      const fix = ways.find(({ preferred }) => preferred) ?? ways[0];
      if (
        !fix ||
        fix.edits.length === 0 ||
        fix.edits.some((edit) => taken.some((other) => touch(edit, other)))
      )
        continue;
      taken.push(...fix.edits);
      fixes.push(fix);
    }
  }
  return fixes;
}

function isReadable({ document }: OkrFile): boolean {
  return document.blocks.every(({ problems }) => problems.length === 0);
}

function touch(a: TextEdit, b: TextEdit): boolean {
  return a.uri === b.uri && a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function withEdits(workspace: Workspace, edits: readonly TextEdit[]): Workspace {
  let next = workspace;
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const text = applyEdits(
      textAt(workspace, uri) ?? "",
      edits.filter((edit) => edit.uri === uri),
    );
    next = withText(next, uri, text);
  }
  return next;
}

function withText(workspace: Workspace, uri: string, text: string): Workspace {
  const language = languageOf(uri);
  const file = workspace.files.get(uri);
  return file && language
    ? withFile(workspace, uri, language, text, file.origin)
    : withSide(workspace, uri, text);
}

function textAt(workspace: Workspace, uri: string): string | undefined {
  const file = workspace.files.get(uri);
  return file ? textOf(file.document) : workspace.sides.get(uri);
}
