import { remembering } from "../memo.ts";
import { dayNumber, daysBetween, dayText, isoWeekStart, readDay } from "./calendar.ts";

/** A stretch of days, both ends included, each as `YYYY-MM-DD`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Longer texts are prose. */
const longest = 60;

/**
 * The days a period means; undefined where that cannot be told. Takes the month in which a fiscal year starts (1 to 12).
 *
 * - `2026-Q3`, `Q3 2026`, `2026Q3`, `Q3/26`, `2026-H1`, `FY26 Q2`: quarters and halves of the fiscal year.
 * - `FY2026`, `FY 26`, `FY2025/26`: a fiscal year is named after the calendar year in which it ends.
 * - `2026`: the calendar year. `2026-06`, `June 2026`, `06/2026`: a month. `2026-W30`: a week, Monday to Sunday (ISO 8601).
 * - `2026-07-01..2026-09-30`, also with `to`, `until`, `–`, `—`, ` - ` or `/`; each side may be any of the above,
 *   and one of them may leave out the year (`Q1–Q2 2026`). A range that ends before it starts is none.
 * - One single day is no period.
 */
export function readPeriod(text: string, fiscalYearStart: number): Period | undefined {
  let reader = readers.get(fiscalYearStart);
  if (!reader) {
    reader = remembering((each) => read(each, fiscalYearStart));
    readers.set(fiscalYearStart, reader);
  }
  return reader(text);
}

const readers = new Map<number, (text: string) => Period | undefined>();

function read(text: string, fiscalYearStart: number): Period | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longest) return undefined;
  const days = readWindow(trimmed, fiscalYearStart) ?? readRange(trimmed, fiscalYearStart);
  return days && { start: dayText(days.start), end: dayText(days.end) };
}

/** How much of a period has passed before a day, from 0 to 1: 0 on its first day, 1 once it is over. */
export function elapsedShare(period: Period, today: string): number | undefined {
  const length = daysBetween(period.start, period.end);
  const passed = daysBetween(period.start, today);
  if (length === undefined || passed === undefined) return undefined;
  return Math.min(1, Math.max(0, passed / (length + 1)));
}

interface Days {
  readonly start: number;
  readonly end: number;
}

function readRange(text: string, fiscalYearStart: number): Days | undefined {
  for (const separator of [
    /(?<!\s)\s*(?:\.\.\.?|…|[–—→]|->)\s*/,
    /(?<!\s)\s+(?:-|to|until|till|through|bis)\s+/i,
    /(?<!\s)\s*\/\s*/,
    /(?<!\s)\s*-\s*/,
  ]) {
    const match = separator.exec(text);
    if (!match) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (left === "" || right === "") return undefined;
    const from = readSide(left, fiscalYearStart) ?? readSide(`${left} ${yearIn(right)}`, fiscalYearStart);
    const to = readSide(right, fiscalYearStart) ?? readSide(`${right} ${yearIn(left)}`, fiscalYearStart);
    if (from && to) return from.start <= to.end ? { start: from.start, end: to.end } : undefined;
  }
  return undefined;
}

function readSide(text: string, fiscalYearStart: number): Days | undefined {
  const day = readDay(text);
  return day === undefined ? readWindow(text.trim(), fiscalYearStart) : { start: day, end: day };
}

function yearIn(text: string): string {
  return /\b(?:FY ?)?(?:19|20)\d\d(?!\d)/i.exec(text)?.[0] ?? "";
}

function readWindow(text: string, fiscalYearStart: number): Days | undefined {
  const part =
    /^(?<fy>FY ?)?(?<year>\d{4}|(?<=FY ?)\d\d)[ \-/_.]*(?<kind>[QH])(?<number>\d)$/i.exec(text) ??
    /^(?<kind>[QH])(?<number>\d)[ \-/_.,]*(?<fy>FY ?)?'?(?<year>\d{4}|\d\d)$/i.exec(text);
  if (part?.groups) {
    const { kind = "", number, year = "" } = part.groups;
    return fiscalPart(fullYear(year), kind.toUpperCase(), Number(number), fiscalYearStart);
  }
  const fiscal = /^FY ?(\d{4}|\d\d)(?:[/-](\d{4}|\d\d))?$/i.exec(text);
  if (fiscal) return fiscalYear(fullYear(fiscal[1] as string), fiscal[2], fiscalYearStart);
  if (/^\d{4}$/.test(text)) return months(Number(text), 1, 12);
  const month =
    /^(\d{4})[-/](\d\d?)$/.exec(text) ?? reversed(/^(\d\d?)[-/](\d{4})$/.exec(text)) ?? namedMonth(text);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const week = /^(\d{4})-?W(\d\d?)$/i.exec(text) ?? reversed(/^W(\d\d?)[ \-/]?(\d{4})$/i.exec(text));
  const monday = week ? isoWeekStart(Number(week[1]), Number(week[2])) : undefined;
  return monday === undefined ? undefined : { start: monday, end: monday + 6 };
}

function reversed(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1]] : undefined;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function fiscalYear(year: number, second: string | undefined, startMonth: number): Days | undefined {
  if (second === undefined) return months(startYear(year, startMonth), startMonth, 12);
  if (fullYear(second) % 100 !== (year + 1) % 100) return undefined;
  return months(startYear(year + 1, startMonth), startMonth, 12);
}

function fiscalPart(year: number, kind: string, number: number, startMonth: number): Days | undefined {
  const length = kind === "Q" ? 3 : 6;
  if (number < 1 || number > 12 / length) return undefined;
  return months(startYear(year, startMonth), startMonth + (number - 1) * length, length);
}

/** The calendar year in which a fiscal year starts that is named after the one it ends in. */
function startYear(year: number, startMonth: number): number {
  return startMonth === 1 ? year : year - 1;
}

/** Whole months from one on; months beyond 12 belong to the next year. */
function months(year: number, month: number, count: number): Days | undefined {
  const at = (offset: number) => {
    const index = month - 1 + offset;
    return dayNumber(year + Math.floor(index / 12), (index % 12) + 1, 1);
  };
  if (month < 1 || (count === 1 && month > 12)) return undefined;
  const start = at(0);
  const next = at(count);
  return start === undefined || next === undefined ? undefined : { start, end: next - 1 };
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const fullMonthNames =
  "january february march april may june july august september october november december".split(" ");

function namedMonth(text: string): readonly (string | undefined)[] | undefined {
  const match = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? reversed(/^(\d{4}) ([a-z]{3,9})$/i.exec(text));
  const name = match?.[1]?.toLowerCase() ?? "";
  const at = Math.max(monthNames.indexOf(name === "sept" ? "sep" : name), fullMonthNames.indexOf(name));
  return at < 0 ? undefined : [text, match?.[2], String(at + 1)];
}
