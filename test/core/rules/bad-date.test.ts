import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["bad-date"], today: "2026-08-15" };

const bwoc = (...lines: string[]) => ({
  "key_results.toml": `[[key_result]]\nkey_result_id = "O1-KR1"\n${lines.join("\n")}\n`,
});
const okrchestra = (line: string) => ({
  "okrs/org.yml": `scope: org\nobjectives:\n  - objective_id: OBJ-1\n    key_results:\n      - kr_id: KR-1\n        ${line}\n`,
});

test("days that there are", () => {
  for (const day of [
    "2026-08-01",
    "2026-08-15",
    "2024-02-29",
    "2026-08-01T10:00:00Z",
    "2026-08-01T10:00:00.5+02:00",
  ]) {
    expectFindings(bwoc(`as_of = "${day}"`), only);
    expectFindings(okrchestra(`last_updated: ${day}`), only);
  }
  expectFindings(bwoc('as_of = ""'), only);
  expectFindings(
    bwoc("due = 2026-12-31", 'evidence = { kind = "file", value = "x", valid_through = "2030-01-01" }'),
    only,
  );
});

test("somewhere it is already tomorrow", () => {
  expectFindings(bwoc('as_of = "2026-08-16"'), only);
  expectFindings(
    bwoc(
      'as_of = "2026-08-17"',
      '#       ^^^^^^^^^^^^ warning okr/bad-date "2026-08-17" is in the future, but "as_of" tells what has been.',
    ),
    only,
  );
  expectFindings(bwoc('as_of = "2027-01-01"', "#       ^^^^^^^^^^^^ warning okr/bad-date"), {
    ...only,
    today: "2026-12-30",
  });
  expectFindings(bwoc('as_of = "2027-01-01"'), { ...only, today: "2026-12-31" });
  expectFindings(
    okrchestra(
      "last_updated: 2099-01-01T00:00:00Z\n        #             ^^^^^^^^^^^^^^^^^^^^ warning okr/bad-date",
    ),
    only,
  );
});

test("days that no calendar has", () => {
  expectFindings(
    bwoc(
      'as_of = "2026-02-30"',
      '#       ^^^^^^^^^^^^ error okr/bad-date There is no "2026-02-30" in the calendar. Write a day like 2026-08-15.',
    ),
    only,
  );
  expectFindings(bwoc('as_of = "31/06/2025"', "#       ^^^^^^^^^^^^ error okr/bad-date"), only);
  expectFindings(bwoc('as_of = "2025-02-29"', "#       ^^^^^^^^^^^^ error okr/bad-date"), only);
  expectFindings(
    bwoc('as_of = "2026-08-01T25:00:00Z"', "#       ^^^^^^^^^^^^^^^^^^^^^^ error okr/bad-date"),
    only,
  );
  expectFindings(
    okrchestra("last_updated: 2026-13-01\n        #             ^^^^^^^^^^ error okr/bad-date"),
    only,
  );
  expectFindings(
    {
      "goals.yaml":
        "objectives:\n  - title: A\n    due: 2026-06-31\n    #    ^^^^^^^^^^ warning okr/bad-date\n    krs: [{ title: B, updated: 31.06.2026 }]\n    #                          ^^^^^^^^^^ warning okr/bad-date\n",
    },
    only,
  );
});

test("texts that are no dates", () => {
  expectFindings(
    bwoc(
      'as_of = "last week"',
      '#       ^^^^^^^^^^^ error okr/bad-date "last week" is not a date that can be read. Write it like 2026-08-15.',
    ),
    only,
  );
  expectFindings(bwoc('as_of = "2026-W07"', "#       ^^^^^^^^^^ error okr/bad-date"), only);
  expectFindings(bwoc('as_of = "01.08.2026"', "#       ^^^^^^^^^^^^ error okr/bad-date"), only);
  expectFindings(okrchestra("last_updated: soon\n        #             ^^^^ error okr/bad-date"), only);
  expectFindings(bwoc('due = "some day"', "#     ^^^^^^^^^^ warning okr/bad-date"), only);
  expectFindings(bwoc('due = "2026-Q3"'), only);
  expectFindings(
    {
      "goals.yaml":
        "objectives:\n  - title: A\n    due: end of March\n    krs: [{ title: B, updated: 3/4/2026 }]\n",
    },
    only,
  );
});

test("one fault, one finding: a number is of the wrong type", () => {
  const structure = { ...only, only: ["bad-date", "wrong-type"] };
  expectFindings(bwoc("as_of = 20260801", "#       ^^^^^^^^ error okr/wrong-type"), structure);
  expectFindings(
    okrchestra("last_updated: 2026\n        #             ^^^^ warning okr/wrong-type"),
    structure,
  );
  expectFindings(bwoc("as_of = 2026-08-01", "#       ^^^^^^^^^^ error okr/wrong-type"), structure);
});

test("the days in evidence", () => {
  expectFindings(
    bwoc(
      'evidence = { kind = "attestation", value = "x", signer = "a", signed_at = "2026-09-01", as_of = "2026-02-30", valid_through = "x" }',
      '#                                                                         ^^^^^^^^^^^^ warning okr/bad-date "signed_at" tells what has been',
      "#                                                                                               ^^^^^^^^^^^^ error okr/bad-date",
      "#                                                                                                                             ^^^ warning okr/bad-date",
    ),
    only,
  );
});
