import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hoverConfig, rules } from "../../../core/index.ts";

/** What is told at the `$0` of a config's text, and of which part of it. */
function told(marked: string) {
  const offset = marked.indexOf("$0");
  assert.ok(offset >= 0, "a cursor");
  const text = marked.replace("$0", "");
  const hover = hoverConfig(text, offset, rules);
  return hover && { ...hover, on: text.slice(hover.span.start, hover.span.end) };
}

describe("hovering", () => {
  test("a setting tells what it means and what it takes", () => {
    const cadence = told("caden$0ce_days = 7");
    assert.equal(cadence?.on, "cadence_days");
    assert.match(cadence?.description ?? "", /tracked, in days/);
    assert.equal(cadence?.setting?.default, 14);
    assert.deepEqual(told("cadence_days = $07")?.description, cadence?.description);
    assert.match(told("[files]\ninc$0lude = []")?.description ?? "", /Where OKR files may be/);
  });

  test("a table tells what it holds, in its header too", () => {
    assert.match(told("[ru$0les]")?.description ?? "", /What each rule is set to/);
    assert.match(told("[fi$0les.dialect]")?.description ?? "", /Which files are read/);
    assert.equal(told("[files.dia$0lect]")?.on, "dialect");
  });

  test("a rule's id tells of the rule, however it is written", () => {
    for (const marked of [
      '[rules]\nmissing-$0baseline = "off"',
      '[rules]\n"okr/missing-$0baseline" = "off"',
      "[rules.missing-$0baseline]",
      "rules = { missing-$0baseline = 1 }",
      'rules.missing-$0baseline.severity = "off"',
      "[rules]\nmissing-baseline$0",
    ])
      assert.equal(told(marked)?.rule?.id, "missing-baseline", marked);
    assert.equal(told("[rules]\ntoo-many-key-results = { ma$0x = 3 }")?.setting?.default, 5);
    assert.equal(told("[rules]\ntoo-many-key-results = { ma$0x = 3 }")?.rule, undefined);
  });

  test("a value that is one of a few tells what it means", () => {
    const paced = told('health = "pa$0ced"');
    assert.deepEqual([paced?.name, paced?.of, paced?.on], ["paced", "health", "paced"]);
    assert.match(paced?.description ?? "", /keeps up/);
    assert.equal(told('[rules]\nmissing-baseline = "o$0ff"')?.description, "Says nothing.");
    assert.match(told('[files.dialect]\n"a/*.yml" = "no$0ne"')?.description ?? "", /No OKRs/);
    assert.match(told('[files.dialect]\n"a/$0*.yml" = "none"')?.description ?? "", /how files are read/i);
  });

  test("what nobody knows tells nothing", () => {
    for (const marked of [
      "not$0hing = 1",
      "[rules]\nnot$0hing = 1",
      "# pre$0set",
      'preset = "strict"\n$0',
      "[__pro$0to__]",
      "rules.const$0ructor = 1",
    ])
      assert.equal(told(marked), undefined, marked);
  });
});
