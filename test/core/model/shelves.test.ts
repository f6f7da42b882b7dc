import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, itemAt, progressTree, referenceAt } from "../../../core/index.ts";
import { expectFindings, folder, problemsOf, testDay, uriOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

/** The objectives that a file holds: id, text, period, owner and how many key results; and what is found in it. */
function read(path: string, text: string) {
  const workspace = folder({ [path]: text });
  const rows = progressTree(workspace, defaultSettings, testDay).map(
    ({ id, label, period, owner, keyResults }) => [id, label, period, owner, keyResults.length],
  );
  return { rows, found: (problemsOf(workspace).get(uriOf(path)) ?? []).map(({ rule }) => rule) };
}

const yaml = (indent: string) => `${indent}- title: Nobody waits for an answer
${indent}  key_results:
${indent}    - Answers within a day rise from 60% to 90%
${indent}    - Repeat calls fall from 9 to 4
`;

const nobodyWaits = (period: string | undefined, owner: string | undefined, id?: string) => ({
  rows: [[id, "Nobody waits for an answer", period, owner, 2]],
  found: [],
});

test("objectives under a heading of the file's own, which says period and owner for all of them", () => {
  for (const heading of ["okr", "okrs", "support"])
    assert.deepEqual(
      read("okrs/a.yaml", `${heading}:\n  quarter: 2026-Q3\n  owner: mira\n  objectives:\n${yaml("    ")}`),
      nobodyWaits("2026-Q3", "mira"),
    );
  const table = `[okr]
quarter = "2026-Q3"

[[okr.objectives]]
title = "Nobody waits for an answer"
key_results = ["Answers within a day rise from 60% to 90%", "Repeat calls fall from 9 to 4"]
`;
  assert.deepEqual(read("okrs/a.toml", table), nobodyWaits("2026-Q3", undefined));
});

test("a period as the heading is theirs", () => {
  for (const period of ["2026-Q3", "Q3 2026", "2026", "FY2026", "2026-08"]) {
    assert.deepEqual(read("okrs/a.yaml", `${period}:\n${yaml("  ")}`), nobodyWaits(period, undefined));
    const listed = `${period}:\n  objectives:\n${yaml("    ")}`;
    assert.deepEqual(read("okrs/a.yaml", listed), nobodyWaits(period, undefined));
  }
  const byId = `2026-Q3:
  O1:
    title: Nobody waits for an answer
    krs:
      KR1: Answers within a day rise from 60% to 90%
      KR2: Repeat calls fall from 9 to 4
`;
  assert.deepEqual(read("okrs/a.yaml", byId), nobodyWaits("2026-Q3", undefined, "O1"));
});

test("no heading makes OKRs of what holds no key results, nor takes an objective for one", () => {
  const others = [
    "router:\n  objectives:\n    - name: latency\n      weight: 3\n",
    "2026-Q3:\n  - milestone: Beta\n    tasks: [test it]\n",
    "play:\n  goals:\n    - { x: 1, y: 2 }\n",
  ];
  for (const text of others) assert.deepEqual(read("okrs/a.yaml", text).rows, [], text);
  const keyed = `growth:
  title: Nobody waits for an answer
  period: 2026-Q3
  key_results: [Answers within a day rise from 60% to 90%, Repeat calls fall from 9 to 4]
  objectives:
    - title: Nobody asks twice
      key_results: [Repeat calls fall from 9 to 4, Complaints fall from 30 to 10]
`;
  assert.deepEqual(read("okrs/a.yaml", keyed), nobodyWaits("2026-Q3", undefined, "growth"));
});

test("files of other kinds that use the same names are none of ours", () => {
  const others = {
    "translations, by language": `en:
  objectives:
    title: Objectives
    key_results: Key results
    new: { title: New objective, key_results: Its key results }
  okrs:
    index:
      title: All OKRs
      key_results: { one: 1 key result, other: "%{count} key results" }
`,
    permissions: `roles:
  objectives:
    admin: { name: Admin, key_results: [read, write] }
    viewer: { name: Viewer, key_results: read }
`,
    "a schema": `definitions:
  goals:
    Goal:
      title: A goal
      key_results: { type: array, items: { $ref: "#/definitions/KeyResult" } }
`,
    "settings of a search engine":
      "mappings:\n  objectives:\n    doc:\n      key_results: { type: nested }\n",
    "a template": 'form:\n  objectives:\n    - title: "{{ title }}"\n      key_results: ["{{ first }}"]\n',
    "exchange rates": "rates:\n  goals:\n    june: { usd: 1.1, krs: [137.5, 138.2] }\n",
    "test data":
      "one:\n  title: First\n  key_results: MyText\ntwo:\n  title: Second\n  key_results: MyText\n",
    "values of a chart": "okrs:\n  image: { name: okrs }\n  objectives:\n    api: { replicas: 2, krs: on }\n",
    "a budget by year": "2026:\n  travel: { krs: 12 }\n2027:\n  travel: { krs: 14 }\n",
  };
  for (const [what, text] of Object.entries(others))
    assert.deepEqual(read("okrs/a.yaml", text), { rows: [], found: [] }, what);
});

test("beside OKRs, too, what stands under another heading has to hold key results beyond doubt", () => {
  const text = `company:
  quarter: 2026-Q3
  objectives:
${yaml("    ")}form:
  objectives:
    - title: "{{ title }}"
      key_results: ["{{ first }}"]
menu:
  goals:
    - title: All goals
      icon: { name: flag }
`;
  assert.deepEqual(read("okrs/a.yaml", text), nobodyWaits("2026-Q3", undefined));
});

test("objectives by id at the top stay, where one of them holds only others", () => {
  const text = `O1:
  title: Nobody waits for an answer
  period: 2026-Q3
  key_results: [Answers within a day rise from 60% to 90%, Repeat calls fall from 9 to 4]
O2:
  title: Everybody is helped at once
  period: 2026-Q3
  objectives:
    - title: Nobody asks twice
      key_results: [Repeat calls fall from 9 to 4, Complaints fall from 30 to 10]
`;
  const { rows, found } = read("okrs/a.yaml", text);
  assert.deepEqual(
    rows.map(([id, label]) => [id, label]),
    [
      ["O1", "Nobody waits for an answer"],
      [undefined, "Nobody asks twice"],
    ],
  );
  assert.deepEqual(found, []);
});

const quarter = (period: string, text: string, more = "") => `${period}:
  - id: O1
    title: ${text}
    key_results:
      - { id: O1-KR1, title: Answers within a day rise from 60% to 90% }
      - { id: O1-KR2, title: Repeat calls fall from 9 to 4 }
${more}`;

test("ids may be counted anew under each heading, and a parent is looked for under the same one first", () => {
  const child = `  - id: O2
    parent: O1
    title: Nobody asks twice
    key_results:
      - { id: O2-KR1, title: Complaints fall from 30 to 10 }
      - { id: O2-KR2, title: Visits fall from 3 to 2 }
`;
  const text =
    quarter("2026-Q3", "Nobody waits for an answer") + quarter("2026-Q4", "Nobody has to call", child);
  const workspace = folder({ "okrs/a.yaml": text });
  assert.deepEqual(problemsOf(workspace).get(uriOf("okrs/a.yaml")), []);
  assert.deepEqual(
    progressTree(workspace, defaultSettings, testDay).map(({ label, children }) => [
      label,
      children.map((each) => each.label),
    ]),
    [
      ["Nobody waits for an answer", []],
      ["Nobody has to call", ["Nobody asks twice"]],
    ],
  );
  const file = workspace.files.get(uriOf("okrs/a.yaml"));
  const place = file && referenceAt(workspace, file, text.indexOf("parent: O1") + 9)?.place;
  assert.equal(place && itemAt(workspace, place)?.item.text?.text, "Nobody has to call");
});

test("the same id twice under one heading is told, also where the ids stand before their texts", () => {
  expectFindings(
    {
      "okrs/a.yaml": `2026-Q3:
  - O1: Nobody waits for an answer
#   ^^ error okr/duplicate-id
    key_results:
      - KR1: Answers within a day rise from 60% to 90%
#       ^^^ error okr/duplicate-id
      - KR1: Repeat calls fall from 9 to 4
#       ^^^ error okr/duplicate-id
  - O1: Nobody asks twice
#   ^^ error okr/duplicate-id
    key_results: [Complaints fall from 30 to 10, Visits fall from 3 to 2]
`,
    },
    { only: ["duplicate-id"] },
  );
});

test("what a heading says of several objectives is told once, what came of each of them at each", () => {
  const owners = ["mira", "tom"];
  expectFindings(
    {
      "okrs/a.yaml": `okr:
  quarter: Autumn
#          ^^^^^^ information okr/bad-period
  owner: mirra
#        ^^^^^ information okr/unknown-owner
  objectives:
${yaml("    ")}${yaml("    ").replace("waits", "has to wait")}`,
    },
    { only: ["bad-period", "unknown-owner"], settings: { owners } },
  );
  const ended = (id: string) => `  - id: ${id}
#       ^^ information okr/period-over
    title: Nobody waits for an answer
    key_results: [{ title: Calls fall, baseline: 9, target: 4, current: 6 }]
`;
  expectFindings(
    { "okrs/a.yaml": `2026-Q2:\n${ended("O1")}${ended("O2")}` },
    { only: ["period-over"], today: "2026-07-05" },
  );
});

test("findings and fixes are at home there", () => {
  expectFindings({
    "okrs/a.yaml": `okr:
  quarter: 2026-Q3
  objectives:
    - title: Nobody waits for an answer
      key_results:
        - Answers within a day rise from 60% to 90%
        - Launch the new queue
#         ^^^^^^ warning okr/activity-key-result
`,
  });
  const text = (more: string) => `2026-Q3:
  - title: Nobody waits for an answer
    key_results:
      - title: Answers within a day rise from 60% to 90%
${more}`;
  const { "okrs/a.yaml": after = "" } = mended({ "okrs/a.yaml": text("") }, "too-few-key-results");
  assert.ok(after.startsWith(text("      - title: ")), after);
});
