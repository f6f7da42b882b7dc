import { closeBrace, closeBracket, openBrace, openBracket } from "./chars.ts";
import { maxDepth } from "./convert.ts";
import { holdsContent, type Line, lineAt } from "./lines.ts";
import type { Finding } from "./messages.ts";

interface Guarded {
  /** As long as the text was; what must not be read is blanks. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

const markers = /^(?:<{7}|={7}|>{7})(?=[ \t\r\n]|$)/m;
const maxExcesses = 10;
/** A line that our own reader cannot take may be this long. */
const maxLine = 100_000;

/** Whether a line of the text is one of git's conflict markers: seven of a kind at its start. */
export function hasConflictMarkers(text: string): boolean {
  const worthwhile = text.includes("<<<<<<<") || text.includes("=======") || text.includes(">>>>>>>");
  return worthwhile && markers.test(text);
}

/** Reads a merge conflict as our side of it. One finding for all markers of the text, at the first. */
export function withoutConflicts(text: string): Guarded {
  let side: "none" | "ours" | "theirs" = "none";
  let finding: Finding | undefined;
  const lines = linesOf(text).map((line) => {
    const kind = /^(<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/.exec(line.text)?.[0][0];
    const marker = kind !== undefined && (kind !== "|" || side === "ours");
    if (!marker) return side === "theirs" ? blank(line.text) : line.text;
    const end = line.start + line.text.trimEnd().length;
    finding ??= { reason: "conflict", span: { start: line.start, end } };
    if (kind === "<") side = "ours";
    else side = kind === ">" || side === "none" ? "none" : "theirs";
    return blank(line.text);
  });
  return { text: lines.join(""), findings: finding ? [finding] : [] };
}

/** Takes out what no parser should have to follow: nesting deeper than a tree may be, and endless lines. */
export function withoutExcess(text: string): Guarded {
  const findings: Finding[] = [];
  let rest = text;
  for (let found = firstExcess(rest); found; found = firstExcess(rest)) {
    const last = findings.length === maxExcesses;
    const { reason, line, start } = found;
    const span = { start: line.content, end: Math.min(line.end, line.content + 200) };
    if (!last) findings.push({ reason, span });
    const end = last ? rest.length : found.end;
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  }
  return { text: rest, findings };
}

interface Excess {
  readonly reason: "depth" | "longLine";
  readonly line: Line;
  /** What is to be taken out. */
  readonly start: number;
  readonly end: number;
}

function firstExcess(text: string): Excess | undefined {
  const columns: number[] = [];
  let flow: Flow | undefined;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    if (holdsContent(text, line)) {
      if (line.end - line.start > maxLine)
        return { reason: "longLine", line, start: line.start, end: line.end };
      const column = line.content - line.start;
      while (columns.length > 0 && (columns[columns.length - 1] as number) >= column) columns.pop();
      columns.push(column);
      if (flow && !goesOn(line, flow.column)) flow = undefined;
      const dashes =
        line.body - line.content > 2 ? text.slice(line.content, line.body).split("-").length - 1 : 0;
      const depth = columns.length + dashes;
      if (depth > maxDepth)
        return { reason: "depth", line, start: line.start, end: endOfDeeper(text, line, column) };
      flow = flowAfter(text, line, flow, maxDepth - depth);
      if (flow && depth + flow.open > maxDepth)
        return { reason: "depth", line, start: flow.start, end: endOfDeeper(text, line, flow.column) };
    }
    const next = text.indexOf("\n", line.end);
    if (next < 0) return undefined;
    at = next + 1;
  }
  return undefined;
}

/** Brackets that are open: how many, since where, and at which column that line begins. */
interface Flow {
  readonly open: number;
  readonly start: number;
  readonly column: number;
}

/** Counts brackets wherever they stand, also in text: what is counted too much ends with the line's value. */
function flowAfter(text: string, line: Line, before: Flow | undefined, limit: number): Flow | undefined {
  let open = before?.open ?? 0;
  let start = before?.start ?? 0;
  for (let at = line.body; at < line.end && open <= limit; at++) {
    const mark = text.charCodeAt(at);
    if (mark === openBracket || mark === openBrace) {
      if (open === 0) start = at;
      open++;
    } else if ((mark === closeBracket || mark === closeBrace) && open > 0) open--;
  }
  if (open === 0) return undefined;
  return { open, start, column: start === before?.start ? before.column : line.content - line.start };
}

/** Whether a line may belong to a flow collection that began on a line at this column. */
function goesOn(line: Line, column: number): boolean {
  const own = line.content - line.start;
  return own > column || (own === column && line.colon < 0 && line.body === line.content);
}

function endOfDeeper(text: string, line: Line, column: number): number {
  for (let at = text.indexOf("\n", line.end) + 1; at > 0 && at < text.length; ) {
    const next = lineAt(text, at);
    if (holdsContent(text, next) && !goesOn(next, column) && next.content - next.start <= column)
      return next.start;
    at = text.indexOf("\n", next.end) + 1;
  }
  return text.length;
}

function linesOf(text: string): { start: number; text: string }[] {
  let start = 0;
  return text.split(/(?<=\n)/).map((line) => {
    start += line.length;
    return { start: start - line.length, text: line };
  });
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
}
