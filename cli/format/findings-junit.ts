import { grouped } from "../../core/index.ts";
import type { Finding, Summary } from "./findings.ts";
import { printable } from "./printable.ts";

/** Findings as JUnit XML: a suite a file; an error or a warning fails, a file without either passes. */
export function junitFindings(findings: readonly Finding[], { files, milliseconds }: Summary): string {
  const failures = grouped(findings.filter(isFailure), ({ path }) => path);
  const suites = [...new Set([...files, ...failures.keys()])].map((path) =>
    suite(path, failures.get(path) ?? []),
  );
  const tests = suites.reduce((sum, { cases }) => sum + cases, 0);
  const failed = findings.filter(isFailure).length;
  const time = (milliseconds / 1000).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="okr check" tests="${tests}" failures="${failed}" time="${time}">
${suites.map(({ xml }) => xml).join("")}</testsuites>
`;
}

function isFailure({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

function suite(path: string, failures: readonly Finding[]): { cases: number; xml: string } {
  const name = escaped(path);
  const cases =
    failures.length > 0 ? failures.map(failure) : [`    <testcase name="okr check" classname="${name}"/>\n`];
  const head = `  <testsuite name="${name}" tests="${cases.length}" failures="${failures.length}">`;
  return { cases: cases.length, xml: `${head}\n${cases.join("")}  </testsuite>\n` };
}

function failure({ path, range: { start }, code, severity, message, docs }: Finding): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  return `    <testcase name="${escaped(`${code} ${place}`)}" classname="${escaped(path)}">
      <failure type="${severity}" message="${escaped(message)}">${escaped(`${path}:${place} ${message}`)}
${escaped(docs)}</failure>
    </testcase>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // No `##[` of a file's is left for a CI system that reads a log along; see `log.ts`.
  "#": "&#35;",
};

/** Text inside an attribute or element, on one line; what XML 1.0 has no place for becomes U+FFFD. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"]|#(?=#)/g, (each) => entities[each] ?? each);
}
