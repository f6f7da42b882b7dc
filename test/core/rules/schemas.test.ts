import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv, type AnySchemaObject } from "ajv";
import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import * as generated from "../../../core/generated/validators.generated.js";
import { conceptsOf, type DialectId, type ItemKind } from "../../../core/index.ts";
import { describedFields, describeField } from "../../../core/rules/describe.ts";
import { folder, problemsOf } from "../../support/folder.ts";

const root = join(import.meta.dirname, "../../..");
const corpus = join(root, "../shared/corpus");
const names = readdirSync(join(root, "schemas")).filter((name) => name.endsWith(".schema.json"));
const schemas = new Map(names.map((name) => [name.replace(".schema.json", ""), schemaIn(name)]));

function schemaIn(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(root, "schemas", name), "utf8"));
}

function newAjv(): Ajv {
  return new Ajv({
    strict: true,
    strictRequired: false,
    strictNumbers: false,
    allowUnionTypes: true,
    allErrors: true,
    validateFormats: false,
  });
}

function schema(name: string): AnySchemaObject {
  const found = schemas.get(name);
  assert.ok(found, name);
  return found;
}

test("there are these schemas, each under its own address", () => {
  assert.deepEqual([...schemas.keys()].sort(), [
    "bwoc-key-results",
    "bwoc-objectives",
    "generic-okrs",
    "okr-config",
    "okr-progress",
    "okrchestra-okrs",
  ]);
  for (const [name, { $id, $schema }] of schemas) {
    assert.ok(String($id).endsWith(`/schemas/${name}.schema.json`), $id);
    assert.equal($schema, "http://json-schema.org/draft-07/schema#");
  }
});

test("each is valid JSON Schema, and strict about itself", () => {
  for (const [name, each] of schemas) {
    const ajv = newAjv();
    assert.ok(ajv.validateSchema(each), `${name}: ${ajv.errorsText()}`);
    ajv.compile(each);
  }
});

test("everything that can be hovered says what it is and where it comes from", () => {
  const bare: string[] = [];
  const walk = (
    at: string,
    { $ref, description, title, properties = {}, $defs = {} }: AnySchemaObject,
    isDefinition: boolean,
  ) => {
    if (!$ref && !/^[A-Z\w].{15,}\. Source: [^.]+\.$|^.{15,}\?? Source: .+\.$/.test(description ?? ""))
      bare.push(`${at}: ${description}`);
    if (isDefinition && !title) bare.push(`${at}: no title`);
    for (const [name, each] of Object.entries(properties))
      walk(`${at}.${name}`, each as AnySchemaObject, false);
    for (const [name, each] of Object.entries($defs)) walk(`${at}#${name}`, each as AnySchemaObject, true);
  };
  for (const [name, { description, ...each }] of schemas)
    walk(name, { ...each, description: `${description} Source: OKR Lens.` }, true);
  assert.deepEqual(bare, []);
});

test("what several schemas say is the same in each", () => {
  const shared = [
    ...["bwoc-key-results", "okr-progress"].map((name) => ({ evidence: schema(name).$defs.evidence })),
    schema("bwoc-objectives").$defs.objective.properties,
    schema("bwoc-key-results").$defs.key_result.properties,
    schema("okrchestra-okrs").$defs.objective.properties,
    schema("okrchestra-okrs").$defs.key_result.properties,
  ];
  for (const name of [
    "weight",
    "direction",
    "indicator",
    "type",
    "threshold",
    "due",
    "depends_on",
    "initiatives",
    "evidence",
  ]) {
    const said = shared.flatMap((each) =>
      each[name]?.description?.includes("Source: OKRchestra") || each[name]?.$ref ? [] : (each[name] ?? []),
    );
    assert.ok(said.length >= 2, name);
    for (const each of said) assert.deepEqual(each, said[0], name);
  }
});

test("every name that a dialect reads has a description, and no required field is without one", () => {
  const kinds: readonly ItemKind[] = ["file", "objective", "key-result"];
  const unsaid = (["bwoc", "okrchestra", "generic"] as const).flatMap((dialect: DialectId) =>
    kinds.flatMap((kind) =>
      [...conceptsOf(dialect, kind).keys()]
        .filter((name) => !describeField(dialect, kind, name))
        .map((name) => `${dialect} ${kind} ${name}`),
    ),
  );
  assert.deepEqual(unsaid, []);
});

test("a field as hovers show it", () => {
  assert.deepEqual(describeField("bwoc", "key-result", "confidence"), {
    description:
      "Your own reading of whether the trajectory holds: high, medium or low. A word on purpose: the attainment is the number.",
    allowed: ["high", "medium", "low"],
    type: "string",
    source: "BWOC handbook, Key results",
  });
  assert.equal(describeField("bwoc", "key-result", "evidence")?.type, "object");
  assert.deepEqual(describeField("bwoc", "evidence", "kind")?.allowed, [
    "file",
    "content",
    "command",
    "attestation",
    "sample",
    "none",
  ]);
  assert.deepEqual(describeField("okrchestra", "file", "scope")?.allowed, ["org", "team", "person"]);
  assert.equal(describeField("generic", "objective", "toString"), undefined);
  assert.equal(describeField("generic", "evidence", "kind"), undefined);
  assert.deepEqual(describedFields("bwoc", "file"), ["objective", "key_result"]);
});

test("the generated validators are fresh", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build-validators.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
});

