import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import {
  configName,
  configUriOf,
  emptyWorkspace,
  type FileProblems,
  type FileText,
  forcedDialect,
  indexFor,
  languageOf,
  locate,
  mayHoldOkrs,
  type OkrFile,
  type Problem,
  positionAt,
  type Span,
  sideRole,
  textOf,
  traitsOf,
  type Workspace,
  withFiles,
  withSides,
} from "../core/index.ts";
import { isDiscoverable } from "../disk/discover.ts";
import { decodeText } from "../disk/text-file.ts";
import type { Finding } from "./format/findings.ts";
import type { Revision } from "./git.ts";
import { type Loaded, shownPath } from "./load.ts";

/**
 * Tells whether a finding comes of what was done since HEAD left the way of a revision, saved changes and new files
 * included. It does if it was not there before (the texts of then are checked by the settings and the day of now), or
 * if what it is about was touched: a key result or an objective whose own words were added or altered, or an objective
 * that got or lost a key result; outside of those, a line. Texts are compared item by item, so that moving an item or
 * its file touches nothing.
 *
 * `check` runs the rules over all files of a workspace; `checked` are the files as they are now.
 * @throws UsageError where git cannot tell.
 */
export async function touchedSince(
  revision: string,
  loaded: Loaded,
  checked: readonly FileProblems[],
  check: (then: Loaded) => readonly FileProblems[],
): Promise<(finding: Finding) => boolean> {
  // A bundle of its own: who does not ask git need not load what starts processes.
  const { mergeBaseWith } = await import("./git.ts");
  const base = mergeBaseWith(revision, loaded.folder);
  const then = { ...loaded, workspace: workspaceAt(base, loaded) };
  const before = check(then);
  const isThen = new Set(before.map(({ path }) => path));
  const isNow = (path: string) => loaded.workspace.files.get(uriOf(loaded, path))?.reading !== undefined;
  const traits = new Pool(before, isNow, ({ file, problems }) =>
    problems.map((each) => traitsOf(file, each)),
  );
  const items = new Pool(before, isNow, ({ file }) =>
    itemsOf(then.workspace, file).map(({ print }) => print),
  );
  const lines = new Pool(before, isNow, ({ file }) => linesOf(textOf(file.document)));
  const touched = new Set<Problem>();
  for (const { path, file, problems } of checked) {
    const from = isThen.has(path) ? path : undefined;
    const fresh = new Set<string>();
    for (const { print, place } of itemsOf(loaded.workspace, file))
      if (!items.take(from, print)) fresh.add(place);
    let texts: readonly string[] | undefined;
    for (const problem of problems) {
      // Taken in any case: what was there before stands for one finding only.
      const isNew = !traits.take(from, traitsOf(file, problem));
      const place = placeOf(file, problem);
      texts ??= place === undefined ? linesOf(textOf(file.document)) : undefined;
      const line = texts?.[positionAt(file.document, problem.start).line] ?? "";
      if (isNew || (place === undefined ? !lines.holds(from, line) : fresh.has(place))) touched.add(problem);
    }
  }
  const isTouchedConfig = configsSince(base, loaded);
  return (finding) => (finding.source ? touched.has(finding.source.problem) : isTouchedConfig(finding));
}

/** Tells of a finding in a config file whether its line is a new one, or the file cannot be read at all. */
function configsSince(base: Revision, { folder, configs }: Loaded): (finding: Finding) => boolean {
  const ids = [...base.blobs].filter(([path]) => path.endsWith(configName)).map(([, id]) => id);
  const contents = base.read(ids);
  const texts = new Map<string, { now: readonly string[]; before: ReadonlySet<string> }>();
  for (const { folder: own, text } of configs.byFolder.values()) {
    const path = shownPath(folder, configUriOf(own ?? ""));
    const bytes = contents.get(base.blobs.get(posix.join(base.prefix, path)) ?? "");
    texts.set(path, { now: linesOf(text), before: new Set(bytes ? linesOf(decodeText(bytes).text) : []) });
  }
  return ({ path, range }) => {
    const line = texts.get(path)?.now[range.start.line] ?? "";
    return line === "" || !texts.get(path)?.before.has(line);
  };
}

