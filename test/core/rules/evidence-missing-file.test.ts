import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applyEdits,
  checkFile,
  emptyWorkspace,
  fixesOf,
  okrFiles,
  type PathAnswer,
  textOf,
  type Workspace,
  withFile,
  withFreshProofs,
  withoutFiles,
  withProofs,
} from "../../../core/index.ts";
import { english } from "../../../core/l10n/say.ts";
import { toml } from "../../../core/syntax/toml.ts";
import { folder, runOf, uriOf } from "../../support/folder.ts";

const keyResult = (evidence: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Sites that pass the safety audit"
target        = 12
current       = 9
unit          = "count"
confidence    = "high"
evidence      = ${evidence}
`;
const objective = `scope: org
objectives:
  - objective_id: O1
    objective: Everybody goes home as they came
    key_results:
      - kr_id: KR1
        description: Sites that pass the safety audit
        evidence: `;

/** A disk on which these files are, as paths that count from any folder. */
function disk(...files: string[]) {
  return (_folder: string, path: string): PathAnswer =>
    files.includes(path) ? { state: "there" } : { state: "missing", instead: files };
}

function found(workspace: Workspace, run = runOf({ only: ["evidence-missing-file"] })): string[] {
  return okrFiles(workspace).flatMap((file) =>
    checkFile(workspace, file, run).map(
      ({ start, end, message }) => `«${textOf(file.document).slice(start, end)}» ${message}`,
    ),
  );
}

const cases: readonly [path: string, text: string, expected: readonly string[]][] = [
  ["okrs/key_results.toml", keyResult('{ kind = "file", value = "audits/2026.md" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "file", value = "audits/2026.md#results" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "file", value = "audits/2026.md:12" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "command", value = "audits/none.md" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "content", value = "twelve audits passed" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "file", value = "audits/*.md" }'), []],
  ["okrs/key_results.toml", keyResult('{ kind = "file", value = "https://example.org/a" }'), []],
  [
    "okrs/key_results.toml",
    keyResult('{ kind = "file", value = "audits/2025.md" }'),
    ['«"audits/2025.md"» There is no file "audits/2025.md". Did you mean "audits/2026.md"?'],
  ],
  [
    "okrs/key_results.toml",
    keyResult('{ kind = "content", value = "notes/elsewhere.txt" }'),
    ['«"notes/elsewhere.txt"» There is no file "notes/elsewhere.txt". Where is the proof?'],
  ],
  [
    "okrs/key_results.toml",
    keyResult('{ kind = "file", value = "../../secret.md" }'),
    ['«"../../secret.md"» "../../secret.md" leads out of the workspace. Point to a file in it.'],
  ],
  [
    "okrs/key_results.toml",
    keyResult('{ kind = "file", value = "../audits/2026.md" }'),
    ['«"../audits/2026.md"» There is no file "../audits/2026.md". Did you mean "audits/2026.md"?'],
  ],
  [
    "okrs/org.yml",
    `${objective}["file:audits/2026.md", "file:/etc/passwd"]\n`,
    ['«"file:/etc/passwd"» "/etc/passwd" leads out of the workspace. Point to a file in it.'],
  ],
  [
    "okrs/org.yml",
    `${objective}\n          - file:audits/2027.md\n          - audits/2027.md\n`,
    ['«file:audits/2027.md» There is no file "audits/2027.md". Did you mean "audits/2026.md"?'],
  ],
  [
    "goals.yml",
    "objectives:\n  - title: A\n    key_results:\n      - { title: B, evidence: 'file:C:\\x.md' }\n",
    ["«'file:C:\\x.md'» \"C:/x.md\" leads out of the workspace. Point to a file in it."],
  ],
];

for (const [path, text, expected] of cases)
  test(`${path}: ${/evidence.*/s.exec(text)?.[0].trim()}`, () => {
    const workspace = folder({ [path]: text });
    const known = withProofs(workspace, okrFiles(workspace), disk("audits/2026.md"));
    assert.deepEqual(found(known), expected);
  });

test("nothing is said of what nobody has looked for", () => {
  assert.deepEqual(
    found(folder({ "okrs/key_results.toml": keyResult('{ kind = "file", value = "a.md" }') })),
    [],
  );
});

test("a file that comes or goes is heard of, and others are not checked again", () => {
  const run = runOf({ only: ["evidence-missing-file"] });
  const start = folder({
    "okrs/key_results.toml": keyResult('{ kind = "file", value = "a.md" }'),
    "okrs/goals.yml": "objectives:\n  - title: A\n    key_results: [{ title: B }]\n",
  });
  const without = withProofs(start, okrFiles(start), disk());
  assert.equal(found(without, run).length, 1);
  assert.equal(withFreshProofs(without, disk()), without);
  const there = withFreshProofs(without, disk("a.md"));
  const other = without.files.get(uriOf("okrs/goals.yml"));
  assert.ok(other);
  const before = checkFile(without, other, run);
  assert.deepEqual(found(there, run), []);
  assert.equal(checkFile(there, other, run), before);
  assert.equal(found(withFreshProofs(there, disk()), run).length, 1);
});

test("what is named no more is forgotten, and other files keep their answers", () => {
  const typed = ["a", "au", "aud.md", "audit.md"];
  const text = (path: string) => keyResult(`{ kind = "file", value = "${path}" }`);
  let workspace = folder({ "a/key_results.toml": text("a"), "b/key_results.toml": text("b.md") });
  const [, other] = okrFiles(workspace);
  assert.ok(other);
  workspace = withProofs(workspace, okrFiles(workspace), disk());
  const ofOther = workspace.proofs.get(other.uri);
  for (const path of typed) {
    const before = workspace;
    workspace = withFile(workspace, uriOf("a/key_results.toml"), toml, text(path));
    workspace = withProofs(workspace, okrFiles(workspace), disk(), before);
    assert.equal(workspace.proofs.get(other.uri), ofOther);
  }
  workspace = withFreshProofs(workspace, disk());
  const named = () => [...workspace.proofs].map(([uri, known]) => [uri, [...known.keys()]]);
  assert.deepEqual(named(), [
    [uriOf("a/key_results.toml"), ["audit.md"]],
    [uriOf("b/key_results.toml"), ["b.md"]],
  ]);
  assert.equal(workspace.proofs.get(other.uri), ofOther);
  workspace = withFreshProofs(withoutFiles(workspace, [uriOf("a/key_results.toml")]), disk());
  assert.deepEqual(named(), [[uriOf("b/key_results.toml"), ["b.md"]]]);
});

const nested: readonly [path: string, file: string, expected: string | undefined][] = [
  ["../docs/a.md", "w/team/okrs/key_results.toml", undefined],
  ["../../docs/a.md", "w/team/okrs/key_results.toml", undefined],
  ["..\\..\\docs\\a.md", "w/team/okrs/key_results.toml", undefined],
  ["../../../a.md", "w/team/okrs/key_results.toml", "outside"],
  ["..\\..\\..\\a.md", "w/team/okrs/key_results.toml", "outside"],
  ["../../../w/team/a.md", "w/team/okrs/key_results.toml", undefined],
  ["../../../team/a.md", "w/team/okrs/key_results.toml", "outside"],
  ["../../../w2/a.md", "w/team/okrs/key_results.toml", "outside"],
  ["../../../../../../../../w/a.md", "w/team/okrs/key_results.toml", undefined],
  ["../a b/c.md", "w/team/a b/key_results.toml", undefined],
  ["../../../w/team/a b/c.md", "w/team/a b/key_results.toml", undefined],
  ["../../a.md", "w/team/key_results.toml", "outside"],
  ["../a.md", "w2/key_results.toml", undefined],
  ["/w/docs/a.md", "w/team/okrs/key_results.toml", undefined],
  ["/w/team/../../docs/a.md", "w/team/okrs/key_results.toml", "outside"],
  ["/w/team/a b/c.md", "w/team/a b/key_results.toml", undefined],
  ["C:/docs/a.md", "w/team/okrs/key_results.toml", "outside"],
  ["C:\\docs\\a.md", "w/team/okrs/key_results.toml", "outside"],
];
for (const [path, file, expected] of nested)
  test(`${path} in ${file}, where roots hold each other, is ${expected ?? "looked for"}`, () => {
    const roots = ["file:///w/team/a%20b", "file:///w/team", "file:///w"];
    for (const inOrder of [roots, roots.toReversed()]) {
      const uri = new URL(file, "file:///").href;
      const text = keyResult(`{ kind = "file", value = '${path}' }`);
      const workspace = withFile(emptyWorkspace(inOrder), uri, toml, text);
      const known = withProofs(workspace, okrFiles(workspace), disk());
      const asked = [...(known.proofs.get(uri)?.keys() ?? [])];
      assert.deepEqual(asked, expected ? [] : [path.replaceAll("\\", "/")]);
      const [said] = found(known);
      assert.ok(said);
      assert.equal(/leads out of the workspace/.test(said), expected !== undefined, said);
    }
  });

const absolute: readonly [path: string, root: string, expected: string][] = [
  [
    "/home/mira/plan/audits/2026.md",
    "file:///home/mira/plan",
    'of one machine alone. Did you mean "audits/2026.md"?',
  ],
  ["/home/mira/./plan/audits/2026.md#2", "file:///home/mira/plan", 'Did you mean "audits/2026.md"?'],
  ["/home/mira/my plan/audits/2026.md", "file:///home/mira/my%20plan", 'Did you mean "audits/2026.md"?'],
  ["C:\\Plan\\audits\\2026.md", "file:///c:/plan", 'Did you mean "audits/2026.md"?'],
  ["/home/mira/plan/audits/2025.md", "file:///home/mira/plan", "There is no file"],
  ["/home/mira/plans/audits/2026.md", "file:///home/mira/plan", "leads out of the workspace"],
  ["/home/Mira/plan/audits/2026.md", "file:///home/mira/plan", "leads out of the workspace"],
  ["/srv/other/audits/2026.md", "file:///home/mira/plan", "Write one that starts at this file's folder"],
  ["~/plan/audits/2026.md", "file:///home/mira/plan", "Write one that starts at this file's folder"],
  ["/home/mira/plan", "file:///home/mira/plan", "Write one that starts at this file's folder"],
];
for (const [path, root, expected] of absolute)
  test(`${path} in ${root}: ${expected}`, () => {
    const text = keyResult(`{ kind = "file", value = '${path}' }`);
    const uri = `${root}/okrs/key_results.toml`;
    const start = withFile(emptyWorkspace(["file:///srv/other", root]), uri, toml, text);
    const workspace = withProofs(start, okrFiles(start), disk("audits/2026.md"));
    const run = runOf({ only: ["evidence-missing-file"] });
    const [file] = okrFiles(workspace);
    assert.ok(file);
    const [problem, ...others] = checkFile(workspace, file, run);
    assert.ok(problem);
    assert.ok(problem.message.includes(expected), problem.message);
    assert.deepEqual(others, []);
    const [fix] = fixesOf(workspace, file, problem, run);
    assert.equal(fix !== undefined, expected.includes("Did you mean"));
    if (!fix) return;
    const mended = applyEdits(text, fix.edits);
    assert.match(mended, /value = 'audits\/2026\.md(?:#2)?'/);
    const after = withFile(workspace, uri, toml, mended);
    assert.deepEqual(found(withProofs(after, okrFiles(after), disk("audits/2026.md"))), []);
  });

test("a file that no opened folder holds may point by any path, but for those of one machine", () => {
  const text = (path: string) => keyResult(`{ kind = "file", value = "${path}" }`);
  const say = (path: string) => {
    const start = withFile(emptyWorkspace([]), "file:///w/key_results.toml", toml, text(path));
    return found(withProofs(start, okrFiles(start), () => ({ state: "there" })));
  };
  assert.deepEqual(say("../a.md"), []);
  assert.deepEqual(say("/w/a.md"), [
    '«"/w/a.md"» "/w/a.md" is a path of one machine alone. Write one that starts at this file\'s folder or above it.',
  ]);
});

test("the path that was meant is put in its place, and the rest stays", () => {
  for (const [path, text, expected] of [
    [
      "okrs/key_results.toml",
      keyResult('{ kind = "file", value = "audits/2025.md#results" }'),
      "audits/2026.md#results",
    ],
    ["okrs/org.yml", `${objective}["file:audits/2025.md"]\n`, '"file:audits/2026.md"'],
  ] as const) {
    const start = folder({ [path]: text });
    const workspace = withProofs(start, okrFiles(start), disk("audits/2026.md"));
    const run = runOf({ only: ["evidence-missing-file"] });
    const [file] = okrFiles(workspace);
    assert.ok(file);
    const [problem] = checkFile(workspace, file, run);
    assert.ok(problem);
    const [fix] = fixesOf(workspace, file, problem, run);
    assert.ok(fix);
    assert.equal(english(fix.title), 'Point to "audits/2026.md"');
    const mended = applyEdits(text, fix.edits);
    assert.ok(mended.includes(expected), mended);
    const after = folder({ [path]: mended });
    assert.deepEqual(found(withProofs(after, okrFiles(after), disk("audits/2026.md"))), []);
  }
});
