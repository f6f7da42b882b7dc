import assert from "node:assert/strict";
import { test } from "node:test";
import {
  planTrack,
  type TrackPlan,
  type TrackRefusal,
  type TrackRequest,
} from "../../../core/edits/track.ts";
import { applyEdits } from "../../../core/edits/write.ts";
import type { Workspace } from "../../../core/model/workspace.ts";
import { textOf } from "../../../core/syntax/blocks.ts";
import { folder, testDay, uriOf } from "../../support/folder.ts";
import { worded } from "../../support/worded.ts";

type Wanted = Partial<TrackRequest> & { keyResultId: string };

function plan(workspace: Workspace, wanted: Wanted): TrackPlan {
  const made = planTrack(workspace, { current: 5, today: testDay, ...wanted });
  assert.ok(!("refused" in made), JSON.stringify(made));
  return made;
}

/** The text of the only file after a check-in, which is the same when it is made once more. */
function tracked(path: string, text: string, wanted: Wanted): string {
  const workspace = folder({ [path]: text });
  const made = plan(workspace, wanted);
  const after = applyEdits(text, made.edits);
  assert.equal(textOf(made.workspace.files.get(uriOf(path))?.document ?? assert.fail()), after);
  assert.deepEqual(plan(folder({ [path]: after }), wanted).edits, [], "the same again changes nothing");
  return after;
}

const bwoc = (text: string, wanted: Wanted) => tracked("okr/key_results.toml", text, wanted);

const key = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "…"
target        = 10
current       = 0
unit          = "count"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

test("BWOC: current, evidence and as_of, each on its line, as_of right behind the evidence", () => {
  const after = bwoc(`${key}weight        = 2\n`, {
    keyResultId: "O1-KR1",
    evidence: { kind: "file", value: "docs/a.md" },
  });
  assert.equal(
    after,
    `${key
      .replace("current       = 0", "current       = 5")
      .replace(
        '{ kind = "none", value = "" }',
        '{ kind = "file", value = "docs/a.md" }',
      )}as_of         = "2026-08-15"\nweight        = 2\n`,
  );
});

test("BWOC: a later day only moves as_of; without evidence as_of closes the block", () => {
  const stamped = bwoc(key, { keyResultId: "O1-KR1" });
  assert.equal(stamped, `${key.replace("= 0", "= 5")}as_of         = "2026-08-15"\n`);
  assert.equal(
    bwoc(stamped, { keyResultId: "O1-KR1", today: "2026-08-16" }),
    stamped.replace("08-15", "08-16"),
  );
  const bare = '[[key_result]]\nkey_result_id = "A"\ntarget = 1\n\n[[key_result]]\nkey_result_id = "B"\n';
  assert.equal(
    bwoc(bare, { keyResultId: "A" }),
    bare.replace("= 1\n", '= 1\ncurrent = 5\nas_of = "2026-08-15"\n'),
  );
});

test("BWOC: what its runtime cannot read is mended where it is touched, and nowhere else", () => {
  const text =
    "[[key_result]]\nkey_result_id = 'A'\ntarget = 5_0\ncurrent = +5 # c\nevidence = { kind = 'file', value = 'a' }\nas_of = 2026-01-01\n";
  assert.equal(
    bwoc(text, { keyResultId: "A", evidence: { kind: "file", value: "b 'c'" } }),
    `[[key_result]]\nkey_result_id = 'A'\ntarget = 5_0\ncurrent = 5 # c\nevidence = { kind = "file", value = "b 'c'" }\nas_of = "2026-08-15"\n`,
  );
  const numbers = [1e21, 1e-7, -0, 12.5].map(
    (current) => /current = (.*)/.exec(bwoc(text, { keyResultId: "A", current }))?.[1],
  );
  assert.deepEqual(numbers, ["1000000000000000000000.0 # c", "0.0000001 # c", "0 # c", "12.5 # c"]);
});

