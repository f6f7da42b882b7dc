import assert from "node:assert/strict";
import { test } from "node:test";
import { findDependence } from "../../core/wording/dependence.ts";
import { numberInObjective } from "../../core/wording/objective-number.ts";
import { movedTo, saysStart } from "../../core/wording/start.ts";
import { findUpkeep } from "../../core/wording/upkeep.ts";
import { findVanity } from "../../core/wording/vanity.ts";
import { dependence, measuredObjectives, upkeep, vanity } from "./labelled-outcome.ts";
import { starts } from "./labelled-starts.ts";

/** False alarms make people uninstall; what is missed does little harm. */
const floor = { precision: 0.95, recall: 0.85 };

const predicates = [
  { name: "findVanity", sets: vanity, says: findVanity },
  { name: "findDependence", sets: dependence, says: findDependence },
  { name: "findUpkeep", sets: upkeep, says: findUpkeep },
  { name: "numberInObjective", sets: measuredObjectives, says: numberInObjective },
] as const;

for (const { name, sets, says } of predicates)
  test(`${name}: precision and recall hold`, (context) => {
    for (const label of ["first", "heldOut"] as const) {
      const { wanted, sound } = sets[label];
      const wrong = sound.filter((text) => says(text) !== undefined);
      const missed = wanted.filter((text) => says(text) === undefined);
      const right = wanted.length - missed.length;
      const precision = right / (right + wrong.length);
      const recall = right / wanted.length;
      context.diagnostic(
        `${name}, ${label}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ` +
          `(${wanted.length + sound.length} texts, ${wanted.length} wanted)`,
      );
      assert.ok(precision >= floor.precision, `${label}: false alarms: ${wrong.join(" | ")}`);
      assert.ok(recall >= floor.recall, `${label}: missed: ${missed.join(" | ")}`);
    }
  });

test("a target without a start: precision and recall hold", () => {
  const lacks = (text: string) => {
    const target = movedTo(text);
    return target !== undefined && !saysStart(text, target);
  };
  // "Win 12 new clinics" is silenced by the rule, which reads more than the words.
  const wrong = starts.sound.filter(lacks);
  const missed = starts.wanted.filter((text) => !lacks(text));
  const right = starts.wanted.length - missed.length;
  assert.ok(right / (right + wrong.length) >= floor.precision, `false alarms: ${wrong.join(" | ")}`);
  assert.ok(right / starts.wanted.length >= floor.recall, `missed: ${missed.join(" | ")}`);
});

test("what is found is where it says, and nothing is said in a language without word lists", () => {
  const cut = (text: string, found: { span: { start: number; end: number } } | undefined) =>
    found && text.slice(found.span.start, found.span.end);
  const adopted = "By May the mobile team has adopted our library";
  assert.equal(cut(adopted, findDependence(adopted)), "the mobile team");
  const kept = "Keep the servers running in every plant";
  assert.equal(cut(kept, findUpkeep(kept)), "Keep the servers running");
  const views = "Increase Page Views by 50%";
  assert.equal(cut(views, findVanity(views)), "Page Views");
  for (const text of [
    "Raddoppiare le visualizzazioni di pagina",
    "Het mobiele team heeft onze bibliotheek overgenomen",
    "Upprätthålla driften",
    "",
  ])
    for (const { says } of predicates) assert.equal(says(text), undefined, text);
});
