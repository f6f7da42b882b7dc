import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Concept,
  checkFile,
  columnOf,
  type DialectId,
  defaultSettings,
  fixesOf,
  namesOf,
  okrFiles,
  planTrack,
  prepareRules,
  progressReport,
  progressTree,
  readTyped,
  rules,
  type Workspace,
} from "../../../core/index.ts";
import { folder, testDay } from "../../support/folder.ts";
import { keyResults, objectives } from "../../wording/labelled.ts";

/** Long enough for a pattern that goes back and forth to take minutes; texts of this length are still read. */
const length = 99_000;
/** What no rule may take longer than for one workspace, in milliseconds of this process. */
const limit = 50;

/** All our labelled sentences in a row: the words of the lists, as they come. */
const sentences = [keyResults, objectives]
  .flatMap((from) => Object.values(from).flatMap((set) => Object.values(set).flat()))
  .join(" ");

/** Pieces that scanners and patterns stumble over when they come by the thousand, without what ends them. */
const pieces = [
  ..."a1 -.,;:/%\"'\\|([€é數",
  ...["a ", "a-", "a, ", "- ", "% ", "1 ", "1.", "9,9", "1,000", "1 000 ", "1.2.3 ", "1/", "1:", "e9"],
  ...["a.b", "O1-KR1-", "KR1 ", "file:", "file:a ", "http://a.", "../", "v1.", "3DS "],
  ...["2026-01-", "2026-01-01 ", "31.12.", "12:30 ", "Q1 ", "FY26 ", "by 2026-", "2026-Q1..", "W1-"],
  ...["from 1 to 2 ", "from from ", "1 in 10 ", "1 of ", "20/", "<1 ", "€1 ", "≥ 5% ", "half of "],
  ...["increase the ", "reduce and ", "test with 100 ", "to be ", "the team ", "page views ", "depends on "],
  ...["by end of ", "TBD ", "more than ", "re-", "ungen", "# okr-disable ", "-- ", "{0}", "[a](b)", "**a** "],
  ...["\t", "\n", "\r\n", "a\u0301", "👩‍👩‍👧", "\u202e", "İ", "\u00a0", "\ufeff"],
  sentences,
];

type FilesWith = (quoted: string) => Record<string, string>;

/** A text in every field that a dialect has, whatever it stands for; as a key, a comment and an unknown field too. */
const workspaces: Readonly<Record<string, FilesWith>> = {
  bwoc: (q) => ({
    "plugins/okr/x/objectives.toml": table("objective", "bwoc", "objective", q),
    "plugins/okr/x/key_results.toml": [
      table("key_result", "bwoc", "key-result", q),
      `[[key_result]]\nkey_result_id = "O1-KR2"\nobjective_id = "O1"\nevidence = ${evidenceIn(q)}\n`,
    ].join(""),
  }),
  okrchestra: (q) => ({
    "okrs/org.yml": [
      `# ${q.slice(1, -1)}\nscope: org\nperiod: ${q}\nowner_id: ${q}\nobjectives:\n`,
      item("okrchestra", "objective", q, "  "),
      "    key_results:\n",
      item("okrchestra", "key-result", q, "      "),
      `        evidence: [${q}]\n`,
      `      - kr_id: KR-2\n        description: ${q}\n        baseline: 3\n        target: 5\n        current: 4\n        evidence: [${q}, ${q}]\n`,
    ].join(""),
    "metrics/manual.yml": `metrics:\n  - key: ${q}x\n    value: 1\n`,
  }),
  generic: (q) => ({
    "okrs/a.yml": [
      `quarter: ${q}\nlevel: ${q}\nowner: ${q}\nlast_updated: ${q}\nobjectives:\n`,
      item("generic", "objective", q, "  "),
      `    key_results:\n      - ${q}\n      - ${q}: 1\n        title: a\n`,
      item("generic", "key-result", q, "      "),
      `        evidence: ${evidenceIn(q).replaceAll(" =", ":")}\n`,
      `      - title: ${q}\n        target: 5\n        current: 4\n        initiatives: [${q}, { title: ${q}, key_result: ${q} }]\n`,
      `        depends_on: [${q}]\n`,
    ].join(""),
    "okrs/b.toml": `[[objectives]]\n# ${q.slice(1, -1)}\nid = ${q}\ntitle = ${q}\n[[objectives.key_results]]\ntitle = ${q}\ntarget = ${q}\n`,
  }),
};

