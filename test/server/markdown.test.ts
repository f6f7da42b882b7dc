import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commandLink, escapeMarkdown } from "../../server/markdown.ts";

const inert: [string, string][] = [
  ["Median minutes until an answer", "Median minutes until an answer"],
  ["Ship API v2 – 99.9 % of calls", "Ship API v2 – 99.9 % of calls"],
  ["[x](command:workbench.action.quit)", "\\[x\\]\\(command:workbench.action.quit\\)"],
  ["![](http://e.invalid/b)", "\\!\\[\\]\\(http:\u200b//e.invalid/b\\)"],
  ["<img src=x onerror=1>", "\\<img src=x onerror=1\\>"],
  ["$(sync~spin)", "\\$\\(sync\\~spin\\)"],
  ["a | b", "a \\| b"],
  ["&lt;b&gt;", "\\&lt;b\\&gt;"],
  ["www.e.invalid, me@e.invalid", "www\\.e.invalid, me\\@e.invalid"],
  ["=====", "\\====="],
  ["---", "\\---"],
  ["- one", "\\- one"],
  ["1. one", "1\\. one"],
  ["2) two", "2\\) two"],
  ["line\n\n# heading\u2028next\u0000", "line \\# heading next "],
];
for (const [text, expected] of inert)
  test(`is shown as it is: ${JSON.stringify(text)}`, () => assert.equal(escapeMarkdown(text), expected));

test("whatever the text, every sign that Markdown could take up is escaped, and it stays on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeMarkdown(text);
      assert.doesNotMatch(escaped, /[\p{Cc}\u2028\u2029]/u);
      assert.doesNotMatch(escaped.replace(/\\[\p{P}\p{S}]/gu, ""), /[\\`*_{}[\]()<>#!|~$&@]|:\/\//);
    }),
    { numRuns: 2000 },
  );
});

test("nothing in an argument ends the link of a command", () => {
  const link = commandLink("Track…", "okr.track", { keyResultId: ") [x](command:evil) \"'&%" });
  assert.match(link, /^\[Track…\]\(command:okr\.track\?[\w%.!~*'-]+\)$/);
});
