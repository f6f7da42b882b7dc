import assert from "node:assert/strict";
import { test } from "node:test";
import { inert } from "../../client/inert.ts";

/** As VS Code looks for links in notifications and input boxes, and for icons in labels. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const icon = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;

test("nothing in a text is taken for a link or an icon, and it reads the same", () => {
  for (const text of [
    "KR[1](command:workbench.action.quit)",
    "[a](https://e.invalid 'b')",
    "$(sync~spin) $(x)",
    "[[a](file:///x)](command:y)",
  ]) {
    assert.ok(link.test(text) || icon.test(text));
    assert.doesNotMatch(inert(text), link);
    assert.doesNotMatch(inert(text), icon);
    assert.equal(inert(text).replaceAll("\u200b", ""), text);
  }
  assert.equal(inert("Median (p50) in [ms], $5"), "Median (p50) in [ms], $5");
});
