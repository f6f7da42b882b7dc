import assert from "node:assert/strict";
import { test } from "node:test";
import { readTyped } from "../../core/edits/typed-value.ts";
import { numberAt } from "../../core/model/number-text.ts";
import { readQuantity } from "../../core/model/quantity.ts";
import { tokensOf } from "../../core/wording/tokens.ts";
import { isVagueObjective, readWording } from "../../core/wording/wording.ts";
import { keyResults, objectives } from "./labelled.ts";

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
  ...["é", "数", "\u{1F600}", "\u0000", "\ud800", "a\u0301", "\u200d", "\n", "\t", " "],
];

const hundredKilobytes = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readWording,
  isVagueObjective,
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

test("10,000 texts in less than 300 ms", (context) => {
  const texts = [keyResults, objectives]
    .flatMap((from) => Object.values(from))
    .flatMap((set) => Object.values(set).flat());
  const many = Array.from({ length: 10_000 }, (_, at) => texts[at % texts.length] as string);
  const took = Math.min(...[1, 2, 3].map(() => timeOf(() => many.map(readWording))));
  context.diagnostic(`10,000 texts: ${took.toFixed(0)} ms`);
  assert.ok(took < 300, `${took} ms`);
});

/** Milliseconds of this process's processor time: what other processes do meanwhile does not count. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
