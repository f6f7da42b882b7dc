import assert from "node:assert/strict";
import { test } from "node:test";
import {
  emptyWorkspace,
  type FileText,
  languageOf,
  textOf,
  type Workspace,
  withFile,
  withFiles,
} from "../../../core/index.ts";
import { bakery, orchestra } from "../../support/bakery.ts";
import { root, uriOf } from "../../support/folder.ts";

function textsOf(files: Readonly<Record<string, string>>): FileText[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const language = languageOf(path);
    return language ? [{ uri: uriOf(path), language, text }] : [];
  });
}

/** What can be seen of a workspace: texts, dialects and which files belong together. */
function seen({ files, groups }: Workspace): unknown {
  return {
    files: [...files].map(([uri, file]) => [uri, textOf(file.document), file.reading?.dialect, file.group]),
    groups: [...groups].map(([name, group]) => [name, [...group.files.keys()]]),
  };
}

const texts = textsOf({ ...bakery, ...orchestra, "notes.toml": 'title = "no OKRs"\n' });

test("many files at once are what they are one by one", () => {
  const oneByOne = texts.reduce(
    (workspace, { uri, language, text }) => withFile(workspace, uri, language, text),
    emptyWorkspace([root]),
  );
  assert.ok(oneByOne.groups.size > 1);
  assert.deepEqual(seen(withFiles(emptyWorkspace([root]), texts)), seen(oneByOne));
});

test("what stays as it is stays the same object; the last of two texts for one file holds", () => {
  const before = withFiles(emptyWorkspace([root]), texts);
  assert.equal(withFiles(before, texts), before);
  assert.equal(withFiles(before, []), before);
  const [first] = texts;
  assert.ok(first);
  const edited = { ...first, text: `# A remark.\n${first.text}` };
  const after = withFiles(before, [{ ...first, text: "" }, edited]);
  assert.equal(textOf(after.files.get(first.uri)?.document ?? assert.fail()), edited.text);
  const untouched = texts.slice(1).map(({ uri }) => uri);
  assert.deepEqual(
    untouched.map((uri) => after.files.get(uri) === before.files.get(uri)),
    untouched.map(() => true),
  );
});
