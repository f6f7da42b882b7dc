import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { generateToml } from "../../../bench/generate.ts";
import {
  checkProgress,
  defaultSettings,
  emptyWorkspace,
  languageForPrinting,
  languageOf,
  type ObjectiveNode,
  progressReport,
  progressTree,
  type Workspace,
  withFile,
} from "../../../core/index.ts";
import { bakery, keyResults } from "../../support/bakery.ts";
import { testDay } from "../../support/folder.ts";

type Files = Readonly<Record<string, string>>;

function read(files: Files, toPrint: boolean): Workspace {
  let workspace = emptyWorkspace(["file:///w"]);
  for (const [path, text] of Object.entries(files)) {
    const uri = `file:///w/${path}`;
    const language = toPrint ? languageForPrinting(uri, text) : languageOf(uri);
    assert.ok(language);
    workspace = withFile(workspace, uri, language, text);
  }
  return workspace;
}

/** All that is printed of a workspace; places are left out. */
function printed(workspace: Workspace): unknown {
  const shown = (node: ObjectiveNode): unknown => ({
    label: node.label,
    why: node.why,
    rolledUp: node.rolledUp,
    health: node.health,
    owner: node.owner,
    period: node.period,
    keyResults: node.keyResults.map((each) => [
      each.label,
      each.why,
      each.attainment,
      each.owner,
      each.period,
      each.asOf,
    ]),
    children: node.children.map(shown),
  });
  const problems = [...workspace.files.values()].map(({ document }) =>
    document.blocks.flatMap((block) => block.problems.map(({ message }) => message)),
  );
  return [
    progressReport(workspace),
    checkProgress(workspace),
    progressTree(workspace, defaultSettings, testDay).map(shown),
    problems,
  ];
}

function expectSame(files: Files): void {
  assert.deepEqual(printed(read(files, true)), printed(read(files, false)));
}

function isPlaceless(text: string): boolean {
  return languageForPrinting("file:///w/a.toml", text) !== languageOf("file:///w/a.toml");
}

test("a workspace reads the same with places and without", () => {
  expectSame(bakery);
  const { objectives, keyResults: results } = generateToml(40, testDay);
  expectSame({ "objectives.toml": objectives, "key_results.toml": results });
  assert.ok(isPlaceless(bakery["key_results.toml"]) && isPlaceless(results));
});

test("what values alone do not tell is read with places", () => {
  const cases: Record<string, string> = {
    "a mistake": keyResults.replace('"The new', "The new"),
    "a date that is no text": keyResults.replace('"2026-11-13"', "2026-11-13"),
    "a key twice": keyResults.replace("target        = 60", "target = 60\ntarget = 61"),
    "keys that JavaScript would sort": `${keyResults}[metrics.2]\na = 1\n[metrics.1]\na = 2\n`,
    "a conflict in a string": keyResults.replace("The new oven", "<<<<<<< HEAD"),
    "a deep list": `${keyResults}x = ${"[".repeat(70)}${"]".repeat(70)}\n`,
    "a lone carriage return": keyResults.replace("60\n", "60\r"),
  };
  for (const [what, text] of Object.entries(cases)) {
    assert.ok(!isPlaceless(text), what);
    expectSame({ ...bakery, "key_results.toml": text });
  }
});

test("numbers keep their kind, names stay names, order stays order", () => {
  const texts = [
    `confidence = 1\n${keyResults.replace('"medium"', "1.0").replace('"low"', "1").replace("= 60", "= 6_0.50").replace("= 96", "= 0x60")}`,
    `\uFEFF${keyResults.replaceAll("\n", "\r\n")}`,
    "[[key_result]]\nkey_result_id = '__proto__'\nobjective_id = 'constructor'\ntarget = 9007199254740993\ncurrent = -0.0\n[[objective]]\nobjective_id = 'constructor'\ntitle = 'toString'\n",
    "[[objectives]]\nid = 'b'\ntitle = 'B'\n[[objectives.key_results]]\nname = 'first'\ntarget = '<100 ms'\ncurrent = '20/1196'\n[[objectives]]\nid = 'a'\ntitle = 'A'\nkey_results = ['bare text', { name = 'second', progress = 0.3, evidence = ['file:x', 'https://y'] }]\n",
    "# okr: dialect=none\n[[key_result]]\nkey_result_id = 'x'\n",
    "",
    "\n# nothing\n",
  ];
  for (const text of texts)
    expectSame({ "objectives.toml": bakery["objectives.toml"], "key_results.toml": text });
});

test("half-typed texts read the same", () => {
  fc.assert(
    fc.property(
      fc.nat(keyResults.length),
      fc.nat(60),
      fc.constantFrom("", '"', "\n", "=", "[[", "\u0000", "é"),
      (at, length, typed) => {
        expectSame({
          ...bakery,
          "key_results.toml": keyResults.slice(0, at) + typed + keyResults.slice(at + length),
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("a text that changed after it was read is read anew", () => {
  const language = languageForPrinting("file:///w/a.toml", keyResults);
  assert.ok(language);
  let workspace = withFile(emptyWorkspace(["file:///w"]), "file:///w/a.toml", language, keyResults);
  workspace = withFile(workspace, "file:///w/a.toml", language, keyResults.replace("= 50", "= 51"));
  assert.equal(progressReport(workspace)[0]?.current, 51);
});

const corpus = join(import.meta.dirname, "../../../../shared/corpus");

test("files of others read the same", { skip: existsSync(corpus) ? false : `${corpus} is not here` }, () => {
  const paths = globSync(join(corpus, "**/*.toml"));
  assert.ok(paths.length > 0);
  for (const path of paths) expectSame({ [basename(path)]: readFileSync(path, "utf8") });
});