const org = (fields: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Be fast
    key_results:
      - kr_id: KR-1
        description: Latency
        owner_id: a
        metric_key: p95
${fields.replace(/^/gm, "        ")}
`;
const okrchestra = (fields: string, wanted: Omit<Wanted, "keyResultId">) =>
  tracked("okrs/org.yml", org(fields), { keyResultId: "KR-1", ...wanted })
    .split("\n")
    .slice(9)
    .map((line) => line.slice(8))
    .join("\n");

test("OKRchestra: current follows the target, last_updated closes the item, evidence is added", () => {
  const fields =
    "baseline: 520\ntarget: 350 # ms\nconfidence: 0.45\nstatus: not_started\nevidence:\n  - tracing:latency:2025-01";
  assert.equal(
    okrchestra(fields, { current: 430, evidence: { kind: "dashboard", value: "p95" } }),
    "baseline: 520\ntarget: 350 # ms\ncurrent: 430\nconfidence: 0.45\nstatus: in_progress\nevidence:\n  - tracing:latency:2025-01\n  - dashboard:p95\nlast_updated: 2026-08-15\n",
  );
});

test("OKRchestra: the status moves with the numbers, in the direction of the target", () => {
  const status = (from: string, current: number, numbers = "baseline: 520\ntarget: 350") =>
    /status: (.*)/.exec(
      okrchestra(`${numbers}\nconfidence: 0.5\nstatus: ${from}\nevidence: [a:b]`, { current }),
    )?.[1];
  assert.deepEqual(
    [
      status("not_started", 520),
      status("not_started", 600),
      status("not_started", 430),
      status("in_progress", 350),
      status("not_started", 300),
    ],
    ["not_started", "not_started", "in_progress", "achieved", "achieved"],
  );
  assert.deepEqual(
    [status("in_progress", 600), status("achieved", 430), status("achieved", 600)],
    ["in_progress", "in_progress", "in_progress"],
  );
  assert.deepEqual(
    [status("blocked", 300), status("at_risk", 430), status("'not_started'", 430)],
    ["blocked", "at_risk", "'in_progress'"],
  );
  assert.deepEqual(
    [status("on_hold", 300), status("not_started", 300, "baseline: x\ntarget: 1")],
    ["on_hold", "not_started"],
  );
});

test("OKRchestra: evidence in brackets, blank, as one text, said already", () => {
  const rest = (evidence: string, wanted = { kind: "file", value: "b.md" }) =>
    okrchestra(`target: 5\ncurrent: 5\nlast_updated: 2026-08-15\n${evidence}`, { evidence: wanted })
      .split("\n")
      .slice(3, -1)
      .join("\n");
  assert.equal(rest("evidence: [a:b] # c"), "evidence: [a:b, file:b.md] # c");
  assert.equal(rest("evidence: []"), "evidence: [file:b.md]");
  assert.equal(rest("evidence: # soon"), "evidence: [file:b.md] # soon");
  assert.equal(rest("evidence: a:b"), "evidence: [a:b, file:b.md]");
  assert.equal(rest("evidence:\n- 'a:b'\n- none"), "evidence:\n- 'a:b'\n- file:b.md");
  assert.equal(rest("evidence:\n  - file:b.md"), "evidence:\n  - file:b.md");
  assert.equal(rest("evidence: [a:b]", { kind: "none", value: "" }), "evidence: [a:b]");
  assert.equal(rest("status: blocked"), "status: blocked\nevidence: [file:b.md]");
});

test("generic: values keep their form, progress is progress, the file's own names are used", () => {
  const generic = (fields: string, wanted: Omit<Wanted, "keyResultId">, head = "") =>
    tracked(
      "okrs/a.yaml",
      `${head}okrs:\n- krs:\n  - {id: J, as_of: 2026-01-01}\n  - id: K\n${fields.replace(/^/gm, "    ")}\n`,
      { keyResultId: "K", ...wanted },
    )
      .split("\n")
      .slice(4, -1)
      .map((line) => line.slice(4))
      .join("\n");
  assert.equal(
    generic("target: 80%\ncurrent: 45%\nas_of: 2026-08-15", { current: 50 }),
    "target: 80%\ncurrent: 50%\nas_of: 2026-08-15",
  );
  assert.equal(
    generic("current: '9,5 min'\nas_of: \"2026-01-01\"", { current: 8.25 }),
    "current: '8,25 min'\nas_of: \"2026-08-15\"",
  );
  assert.equal(
    generic("value: $1.1M\nas_of: 2026-08-15T08:00:00Z", { current: 1_200_000 }),
    "value: $1.2M\nas_of: 2026-08-15T08:00:00Z",
  );
  assert.equal(generic("actual: 20/1196\nas_of:", { current: 25 }), "actual: 25/1196\nas_of: 2026-08-15");
  assert.equal(
    generic("current: false\ntarget: true\nas_of: 2026-08-15", { current: 1 }),
    "current: true\ntarget: true\nas_of: 2026-08-15",
  );
  assert.equal(generic("current: a few\nas_of: 2026-08-15", { current: 3 }), "current: 3\nas_of: 2026-08-15");
  assert.equal(generic("progress: 0.35", { current: 0.4 }), "progress: 0.4\nas_of: 2026-08-15");
  assert.equal(
    generic("status: not_started\ntarget: 3", { current: 3 }),
    "status: not_started\ntarget: 3\ncurrent: 3\nas_of: 2026-08-15",
  );
});

test("generic: evidence in the style that stands there", () => {
  const evidence = (written: string, wanted = { kind: "file", value: "b.md" }) =>
    tracked(
      "okrs/a.yaml",
      `okrs:\n- krs:\n  - id: K\n    current: 5\n    as_of: 2026-08-15\n    evidence: ${written}\n`,
      { keyResultId: "K", evidence: wanted },
    )
      .split("\n    evidence: ")[1]
      ?.trimEnd();
  assert.equal(evidence("docs/a.md"), "b.md");
  assert.equal(
    evidence('"https://example.org/1"', { kind: "", value: "https://example.org/2" }),
    '"https://example.org/2"',
  );
  assert.equal(evidence("file:a.md"), "file:b.md");
  assert.equal(evidence("[docs/a.md]"), "[docs/a.md, b.md]");
  assert.equal(evidence("{kind: file, value: 'a.md', by: mai}"), "{kind: file, value: 'b.md', by: mai}");
  assert.equal(
    evidence("[{kind: file, value: a.md}]"),
    "[{kind: file, value: a.md}, { kind: file, value: b.md }]",
  );
  assert.equal(
    evidence('\n    - kind: none\n      value: ""\n    - kind: file\n      value: a.md'),
    '\n    - kind: none\n      value: ""\n    - kind: file\n      value: a.md\n    - kind: file\n      value: b.md'.slice(
      0,
    ),
  );
});

test("before and after: number, health, status", () => {
  const workspace = folder({
    "okrs/org.yml": org("baseline: 520\ntarget: 350\nconfidence: 0.45\nstatus: not_started\nevidence: [a:b]"),
  });
  const { before, after, place } = plan(workspace, { keyResultId: "KR-1", current: 350 });
  assert.deepEqual(worded(before), {
    current: undefined,
    attainment: undefined,
    health: "pending",
    status: "not_started",
    why: "pending: no current value yet",
  });
  assert.deepEqual(worded(after), {
    current: 350,
    attainment: 1,
    health: "on-track",
    status: "achieved",
    why: "on-track: 1.00 is at least 0.70",
  });
  assert.equal(place.uri, uriOf("okrs/org.yml"));
});

test("two folders with the same id do not talk to each other", () => {
  const files = { "a/key_results.toml": key, "b/key_results.toml": key };
  const made = plan(folder(files), { keyResultId: "O1-KR1", uri: uriOf("b/key_results.toml") });
  assert.deepEqual(new Set(made.edits.map(({ uri }) => uri)), new Set([uriOf("b/key_results.toml")]));
  const viaObjectives = {
    ...files,
    "a/objectives.toml": '[[objective]]\nobjective_id = "O1"\ntitle = "t"\n',
  };
  assert.equal(
    plan(folder(viaObjectives), { keyResultId: "O1-KR1", uri: uriOf("a/objectives.toml") }).place.uri,
    uriOf("a/key_results.toml"),
  );
});

/** A refusal in English. */
interface Refused {
  readonly refused: string;
  readonly code: TrackRefusal["code"];
}

function refusal(files: Record<string, string>, wanted: Wanted): Refused {
  const made = planTrack(folder(files), { current: 5, today: testDay, ...wanted });
  assert.ok("refused" in made, JSON.stringify(made));
  return worded(made) as Refused;
}

test("refused with a reason", () => {
  const path = "okr/key_results.toml";
  const one = { [path]: key };
  const cases: [Record<string, string>, Wanted, Refused][] = [
    [
      one,
      { keyResultId: "O1-KR2" },
      { refused: 'There is no key result "O1-KR2". Did you mean "O1-KR1"?', code: "unknown-id" },
    ],
    [one, { keyResultId: "" }, { refused: 'There is no key result "".', code: "unknown-id" }],
    [{}, { keyResultId: "x" }, { refused: 'There is no key result "x".', code: "unknown-id" }],
    [
      { [path]: key + key },
      { keyResultId: "O1-KR1" },
      {
        refused: '"O1-KR1" stands 2 times: key_results.toml:2 and key_results.toml:11. Which one is meant?',
        code: "ambiguous",
      },
    ],
    [
      { "a/k.toml": key, "b/k.toml": key },
      { keyResultId: "O1-KR1" },
      { refused: '"O1-KR1" stands 2 times: k.toml:2 and k.toml:2. Which one is meant?', code: "ambiguous" },
    ],
    [
      one,
      { keyResultId: "O1-KR1", current: Number.NaN },
      { refused: "The current value must be a number.", code: "not-a-number" },
    ],
    [
      one,
      { keyResultId: "O1-KR1", evidence: { kind: "fil", value: "x" } },
      {
        refused:
          'Evidence kind "fil" is not known: one of file, content, command, attestation, sample or none. Did you mean "file"?',
        code: "bad-kind",
      },
    ],
    [
      one,
      { keyResultId: "O1-KR1", evidence: { kind: "file", value: 'a "b"' } },
      {
        refused: "BWOC cannot read a double quote, a backslash or a line break in evidence. Leave it out.",
        code: "bad-kind",
      },
    ],
    [
      one,
      { keyResultId: "O1-KR1", evidence: { kind: "none", value: "x" } },
      { refused: 'Evidence of kind "none" has no value.', code: "bad-kind" },
    ],
    [
      one,
      { keyResultId: "O1-KR1", evidence: { kind: "file", value: " " } },
      { refused: 'Evidence of kind "file" needs a value: what is there to look at?', code: "bad-kind" },
    ],
    [
      { "okrs/a.yaml": "okrs:\n- krs:\n    K1: just a text\n" },
      { keyResultId: "K1" },
      {
        refused: '"K1" is a bare text. Give it fields of its own, such as target and current, to track it.',
        code: "syntax",
      },
    ],
  ];
  for (const [files, wanted, expected] of cases) assert.deepEqual(refusal(files, wanted), expected);
});

test("a block that cannot be read, or a merge conflict anywhere in the file, is not written to", () => {
  const broken = key.replace("target        = 10", "target        = ");
  assert.equal(refusal({ "okr/key_results.toml": broken }, { keyResultId: "O1-KR1" }).code, "syntax");
  assert.match(
    refusal({ "okr/key_results.toml": broken }, { keyResultId: "O1-KR1" }).refused,
    /^key_results\.toml cannot be read at line 5: /,
  );
  const other = key.replaceAll("O1-KR1", "O1-KR2");
  const conflict = `${other}<<<<<<< ours\n# a\n=======\n# b\n>>>>>>> theirs\n${key}`;
  const refused = refusal({ "okr/key_results.toml": conflict }, { keyResultId: "O1-KR1" });
  assert.deepEqual([refused.code, /merge conflict at line 10\./.test(refused.refused)], ["conflict", true]);
  // An error in another block is none of this key result's business: its own text is read and written apart.
  const elsewhere = bwoc(key + broken.replaceAll("O1-KR1", "O1-KR2"), { keyResultId: "O1-KR1" });
  assert.ok(elsewhere.startsWith(key.replace("= 0", "= 5")));
});

