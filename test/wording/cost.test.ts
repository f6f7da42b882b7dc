import assert from "node:assert/strict";
import { test } from "node:test";
import { readTyped } from "../../core/edits/typed-value.ts";
import { numberAt } from "../../core/model/number-text.ts";
import { readQuantity } from "../../core/model/quantity.ts";
import { findDependence } from "../../core/wording/dependence.ts";
import { findExperiment } from "../../core/wording/experiment.ts";
import { isKept } from "../../core/wording/kept.ts";
import { numberInObjective } from "../../core/wording/objective-number.ts";
import { isProject } from "../../core/wording/project.ts";
import { movedTo, saysStart } from "../../core/wording/start.ts";
import { tokensOf } from "../../core/wording/tokens.ts";
import { findUpkeep } from "../../core/wording/upkeep.ts";
import { findVanity } from "../../core/wording/vanity.ts";
import { saidWay } from "../../core/wording/way.ts";
import { isVagueObjective, readWording } from "../../core/wording/wording.ts";
import { keyResults, objectives } from "./labelled.ts";
import { de } from "./languages/de.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { pt } from "./languages/pt.ts";

/** Pieces that expressions and scanners stumble over when they come by the thousand. */
const nasty = [
  ...[
    "1 ",
    "1,",
    "1.",
    "1.2.3 ",
    "9",
    "1 000",
    "1\u00a0000",
    "1/",
    "12:",
    "1(a)",
    "1(",
    "1e",
    "1e9",
    "2026-",
    "v1.",
    "1-a",
  ],
  ...[
    "€",
    "€ ",
    "$1",
    "R$",
    "US",
    "%",
    "per cent ",
    "5 per ",
    "k",
    "Ab ",
    "a-",
    "a.",
    "a'",
    "-",
    "..",
    ":",
    "(",
    "()",
    '"',
  ],
  ...[
    "the ",
    "launch ",
    "launched ",
    "improve and ",
    "set a b c d up ",
    "under target ",
    "is better ",
    "that ",
    "all ",
  ],
  ...[
    "from 1 to ",
    "at least ",
    "no more than ",
    "1 of ",
    "half ",
    "two thirds ",
    "in 2 weeks ",
    "by end of ",
    "by March 1 ",
  ],
  ...[
    "das Handbuch ",
    "ein CRM und ",
    "Aufrechterhaltungskosten",
    "ueber-",
    "wir führen ",
    "vom Vorstand ",
    "l'équipe ",
    "l'",
    "jusqu'",
    "lancer la ",
    "de 1 à ",
    "moins de ",
    "el equipo de ",
    "reducir a la mitad ",
    "o número de ",
    "até o fim de ",
    "mit 5 Kunden ",
    "re",
    "two-",
    "９",
    "٣٥٪ ",
  ],
  ...["é", "数", "\u{1F600}", "\u0000", "\ud800", "a\u0301", "\u200d", "\n", "\t", " "],
];

const hundredKilobytes = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readWording,
  isVagueObjective,
  isProject,
  saysStart: (text) => saysStart(text, movedTo(text)),
  findDependence,
  findExperiment,
  findUpkeep,
  findVanity,
  numberInObjective,
  isKept,
  saidWay: (text) => saidWay(text, readWording(text)),
  readQuantity,
  readTyped: (text) => readTyped(text, 1, 0, 10),
  numberAt: (text) => numberAt(text, 0),
};

for (const [name, read] of Object.entries(readers))
  test(`${name}: 100 kB of nasty text in less than 50 ms each`, () => {
    const slow = nasty.filter((piece) => {
      const text = hundredKilobytes(piece);
      return Math.min(...[1, 2, 3].map(() => timeOf(() => read(text)))) > 50;
    });
    assert.deepEqual(slow, []);
  });

test("the scanner under readWording, which never gets more than 2,000 characters, is linear all the same", () => {
  const slow = nasty.filter((piece) => {
    const text = hundredKilobytes(piece);
    return Math.min(...[1, 2, 3].map(() => timeOf(() => tokensOf(text)))) > 150;
  });
  assert.deepEqual(slow, []);
});

const sets = {
  en: [keyResults, objectives],
  de: [de.keyResults, de.objectives],
  fr: [fr.keyResults, fr.objectives],
  es: [es.keyResults, es.objectives],
  pt: [pt.keyResults, pt.objectives],
};

for (const [language, from] of Object.entries(sets))
  test(`10,000 texts in less than 300 ms, ${language}`, (context) => {
    const texts = from
      .flatMap((each) => Object.values(each))
      .flatMap((set: object): string[] => Object.values(set).flat());
    // Each is another text, so that nothing is remembered.
    const many = Array.from({ length: 10_000 }, (_, at) => `${texts[at % texts.length]} (${at})`);
    const took = Math.min(
      ...[1, 2, 3, 4].map((run) => timeOf(() => many.map((text) => readWording(text + run)))),
    );
    context.diagnostic(`${language}: 10,000 texts in ${took.toFixed(0)} ms`);
    assert.ok(took < 300, `${took} ms`);
  });

/** Milliseconds of this process's processor time: what other processes do meanwhile does not count. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