/** Fields with inner structure, which stand in the files by hand. */
const byHand: ReadonlySet<string> = new Set(["keyResults", "children", "evidence"]);

function fields(dialect: DialectId, kind: "objective" | "key-result", q: string, joint: string): string[] {
  return [...columnOf(dialect, kind).keys()]
    .filter((concept) => !byHand.has(concept) && (dialect !== "generic" || isOwn(kind, concept)))
    .map((concept) => `${namesOf(dialect, kind, concept)[0]}${joint}${q}`)
    .filter(
      (line, at, lines) => lines.findIndex((each) => each.split(joint)[0] === line.split(joint)[0]) === at,
    );
}

/** What the others cannot say, and what every rule asks for: the rest is read as theirs is. */
function isOwn(kind: "objective" | "key-result", concept: Concept): boolean {
  return ["id", "text", "target", "unit"].includes(concept) || !columnOf("bwoc", kind).has(concept);
}

function table(name: string, dialect: DialectId, kind: "objective" | "key-result", q: string): string {
  return `# ${q.slice(1, -1)}\n[[${name}]]\n${fields(dialect, kind, q, " = ").join("\n")}\n${q} = ${q}\n`;
}

function item(dialect: DialectId, kind: "objective" | "key-result", q: string, indent: string): string {
  return fields(dialect, kind, q, ": ")
    .map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}\n`)
    .join("");
}

function evidenceIn(q: string): string {
  return `{ kind = ${q}, value = ${q}, as_of = ${q}, valid_through = ${q}, signer = ${q}, signed_at = ${q} }`;
}

for (const [dialect, filesWith] of Object.entries(workspaces))
  test(`no rule needs more than ${limit} ms for texts of 100 kB: ${dialect}`, () => {
    const slow: string[] = [];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const files = filesWith(JSON.stringify(text));
      const workspace = folder(files);
      assert.ok(okrFiles(workspace).length > 0, `${JSON.stringify(piece.slice(0, 20))} is read`);
      const look = (name: string, action: (workspace: Workspace) => void, most = limit) => {
        const first = timeOf(() => action(workspace));
        if (first <= most) return;
        // The machine may have other things to do, and what is remembered of a workspace is not to help.
        let least = first;
        for (let turn = 0; turn < 9 && least > most; turn++) {
          const fresh = folder(files);
          least = Math.min(
            least,
            timeOf(() => action(fresh)),
          );
        }
        if (least > most)
          slow.push(`${name} over ${JSON.stringify(piece.slice(0, 20))}: ${Math.round(least)} ms`);
      };
      for (const rule of rules) look(rule.id, (fresh) => found(fresh, rule));
      look("the tree", (fresh) => void progressTree(fresh, defaultSettings, testDay));
      look("the report", (fresh) => void progressReport(fresh));
      look("typing a value", () => void readTyped(text, 1, 0, 2, "percent"));
      const evidence = { kind: "file", value: text };
      look(
        "tracking",
        (fresh) => void planTrack(fresh, { keyResultId: text, current: 1, evidence, today: testDay }),
        // It writes one of these texts into the file, and reads the block of megabytes again.
        2 * limit,
      );
    }
    assert.deepEqual(slow, []);
  });

/** What a rule finds, its first ways out included; every message is short, whatever it speaks of. */
function found(workspace: Workspace, rule: (typeof rules)[number]): void {
  const run = prepareRules([rule], defaultSettings, testDay);
  for (const file of okrFiles(workspace)) {
    const problems = checkFile(workspace, file, run);
    for (const { message } of problems) assert.ok(message.length < 500, `${rule.id}: ${message}`);
    for (const problem of problems.slice(0, 2)) fixesOf(workspace, file, problem, run);
  }
}

/** Milliseconds of this process's processor time: what other processes do meanwhile does not count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
