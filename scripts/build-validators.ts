import { readFileSync, writeFileSync } from "node:fs";
import { Ajv, type AnySchemaObject } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/**
 * Compiles the schemas into `core/generated/validators.generated.js` (plain code: no `new Function` at run time, no
 * imports) with its types beside it. With `--check` it writes nothing and exits 1 if what stands there is stale.
 *
 * Items are validated one at a time, so lists are cut off where their items are validated on their own. Only what
 * the structure rules judge is compiled: texts for readers, formats and date patterns stay in the schemas.
 */
const folder = new URL("../", import.meta.url);
const generated = "// Generated from schemas/ by scripts/build-validators.ts; do not edit.\n";
const bwocObjectives = schemaNamed("bwoc-objectives");
const bwocKeyResults = schemaNamed("bwoc-key-results");
const okrchestra = schemaNamed("okrchestra-okrs");
const generic = schemaNamed("generic-okrs");

const validators: Record<string, AnySchemaObject> = {
  bwocObjective: part(bwocObjectives, "objective"),
  bwocKeyResult: part(bwocKeyResults, "key_result"),
  okrchestraHead: withoutInsides(okrchestra, "objectives"),
  okrchestraObjective: withoutInsides(part(okrchestra, "objective"), "key_results"),
  okrchestraKeyResult: part(okrchestra, "key_result"),
  genericObjective: part(generic, "has_text"),
  genericKeyResult: { type: generic.$defs.key_result.type },
};

/** The fields that a dialect itself knows, in its own order; the others in its schema are ours. */
const contracts: Record<string, readonly string[]> = {
  bwocObjective: ownFields(bwocObjectives.$defs.objective, "BWOC"),
  bwocKeyResult: ownFields(bwocKeyResults.$defs.key_result, "BWOC"),
  okrchestraFile: ownFields(okrchestra, "OKRchestra"),
  okrchestraObjective: ownFields(okrchestra.$defs.objective, "OKRchestra"),
  okrchestraKeyResult: ownFields(okrchestra.$defs.key_result, "OKRchestra"),
};

const files = {
  "validators.generated.js": codeOf(validators),
  "validators.generated.d.ts": typesOf(validators),
};
const check = process.argv.includes("--check");
for (const [name, text] of Object.entries(files)) {
  const path = new URL(`core/generated/${name}`, folder);
  if (!check) writeFileSync(path, text);
  else if (read(path) !== text) {
    process.stderr.write(`core/generated/${name} is stale. Run: node scripts/build-validators.ts\n`);
    process.exitCode = 1;
  }
}

function schemaNamed(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, folder), "utf8"));
}

/** One of a schema's `$defs`, as a schema that stands alone. */
function part(schema: AnySchemaObject, name: string): AnySchemaObject {
  const { [name]: own, ...others } = schema.$defs;
  return { ...own, $defs: others };
}

/** The list stays a list of maps; what is in them is validated by itself. */
function withoutInsides({ $defs: _, ...schema }: AnySchemaObject, list: string): AnySchemaObject {
  const properties = {
    ...schema.properties,
    [list]: { ...schema.properties[list], items: { type: "object" } },
  };
  return { ...schema, properties };
}

/** The fields whose description names the dialect as its source, and those that are described elsewhere. */
function ownFields({ properties }: AnySchemaObject, dialect: string): readonly string[] {
  return Object.entries(properties as Record<string, AnySchemaObject>).flatMap(([name, schema]) =>
    schema.$ref || schema.description.includes(` Source: ${dialect}`) ? [name] : [],
  );
}

function codeOf(schemas: Record<string, AnySchemaObject>): string {
  const ajv = new Ajv({
    strict: true,
    strictNumbers: false,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    loopRequired: 0,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(bare({ ...schema, $id: name }), name);
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const code = shortened(standalone.default(ajv, names));
  if (/\brequire\(|\bimport\b|new Function/.test(code)) throw new Error("The validators must stand alone.");
  const lists = Object.entries(contracts).map(([name, fields]) => `${name}:${JSON.stringify(fields)}`);
  return `${generated}${code}\nexport const contracts = {${lists.join(",")}};\n`;
}

/** ajv writes out for each failure how it is noted; one function for all of them halves the code. */
function shortened(code: string): string {
  const noted =
    /const (err\d+) = \{instancePath(?::(.*))?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  const short = code.replace(
    noted,
    (_, _name, path = "instancePath", keyword, params) =>
      `vErrors = noted(vErrors,${path},${keyword},${params});\nerrors++;`,
  );
  if (short.includes("schemaPath")) throw new Error("ajv notes its failures in another way than before.");
  return `${short}
function noted(failures, instancePath, keyword, params){
const failure = {instancePath,keyword,params};
if(failures === null){
return [failure];
}
failures.push(failure);
return failures;
}`;
}

/** Without what is written for readers, and without what rules judge better than a pattern can. */
function bare(schema: AnySchemaObject): AnySchemaObject {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (["$schema", "title", "description", "examples", "default", "format"].includes(key)) return [];
    if (key === "pattern" && value !== "\\S") return [];
    if (key === "properties" || key === "$defs") {
      const parts = Object.entries(value as Record<string, AnySchemaObject>);
      return [[key, Object.fromEntries(parts.map(([name, each]) => [name, bare(each)]))]];
    }
    if (Array.isArray(value)) return [[key, value.map((each) => (isSchema(each) ? bare(each) : each))]];
    return [[key, isSchema(value) ? bare(value) : value]];
  });
  return Object.fromEntries(entries);
}

function isSchema(value: unknown): value is AnySchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(schemas: Record<string, AnySchemaObject>): string {
  const functions = Object.keys(schemas).map((name) => `export const ${name}: Validator;\n`);
  return `${generated}
/** What a constraint of JSON Schema says of a value; \`instancePath\` is a JSON Pointer below the validated value. */
export interface Failure {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value is valid; if not, \`errors\` tells why until it is called again. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Failure[] | null;
}

${functions.join("")}
/** The fields that each dialect itself knows, in its own order; what else its schema describes is ours. */
export const contracts: Readonly<Record<${Object.keys(contracts)
    .map((name) => `"${name}"`)
    .join(" | ")}, readonly string[]>>;
`;
}

function read(path: URL): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
