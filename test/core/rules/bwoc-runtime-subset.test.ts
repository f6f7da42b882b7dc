import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFile, okrFiles } from "../../../core/index.ts";
import { expectFindings, folder, problemsOf, runOf, uriOf, withTexts } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["bwoc-runtime-subset"] };
const home = "modules/plugins/okr/workspace-okrs";

const good = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Sign-ups that reach a first report # not a comment"
baseline      = 2_1 # BWOC passes over keys it does not know
target        = 60.5
current       = -21
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" } # harmless here
as_of         = "2026-08-01"
`;

test("what the runtime reads is left alone", () => {
  expectFindings({ [`${home}/key_results.toml`]: good }, only);
});

test("what it misreads, each at its place", () => {
  expectFindings(
    {
      [`${home}/key_results.toml`]: `  [[key_result]]
# ^^^^^^^^^^^^^^ warning okr/bwoc-runtime-subset BWOC's runtime sees a header only as [[key_result]] at the start of a line.
key_result_id = 'O1-KR1'
#               ^^^^^^^^ warning okr/bwoc-runtime-subset single quotes
objective_id  = "O1"   # must resolve
#                      ^^^^^^^^^^^^^^ warning okr/bwoc-runtime-subset Put it on a line of its own.
description   = "Sign-ups of \\"ours\\""
#               ^^^^^^^^^^^^^^^^^^^^^^ warning okr/bwoc-runtime-subset backslash
target        = 1_000
#               ^^^^^ warning okr/bwoc-runtime-subset BWOC's runtime reads plain decimals only. Write 1000.
current       = 1.5e1
#               ^^^^^ warning okr/bwoc-runtime-subset Write 15.
"unit"        = """count"""
#<<<<<< warning okr/bwoc-runtime-subset does not know a key in quotes
#               ^^^^^^^^^^^ warning okr/bwoc-runtime-subset values of one line
confidence    = "me\tdium"
#               ^^^^^^^^^ warning okr/bwoc-runtime-subset ends a value at a tab
evidence      = { kind = 'file', "value" = "docs/a.md" }
#                        ^^^^^^ warning okr/bwoc-runtime-subset single quotes
#                                ^^^^^^^ warning okr/bwoc-runtime-subset key in quotes

[[ key_result ]]
#<<<<<<<<<<<<<<<< warning okr/bwoc-runtime-subset Write it so.
target        = +5
#               ^^ warning okr/bwoc-runtime-subset Write 5.
current       = 0x10
#               ^^^^ warning okr/bwoc-runtime-subset Write 16.

[[key_result]]
target        = inf
#               ^^^ warning okr/bwoc-runtime-subset Write a number that can be reached.
evidence.kind = "file"
#<<<<<<<< warning okr/bwoc-runtime-subset reads evidence from one line
evidence.value = "docs/a.md"
`,
    },
    only,
  );
});

test("evidence over several lines, as TOML 1.1 allows", () => {
  const problems = problemsOf(
    folder({
      [`${home}/key_results.toml`]: good.replace(
        '{ kind = "none", value = "" }',
        '{\n  kind = "none",\n  value = "",\n}',
      ),
    }),
    only,
  ).get(uriOf(`${home}/key_results.toml`));
  assert.deepEqual(
    problems?.map(({ message }) => message),
    ["BWOC's runtime reads evidence from one line. Put it on one."],
  );
});

test("only in the folder of a plugin: by its path, or by the manifest beside it", () => {
  const text = good.replace("60.5", "6e1");
  expectFindings({ "okrs/key_results.toml": text }, only);
  const manifest = '[plugin]\nname = "workspace-okrs"\nkind = "okr"\n';
  const counts = (files: Record<string, string>) =>
    [...problemsOf(folder(files), only).values()].map((each) => each.length);
  assert.deepEqual(counts({ "x/key_results.toml": text, "x/manifest.toml": manifest }), [1]);
  assert.deepEqual(
    counts({ "x/key_results.toml": text, "x/manifest.toml": manifest.replace('"okr"', '"audit"') }),
    [0],
  );
  assert.deepEqual(counts({ "x/key_results.toml": text, "manifest.toml": manifest }), [0]);
});

test("line ends are one finding, whatever the file holds", () => {
  const text = `# our key results\n${good}\n${good.replace("O1-KR1", "O1-KR2")}`.replaceAll("\n", "\r\n");
  const problems = problemsOf(folder({ [`${home}/key_results.toml`]: text }), only).get(
    uriOf(`${home}/key_results.toml`),
  );
  assert.deepEqual(
    problems?.map(({ message, start, end }) => [message.slice(0, 29), text.slice(start, end)]),
    [["BWOC's runtime takes the CR o", "# our key results"]],
  );
});

test("the findings follow an edit of the first block", () => {
  const path = `${home}/key_results.toml`;
  const lf = `# ours\n${good}\n${good.replace("O1-KR1", "O1-KR2").replaceAll("\n", "\r\n")}`;
  let workspace = folder({ [path]: lf });
  const run = runOf(only);
  const count = () => okrFiles(workspace).map((file) => checkFile(workspace, file, run).length);
  assert.deepEqual(count(), [1]);
  workspace = withTexts(workspace, { [path]: lf.replace("# ours\n", "# ours\r\n") });
  assert.deepEqual(count(), [1]);
  workspace = withTexts(workspace, { [path]: lf.replaceAll("\r\n", "\n") });
  assert.deepEqual(count(), [0]);
});

const whole = (keyResult: string) => ({
  [`${home}/objectives.toml`]:
    '[[objective]]\nobjective_id = "O1"\ntitle = "Newcomers succeed in their first hour"\nowner = "ana"\nperiod = "2026-Q3"\n',
  [`${home}/key_results.toml`]: `${good}\n${keyResult}`,
});

test("fixes, where they are simple", () => {
  const second = good.replace("O1-KR1", "O1-KR2").replace(" # BWOC passes over keys it does not know", "");
  const cases: [string, string, RegExp][] = [
    ['"O1-KR2"', "'O1-KR2'", /^Write "O1-KR2"$/],
    ["60.5", "6_0.5", /^Write 60.5$/],
    ['"percent"', '"\\u0070ercent"', /^Write "percent"$/],
    ['"medium"', '"""medium"""', /^Write "medium"$/],
    ["unit  ", '"unit"', /^Write unit without quotes$/],
    ["[[key_result]]", "\t[[key_result]]", /^Write \[\[key_result\]\] at the start of the line$/],
    [
      '{ kind = "none", value = "" } # harmless here',
      '{\n  kind = "none",\n  value = "",\n}',
      /^Put the evidence on one line$/,
    ],
    ['"none"', "'none'", /^Write "none"$/],
  ];
  for (const [right, wrong, title] of cases) {
    const expected = second.replace(
      right,
      right.startsWith("{") ? '{ kind = "none", value = "" }' : right.trim(),
    );
    const bad = second.replace(right, wrong);
    const texts = mended(whole(bad), "bwoc-runtime-subset", title);
    assert.deepEqual(texts, { [`${home}/key_results.toml`]: `${good}\n${expected}` }, wrong);
  }
});

test("a comment moves to the line above", () => {
  const second = good.replace("O1-KR1", "O1-KR2");
  const texts = mended(
    whole(second.replace('"percent"', '"percent"   # of all sign-ups  ')),
    "bwoc-runtime-subset",
    /^Move the comment/,
  );
  assert.deepEqual(texts, {
    [`${home}/key_results.toml`]: `${good}\n${second.replace("unit  ", "# of all sign-ups\nunit  ")}`,
  });
});
