import type { ScalarNode } from "../syntax/tree.ts";

/**
 * A value as a file of that format writes it, on one line, so that it reads back as the same value.
 * Text takes over the quotes of `like` where they can hold it. Numbers are plain decimals without exponent;
 * whole numbers beyond 2^53 get a `.0` in TOML, whose readers refuse them as integers. A lone surrogate, which
 * neither format can hold, becomes U+FFFD.
 */
export function literal(
  value: string | number | boolean,
  language: "toml" | "yaml",
  like?: ScalarNode,
): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberLiteral(value, language);
  const text = value.toWellFormed();
  return language === "toml" ? tomlText(text, like) : yamlText(text, like);
}

/** A key as a file of that format writes it; `like` is the key that it replaces, as written. */
export function keyLiteral(name: string, language: "toml" | "yaml", like = ""): string {
  const text = name.toWellFormed();
  if (like.startsWith("'") && fitsSingle(text, language)) return single(text, language);
  if (like.startsWith('"')) return double(text);
  if (language === "toml") return /^[\w-]+$/.test(text) ? text : double(text);
  return isPlainYaml(text) ? text : double(text);
}

/** A number without exponent: `1e21` has 22 digits, `1e-7` seven places. */
export function plainDecimal(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (!match) return String(value);
  const [, sign, first, rest = "", power] = match;
  const digits = `${first}${rest}`;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

function numberLiteral(value: number, language: "toml" | "yaml"): string {
  if (!Number.isFinite(value)) {
    const word = Number.isNaN(value) ? "nan" : "inf";
    return `${value < 0 ? "-" : ""}${language === "yaml" ? "." : ""}${word}`;
  }
  const digits = plainDecimal(value);
  return language === "toml" && Math.abs(value) > Number.MAX_SAFE_INTEGER ? `${digits}.0` : digits;
}

function tomlText(text: string, like: ScalarNode | undefined): string {
  const wantsSingle = like?.style === "single" || like?.style === "multi-single";
  return wantsSingle && fitsSingle(text, "toml") ? single(text, "toml") : double(text);
}

function yamlText(text: string, like: ScalarNode | undefined): string {
  const style = like?.style ?? "plain";
  if (style === "single" && fitsSingle(text, "yaml")) return single(text, "yaml");
  if (style === "double") return double(text);
  if (like?.type === "date" && isDate(text)) return text;
  return isPlainYaml(text) ? text : double(text);
}

// What a double-quoted text of either format cannot hold as it is; U+0085, U+2028/9 and a BOM are line breaks
// or marks to some YAML readers, and bidi controls would show a line in another order than it has.
const unprintable = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const toEscape = new RegExp(`["\\\\]|${unprintable.source}`, "gu");
/** The short ones, and beside them the others that were needed so far: there are not many. */
const escapes = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function double(text: string): string {
  return `"${text.replace(toEscape, escapeOf)}"`;
}

function escapeOf(char: string): string {
  let written = escapes.get(char);
  if (written === undefined) {
    written = `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    escapes.set(char, written);
  }
  return written;
}

function single(text: string, language: "toml" | "yaml"): string {
  return `'${language === "yaml" ? text.replaceAll("'", "''") : text}'`;
}

function fitsSingle(text: string, language: "toml" | "yaml"): boolean {
  return !unprintable.test(text) && (language === "yaml" || !text.includes("'"));
}

/**
 * Whether a text stands bare in YAML, in a list of `[ ]` too, and is read as that text by every reader:
 * YAML 1.2 takes `no` and `12:30` for text, YAML 1.1 readers do not.
 */
function isPlainYaml(text: string): boolean {
  if (text === "" || text !== text.trim() || unprintable.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=<~.+\d]/.test(text) && !isSafeStart(text)) return false;
  if (/[,[\]{}]|:(?=\s|$)|\s#/.test(text)) return false;
  return !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

/** Texts that begin like a number, a date or an indicator and yet can be nothing else than text. */
function isSafeStart(text: string): boolean {
  if (!/^\d/.test(text)) return /^[-.][a-z]/i.test(text) && !/^-?\.(?:inf|nan)$/i.test(text);
  return (
    /[^\d_.:+\-\s]/.test(text) && !/^0[xob]/i.test(text) && !/^[\d_.]+e[-+]?\d+$/i.test(text) && !isDate(text)
  );
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(text);
}
