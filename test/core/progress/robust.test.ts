import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { defaultSettings, type Settings } from "../../../core/config/settings.ts";
import { planTrack } from "../../../core/edits/track.ts";
import { emptyWorkspace, okrFiles, withFile } from "../../../core/model/workspace.ts";
import { checkProgress, progressReport } from "../../../core/progress/bwoc.ts";
import { progressTree } from "../../../core/progress/rollup.ts";
import { languageOf } from "../../../core/syntax/languages.ts";

const paths = globSync(join(import.meta.dirname, "../../fixtures/edits/*"));
const paced: Settings = { ...defaultSettings, health: "paced", fiscalYearStart: 4 };

test("half-typed texts: a tree, a report and a plan (or a refusal) for each, and never a throw", () => {
  let plans = 0;
  let refusals = 0;
  for (const path of paths) {
    const text = readFileSync(path, "utf8");
    const uri = `file:///w/${basename(path)}`;
    const language = languageOf(uri);
    assert.ok(language);
    for (let length = text.length; length >= 0; length -= 5) {
      const workspace = withFile(emptyWorkspace(["file:///w"]), uri, language, text.slice(0, length));
      const nodes = progressTree(workspace, paced, "2026-08-15");
      JSON.stringify([
        nodes.map(({ rolledUp }) => rolledUp),
        checkProgress(workspace),
        progressReport(workspace),
      ]);
      for (const file of okrFiles(workspace))
        for (const { keyResults } of file.blocks)
          for (const { id } of keyResults) {
            const plan = planTrack(
              workspace,
              { keyResultId: id?.text ?? "", current: 1, today: "2026-08-15" },
              paced,
            );
            if ("refused" in plan) refusals++;
            else plans++;
          }
    }
  }
  assert.ok(plans > 500 && refusals > 100, `${plans} plans, ${refusals} refusals`);
});

test("every way to say nothing", () => {
  for (const text of [
    "",
    "\uFEFF",
    "# c",
    "---",
    "objectives:",
    "objectives: []",
    "objectives:\n  - ",
    "okrs:\n  a:\n    krs: 5\n",
    "okrs:\n- krs: [null, 1, [2]]\n",
  ]) {
    const uri = "file:///w/okrs.yml";
    const workspace = withFile(emptyWorkspace(), uri, languageOf(uri) ?? assert.fail(), text);
    assert.ok(Array.isArray(progressTree(workspace, defaultSettings, "2026-08-15")), text);
    assert.deepEqual(
      checkProgress(workspace).key_results.filter(({ status }) => status !== "pending"),
      [],
    );
  }
});
