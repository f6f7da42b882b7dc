import assert from "node:assert/strict";
import {
  rules as allRules,
  applyEdits,
  checkFile,
  defaultSettings,
  emptyWorkspace,
  english,
  fixesOf,
  okrFiles,
  type Problem,
  positionAt,
  prepareRules,
  type RuleRun,
  type Settings,
  sideRole,
  textOf,
  type Workspace,
  withFile,
  withSide,
} from "../../core/index.ts";
import { languageOf } from "../../core/syntax/languages.ts";

/** The day on which tests play, unless they say otherwise. */
export const testDay = "2026-08-15";

export const root = "file:///w";

export function uriOf(path: string): string {
  return `${root}/${path}`;
}

/** A whole little workspace out of paths and texts; side files (metrics, manifests) go where they belong. */
export function folder(files: Readonly<Record<string, string>>): Workspace {
  let workspace = emptyWorkspace([root]);
  for (const [path, text] of Object.entries(files)) {
    const uri = uriOf(path);
    const language = languageOf(uri);
    workspace =
      sideRole(uri) || !language ? withSide(workspace, uri, text) : withFile(workspace, uri, language, text);
  }
  return workspace;
}

export interface RunOptions {
  /** Only these rules; all, if absent. */
  readonly only?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly today?: string;
}

export function runOf({ only, settings, today = testDay }: RunOptions = {}): RuleRun {
  const chosen = only ? allRules.filter((rule) => only.includes(rule.id)) : allRules;
  if (only)
    assert.deepEqual(chosen.map((rule) => rule.id).sort(), [...only].sort(), "a rule of that name exists");
  return prepareRules(chosen, { ...defaultSettings, ...settings }, today);
}

/** All problems of a workspace, file by file. */
export function problemsOf(workspace: Workspace, options?: RunOptions): Map<string, readonly Problem[]> {
  const run = runOf(options);
  return new Map(okrFiles(workspace).map((file) => [file.uri, checkFile(workspace, file, run)]));
}

/**
 * Checks texts that carry their expectations: under a line, a comment with `^^^^` below the offending text and
 * `severity okr/rule`. Further words after it must occur in the message. Everything found must be expected.
 * ```
 * target = 8000
 * #        ^^^^ warning okr/missing-baseline
 * ```
 * A `^` that would have to stand in the first columns is written `#<` (from column 0, as many `<` as are marked).
 */
export function expectFindings(annotated: Readonly<Record<string, string>>, options?: RunOptions): Workspace {
  const cases = Object.entries(annotated).map(([path, text]) => ({ path, ...split(text) }));
  const workspace = folder(Object.fromEntries(cases.map(({ path, text }) => [path, text])));
  const found = problemsOf(workspace, options);
  for (const { path, expected } of cases) {
    const file = workspace.files.get(uriOf(path));
    const actual = (found.get(uriOf(path)) ?? []).map((problem) => {
      assert.ok(file);
      const start = positionAt(file.document, problem.start);
      const end = positionAt(file.document, problem.end);
      const to = end.line === start.line ? end.character : "…";
      return {
        at: `${start.line + 1}:${start.character}-${to} ${problem.severity} okr/${problem.rule}`,
        problem,
      };
    });
    assert.deepEqual(
      actual.map(({ at }) => at),
      expected.map(({ at }) => at),
      `findings in ${path}:\n${actual.map(({ at, problem }) => `${at}  ${problem.message}`).join("\n")}`,
    );
    expected.forEach(({ words }, index) => {
      if (words)
        assert.ok(
          actual[index]?.problem.message.includes(words),
          `${actual[index]?.problem.message} ⊉ ${words}`,
        );
    });
  }
  return workspace;
}

/** Applies one fix of the only problem (or of the problem with that rule) and gives the changed texts by path. */
export function fixed(
  workspace: Workspace,
  rule: string,
  title?: RegExp,
  options?: RunOptions,
): Record<string, string> {
  const run = runOf(options);
  for (const file of okrFiles(workspace))
    for (const problem of checkFile(workspace, file, run)) {
      if (problem.rule !== rule) continue;
      const fixes = fixesOf(workspace, file, problem, run);
      const fix = title ? fixes.find((each) => title.test(english(each.title))) : fixes[0];
      assert.ok(fix, `a fix ${title ?? ""} among: ${fixes.map((each) => english(each.title)).join(" | ")}`);
      const texts: Record<string, string> = {};
      for (const uri of new Set(fix.edits.map((edit) => edit.uri))) {
        const known = workspace.files.get(uri);
        const before = known ? textOf(known.document) : (workspace.sides.get(uri) ?? "");
        texts[uri.slice(root.length + 1)] = applyEdits(
          before,
          fix.edits.filter((edit) => edit.uri === uri),
        );
      }
      return texts;
    }
  assert.fail(`no finding of ${rule}`);
}

/** The workspace with some texts replaced, as after a fix. */
export function withTexts(workspace: Workspace, texts: Readonly<Record<string, string>>): Workspace {
  let next = workspace;
  for (const [path, text] of Object.entries(texts)) {
    const uri = uriOf(path);
    const language = languageOf(uri);
    next = next.sides.has(uri) || !language ? withSide(next, uri, text) : withFile(next, uri, language, text);
  }
  return next;
}

interface Expected {
  readonly at: string;
  readonly words: string;
}

function split(annotated: string): { text: string; expected: Expected[] } {
  const kept: string[] = [];
  const expected: { line: number; from: number; entry: Expected }[] = [];
  for (const line of annotated.split("\n")) {
    const match = /^\s*#(\s*\^+|<+)\s*(error|warning|information|hint) (okr\/[\w-]+)\s*(.*)$/.exec(line);
    if (!match) {
      kept.push(line);
      continue;
    }
    const marks = match[1] as string;
    const from = marks.startsWith("<") ? 0 : line.indexOf("^");
    const to = marks.startsWith("<")
      ? marks.length
      : line.lastIndexOf("^", line.indexOf(match[2] as string)) + 1;
    const at = `${kept.length}:${from}-${to} ${match[2]} ${match[3]}`;
    expected.push({ line: kept.length, from, entry: { at, words: match[4] as string } });
  }
  expected.sort((a, b) => a.line - b.line || a.from - b.from);
  return { text: kept.join("\n"), expected: expected.map(({ entry }) => entry) };
}
