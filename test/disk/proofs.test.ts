import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { PathAnswer } from "../../core/index.ts";
import { proofsIn } from "../../disk/proofs.ts";

describe("what evidence points to", () => {
  let outer: string;
  let root: string;
  const lookUp = (path: string, folder = "team/okrs"): PathAnswer =>
    proofsIn([root])(pathToFileURL(join(root, folder)).href, path);

  before(() => {
    outer = mkdtempSync(join(tmpdir(), "okr-proofs-"));
    root = join(outer, "repo");
    for (const folder of ["team/okrs/proofs", "docs"]) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, "docs/audit.md"), "");
    writeFileSync(join(root, "docs/.hidden"), "");
    writeFileSync(join(root, "team/okrs/proofs/a b.md"), "");
    writeFileSync(join(outer, "secret.md"), "");
  });
  after(() => rmSync(outer, { recursive: true, force: true }));

  test("is looked for from the file's folder upward to the root", () => {
    for (const path of [
      "proofs/a b.md",
      "./proofs",
      "okrs/proofs/a b.md",
      "docs/audit.md",
      "../../docs/audit.md",
    ])
      assert.deepEqual(lookUp(path), { state: "there" }, path);
    assert.deepEqual(lookUp("docs/audits.md"), { state: "missing", instead: ["docs/audit.md"] });
    assert.deepEqual(lookUp("nowhere/a.md"), { state: "missing", instead: [] });
  });

  test("is never looked for outside", () => {
    assert.deepEqual(lookUp("../../../secret.md").state, "missing");
    assert.deepEqual(lookUp("../secret.md", ""), { state: "missing", instead: [] });
    assert.deepEqual(proofsIn([join(root, "docs")])(pathToFileURL(root).href, "docs/none.md"), {
      state: "there",
    });
  });

  test("may stand in any of the roots that hold the folder, whichever comes first", () => {
    const roots = [join(root, "team"), join(root, "team/okrs"), root];
    const folder = pathToFileURL(join(root, "team/okrs")).href;
    for (const inOrder of [roots, roots.toReversed(), [...roots.slice(1), ...roots.slice(0, 1)]])
      for (const [path, expected] of [
        ["docs/audit.md", { state: "there" }],
        ["../../docs/audit.md", { state: "there" }],
        ["../../../secret.md", { state: "missing", instead: [] }],
        ["docs/audits.md", { state: "missing", instead: ["docs/audit.md"] }],
      ] as const)
        assert.deepEqual(proofsIn(inOrder)(folder, path), expected, path);
  });

  test("is outside where a link leads there; what else stands there is not told", (t) => {
    try {
      symlinkSync(join(outer, "secret.md"), join(root, "docs/link.md"));
      symlinkSync(outer, join(root, "docs/up"));
      symlinkSync(join(root, "docs/audit.md"), join(root, "team/okrs/in.md"));
    } catch {
      t.skip("no links here");
      return;
    }
    assert.deepEqual(lookUp("docs/link.md"), { state: "outside" });
    assert.deepEqual(lookUp("docs/up/secret.md"), { state: "outside" });
    assert.deepEqual(lookUp("docs/up/secrets.md"), { state: "missing", instead: [] });
    const inner = join(root, "team");
    const folder = pathToFileURL(join(root, "team/okrs")).href;
    for (const roots of [
      [inner, root],
      [root, inner],
    ])
      assert.deepEqual(proofsIn(roots)(folder, "in.md"), { state: "there" });
    assert.deepEqual(proofsIn([inner])(folder, "in.md"), { state: "outside" });
  });
});
