import bwocKeyResults from "../../schemas/bwoc-key-results.schema.json" with { type: "json" };
import bwocObjectives from "../../schemas/bwoc-objectives.schema.json" with { type: "json" };
import genericOkrs from "../../schemas/generic-okrs.schema.json" with { type: "json" };
import okrchestraOkrs from "../../schemas/okrchestra-okrs.schema.json" with { type: "json" };
import type { DialectId, ItemKind } from "../model/dialects.ts";

/** What a field means, for hovers, completion and docs. */
interface FieldDescription {
  /** One or two sentences, without the source. */
  readonly description: string;
  /** The only values there are, where there is a fixed set. */
  readonly allowed?: readonly string[];
  /** JSON Schema's word for what stands there, several with "or" between them; empty where anything may. */
  readonly type: string;
  /** Where the field comes from, e.g. "BWOC handbook, Key results". */
  readonly source?: string;
}

/** Things within things that are described too: the parts of a BWOC evidence table. */
type DescribedKind = ItemKind | "evidence";

/** What the schema of a dialect says of a field of an item; undefined for a name that it does not know. */
export function describeField(
  dialect: DialectId,
  kind: DescribedKind,
  name: string,
): FieldDescription | undefined {
  for (const { properties, document } of shapesOf(dialect, kind)) {
    if (!Object.hasOwn(properties, name)) continue;
    const schema = resolved(properties[name] ?? {}, document);
    const [, text = "", source] = /^([\s\S]*?)(?: Source: (.+)\.)?$/.exec(schema.description ?? "") ?? [];
    const allowed = schema.enum?.map(String);
    const type = [schema.type ?? []]
      .flat()
      .filter((each) => each !== "null")
      .join(" or ");
    return { description: text, type, ...(allowed && { allowed }), ...(source && { source }) };
  }
  return undefined;
}

/** The names that the schema of a dialect describes on an item, in its order. */
export function describedFields(dialect: DialectId, kind: DescribedKind): string[] {
  return shapesOf(dialect, kind).flatMap(({ properties }) => Object.keys(properties));
}

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

interface Shape {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly document: Schema;
}

/** In BWOC two files make one folder, so the file level is what either has at its top. */
function shapesOf(dialect: DialectId, kind: DescribedKind): Shape[] {
  const documents: readonly Schema[] =
    dialect === "bwoc"
      ? [bwocObjectives, bwocKeyResults]
      : [dialect === "okrchestra" ? okrchestraOkrs : genericOkrs];
  return documents.flatMap((document) => {
    const schema = kind === "file" ? document : document.$defs?.[kind.replace("-", "_")];
    return schema?.properties ? [{ properties: schema.properties, document }] : [];
  });
}

function resolved(schema: Schema, document: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return (name !== undefined && document.$defs?.[name]) || schema;
}
