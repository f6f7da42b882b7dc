import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits, insertField, renameKey, replaceValue } from "../../../core/edits/write.ts";
import type { OkrFile } from "../../../core/model/file.ts";
import type { KeyResult, Objective } from "../../../core/model/okr.ts";
import { textOf } from "../../../core/syntax/blocks.ts";
import type { MapNode } from "../../../core/syntax/tree.ts";
import { folder, uriOf } from "../../support/folder.ts";

interface Opened {
  readonly file: OkrFile;
  readonly objectives: { item: Objective; at: number }[];
  readonly keyResults: { item: KeyResult; at: number }[];
}

function open(text: string, path: string): Opened {
  const file = folder({ [path]: text }).files.get(uriOf(path));
  assert.ok(file?.reading, `${path} is read as OKRs:\n${text}`);
  const all = <Item>(items: (at: number) => readonly Item[]) =>
    file.blocks.flatMap((_, at) => items(at).map((item) => ({ item, at })));
  return {
    file,
    objectives: all((at) => file.blocks[at]?.objectives ?? []),
    keyResults: all((at) => file.blocks[at]?.keyResults ?? []),
  };
}

const toml = (text: string) => open(text, "okr/key_results.toml");
const yaml = (text: string) => open(text, "okrs/a.yaml");

/** The text with one more field in its first key result (or objective), or in the one with that number. */
function inserted(
  { file, keyResults, objectives }: Opened,
  after?: string,
  what: "key-result" | "objective" = "key-result",
  index = 0,
): string {
  const found = (what === "objective" ? objectives : keyResults)[index];
  assert.ok(found);
  return applyEdits(textOf(file.document), [insertField(file, found.at, found.item, "added", "1", after)]);
}

test("TOML: a new line after a neighbour, aligned as the neighbours are, behind trailing comments", () => {
  const text = `[[key_result]] # header
key_result_id = "A"   # id
target        = 5 # goal
current       = 1

# tail
`;
  assert.equal(inserted(toml(text)), text.replace("= 1\n", "= 1\nadded         = 1\n"));
  assert.equal(inserted(toml(text), "target"), text.replace("# goal\n", "# goal\nadded         = 1\n"));
  assert.equal(inserted(toml(text), "nothing"), inserted(toml(text)));
});

test("TOML: not aligned, tight, indented, without anything, without a last line break, CRLF", () => {
  const id = "key_result_id";
  const cases: [string, string][] = [
    [`[[key_result]]\n${id} = "A"\ntarget = 5\n`, `[[key_result]]\n${id} = "A"\ntarget = 5\nadded = 1\n`],
    [`[[key_result]]\n${id}="A"\ntarget=5\n`, `[[key_result]]\n${id}="A"\ntarget=5\nadded=1\n`],
    [
      `[[key_result]]\n  ${id} = "A"\n\ttarget = 5`,
      `[[key_result]]\n  ${id} = "A"\n\ttarget = 5\n\tadded = 1`,
    ],
    [
      "[[key_result]] # c\n\n[[key_result]]\ntarget = 1\n",
      "[[key_result]] # c\nadded = 1\n\n[[key_result]]\ntarget = 1\n",
    ],
    [
      `\uFEFF[[key_result]]\r\n${id} = "A"\r\ntarget = 5\r\n`,
      `\uFEFF[[key_result]]\r\n${id} = "A"\r\ntarget = 5\r\nadded = 1\r\n`,
    ],
  ];
  for (const [before, after] of cases) assert.equal(inserted(toml(before)), after);
});

test("TOML: before tables further down, beside dotted keys, behind texts over lines, inside braces", () => {
  const cases: [string, string][] = [
    [
      "[[key_result]]\ntarget = 5\n[key_result.evidence]\nkind = 'none'\n",
      "[[key_result]]\ntarget = 5\nadded = 1\n[key_result.evidence]\nkind = 'none'\n",
    ],
    [
      "[[key_result]]\ntarget = 5\nevidence.kind = 'none' # c\nevidence.value = ''\n",
      "[[key_result]]\ntarget = 5\nevidence.kind = 'none' # c\nevidence.value = ''\nadded = 1\n",
    ],
    [
      '[[key_result]]\ntarget = 5\ndescription = """\na\n"""\n',
      '[[key_result]]\ntarget = 5\ndescription = """\na\n"""\nadded = 1\n',
    ],
    ["key_result = [{ target = 5 }, {}]\n", "key_result = [{ target = 5, added = 1 }, {}]\n"],
    ["key_result = [{target=5}]\n", "key_result = [{target=5, added=1}]\n"],
    [
      "key_result = [\n  { target = 5, current = 1, }, # c\n]\n",
      "key_result = [\n  { target = 5, current = 1, added = 1, }, # c\n]\n",
    ],
  ];
  for (const [before, after] of cases) assert.equal(inserted(toml(before)), after);
  assert.equal(
    inserted(toml("key_result = [{ target = 5 }, {}]\n"), undefined, "key-result", 1),
    "key_result = [{ target = 5 }, { added = 1 }]\n",
  );
});

test("TOML: an objective's new field stands before its key results", () => {
  const text = '[[objectives]]\nid = "O"\n\n  [[objectives.key_results]]\n  id = "K"\n';
  assert.equal(inserted(toml(text), undefined, "objective"), text.replace('"O"\n', '"O"\nadded = 1\n'));
  assert.equal(inserted(toml(text)), `${text}  added = 1\n`);
});

