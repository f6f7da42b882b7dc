import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFile, fingerprintsOf, fnv1a64, okrFiles, traitsOf } from "../../core/index.ts";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { folder, type RunOptions, runOf } from "../support/folder.ts";

type Texts = Readonly<Record<string, string>>;

/** What stays of each finding of a folder, sorted: `path: rule · item · field · words`. */
function traits(texts: Texts, options?: RunOptions): string[] {
  const workspace = folder(texts);
  const run = runOf(options);
  return okrFiles(workspace)
    .flatMap((file) =>
      checkFile(workspace, file, run).map((each) => `${file.uri.slice(10)}: ${traitsOf(file, each)}`),
    )
    .sort();
}

function prints(texts: Texts, options?: RunOptions): string[] {
  const workspace = folder(texts);
  return okrFiles(workspace)
    .flatMap((file) => fingerprintsOf(file.uri, file, checkFile(workspace, file, runOf(options))))
    .sort();
}

const bad = {
  ...bakery,
  "key_results.toml": keyResults.replaceAll('"percent"', '"pct"').replace('"low"', '"lowest"'),
};

test("a finding is known by its rule, its item, its field and the words it points at", () => {
  assert.deepEqual(traits(bad, { only: ["bad-unit", "bad-confidence"] }), [
    "key_results.toml: bad-confidence · O1-KR2 · confidence · lowest",
    "key_results.toml: bad-unit · O1-KR1 · unit · pct",
    "key_results.toml: bad-unit · O2-KR1 · unit · pct",
  ]);
});

test("lines above, moved blocks, other quotes and other spaces change nothing", () => {
  const text = bad["key_results.toml"];
  const blocks = text.split(/^(?=\[\[)/m);
  const edited = [
    `# One more line.\n\n[[key_result]]\nkey_result_id = "O9-KR1"\n\n${text}`,
    [blocks[0], blocks[3], blocks[1], blocks[2]].join("\n"),
    text.replaceAll('"pct"', "'pct'"),
    text.replaceAll(/ +=/g, " =").replaceAll("\n", "\r\n"),
  ];
  const before = prints(bad, { only: ["bad-unit", "missing-baseline"] });
  assert.equal(before.length, 3);
  for (const each of edited) {
    const after = prints({ ...bad, "key_results.toml": each }, { only: ["bad-unit", "missing-baseline"] });
    assert.deepEqual(after, before, each);
  }
});

test("a message that counts days is the same finding every day", () => {
  const days = ["2026-12-20", "2026-12-22"].map((today) => {
    const options = { only: ["stale-check-in"], today };
    return { traits: traits(bakery, options), prints: prints(bakery, options) };
  });
  assert.deepEqual(days[0], days[1]);
  assert.ok(days[0]?.traits.length);
});

test("a number that moves with each check-in is no part of it", () => {
  const options = { only: ["claim-without-evidence"] };
  const text = keyResults.replace("current       = 0", "current       = 0.5");
  const later = keyResults.replace("current       = 0", "current       = 0.75");
  assert.deepEqual(traits({ ...bakery, "key_results.toml": text }, options).length, 1);
  assert.deepEqual(
    traits({ ...bakery, "key_results.toml": text }, options),
    traits({ ...bakery, "key_results.toml": later }, options),
  );
});

test("a nested item is known together with the one around it; without an id by its words", () => {
  const text = `objectives:
  - id: O1
    title: Bread
    key_results:
      - id: KR1
        title: Improve the crust
      - Launch the new oven
  - title: Rolls, "warm"
    key_results:
      - id: KR1
        title: Improve the crust
`;
  assert.deepEqual(traits({ "okrs/a.yaml": text }, { only: ["vague-key-result", "activity-key-result"] }), [
    "okrs/a.yaml: activity-key-result · O1/Launch the new oven · Launch",
    "okrs/a.yaml: vague-key-result · O1/KR1 · title · Improve",
    "okrs/a.yaml: vague-key-result · Rolls warm/KR1 · title · Improve",
  ]);
});

test("equal findings take turns, and paths tell files apart", () => {
  const twice = keyResults.replaceAll("O2-KR1", "O1-KR1").replaceAll('"percent"', '"pct"');
  const options = { only: ["bad-unit"] };
  const all = prints({ ...bakery, "key_results.toml": twice, "b/key_results.toml": twice }, options);
  assert.deepEqual([all.length, new Set(all).size], [4, 4]);
  for (const each of all) assert.match(each, /^[0-9a-f]{16}$/);
});

test("long and hostile names are cut to one short line, and stay different", () => {
  const long = (end: string) => `\u202e\u0007${"x".repeat(5000)}${end}`;
  const text = (["a", "b"] as const)
    .map((end) => `  - title: "${long(end).replace("\u0007", "\\a")}"\n    krs: [{ title: Improve it }]\n`)
    .join("");
  const found = traits({ "okrs/a.yaml": `objectives:\n${text}` }, { only: ["vague-key-result"] });
  assert.equal(new Set(found).size, 2);
  for (const each of found) assert.match(each, /^[^\p{Cc}\p{Cf}]{1,200}$/u);
});

test("the hash is FNV-1a with 64 bits", () => {
  assert.equal(fnv1a64(""), "cbf29ce484222325");
  assert.equal(fnv1a64("a"), reference("a"));
  assert.equal(fnv1a64("Bröt 🥐"), reference("Bröt 🥐"));
});

/** As the standard words it, over the bytes of UTF-16LE. */
function reference(text: string): string {
  let hash = 14695981039346656037n;
  for (const byte of Buffer.from(text, "utf16le"))
    hash = ((hash ^ BigInt(byte)) * 1099511628211n) % 2n ** 64n;
  return hash.toString(16).padStart(16, "0");
}

test("OKRchestra's items are known the same way", () => {
  const text = orchestra["okrs/org.yml"].replace("status: not_started", "status: begun");
  assert.deepEqual(traits({ ...orchestra, "okrs/org.yml": text }, { only: ["bad-status"] }), [
    "okrs/org.yml: bad-status · OBJ-BREAD/KR-ROUNDS · status · begun",
  ]);
});
