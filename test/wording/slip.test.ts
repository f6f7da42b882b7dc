import assert from "node:assert/strict";
import { test } from "node:test";
import { isActivity, readWording } from "../../core/wording/wording.ts";

test("a verb of work with one slip is still that verb, where it leads the text", () => {
  const verbs = [
    "Implment the new roster",
    "Pubilsh the handbook",
    "Finsh the guide",
    "Orgganize 3 workshops",
  ];
  assert.deepEqual(
    verbs.map((text) => isActivity(text)?.verb),
    ["implement", "publish", "finish", "organize"],
  );
  const text = "Complte the onboarding guide";
  const span = isActivity(text)?.span;
  assert.equal(span && text.slice(span.start, span.end), "Complte");
});

test("another word is not taken for a slip, nor one that stands elsewhere", () => {
  for (const text of [
    "Provider satisfaction above 80%",
    "Instill pride in every ward",
    "Nurses finsh on time",
  ])
    assert.equal(isActivity(text), undefined, text);
  assert.equal(readWording("x".repeat(3000)).activity, undefined);
});
