import type { Span } from "../../text.ts";
import type { ScalarNode } from "../tree.ts";
import { dash } from "./chars.ts";

type Meaning = Pick<ScalarNode, "value" | "type">;

const nulls = /^(?:~|[Nn]ull|NULL)?$/;
const truths = /^(?:[Tt]rue|TRUE)$/;
const falsehoods = /^(?:[Ff]alse|FALSE)$/;
const decimal = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^(?:\.nan|\.NaN|\.NAN)$/;
const date =
  /^\d{4}-\d{2}-\d{2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d*)?)?(?:[ \t]*(?:Z|z|[-+]\d{1,2}(?::?\d{2})?))?)?$/;

/**
 * What an unquoted scalar means by the core schema of YAML 1.2.2 (§10.3.2): `no`, `12:30` and `1_000` are text,
 * `012` is twelve. Text that is shaped like a date, with or without a time, keeps its text and is marked as one.
 */
export function plainMeaning(source: string): Meaning {
  const first = source.charCodeAt(0);
  if (isLetter(first) && !mayBeWord(first)) return { value: source, type: "string" };
  if (nulls.test(source)) return { value: null, type: "null" };
  if (truths.test(source)) return { value: true, type: "boolean" };
  if (falsehoods.test(source)) return { value: false, type: "boolean" };
  if (isLetter(first)) return { value: source, type: "string" };
  if (decimal.test(source)) return { value: Number.parseInt(source, 10), type: "integer" };
  if (octal.test(source)) return { value: Number.parseInt(source.slice(2), 8), type: "integer" };
  if (hexadecimal.test(source)) return { value: Number.parseInt(source.slice(2), 16), type: "integer" };
  if (float.test(source)) return { value: Number.parseFloat(source), type: "float" };
  if (infinite.test(source)) return { value: first === dash ? -Infinity : Infinity, type: "float" };
  if (notANumber.test(source)) return { value: Number.NaN, type: "float" };
  return { value: source, type: date.test(source) ? "date" : "string" };
}

/** A key as data holds it: the text of what the scalar means, and nothing for a null, as the yaml package has it. */
export function plainKey(source: string): string {
  const { value } = plainMeaning(source);
  return value === null ? "" : String(value);
}

/** The value that stands where none was written: null, with an empty span. */
export function emptyScalar(at: number): ScalarNode {
  return { kind: "scalar", span: { start: at, end: at }, value: null, type: "null", style: "plain" };
}

/** An unquoted scalar with its place. */
export function plainScalar(source: string, span: Span): ScalarNode {
  const { value, type } = plainMeaning(source);
  return { kind: "scalar", span, value, type, style: "plain" };
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** n, t, f: the first letters of null, true and false. */
function mayBeWord(unit: number): boolean {
  const lower = unit | 32;
  return lower === 110 || lower === 116 || lower === 102;
}
