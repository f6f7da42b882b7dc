import assert from "node:assert/strict";
import { fixed, folder, problemsOf, type RunOptions, root, withTexts } from "./folder.ts";

/**
 * Applies a fix of a rule's only finding and checks the whole folder again, with all rules: that finding is gone and
 * no other has come. Gives the changed texts by path.
 */
export function mended(
  files: Readonly<Record<string, string>>,
  rule: string,
  title?: RegExp,
  options?: RunOptions,
): Record<string, string> {
  const workspace = folder(files);
  const before = listOf(problemsOf(workspace, options));
  const texts = fixed(workspace, rule, title, options);
  const after = listOf(problemsOf(withTexts(workspace, texts), options));
  const gone = before.filter((each) => !after.includes(each));
  const left = [...before];
  const come = after.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  assert.deepEqual(come, [], `nothing new after the fix of ${rule}:\n${JSON.stringify(texts, undefined, 2)}`);
  assert.ok(
    gone.some((each) => each.includes(` okr/${rule} `)),
    `the finding is gone:\n${after.join("\n")}\n${JSON.stringify(texts, undefined, 2)}`,
  );
  return texts;
}

function listOf(found: ReturnType<typeof problemsOf>): string[] {
  return [...found].flatMap(([uri, problems]) =>
    problems.map(
      ({ severity, rule, message }) => `${uri.slice(root.length + 1)}: ${severity} okr/${rule} ${message}`,
    ),
  );
}
