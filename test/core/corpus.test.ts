import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { test } from "node:test";
import {
  checkFile,
  emptyWorkspace,
  fixesOf,
  languageNamed,
  languageOf,
  okrFiles,
  progressReport,
  progressTree,
  type Workspace,
  withFile,
} from "../../core/index.ts";
import { problemsOf, root, runOf, testDay } from "../support/folder.ts";

/** Real files, written by others. They are read where they are there, and nothing of them stands in this repository. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const skip = !existsSync(corpus) && "no corpus beside the repository";
const paths = globSync("**/*.{toml,yml,yaml,json,md}", { cwd: corpus })
  .filter((path) => basename(path) !== "README.md")
  .sort();
const isNegative = (path: string) => path.startsWith("negative");
const bytesOf = (path: string) => readFileSync(resolve(corpus, path));
const run = runOf();

/** A workspace with one text of the corpus, at a place where OKR files are looked for. */
function holding(path: string, text: string): Workspace {
  const uri = `${root}/okrs/${basename(path)}`;
  const language = languageOf(uri) ?? languageNamed("yaml");
  assert.ok(language);
  return withFile(emptyWorkspace([root]), uri, language, text);
}

/** All that a reader asks of a workspace: findings with their ways out, the tree, the report. */
function readAll(workspace: Workspace): void {
  for (const file of okrFiles(workspace))
    for (const problem of checkFile(workspace, file, run)) fixesOf(workspace, file, problem, run);
  progressTree(workspace, run.settings, testDay);
  progressReport(workspace);
}

test("every file is read, whatever it is", { skip }, () => {
  assert.ok(paths.length > 0);
  for (const path of paths) readAll(holding(path, bytesOf(path).toString("utf8")));
});

test("every file is read where it breaks off, at every seventh byte", { skip }, (t) => {
  const end = performance.now() + 12_000;
  let cuts = 0;
  let all = 0;
  // One cut of each file in turn: where time is short, every file has had its share. Half a JSON text is the dearest
  // to read, being one broken flow from its first byte to its last, and is cut less often.
  const texts = paths.map((path) => ({ path, bytes: bytesOf(path), step: path.endsWith(".json") ? 280 : 7 }));
  for (let at = 0; texts.some(({ bytes, step }) => at * step < bytes.length); at++)
    for (const { path, bytes, step } of texts) {
      if (at * step >= bytes.length) continue;
      all++;
      if (performance.now() > end) continue;
      readAll(holding(path, bytes.subarray(0, at * step).toString("utf8")));
      cuts++;
    }
  t.diagnostic(`${cuts} of ${all} cuts`);
  assert.ok(cuts > 500);
});

const dialects: Readonly<Record<string, readonly string[]>> = {
  okrchestra: ["001", "004", "005"],
  bwoc: ["008", "009", "010"],
  generic: ["014", "017", "028", "029"],
  none: ["002", "006", "012", "024", "026", "030"],
};
for (const [dialect, numbers] of Object.entries(dialects))
  test(`${numbers.join(", ")}: ${dialect}`, { skip }, () => {
    const read = numbers.map((number) => {
      const path = paths.find((each) => each.startsWith(number));
      assert.ok(path, `${number} is in the corpus`);
      const [file] = holding(path, bytesOf(path).toString("utf8")).files.values();
      return file?.reading?.dialect ?? "none";
    });
    assert.deepEqual(
      read,
      numbers.map(() => dialect),
    );
  });

test("files that only look like OKRs have no reading, no finding and no row", { skip }, () => {
  const negative = paths.filter(isNegative);
  assert.ok(negative.length > 0);
  for (const path of negative) {
    const workspace = holding(path, bytesOf(path).toString("utf8"));
    assert.deepEqual(
      [...workspace.files.values()].map(({ reading }) => reading),
      [undefined],
      path,
    );
    assert.deepEqual(
      okrFiles(workspace).flatMap((file) => checkFile(workspace, file, run)),
      [],
      path,
    );
    assert.deepEqual(progressTree(workspace, run.settings, testDay), [], path);
  }
});

test("valid files of the strict dialects hold no error", { skip }, () => {
  const text = (number: string) =>
    bytesOf(paths.find((path) => path.startsWith(number)) ?? "").toString("utf8");
  const folders: Record<string, string>[] = [
    { "okrs/org.yml": text("001") },
    { "okrs/org.yml": text("004"), "okrs/team-test.yml": text("005") },
    {
      "plugins/okr/example/objectives.toml": text("008"),
      "plugins/okr/example/key_results.toml": text("009"),
    },
    {
      "plugins/okr/example/objectives.toml": text("008"),
      "plugins/okr/example/key_results.toml": text("010"),
    },
  ];
  for (const files of folders) {
    let workspace = emptyWorkspace([root]);
    for (const [path, each] of Object.entries(files)) {
      const language = languageOf(path);
      assert.ok(language);
      workspace = withFile(workspace, `${root}/${path}`, language, each);
    }
    const errors = [...problemsOf(workspace)].flatMap(([uri, problems]) =>
      problems.flatMap(({ severity, rule, message }) =>
        severity === "error" ? [`${uri}: okr/${rule} ${message}`] : [],
      ),
    );
    assert.deepEqual(errors, []);
  }
});
