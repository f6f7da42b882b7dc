import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkFile, withEdit } from "../../../core/index.ts";
import { expectFindings, folder, runOf, uriOf } from "../../support/folder.ts";

const only = { only: ["unused-disable", "missing-baseline"] };

describe("what only looks like a comment that silences", () => {
  test("is text in TOML: in strings of all kinds, in keys and in headers", () => {
    expectFindings(
      {
        "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Teach # okr-disable-file and # okr-disable, often"
notes = 'How to write # okr-disable-file missing-baseline'
"# okr-disable-file" = 1
more."# okr-disable-file" = { "# okr-disable" = ["# okr-disable-file", "[# okr-disable"] }
long = """
# okr-disable-file missing-baseline
# okr-disable"""
longer = '''
# okr-disable-file '' # okr-disable
'''
target = 60
#        ^^ information okr/missing-baseline

["# okr-disable-file missing-baseline"]
`,
      },
      only,
    );
  });

  test("is text in YAML: in quotes, block scalars, keys, and where no blank stands before the #", () => {
    expectFindings(
      {
        "okrs/q3.yaml": `objectives:
  - title: "Teach # okr-disable-file, often"
    why: 'How to write # okr-disable-file missing-baseline'
    "# okr-disable-file": a# okr-disable-file
    "a": a#b
    see: text#okr-disable
    flow: { "# okr-disable": ["# okr-disable-file", a# okr-disable] }
    notes: |
      # okr-disable-file missing-baseline

      # okr-disable
    more: >-
      Write
      # okr-disable-file
    double: "over lines
      # okr-disable-file missing-baseline
      # okr-disable"
    key_results:
      - { text: Loaves sold, target: 60 }
#                                    ^^ warning okr/missing-baseline
`,
      },
      only,
    );
  });

  test("behind a text, on its line, it is a comment", () => {
    const toml = (comment: string) => `[[key_result]] ${comment}
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Teach # okr-disable-file, often"
target = 60
`;
    const yaml = (comment: string) => `objectives: ${comment}
  - title: "Teach # okr-disable-file, often"
    key_results:
      - text: Loaves sold
        target: 60
`;
    for (const comment of ["# okr-disable-file missing-baseline -- ours", "# a # okr-disable"])
      expectFindings({ "key_results.toml": toml(comment), "okrs/q3.yaml": yaml(comment) }, only);
    const beside = "# okr-disable-next-line missing-baseline";
    expectFindings(
      {
        "key_results.toml": toml("").replace('often"', `often # okr-enable" ${beside} -- "later"`),
        "a.okr.yaml": yaml("").replace("sold", `sold ${beside}`),
        "b.okr.yaml": yaml("").replace("Loaves sold", `"# okr-enable" ${beside}`),
        "d.okr.yaml": yaml("").replace("text: ", `text: >- # okr-disable missing-baseline\n          `),
      },
      only,
    );
  });
});

describe("many comments", () => {
  const many = 12_000;
  const uri = uriOf("key_results.toml");
  const block = (at: number, comments: string) =>
    `[[key_result]]\nkey_result_id = "O1-KR${at}"\nobjective_id = "O1"\n${comments}unit = "pct"\n`;
  const idle = "# okr-disable-next-line bad-date\n";
  const cases = {
    "for the next line": [`${idle.repeat(2)}# okr-disable-next-line bad-unit\n`, 2],
    "around lines": ["# okr-disable bad-unit, a, b, c\n", 3, "# okr-enable\n"],
    "for the file": ["# okr-disable-file bad-unit\n# okr-disable-file\n", 0],
    "that silence nothing": [idle.repeat(2), 3],
  } as const;

  for (const [name, [comments, each, behind = ""]] of Object.entries(cases))
    test(`${name} cost a keystroke no product of findings and comments`, () => {
      const text = Array.from({ length: many }, (_, at) => block(at, comments) + behind).join("");
      const run = runOf({ only: ["bad-unit", "bad-date", "unused-disable"] });
      const before = folder({ "key_results.toml": text });
      const check = (workspace: typeof before) => {
        const file = workspace.files.get(uri);
        assert.ok(file);
        return checkFile(workspace, file, run).length;
      };
      assert.equal(check(before), many * each);
      const end = { line: 1, character: 17 };
      const after = withEdit(before, uri, { start: end, end }, "Z");
      const start = performance.now();
      assert.equal(check(after), many * each);
      // A product of them takes many seconds, a few passes over them a fraction of one.
      assert.ok(performance.now() - start < 2500, `${performance.now() - start} ms`);
    });
});
