import { transformSync } from "esbuild";

/**
 * Rewrites a bundle so that Node's compile cache keeps its functions compiled. V8 compiles most functions when they
 * are first called, and the cache is written before that; only a function in parentheses is compiled with the file
 * it stands in. So `function f(…) {…}` becomes `f = (function (…) {…})`, all of them ahead of everything else, where
 * hoisting had them anyway. Costs a little without a cache, saves most of the start-up with one.
 *
 * Takes what esbuild prints without `minify`: there a function of the bundle's own level starts in the first column
 * and ends with a `}` in the first column. Minify afterwards; esbuild keeps these parentheses.
 */
export function withEagerFunctions(bundle: string): string {
  const lines = bundle.split("\n");
  const head: string[] = [];
  while (/^(?:#!|"use strict")/.test(lines[0] ?? "")) head.push(lines.shift() ?? "");
  const eager: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const start = /^(?<kind>(?:async )?function\*?) (?<name>[\w$]+)(?=\()/.exec(line);
    if (!start) {
      rest.push(line);
      continue;
    }
    const end = endOf(lines, at);
    const text = lines
      .slice(at, end + 1)
      .join("\n")
      .slice(start[0].length);
    eager.push(`${start.groups?.["name"]} = (${start.groups?.["kind"]}${text})`);
    at = end;
  }
  const functions = eager.length > 0 ? [`var ${eager.join(",\n")};`] : [];
  return [...head, ...functions, ...rest].join("\n");
}

/** The line that ends the function which starts at a line: the first lone `}` with which it is whole (others end a template text). */
function endOf(lines: readonly string[], start: number): number {
  for (let end = start; end < lines.length; end++) {
    const line = lines[end] ?? "";
    const mayEnd = line === "}" || (end === start && line.endsWith("}"));
    if (mayEnd && isWhole(lines.slice(start, end + 1).join("\n"))) return end;
  }
  throw new Error(`No end of: ${lines[start]}`);
}

function isWhole(text: string): boolean {
  if (!text.includes("`")) return true;
  try {
    transformSync(`(${text})`, { logLevel: "silent" });
    return true;
  } catch {
    return false;
  }
}
