import assert from "node:assert/strict";
import { test } from "node:test";
import { findDependence } from "../../core/wording/dependence.ts";
import { findExperiment } from "../../core/wording/experiment.ts";
import { numberInObjective } from "../../core/wording/objective-number.ts";
import { isProject } from "../../core/wording/project.ts";
import { findUpkeep } from "../../core/wording/upkeep.ts";
import { findVanity } from "../../core/wording/vanity.ts";
import { isActivity, isVague, isVagueObjective, readWording } from "../../core/wording/wording.ts";
import { folder, problemsOf } from "../support/folder.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import type { LabelledLanguage, Verdicts } from "./languages/labels.ts";
import { mixed } from "./languages/mixed.ts";
import { pt } from "./languages/pt.ts";
import { silent } from "./languages/silent.ts";

/** False alarms make people uninstall; what is missed does little harm, though in English more is expected. */
const floors = {
  en: { precision: 0.95, recall: 0.85 },
  de: { precision: 0.95, recall: 0.7 },
  fr: { precision: 0.95, recall: 0.7 },
  es: { precision: 0.95, recall: 0.7 },
  pt: { precision: 0.95, recall: 0.7 },
} as const;

const languages = { en, de, fr, es, pt };
const halves = ["first", "heldOut"] as const;
type Says = (text: string) => unknown;

/** Each text rule: what it asks of a text, and the texts it is tried on with what it should say. */
const rules: Readonly<
  Record<string, { says: Says; of: (set: LabelledLanguage, half: "first" | "heldOut") => Verdicts }>
> = {
  "activity-key-result": {
    says: isActivity,
    of: ({ keyResults }, half) => {
      const { activity, vague, sound } = keyResults[half];
      return { wanted: activity, sound: [...vague, ...sound] };
    },
  },
  "vague-key-result": {
    says: isVague,
    of: ({ keyResults }, half) => {
      const { activity, vague, sound } = keyResults[half];
      return { wanted: vague, sound: [...activity, ...sound] };
    },
  },
  "project-objective": {
    says: isProject,
    of: ({ objectives }, half) => {
      const { activity, vague, sound } = objectives[half];
      return { wanted: activity, sound: [...vague, ...sound] };
    },
  },
  "vague-objective": {
    says: isVagueObjective,
    of: ({ objectives }, half) => {
      const { activity, vague, sound } = objectives[half];
      return { wanted: vague, sound: [...activity, ...sound] };
    },
  },
  "vanity-metric": {
    says: findVanity,
    of: ({ vanity, keyResults }, half) => ({
      wanted: vanity[half].wanted,
      sound: [...vanity[half].sound, ...keyResults[half].sound],
    }),
  },
  "others-dependent": {
    says: findDependence,
    of: ({ dependence, keyResults }, half) => ({
      wanted: dependence[half].wanted,
      sound: [...dependence[half].sound, ...keyResults[half].sound],
    }),
  },
  "business-as-usual": {
    says: findUpkeep,
    of: ({ upkeep, objectives }, half) => ({
      wanted: upkeep[half].wanted,
      sound: [...upkeep[half].sound, ...objectives[half].sound],
    }),
  },
  "numeric-objective": {
    says: numberInObjective,
    of: ({ measuredObjectives, objectives }, half) => ({
      wanted: measuredObjectives[half].wanted,
      sound: [...measuredObjectives[half].sound, ...objectives[half].sound],
    }),
  },
  threshold: {
    says: findExperiment,
    of: ({ experiments, keyResults }, half) => ({
      wanted: experiments[half].wanted,
      sound: [...experiments[half].sound, ...keyResults[half].sound],
    }),
  },
  "direction-conflict": {
    says: contradictionIn,
    of: ({ conflicts, keyResults }, half) => ({
      wanted: conflicts[half].wanted,
      sound: [...conflicts[half].sound, ...keyResults[half].sound],
    }),
  },
};