/** The files of then that would be read if they were there now. */
function workspaceAt(base: Revision, loaded: Loaded): Workspace {
  const found = [...base.blobs].flatMap(([path, id]) => {
    if (!/\.(?:toml|ya?ml|json)$/i.test(path)) return [];
    const place = join(loaded.folder, posix.relative(`/${base.prefix}`, `/${path}`));
    const uri = pathToFileURL(place).href;
    return isRead(loaded, place, uri) ? [{ uri, id }] : [];
  });
  const contents = base.read(found.map(({ id }) => id));
  const texts: FileText[] = [];
  const sides: [string, string][] = [];
  for (const { uri, id } of found) {
    const bytes = contents.get(id);
    if (!bytes) continue;
    const { text, problem } = decodeText(bytes);
    const language = languageOf(uri);
    if (sideRole(uri)) sides.push([uri, text]);
    else if (language)
      texts.push({
        uri,
        language,
        text,
        origin: { forced: forcedDialect(loaded.configs, uri), unreadable: problem },
      });
  }
  return withSides(withFiles(emptyWorkspace(loaded.workspace.roots), texts), sides);
}

function isRead({ folder, workspace, configs }: Loaded, place: string, uri: string): boolean {
  if (workspace.files.has(uri) || workspace.sides.has(uri)) return true;
  const mayBe = sideRole(uri) !== undefined || mayHoldOkrs(configs, uri);
  return mayBe && !existsSync(place) && isDiscoverable(folder, place);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim());
}

function uriOf({ folder }: Loaded, path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

/** What files held before, by path; what files held that are gone now is what a file of a new name may hold. */
class Pool {
  readonly #byPath = new Map<string | undefined, Map<string, number>>([[undefined, new Map()]]);

  constructor(
    before: readonly FileProblems[],
    isNow: (path: string) => boolean,
    contentOf: (file: FileProblems) => readonly string[],
  ) {
    for (const file of before) {
      const path = isNow(file.path) ? file.path : undefined;
      const counts = this.#byPath.get(path) ?? new Map<string, number>();
      this.#byPath.set(path, counts);
      for (const each of contentOf(file)) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }

  holds(path: string | undefined, content: string): boolean {
    return (this.#byPath.get(path)?.get(content) ?? 0) > 0;
  }

  /** Whether it was there; if so, there is one less. */
  take(path: string | undefined, content: string): boolean {
    const isThere = this.holds(path, content);
    const counts = this.#byPath.get(path);
    if (isThere) counts?.set(content, (counts.get(content) ?? 0) - 1);
    return isThere;
  }
}

interface Item {
  readonly place: string;
  /** All of it that a change can touch, blanks and line ends aside. */
  readonly print: string;
}

function itemsOf(workspace: Workspace, file: OkrFile): Item[] {
  const index = indexFor(workspace, file);
  return file.blocks.flatMap(({ text, objectives, keyResults }, block) => {
    const inside = new Map<number, Span[]>();
    for (const { within, span } of [...objectives, ...keyResults]) {
      if (within === undefined) continue;
      const spans = inside.get(within);
      if (spans) spans.push(span);
      else inside.set(within, [span]);
    }
    const ofObjectives = objectives.map(({ span }, item) => {
      const entry = index.objectiveAt(file.uri, block, item);
      const results = (entry && index.keyResultsOf.get(entry)) ?? [];
      const ids = results.map(({ id }) => JSON.stringify(id ?? "")).sort();
      const own = wordsOf(without(text, span, inside.get(item) ?? []));
      return { place: `${block} objective ${item}`, print: `objective ${own}\n${ids.join()}` };
    });
    const ofKeyResults = keyResults.map(({ span: { start, end } }, item) => ({
      place: `${block} key result ${item}`,
      print: `key result ${wordsOf(text.slice(start, end))}`,
    }));
    return [...ofObjectives, ...ofKeyResults];
  });
}

function placeOf(file: OkrFile, { start }: Problem): string | undefined {
  const spot = locate(file, start);
  if (spot?.keyResult !== undefined) return `${spot.at} key result ${spot.keyResult}`;
  return spot?.objective === undefined ? undefined : `${spot.at} objective ${spot.objective}`;
}

/** A stretch of text without some stretches inside of it. */
function without(text: string, { start, end }: Span, inside: readonly Span[]): string {
  let own = "";
  let at = start;
  for (const each of [...inside].sort((a, b) => a.start - b.start)) {
    own += text.slice(at, Math.max(at, each.start));
    at = Math.max(at, each.end);
  }
  return own + text.slice(at, Math.max(at, end));
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
