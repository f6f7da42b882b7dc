import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { languageOf } from "../../core/index.ts";
import { bakery, orchestra } from "./bakery.ts";
import { fixableFixtures } from "./fixable.ts";
import { examplesIn } from "./page-examples.ts";

/** A folder of texts as somebody may have it, and where it comes from. */
export interface Fixture {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

const repository = resolve(import.meta.dirname, "../..");
/** Real files, written by others. They are read where they are there, and nothing of them stands in this repository. */
const corpus = resolve(repository, "../shared/corpus");

/** All folders of texts that there are: examples, examples of rule pages, fixtures, texts of tests, the corpus. */
export function allFixtures(): Fixture[] {
  return [
    { name: "bakery", files: bakery },
    { name: "orchestra", files: orchestra },
    ...["bwoc", "okrchestra", "generic"].map((name) => folderAt(`examples/${name}`)),
    ...pagesExamples(),
    ...fixableFixtures(),
    ...editFixtures(),
    ...textsOfTests(),
    ...corpusFiles(),
  ];
}

function folderAt(folder: string): Fixture {
  const home = join(repository, folder);
  const paths = globSync("**/*.{toml,yml,yaml,json}", { cwd: home }).sort();
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(home, path), "utf8")]));
  return { name: folder, files };
}

function pagesExamples(): Fixture[] {
  return globSync("docs/rules/*.md", { cwd: repository })
    .sort()
    .flatMap((path) =>
      examplesIn(readFileSync(join(repository, path), "utf8")).map(({ line, files }) => ({
        name: `${path}:${line}`,
        files,
      })),
    );
}

function editFixtures(): Fixture[] {
  return globSync("test/fixtures/edits/*", { cwd: repository })
    .sort()
    .map((path) => ({
      name: path,
      files: { [`okrs/${basename(path)}`]: readFileSync(join(repository, path), "utf8") },
    }));
}

/** Texts that tests spell out whole: `"path.toml": \`…\`` without places for values; what marks findings is taken out. */
function textsOfTests(): Fixture[] {
  return globSync("test/core/**/*.test.ts", { cwd: repository })
    .sort()
    .flatMap((path) => {
      const source = readFileSync(join(repository, path), "utf8");
      return [...source.matchAll(/"([\w./-]+\.(?:toml|ya?ml))": `([^`$\\]*)`/g)].map(
        ([, own = "", text = ""], index) => ({
          name: `${path}#${index + 1}`,
          files: {
            [own]: text.replace(/^\s*#(?:\s*\^+|<+)\s*(?:error|warning|information|hint) okr\/.*\n?/gm, ""),
          },
        }),
      );
    });
}

function corpusFiles(): Fixture[] {
  if (!existsSync(corpus)) return [];
  return globSync("*.{toml,yml,yaml}", { cwd: corpus })
    .filter((path) => languageOf(path) !== undefined)
    .sort()
    .map((path) => ({
      name: relative(dirname(corpus), join(corpus, path)),
      files: { [`okrs/${path}`]: readFileSync(join(corpus, path), "utf8") },
    }));
}