/** What the rule says of a key result with these words and no other numbers. */
function contradictionIn(text: string): true | undefined {
  const file = `objectives:\n  - title: Riders arrive on time\n    key_results:\n      - title: ${JSON.stringify(text)}\n`;
  const found = [...problemsOf(folder({ "okrs/a.yml": file })).values()].flat();
  return found.some(({ rule }) => rule === "direction-conflict") ? true : undefined;
}

for (const [rule, { says, of }] of Object.entries(rules))
  for (const [code, set] of Object.entries(languages))
    test(`${rule}, ${code}: precision and recall hold`, (context) => {
      const floor = floors[code as keyof typeof floors];
      for (const half of halves) {
        const { wanted, sound } = of(set, half);
        const wrong = sound.filter((text) => says(text) !== undefined);
        const missed = wanted.filter((text) => says(text) === undefined);
        const right = wanted.length - missed.length;
        const precision = right / (right + wrong.length);
        const recall = right / wanted.length;
        context.diagnostic(
          `${rule}, ${code}, ${half}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ` +
            `(${wanted.length} wanted, ${sound.length} sound)`,
        );
        assert.ok(precision >= floor.precision, `${half}: false alarms: ${wrong.join(" | ")}`);
        assert.ok(recall >= floor.recall, `${half}: missed: ${missed.join(" | ")}`);
      }
    });

test("the sets are as large as they claim to be", () => {
  const sizes = Object.entries(languages)
    .filter(([code]) => code !== "en")
    .map(([code, { keyResults, objectives }]) => {
      const count = (sets: typeof keyResults) =>
        halves.flatMap((half) => Object.values(sets[half]).flat()).length;
      return [code, count(keyResults) >= 80, count(objectives) >= 30];
    });
  assert.deepEqual(sizes, [
    ["de", true, true],
    ["fr", true, true],
    ["es", true, true],
    ["pt", true, true],
  ]);
});

test("nothing is said in a language without word lists, nor where a text does not tell its language", () => {
  const texts = [...Object.values(silent).flat(), ...mixed.undecided];
  const undecided: ReadonlySet<string> = new Set(mixed.undecided);
  assert.ok(texts.length >= 60);
  const said = texts.flatMap((text) =>
    Object.entries(rules)
      // "NPS 45" is a number in any language.
      .filter(([rule]) => rule !== "numeric-objective" || !undecided.has(text))
      .filter(([, { says }]) => says(text) !== undefined)
      .map(([rule]) => `${rule}: ${text}`),
  );
  assert.deepEqual(said, []);
});

test("words of other languages and names do not change the language of a text", () => {
  for (const [language, texts] of Object.entries(mixed.decided))
    assert.deepEqual(
      texts.filter((text) => readWording(text).language !== language),
      [],
      language,
    );
});

test("a text reads the same without accents and umlauts", () => {
  const pairs = [
    ["Höhere Verfügbarkeit der Läden", "Hoehere Verfuegbarkeit der Laeden"],
    ["Schulungsunterlagen für Filialen überarbeiten", "Schulungsunterlagen fuer Filialen ueberarbeiten"],
    ["Améliorer la qualité des données", "Ameliorer la qualite des donnees"],
    ["Élaborer une stratégie de contenu", "Elaborer une strategie de contenu"],
    ["Reducción de la rotación", "Reduccion de la rotacion"],
    ["Lançar a versão móvel", "Lancar a versao movel"],
  ];
  for (const [accented = "", bare = ""] of pairs) {
    const read = (text: string) => [isActivity(text)?.verb, isVague(text)?.span, readWording(text).language];
    const [verb, vague, language] = read(accented);
    assert.ok(verb ?? vague, accented);
    assert.deepEqual(
      [read(bare)[0], read(bare)[1] !== undefined, read(bare)[2]],
      [verb, vague !== undefined, language],
    );
  }
});
