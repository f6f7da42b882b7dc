/**
 * All rules over a workspace, and the reading of the same files, once in a fresh process and then again: `rules.ts` runs
 * this with the format, the number of key results and the day, and reads the times from stdout.
 */
import { parse } from "smol-toml";
import { parseDocument } from "yaml";
import {
  checkFile,
  defaultSettings,
  emptyWorkspace,
  indexFor,
  languageOf,
  okrFiles,
  prepareRules,
  rules,
  withFiles,
} from "../core/index.ts";
import { type Format, scenario } from "./scenario.ts";

const [format, size, today = ""] = process.argv.slice(2);
const { files } = scenario(format as Format, Number(size), today);
const texts = [...files].flatMap(([path, text]) => {
  const language = languageOf(path);
  return language ? [{ uri: `file:///bench/${path}`, language, text }] : [];
});

const turns = Array.from({ length: 12 }, () => {
  const begin = performance.now();
  const workspace = withFiles(emptyWorkspace(["file:///bench"]), texts);
  // Reading ends when it is known what ids mean: the tree and the report begin there, too.
  for (const file of okrFiles(workspace)) indexFor(workspace, file);
  const read = performance.now();
  const run = prepareRules(rules, defaultSettings, today);
  for (const file of okrFiles(workspace)) checkFile(workspace, file, run);
  return { parse: read - begin, rules: performance.now() - read };
});

const libraryBegin = performance.now();
for (const { text } of texts) format === "toml" ? parse(text) : parseDocument(text);
const library = performance.now() - libraryBegin;

process.stdout.write(JSON.stringify({ turns, library }));
