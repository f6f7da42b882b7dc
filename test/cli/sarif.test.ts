import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv, type AnySchemaObject } from "ajv";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { exampleDay, examples, okr, okrJson, onDisk } from "../support/command.ts";
import { hostile, hostileName } from "../support/hostile.ts";

interface Log {
  readonly runs: readonly Run[];
}
interface Run {
  readonly tool: { readonly driver: Driver };
  readonly results: readonly Result[];
  readonly invocations: readonly { readonly toolExecutionNotifications?: readonly Message[] }[];
}
interface Message {
  readonly message: { readonly text: string };
}
interface Driver {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}
interface Result extends Message {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & Message & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
}

/**
 * The published schema is draft 4, and ajv reads draft 7. What differs between them and is used there are only the
 * names `id` and `$schema` at the top (and formats, which are given here).
 */
const {
  id: _,
  $schema: draft,
  ...schema
} = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
) as AnySchemaObject;
const isReference = (text: string) =>
  /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
const validate = new Ajv({
  allErrors: true,
  strictTypes: false,
  // One of its patterns has a bracket too many.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => isReference(text) && URL.canParse(text),
    "uri-reference": (text: string) => isReference(text) && URL.canParse(text, "file:///a/"),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(schema);

function logOf(folder: string, ...words: string[]): Run {
  const log = okrJson(["check", "--format", "sarif", "--today", exampleDay, ...words], { cwd: folder });
  validate(log);
  assert.deepEqual(validate.errors ?? [], []);
  const { runs } = log as Log;
  assert.equal(runs.length, 1);
  return runs[0] as Run;
}

const broken = {
  ...bakery,
  "key_results.toml": keyResults.replace('unit          = "percent"', 'unit          = "pct"'),
};

test("the schema that is tested against is that of draft 4, and finds what is wrong", () => {
  assert.equal(draft, "http://json-schema.org/draft-04/schema#");
  assert.equal(validate({ version: "2.1.0", runs: [{ results: [{ message: {} }] }] }), false);
  assert.equal(validate({ version: "2.1.0", runs: [] }), true);
});

test("logs of sound, broken, hostile and empty workspaces are valid", (t) => {
  assert.ok(logOf(examples).results.length > 5);
  assert.ok(logOf(onDisk(t, broken)).results.length > 0);
  assert.equal(logOf(onDisk(t, { "notes.md": "" })).results.length, 0);
  if (process.platform !== "win32") assert.ok(logOf(onDisk(t, hostile)).results.length > 5);
});

test("the driver says who it is, and of each rule what code scanning shows", () => {
  const { name, version, rules } = logOf(examples).tool.driver;
  const manifest = JSON.parse(readFileSync(join(examples, "../package.json"), "utf8")) as { version: string };
  assert.deepEqual([name, version], ["OKR Lens", manifest.version]);
  const catalogue = okrJson(["rules", "--format", "json"]) as { id?: string; code?: string }[];
  assert.ok(rules.length >= (Array.isArray(catalogue) ? catalogue.length : 1));
  for (const rule of rules) {
    const { id, shortDescription, fullDescription, help, helpUri, defaultConfiguration, properties } = rule;
    assert.match(id, /^okr\/[a-z-]+$/);
    for (const { text } of [shortDescription, fullDescription, help] as { text: string }[])
      assert.ok(text.length > 0 && text.length <= 1024, id);
    assert.ok(URL.canParse(helpUri as string));
    assert.match((defaultConfiguration as { level: string }).level, /^(?:error|warning|note)$/);
    const { tags } = properties as { tags: string[] };
    assert.ok(tags.length > 0 && tags.length <= 10);
  }
});

test("each result names its rule by id and index, and stands where JSON says, counted from 1", (t) => {
  const folder = onDisk(t, {
    "Zieñ & b/key_results.toml": broken["key_results.toml"].replace("Rounds", "🍞 Rounds"),
    "Zieñ & b/objectives.toml": bakery["objectives.toml"],
  });
  const { results, tool } = logOf(folder);
  const { findings } = okrJson(["check", "--format", "json", "--today", exampleDay], { cwd: folder }) as {
    findings: { code: string; message: string; range: { start: { line: number; character: number } } }[];
  };
  assert.deepEqual(
    results.map(({ ruleId, message, locations: [at] }) => [
      ruleId,
      message.text,
      at?.physicalLocation.region.startLine,
      at?.physicalLocation.region.startColumn,
    ]),
    findings.map(({ code, message, range: { start } }) => [
      code,
      message,
      start.line + 1,
      start.character + 1,
    ]),
  );
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
  for (const { locations } of results)
    assert.match(
      locations[0]?.physicalLocation.artifactLocation.uri ?? "",
      /^Zie%C3%B1%20%26%20b\/(?:objectives|key_results)\.toml$/,
    );
});

test("paths are encoded so that they come back as they are", { skip: process.platform === "win32" }, (t) => {
  const uris = logOf(onDisk(t, hostile)).results.map(
    ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? "",
  );
  const names = new Set(uris.map((uri) => uri.split("/").map(decodeURIComponent).join("/")));
  assert.ok(names.has(`${hostileName}/key_results.toml`), [...names].join());
  assert.ok(names.has("okr.config.toml"));
});

test("messages are text: a link that a file's words would make is none", {
  skip: process.platform === "win32",
}, (t) => {
  const text = keyResults.replace('unit          = "percent"', 'unit = "[free bread](https://example.org)"');
  const { results } = logOf(onDisk(t, { ...bakery, "key_results.toml": text }));
  const [message] = results
    .filter(({ ruleId }) => ruleId === "okr/bad-unit")
    .map((each) => each.message.text);
  assert.match(message ?? "", /free bread/);
  for (const each of logOf(onDisk(t, hostile)).results) {
    assert.doesNotMatch(each.message.text, /\]\(/);
    assert.ok(each.message.text.length <= 1024);
  }
  assert.doesNotMatch(message ?? "", /\]\(/);
});

test("the other end of a finding is a related location", (t) => {
  const twice = `${keyResults}\n${keyResults.slice(keyResults.lastIndexOf("[[key_result]]"))}`;
  const { results } = logOf(onDisk(t, { ...bakery, "key_results.toml": twice }));
  const [result] = results.filter(
    ({ ruleId, relatedLocations }) => ruleId === "okr/duplicate-id" && relatedLocations,
  );
  const [related] = result?.relatedLocations ?? [];
  assert.ok(related && related.message.text.length > 0);
  assert.deepEqual([related.id, related.physicalLocation.artifactLocation.uri], [1, "key_results.toml"]);
  assert.notEqual(
    related.physicalLocation.region.startLine,
    result?.locations[0]?.physicalLocation.region.startLine,
  );
});

test("fingerprints: one for each result, the same while the file around it is edited", (t) => {
  const printsOf = (files: Readonly<Record<string, string>>) =>
    logOf(onDisk(t, files)).results.map(
      ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints["okrLens/v1"]}`,
    );
  const files = {
    ...broken,
    ...orchestra,
    "okr.config.toml": '[rules]\nbad-untit = "off"\nnonsense = "off"\n',
  };
  const before = printsOf(files);
  assert.ok(before.length > 5 && before.every((print) => /^okr\/\S+ [0-9a-f]{16}$/.test(print)));
  assert.equal(new Set(before).size, before.length);
  const after = printsOf({
    ...files,
    "key_results.toml": `# Recounted.\n\n${files["key_results.toml"].replaceAll(/ +=/g, " =")}`,
    "okr.config.toml": `# Ours.\n${files["okr.config.toml"]}`,
  });
  assert.deepEqual(after, before);
});

