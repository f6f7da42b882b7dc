/** A number as it stands in a text, without sign and unit. */
interface NumberText {
  /** Absent where digits and separators do not make one number: `1.2.3`, `1,2,3`. */
  readonly value: number | undefined;
  readonly end: number;
  /** The same number as JavaScript writes it (`1200.5`), so that a scale can be put behind it without rounding. */
  readonly literal: string;
  /** One dot with three digits after it: a decimal to programmers, thousands to much of Europe. */
  readonly dotIsUnclear: boolean;
  /** Digits alone, no separator. */
  readonly isBare: boolean;
}

/**
 * The number that starts at a digit of a text; undefined where there is no digit. Reads `1,200`, `1 200`
 * (also with no-break spaces), `1'200`, `1_000`, `1.234.567`, `12,34,567` and `1.200,50` as well as `99,45`.
 * A single comma before exactly three digits groups (`1,200`), unless a zero leads (`0,125`); a single dot is
 * always a decimal point, as in every file format, and `dotIsUnclear` says where that is a guess.
 * Linear: what it looks at, it hands back as consumed.
 */
export function numberAt(text: string, at: number): NumberText | undefined {
  let end = digitsEnd(text, at);
  if (end === at) return undefined;
  const groups = [text.slice(at, end)];
  let separators = "";
  for (;;) {
    const separator = separatorAt(text, end, groups[0] as string, separators);
    if (separator === "") break;
    const next = digitsEnd(text, end + 1);
    groups.push(text.slice(end + 1, next));
    separators += separator;
    end = next;
  }
  const literal = literalOf(groups, separators);
  const value = literal === undefined ? undefined : Number(literal);
  return {
    value: value !== undefined && Number.isFinite(value) ? value : undefined,
    end,
    literal: literal ?? "",
    dotIsUnclear: separators === "." && groups[1]?.length === 3 && isLeadingGroup(groups[0] as string),
    isBare: separators === "",
  };
}

/** A separator that joins the digits before and after it, as one of `. , ' _` and a space; "" for none. */
function separatorAt(text: string, at: number, first: string, before: string): string {
  const unit = text[at] ?? "";
  if (!isDigit(text, at + 1)) return "";
  if (unit === "." || unit === "," || unit === "_") return unit;
  if (unit === "'" || unit === "’") return "'";
  if (unit !== " " && unit !== "\u00a0" && unit !== "\u202f" && unit !== "\u2009") return "";
  const groupsByThree = isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
  return groupsByThree && isLeadingGroup(first) && /^ *$/.test(before) ? " " : "";
}

function literalOf(groups: readonly string[], separators: string): string | undefined {
  const [first = "", ...rest] = groups;
  if (separators === "") return first;
  const last = separators[separators.length - 1] as string;
  const isDecimalMark = (last === "." || last === ",") && separators.indexOf(last) === separators.length - 1;
  if (separators.length === 1) {
    if (last === ".") return `${first}.${rest[0]}`;
    if (last === "," && !(rest[0]?.length === 3 && isLeadingGroup(first))) return `${first}.${rest[0]}`;
  } else if (isDecimalMark) {
    const whole = groupedWhole(groups.slice(0, -1), separators.slice(0, -1));
    return whole === undefined ? undefined : `${whole}.${rest[rest.length - 1]}`;
  }
  return groupedWhole(groups, separators);
}

/** The digits of `1,234,567` or `12,34,567`: all separators alike, three digits last, two or three between. */
function groupedWhole(groups: readonly string[], separators: string): string | undefined {
  const [first = "", ...rest] = groups;
  const [mark] = separators;
  for (const separator of separators) if (separator !== mark) return undefined;
  if (mark === "_") return groups.join("");
  const middle = rest[0]?.length === 2 && mark === "," ? 2 : 3;
  const fits = rest.every((group, at) => group.length === (at === rest.length - 1 ? 3 : middle));
  return fits && isLeadingGroup(first) ? groups.join("") : undefined;
}

function isLeadingGroup(digits: string): boolean {
  return digits.length <= 3 && !digits.startsWith("0");
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** Whether an ASCII digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
