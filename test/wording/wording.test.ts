import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isProject } from "../../core/wording/project.ts";
import { isActivity, isVague, isVagueObjective, readWording } from "../../core/wording/wording.ts";
import { keyResults, objectives } from "./labelled.ts";
import { de } from "./languages/de.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { pt } from "./languages/pt.ts";

/** What a predicate points at, with the word it gives. */
function pointed(
  text: string,
  found: { span: { start: number; end: number } } | undefined,
  word?: string,
): string {
  return found ? `${text.slice(found.span.start, found.span.end)} (${word})` : "silent";
}

test("points at the word that makes it a task or leaves it open", () => {
  const tasks = [
    "Launch the new status page",
    "We will set up a support desk",
    "O1-KR2: Publish 10 articles",
    "[KR 3] Old stack switched off by May",
    "New intranet is live",
    "Alerts in place for the night shift",
    "Data team: automate the monthly report",
    "Obtain ISO 27001 certification",
    "Rollout of the travel app",
    "Ship the scheduler so that missed shifts fall below 2%",
  ];
  assert.deepEqual(
    tasks.map((text) => pointed(text, isActivity(text), isActivity(text)?.verb)),
    [
      "Launch (launch)",
      "set (set up)",
      "Publish (publish)",
      "switched off (switch off)",
      "live (live)",
      "in place (in place)",
      "automate (automate)",
      "Obtain (obtain)",
      "Rollout (rollout)",
      "silent",
    ],
  );
  const open = [
    "Improve conversion",
    "KR1: Improve conversion",
    "Error rate down",
    "Fraud losses under target",
    "Meet our sales goals",
    "Customers are happier",
    "Improve conversion to 5%",
    "Launch a better sign-up page",
  ];
  assert.deepEqual(
    open.map((text) => pointed(text, isVague(text), isVague(text)?.word)),
    [
      "Improve (improve)",
      "Improve (improve)",
      "down (down)",
      "under target (under target)",
      "Meet our sales goals (meet our sales goals)",
      "happier (happier)",
      "silent",
      "silent",
    ],
  );
});

test("a project is praised in vain in a key result, not in an objective", () => {
  const text = "Build a checkout that customers love";
  assert.deepEqual(
    [
      isActivity(text)?.verb,
      isProject(text),
      isProject("Build a checkout")?.verb,
      isVagueObjective("Improve product"),
    ],
    ["build", undefined, "build", { word: "improve", span: { start: 0, end: 15 } }],
  );
});

test("which way it goes: the movement nearest before the number", () => {
  const ways = Object.fromEntries(
    [
      "Reduce churn from 5% to 3%",
      "Increase retention by reducing churn from 5% to 3%",
      "Support tickets down to 40 a week",
      "Improve NPS from 8 to 9",
      "Fewer incidents",
      "Launch the shop",
      "Raise a seed round",
    ].map((text) => {
      const { movement } = readWording(text);
      return [
        text,
        movement && `${movement.direction}: ${text.slice(movement.span.start, movement.span.end)}`,
      ];
    }),
  );
  assert.deepEqual(ways, {
    "Reduce churn from 5% to 3%": "decrease: Reduce",
    "Increase retention by reducing churn from 5% to 3%": "decrease: reducing",
    "Support tickets down to 40 a week": "decrease: down",
    "Improve NPS from 8 to 9": "change: Improve",
    "Fewer incidents": "decrease: Fewer",
    "Launch the shop": undefined,
    "Raise a seed round": undefined,
  });
});

test("by when", () => {
  const deadlines = Object.fromEntries(
    [
      "Launch by March 1",
      "Reach 40 schools by the end of the quarter",
      "NPS of 50 in Q3",
      "Close the books before year-end",
      "Bis Ende des Jahres 40 Schulen",
      "40 schools this year",
      "Uptime of 99.9% over the last 90 days",
      "Cut spend by half",
      "Lancer l'app d'ici la fin du trimestre",
      "Lanzar la app antes de fin de año",
      "Lançar o app até o fim do trimestre",
      "CRM bis Ende Juni einführen",
    ].map((text) => {
      const { deadline, deadlineOnly } = readWording(text);
      return [text, [deadline && text.slice(deadline.start, deadline.end), deadlineOnly]];
    }),
  );
  assert.deepEqual(deadlines, {
    "Launch by March 1": ["by March", true],
    "Reach 40 schools by the end of the quarter": ["by the end of the quarter", false],
    "NPS of 50 in Q3": ["Q3", false],
    "Close the books before year-end": ["before year-end", false],
    "Bis Ende des Jahres 40 Schulen": ["Bis Ende des Jahres", false],
    "40 schools this year": ["this year", false],
    "Uptime of 99.9% over the last 90 days": [undefined, false],
    "Cut spend by half": [undefined, false],
    "Lancer l'app d'ici la fin du trimestre": ["ici la fin du trimestre", false],
    "Lanzar la app antes de fin de año": ["antes de fin de año", false],
    "Lançar o app até o fim do trimestre": ["até o fim do trimestre", false],
    "CRM bis Ende Juni einführen": ["bis Ende Juni", false],
  });
});

test("silent in a language without word lists, and for text that does not tell its language", () => {
  const texts = [
    ...[
      "Lanciare il nuovo portale",
      "Migliorare la qualità",
      "Nya webbplatsen lanseras",
      "Uusi sivusto julki",
    ],
    ...[
      "Nieuw platform lanceren",
      "Lansera den nya appen",
      "Запустить новый сайт",
      "启动新网站",
      "Kubernetes",
      "",
      "…",
    ],
  ];
  assert.deepEqual(
    texts.filter(
      (text) => readWording(text).language ?? isActivity(text) ?? isVague(text) ?? isVagueObjective(text),
    ),
    [],
  );
});

test("never throws, and every span lies in the text", () => {
  const known = [keyResults, objectives, ...[de, fr, es, pt].flatMap((set) => Object.values(set))]
    .flatMap((from): object[] => Object.values(from))
    .flatMap((set): string[] => Object.values(set).flat());
  const pieces = fc.array(fc.oneof(fc.constantFrom(...known), fc.string(), fc.string({ unit: "binary" })), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(pieces, fc.constantFrom(" ", "", "; ", "\n", " and ", "("), (parts, joint) => {
      const text = parts.join(joint);
      const wording = readWording(text);
      const spans = [
        ...wording.numbers.map(({ span }) => span),
        ...[wording.activity, wording.movement, wording.vague, isVagueObjective(text)].flatMap(
          (each) => each?.span ?? [],
        ),
        ...(wording.deadline ? [wording.deadline] : []),
      ];
      for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length, text);
      for (const { value } of wording.numbers) assert.ok(Number.isFinite(value) && value >= 0, text);
      assert.ok(!(wording.vague && (wording.hasOutcomeNumber || wording.activity)), text);
    }),
    { numRuns: 1500 },
  );
});