test("of more findings than code scanning takes, the gravest are told, and that there are more", (t) => {
  const block = (at: number) =>
    `[[key_result]]\nkey_result_id = "O1-KR${at}"\nunit = "pct"\nconfidence = "sure"\n\n`;
  const many = Array.from({ length: 9000 }, (_, at) => block(at)).join("");
  const folder = onDisk(t, { "objectives.toml": bakery["objectives.toml"], "key_results.toml": many });
  const { results, invocations } = logOf(folder);
  const { findings } = okrJson(["check", "--format", "json", "--today", exampleDay], { cwd: folder }) as {
    findings: { severity: string }[];
  };
  assert.ok(findings.length > 25_000);
  assert.equal(results.length, 25_000);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  assert.equal(results.filter(({ level }) => level === "error").length, Math.min(25_000, errors));
  const [notification] = invocations[0]?.toolExecutionNotifications ?? [];
  assert.equal(
    notification?.message.text,
    `${findings.length - 25_000} more findings are left out: code scanning takes 25000.`,
  );
});

test("a mistake in the config file is a result, too", (t) => {
  const folder = onDisk(t, { ...bakery, "okr.config.toml": '[rules]\nbad-untit = "off"\n' });
  const { results, tool } = logOf(folder);
  const [result] = results.filter(({ ruleId }) => ruleId === "okr/config");
  assert.equal(tool.driver.rules[result?.ruleIndex ?? -1]?.id, "okr/config");
  assert.equal(result?.locations[0]?.physicalLocation.artifactLocation.uri, "okr.config.toml");
  assert.equal(result?.locations[0]?.physicalLocation.region.startLine, 2);
  assert.equal(okr(["check", "--format", "sarif"], { cwd: folder }).stderr, "");
});