test("YAML: indentation of the neighbours, behind comments, before key results, in flow style", () => {
  const text = `okrs:
  - id: O1   # the id
    krs:
      - id: K1
        list:
        - a
          # of the list

      - {id: K2}
      -   id: K3
          target: 3
      - - id: none
    title: behind
  - krs:
    - just a text
  - id: O3
    krs:
    - x
`;
  const file = yaml(text);
  const cases: [Parameters<typeof inserted>[2], number, string | undefined, string, string][] = [
    ["objective", 0, undefined, "# the id\n", "# the id\n    added: 1\n"],
    ["objective", 0, "title", "behind\n", "behind\n    added: 1\n"],
    ["objective", 1, undefined, "    - just a text\n", "    - just a text\n    added: 1\n"],
    ["objective", 2, undefined, "id: O3\n", "id: O3\n    added: 1\n"],
    ["key-result", 0, undefined, "# of the list\n", "# of the list\n        added: 1\n"],
    ["key-result", 0, "id", "K1\n", "K1\n        added: 1\n"],
    ["key-result", 1, undefined, "{id: K2}", "{id: K2, added: 1}"],
    ["key-result", 2, undefined, "target: 3\n", "target: 3\n          added: 1\n"],
  ];
  for (const [what, index, after, from, to] of cases)
    assert.equal(inserted(file, after, what, index), text.replace(from, to));
});

test("YAML: one key behind its dash, values lined up, block texts that keep their blank lines", () => {
  const head = "okrs:\n- krs:\n";
  const cases: [string, string][] = [
    ["  - id: K", "  - id: K\n    added: 1"],
    ["  - id:     K\n    target: 3\n", "  - id:     K\n    target: 3\n    added:  1\n"],
    [
      "  - id: K\n    text: |+\n      a\n\n  - id: L\n",
      "  - id: K\n    text: |+\n      a\n\n    added: 1\n  - id: L\n",
    ],
    ["  - id: K\n    text: |+\n      a\n\n", "  - id: K\n    text: |+\n      a\n\n    added: 1\n"],
    [
      "  - id: K\n    text: >- # c\n      a\n\n  - id: L\n",
      "  - id: K\n    text: >- # c\n      a\n    added: 1\n\n  - id: L\n",
    ],
    ["  - id: K\n    target: # later\n", "  - id: K\n    target: # later\n    added: 1\n"],
  ];
  for (const [before, after] of cases) assert.equal(inserted(yaml(head + before)), head + after);
});

test("what has no fields of its own is left alone", () => {
  const bare = "okrs:\n- krs:\n  - a text\n";
  assert.equal(inserted(yaml(bare)), bare);
  const alias = "base: &b\n  id: K\nokrs:\n- krs:\n  - *b\n";
  assert.equal(inserted(yaml(alias)), alias);
});

/** The text with the value of a field of the first key result replaced. */
function replaced({ file, keyResults }: Opened, key: string, value: string | number | boolean): string {
  const found = keyResults[0];
  const node = (found?.item.node as MapNode | undefined)?.entries.find((entry) => entry.key === key)?.value;
  assert.ok(found && node, key);
  return applyEdits(textOf(file.document), [replaceValue(file, found.at, node, value)]);
}

test("a value gives way to a value, quotes and comments stay", () => {
  const text = `[[key_result]]\ntarget = 5 # c\nunit   = 'count'\ndescription = """\nlong"""\n`;
  assert.equal(replaced(toml(text), "target", 0.5), text.replace("5 # c", "0.5 # c"));
  assert.equal(replaced(toml(text), "unit", "percent"), text.replace("'count'", "'percent'"));
  assert.equal(replaced(toml(text), "description", "short"), text.replace('"""\nlong"""', '"short"'));
  const items = `okrs:\n- krs:\n  - id: K\n    empty:\n    later: # c\n    text: |  # c\n      a\n      b\n    list:\n    - x\n    flow: {a: , b: 1}\n`;
  assert.equal(replaced(yaml(items), "empty", 5), items.replace("empty:", "empty: 5"));
  assert.equal(replaced(yaml(items), "later", "no"), items.replace("later: #", 'later: "no" #'));
  assert.equal(replaced(yaml(items), "text", "a: b"), items.replace("|  # c\n      a\n      b", '"a: b"'));
  assert.equal(replaced(yaml(items), "list", true), items.replace("- x", "true"));
  assert.equal(replaced(yaml(items), "flow", "x"), items.replace("{a: , b: 1}", "x"));
});

test("a table under a header of its own is no value", () => {
  const text = "[[key_result]]\ntarget = 5\n[key_result.evidence]\nkind = 'none'\n";
  assert.equal(replaced(toml(text), "evidence", 5), text);
});

test("keys are renamed where they stand, quoted as they were", () => {
  const { file, keyResults } = toml(`[[key_result]]\nkey_result_id = "A"\n"targt" = 5\nunit.x = 1\n`);
  const [found] = keyResults;
  assert.ok(found?.item.node.kind === "map");
  const edits = found.item.node.entries.map(({ keySpan }, index) =>
    renameKey(file, found.at, keySpan, ["id", "target", "my unit"][index] ?? ""),
  );
  assert.equal(
    applyEdits(textOf(file.document), edits),
    `[[key_result]]\nid = "A"\n"target" = 5\n"my unit".x = 1\n`,
  );
});

test("edits apply together, in any order, insertions at one place in theirs", () => {
  const edit = (start: number, end: number, newText: string) => ({ uri: "u", span: { start, end }, newText });
  assert.equal(
    applyEdits("abcdef", [
      edit(4, 5, "E"),
      edit(0, 1, "A"),
      edit(2, 2, "1"),
      edit(2, 2, "2"),
      edit(2, 3, "C"),
    ]),
    "Ab12CdEf",
  );
  assert.equal(applyEdits("abcdef", [edit(0, 3, "X"), edit(2, 4, "Y")]), "Xdef");
  assert.equal(applyEdits("abc", []), "abc");
});
