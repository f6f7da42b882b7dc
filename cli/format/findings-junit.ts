import type { Finding, Summary } from "./findings.ts";

/** Findings as JUnit XML: a suite a file; an error or a warning fails, a file without either passes. */
export function junitFindings(findings: readonly Finding[], { files, milliseconds }: Summary): string {
  const failures = findings.filter(isFailure).length;
  const suites = files.map((path) =>
    suite(
      path,
      findings.filter((each) => each.path === path && isFailure(each)),
    ),
  );
  const tests = files.reduce(
    (sum, path) => sum + Math.max(1, findings.filter((each) => each.path === path && isFailure(each)).length),
    0,
  );
  const time = (milliseconds / 1000).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="okr check" tests="${tests}" failures="${failures}" time="${time}">
${suites.join("")}</testsuites>
`;
}

function isFailure({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

function suite(path: string, failures: readonly Finding[]): string {
  const name = attribute(path);
  const cases =
    failures.length > 0 ? failures.map(failure) : [`    <testcase name="okr check" classname="${name}"/>\n`];
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures.length}">\n${cases.join("")}  </testsuite>\n`;
}

function failure({ path, range: { start }, code, severity, message, docs }: Finding): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  return `    <testcase name="${attribute(`${code} ${place}`)}" classname="${attribute(path)}">
      <failure type="${severity}" message="${attribute(message)}">${attribute(`${path}:${place} ${message}\n${docs}`)}</failure>
    </testcase>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text inside an attribute or element; what XML 1.0 has no place for becomes U+FFFD. */
function attribute(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (each) => (/[\t\n\r]/.test(each) ? each : "\ufffd"))
    .replace(/[&<>"\n]/g, (each) => entities[each] ?? each);
}