test("the generated validators fail where the schemas do", () => {
  const parts: [check: generated.Validator, schema: AnySchemaObject, part: string][] = [
    [generated.bwocObjective, schema("bwoc-objectives"), "objective"],
    [generated.bwocKeyResult, schema("bwoc-key-results"), "key_result"],
    [generated.okrchestraKeyResult, schema("okrchestra-okrs"), "key_result"],
  ];
  const value = fc.constantFrom<unknown>(
    "",
    " ",
    "x",
    "high",
    "count",
    "file",
    "none",
    "2026-08-01",
    0,
    0.5,
    1,
    -3,
    true,
    [],
    ["", "a"],
    {},
    { kind: "none", value: "x" },
    { kind: "attestation", value: "" },
  );
  for (const [validate, whole, part] of parts) {
    const check = newAjv().compile({ ...whole.$defs[part], $defs: whole.$defs });
    const fields = Object.keys(whole.$defs[part].properties);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), value), (item) => {
        check(item);
        const wanted = (check.errors ?? []).filter(
          ({ keyword, params }) => keyword !== "pattern" || params["pattern"] === "\\S",
        );
        validate(item);
        const told = ({ instancePath, keyword, params }: generated.Failure) =>
          `${instancePath} ${keyword} ${JSON.stringify(params)}`;
        assert.deepEqual((validate.errors ?? []).map(told), wanted.map(told));
      }),
    );
  }
});

test("the schemas take the files they are for", (context) => {
  if (!existsSync(corpus)) return context.skip("../shared/corpus is not here");
  const files: Record<string, string[]> = {
    "okrchestra-okrs": [
      "001-mattui-okrchestra-org.yml",
      "004-mattui-okrchestra-fixture-org.yml",
      "005-mattui-okrchestra-fixture-team-test.yml",
    ],
    "bwoc-objectives": ["008-bemindlabs-BWOC-Framework-objectives.toml"],
    "bwoc-key-results": [
      "009-bemindlabs-BWOC-Framework-key_results.designnote.toml",
      "010-bemindlabs-BWOC-Framework-key_results.handbook.toml",
    ],
    "generic-okrs": [
      "014-FractionalCPO-CoS-goals.yaml",
      "017-notlindafry-grc-program-okrs.yaml",
      "028-ashpirnia-agentic-okr-example-okrs_support_2026-q3.yaml",
      "029-ashpirnia-agentic-okr-example-okrs_platform_2026-q3.yaml",
    ],
    "okr-progress": ["011-bemindlabs-BWOC-Framework-report.json"],
  };
  for (const [name, paths] of Object.entries(files)) {
    const ajv = newAjv();
    const check = ajv.compile(schema(name));
    for (const path of paths) {
      const text = readFileSync(join(corpus, path), "utf8");
      const data = path.endsWith(".toml") ? parseToml(text) : parseYaml(text);
      assert.ok(check(data), `${path}: ${ajv.errorsText(check.errors)}`);
    }
  }
});

test("no rule calls a file of its own dialect wrong", (context) => {
  if (!existsSync(corpus)) return context.skip("../shared/corpus is not here");
  const structure = [
    "syntax",
    "required-field",
    "wrong-type",
    "unknown-field",
    "bad-unit",
    "bad-confidence",
    "bad-status",
    "bad-scope",
    "bad-evidence",
    "bad-date",
    "value-range",
  ];
  const read = readdirSync(corpus).filter((name) => /\.(toml|ya?ml)$/.test(name));
  const texts = Object.fromEntries(
    read.map((name) => [`${name}/${name.replace(/^\d+-/, "")}`, readFileSync(join(corpus, name), "utf8")]),
  );
  const found = [...problemsOf(folder(texts), { only: structure, today: "2026-11-21" })];
  assert.deepEqual(
    found
      .map(([uri, problems]) => [uri, problems.map(({ rule, message }) => `${rule}: ${message}`)])
      .filter(([, problems]) => problems?.length),
    [],
  );
});

test("a progress report, entry by entry", () => {
  const entry = {
    objective_id: "O1",
    key_result_id: "O1-KR1",
    target: 1,
    current: 2,
    unit: "count",
    confidence: "high",
    evidence: { kind: "file", value: "docs/plugins.md" },
    as_of: "2026-05-28",
  };
  const { as_of: _, ...never } = entry;
  // An entry of BWOC's; those of other dialects are the second half of the schema.
  const fits = newAjv().compile({ ...schema("okr-progress"), items: { $ref: "#/$defs/entry" } });
  assert.ok(fits([]));
  assert.ok(fits([entry, never]));
  for (const wrong of [
    { ...entry, as_of: null },
    { ...entry, target: "1" },
    { ...entry, unit: "pct" },
    { ...entry, confidence: 0.5 },
    { ...entry, evidence: { kind: "none", value: "x" } },
    { ...entry, evidence: { kind: "file", value: "" } },
    { ...never, key_result_id: undefined },
  ])
    assert.equal(fits([entry, wrong]), false, JSON.stringify(wrong));
  assert.equal(fits({}), false);
});

test("a configuration", () => {
  const text = `units = ["percent", "ms"]
owners = ["ana"]
cadence_days = 7
fiscal_year_start = 4

[rules]
missing-baseline = "error"
too-many-key-results = { severity = "warning", max = 4 }

[files]
include = ["okrs/**"]
exclude = []

[health]
model = "paced"
`;
  const config = newAjv().compile(schema("okr-config"));
  assert.ok(config(parseToml(text)), JSON.stringify(config.errors));
  for (const wrong of [
    '[rules]\nbad-unit = "loud"',
    '[rules]\nx = "off"',
    "unheard_of = true",
    "cadence_days = 0",
    "fiscal_year_start = 13",
    'units = "ms"',
    '[health]\nmodel = "fast"',
    '[files]\ninclude = "okrs"',
  ])
    assert.equal(config(parseToml(wrong)), false, wrong);
});
