import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bundleOf, type Message, rules, say, translateBy } from "../../core/index.ts";
import { allSentences, bundleText, troublesOf } from "../../scripts/generate/bundle.ts";
import { nlsText, withKeys } from "../../scripts/generate/nls.ts";
import { sentencesIn } from "../../scripts/generate/sentences.ts";

const imports = 'import { type Message, say } from "../l10n/say.ts";\n';
const told = (source: string) =>
  sentencesIn(source).map((found) =>
    "sentence" in found ? found.sentence : `trouble in line ${found.line}`,
  );

test("sentences are the literals that say is called with, and each of two that it chooses from", () => {
  const source = `${imports}
yield { message: say("One {0}.", x) };
yield { message: say('Two "quoted".') };
const three = say(
  count === 1 && (a ?? b) ? "Three {0}" : 'Threes {0}',
  count,
);
const four = say("Four \\"a\\" \\\\ \\u00e4", say("five"));
/** As in say(x): no call, but a comment. */
`;
  assert.deepEqual(told(source), [
    "One {0}.",
    'Two "quoted".',
    "Three {0}",
    "Threes {0}",
    'Four "a" \\ ä',
    "five",
  ]);
});

test("what could not be found by a translation is trouble, with its line", () => {
  for (const call of [
    "say(text)",
    "say(`One`)",
    'say("One" + two)',
    'say(a ? "One" : b ? "Two" : "Three")',
    'say(a ? "One" : two)',
    "say()",
    'say(table["x"] ?? "y")',
  ])
    assert.deepEqual(told(`${imports}const x = ${call};`), ["trouble in line 2"], call);
});

test("only our own say counts, under the name that a source gives it; and l10n.t of VS Code", () => {
  assert.deepEqual(told('import { say } from "./output.ts";\nsay(trouble);\nsay("x");'), []);
  assert.deepEqual(told('import {\n  say as message,\n} from "../core/index.ts";\nsay(x); message("One");'), [
    "One",
  ]);
  assert.deepEqual(told('vscode.l10n.t("Keep {0}", text);\nvscode.l10n.t(text);'), [
    "Keep {0}",
    "trouble in line 2",
  ]);
  assert.deepEqual(told(`${imports}this.say(x); essay(y); $say(z);`), []);
});

test("a translation lacks nothing, knows nothing else, and has the same places", () => {
  const sentences = ["One {0}", "Two", "Three {0} {1}"];
  assert.deepEqual(
    troublesOf(sentences, { "One {0}": "Eins {0}", Two: "Zwei", "Three {0} {1}": "{1} Drei {0}" }),
    [],
  );
  assert.deepEqual(troublesOf(sentences, { "One {0}": "Eins", Two: "", Four: "Vier" }), [
    'lacks "Two"',
    'lacks "Three {0} {1}"',
    'translates what is not said: "Four"',
    'has other {…} than "One {0}"',
  ]);
});

test("sources and metadata give each sentence once, in order", () => {
  const sources = ["a", "b"].map((path) => ({ path, text: `${imports}say("Zuletzt"); say(${path});` }));
  const { all, troubles } = allSentences(sources, rules);
  assert.deepEqual(troubles, [
    "a:2 say(…) needs a literal, or a choice of two",
    "b:2 say(…) needs a literal, or a choice of two",
  ]);
  assert.equal(all.filter((each) => each === "Zuletzt").length, 1);
  assert.deepEqual([...all].sort(), all);
  for (const { summary, options = {} } of rules)
    for (const text of [summary, ...Object.values(options).map(({ description }) => description)])
      assert.ok(all.includes(text), text);
  assert.equal(bundleText(["a", 'b "c"']), '{\n  "a": "a",\n  "b \\"c\\"": "b \\"c\\""\n}\n');
});

test("texts of the manifest go by keys: people's own are kept, made ones are made anew", () => {
  const texts = new Map<string, Message>();
  const setting = withKeys(
    { type: "string", enum: ["a"], texts: [say("Low")], text: say("How {0}", 1) },
    "okr.x",
    texts,
  );
  assert.deepEqual(setting, {
    type: "string",
    enum: ["a"],
    texts: ["%okr.x.texts.0%"],
    text: "%okr.x.text%",
  });
  const manifest = JSON.stringify({ title: "%view%", lost: "%lost%", setting });
  const current = '{ "view": "Ansicht", "gone": "x", "okr.x.text": "old" }';
  const worded = translateBy(bundleOf({ "How {0}": "Wie {0}" }));
  const { text, missing } = nlsText(current, manifest, texts, worded);
  assert.deepEqual(JSON.parse(text), { view: "Ansicht", "okr.x.texts.0": "Low", "okr.x.text": "Wie 1" });
  assert.deepEqual(missing, ["lost"]);
});

test("the German bundle says you to nobody, and keeps what files hold as it is", () => {
  const german = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../l10n/bundle.l10n.de.json"), "utf8"),
  ) as Record<string, string>;
  const familiar = /\b(?:du|dir|dich|dein\w*|Sie|Ihnen|Ihr\w*)\b/;
  assert.deepEqual(
    Object.values(german).filter((text) => familiar.test(text.replace(/\. Sie\b/g, "."))),
    [],
  );
  // Code in backticks and commands behind links are the same in all languages.
  const literals = (text: string) => (text.match(/`[^`]+`|\]\([^)]*\)/g) ?? []).sort();
  for (const [key, text] of Object.entries(german)) assert.deepEqual(literals(text), literals(key), key);
});
