import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const grammar = JSON.parse(
  readFileSync(new URL("../../syntaxes/okr-directive.injection.json", import.meta.url), "utf8"),
) as { patterns: readonly { match: string }[] };

/** What the grammar takes for the directive, and what for names of rules. */
function coloured(comment: string): readonly (string | undefined)[] {
  return new RegExp(grammar.patterns[0]?.match ?? "").exec(comment)?.slice(1) ?? [];
}

test("names of rules are coloured whole, the reason is not", () => {
  assert.deepEqual(
    coloured("# okr-disable-next-line bad-unit, missing-baseline -- measured from October on"),
    ["okr-disable-next-line", " bad-unit, missing-baseline "],
  );
  assert.deepEqual(coloured("# okr-disable-file bad-unit"), ["okr-disable-file", " bad-unit"]);
  assert.deepEqual(coloured("# okr-enable"), ["okr-enable", ""]);
});