test("what an alias or a merge key brings in is not changed at its anchor", () => {
  const text = `base: &b
  current: 1
okrs:
- krs:
  - id: K1
    <<: *b
    target: 4
  - &two
    id: K2
    target: &goal 10
    current: *goal
  - *two
`;
  assert.equal(
    tracked("okrs/a.yaml", text, { keyResultId: "K1" }),
    text.replace("target: 4\n", "target: 4\n    current: 5\n    as_of: 2026-08-15\n"),
  );
  assert.equal(refusal({ "okrs/a.yaml": text }, { keyResultId: "K2" }).code, "ambiguous");
});

test("evidence that has no place to be written is not dropped in silence", () => {
  const evidence = { kind: "file", value: "b.md" };
  const listed =
    '[[key_result]]\nkey_result_id = "A"\ncurrent = 1\n[[key_result.evidence]]\nkind = "file"\nvalue = "a.md"\n';
  const other = "okrs:\n- krs:\n  - id: A\n    current: 1\n    evidence:\n      url: https://example.org\n";
  const cases: Record<string, string>[] = [{ "okr/key_results.toml": listed }, { "okrs/a.yaml": other }];
  for (const files of cases) {
    const { refused, code } = refusal(files, { keyResultId: "A", evidence });
    assert.deepEqual(
      [refused, code],
      ['"A" is written in a way that cannot be changed safely. Change it by hand.', "syntax"],
    );
    assert.ok(plan(folder(files), { keyResultId: "A" }).edits.length > 0);
  }
});
