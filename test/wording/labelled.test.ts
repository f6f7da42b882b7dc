import assert from "node:assert/strict";
import { test } from "node:test";
import { isProject } from "../../core/wording/project.ts";
import { isActivity, isVague, isVagueObjective } from "../../core/wording/wording.ts";
import { keyResults, objectives, type Verdict } from "./labelled.ts";

/** False alarms make people uninstall; what is missed does little harm. */
const floor = { precision: 0.95, recall: 0.85 };

const sets = ["first", "second", "heldOut"] as const;

const predicates = [
  { name: "isActivity, key results", from: keyResults, verdict: "activity", says: isActivity },
  { name: "isVague, key results", from: keyResults, verdict: "vague", says: isVague },
  { name: "isProject, objectives", from: objectives, verdict: "activity", says: isProject },
  { name: "isVagueObjective, objectives", from: objectives, verdict: "vague", says: isVagueObjective },
] as const;

for (const { name, from, verdict, says } of predicates)
  test(`${name}: precision and recall hold`, (context) => {
    const tried = [...sets.map((set) => [set, [set]] as const), ["all", sets] as const];
    for (const [label, chosen] of tried) {
      const sentences = chosen.flatMap((set) => labelled(from[set]));
      const flagged = sentences.filter(({ text }) => says(text) !== undefined);
      const right = flagged.filter((each) => each.verdict === verdict);
      const wanted = sentences.filter((each) => each.verdict === verdict);
      const precision = right.length / flagged.length;
      const recall = right.length / wanted.length;
      context.diagnostic(
        `${name}, ${label}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ` +
          `(${sentences.length} sentences, ${wanted.length} wanted, ${flagged.length} flagged)`,
      );
      const wrong = flagged.filter((each) => each.verdict !== verdict).map(({ text }) => text);
      const missed = wanted.filter(({ text }) => says(text) === undefined).map(({ text }) => text);
      assert.ok(precision >= floor.precision, `${label}: false alarms: ${wrong.join(" | ")}`);
      assert.ok(recall >= floor.recall, `${label}: missed: ${missed.join(" | ")}`);
    }
  });

test("the sets are as large as they claim to be, and no sentence stands twice", () => {
  const all = [keyResults, objectives].map((from) => sets.flatMap((set) => labelled(from[set])));
  const [ofKeyResults = [], ofObjectives = []] = all;
  assert.ok(ofKeyResults.length >= 150, `${ofKeyResults.length} key results`);
  assert.ok(ofObjectives.length >= 60, `${ofObjectives.length} objectives`);
  for (const sentences of all) {
    const texts = sentences.map(({ text }) => text);
    assert.deepEqual(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      [],
    );
  }
  assert.ok(labelled(keyResults.heldOut).length >= ofKeyResults.length / 4, "a quarter is held out");
});

function labelled(set: Readonly<Record<Verdict, readonly string[]>>): { text: string; verdict: Verdict }[] {
  return (["activity", "vague", "sound"] as const).flatMap((verdict) =>
    set[verdict].map((text) => ({ text, verdict })),
  );
}
