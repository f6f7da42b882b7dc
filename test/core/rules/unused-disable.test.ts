import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, fixed, folder, problemsOf, uriOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["unused-disable", "missing-baseline", "activity-key-result"] };

const whole = (middle: string) => `quarter: 2026-Q3
objectives:
  - title: Newcomers succeed in their first hour
    krs:
      - { title: Sign-ups with a report, start: 5, target: 60 }
${middle}      - { title: Answers found alone, start: 5, target: 9 }
`;

test("comments that silence nothing, in both formats", () => {
  expectFindings(
    {
      "key_results.toml": `# okr-disable-file activity-key-result -- we like tasks
#<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< warning okr/unused-disable This comment silences nothing: "activity-key-result" found nothing here. Remove it.
[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Sign-ups that reach a first report"
baseline = 5
target = 60 # okr-disable-next-line missing-baseline
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable
unit = "count"
# okr-disable-next-line missing-baselines
#<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< warning okr/unused-disable No rule is called "missing-baselines", so this silences nothing.
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      # okr-disable missing-baseline, activity-key-result
      #                               ^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable "activity-key-result" found nothing here.
      - { title: Sign-ups with a report, target: 60 }
      # okr-enable
      # okr-disable
    # ^^^^^^^^^^^^^ warning okr/unused-disable This comment silences nothing. Remove it, before it hides what comes next.
      - { title: Sign-ups with a report, start: 5, target: 60 }
`,
    },
    only,
  );
});

test("silent for comments that silence something, all of it or by name", () => {
  expectFindings(
    {
      "a.okr.yaml": `# okr-disable-file
objectives:
  - title: a
    krs:
      - { title: Sign-ups with a report, target: 60 }
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      # okr-disable-next-line missing-baseline, activity-key-result -- all new
      - { title: Launch the page, target: 60 }
      # okr-disable okr/missing-baseline
      - { title: Sign-ups with a report, target: 60 }
      - { title: Sign-ups with a team, target: 60 }
      # okr-enable missing-baseline
      - { title: Sign-ups with a team, start: 5, target: 60 }
`,
    },
    only,
  );
});

test("a comment that names it silences it, one for all rules does not", () => {
  expectFindings(
    {
      "a.okr.yaml": `# okr-disable-file unused-disable -- written for the next quarter
objectives:
  - title: a
    krs:
      # okr-disable-next-line missing-baseline
      - { title: Sign-ups with a report, start: 5, target: 60 }
`,
      "b.okr.yaml": `# okr-disable-file
objectives:
  - title: a
    krs:
      # okr-disable-next-line missing-baseline
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable
      - { title: Sign-ups with a report, start: 5, target: 60 }
      - { title: Sign-ups with a team, target: 60 }
`,
    },
    only,
  );
});

test("silent for rules that are off, and while a part of the file cannot be read", () => {
  const off = { ...only, settings: { rules: new Map([["missing-baseline", { severity: "off" as const }]]) } };
  expectFindings({ "goals.yaml": whole("      # okr-disable-next-line missing-baseline\n") }, off);
  expectFindings(
    { "goals.yaml": `${whole("      # okr-disable-next-line missing-baseline\n")}  - [\n` },
    only,
  );
});

test("a reason stands behind dashes of any length, and behind no other word", () => {
  const item = (comment: string) =>
    whole(`      # okr-disable-next-line missing-baseline${comment}
      - { title: Sign-ups with a team, target: 60 }
`);
  for (const comment of [
    " -- later",
    " --later",
    " — later",
    " – later",
    " - later, in May",
    ": -- later",
    "; missing-baseline",
  ])
    expectFindings({ "goals.yaml": item(comment) }, only);
  expectFindings(
    {
      "goals.yaml": item(` because: measured later
      #                                        ^^^^^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable No rule is called "because", "measured" or "later". Put "--" before a reason.`),
    },
    only,
  );
  expectFindings(
    {
      "goals.yaml": item(`, activity-key-result later
      #                                         ^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable "activity-key-result" found nothing here
      #                                                             ^^^^^ warning okr/unused-disable Put "--" before a reason.`),
    },
    only,
  );
  expectFindings(
    {
      "goals.yaml": item(`, later
      #                                         ^^^^^ warning okr/unused-disable No rule is called "later", so this`),
    },
    only,
  );
  const mend = (title?: RegExp) => mended({ "goals.yaml": item(" measured later") }, "unused-disable", title);
  assert.deepEqual(mend(), { "goals.yaml": item(" -- measured later") });
  assert.deepEqual(mend(/^Remove what silences nothing$/), { "goals.yaml": item("") });
});

test("what is only named like one of the comments silences nothing, and is told", () => {
  expectFindings(
    {
      "goals.yaml": whole(`      # okr-disable-line missing-baseline -- later
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/unused-disable "okr-disable-line" silences nothing.
      - { title: Sign-ups with a team, target: 60 }
      #                                        ^^ warning okr/missing-baseline
      - { title: Sign-ups with a report, target: 60 } # okr-disabled
#                                                ^^ warning okr/missing-baseline
#                                                     ^^^^^^^^^^^^^^ warning okr/unused-disable
`),
    },
    only,
  );
});

test("the fix takes the comment, with its line where it stands alone", () => {
  for (const comment of [
    "okr-disable-next-line missing-baseline -- later",
    "okr-disable-file",
    "okr-disable nonsense",
  ])
    assert.deepEqual(
      mended({ "goals.yaml": whole(`      # ${comment}\n`) }, "unused-disable", /^Remove the comment$/),
      {
        "goals.yaml": whole(""),
      },
    );
  const beside = (comment: string) => whole("").replace("target: 60 }\n", `target: 60 }${comment}\n`);
  assert.deepEqual(mended({ "goals.yaml": beside("  # okr-disable-next-line bad-date") }, "unused-disable"), {
    "goals.yaml": beside(""),
  });
  assert.deepEqual(fixed(folder({ "goals.yaml": `# okr-disable\r\n${whole("")}` }), "unused-disable"), {
    "goals.yaml": whole(""),
  });
});

test("the fix leaves what silences something", () => {
  const text = (ids: string) => `quarter: 2026-Q3
objectives:
  - title: Newcomers succeed in their first hour
    krs:
      # okr-disable-next-line ${ids} -- all new
      - { title: Sign-ups with a report, target: 60 }
      - { title: Answers found alone, start: 5, target: 9 }
`;
  assert.deepEqual(
    mended(
      { "goals.yaml": text("bad-date, missing-baseline missing-target") },
      "unused-disable",
      /^Remove what silences nothing$/,
    ),
    { "goals.yaml": text("missing-baseline") },
  );
});

/** Two key results, the first without a baseline: a comment before it, one between them. */
const krs = (before: string, between = "") => `quarter: 2026-Q3
objectives:
  - title: Newcomers succeed in their first hour
    krs:
${before}      - { title: Sign-ups with a report, target: 60 }
${between}      - { title: Answers found alone, start: 5, target: 9 }
`;
const line = (comment: string) => `      # ${comment}\n`;

test("a misspelt name is put right where it would silence something", () => {
  const cases = [
    [
      line("okr-disable-next-line missing-baselines -- new"),
      line("okr-disable-next-line missing-baseline -- new"),
    ],
    [line("okr-disable-next-line okr/mising_baseline"), line("okr-disable-next-line missing-baseline")],
    [line("okr-disable-next-line missing-base"), line("okr-disable-next-line missing-baseline")],
    [line("okr-disable-file Missing-Baseline"), line("okr-disable-file missing-baseline")],
    [line("okr-disable missing-baselin"), line("okr-disable missing-baseline")],
  ];
  for (const [wrong = "", right = ""] of cases) {
    const files = { "goals.yaml": krs(wrong) };
    const [problem] = (problemsOf(folder(files), only).get(uriOf("goals.yaml")) ?? []).filter(
      ({ rule }) => rule === "unused-disable",
    );
    assert.match(
      problem?.message ?? "",
      /^No rule is called "[\w-]+", so this silences nothing\. Did you mean "missing-baseline"\?$/i,
    );
    assert.deepEqual(mended(files, "unused-disable", undefined, only), { "goals.yaml": krs(right) });
    expectFindings({ "goals.yaml": krs(right) }, only);
    assert.deepEqual(mended(files, "unused-disable", /^Remove the comment$/, only), {
      "goals.yaml": krs(""),
    });
  }
});

test("a misspelt name is put right where it begins and where it ends", () => {
  const between = (id: string) => krs(line(`okr-disable ${id} -- new`), line(`okr-enable bad-date, ${id}`));
  assert.deepEqual(mended({ "goals.yaml": between("missing-baselin") }, "unused-disable", undefined, only), {
    "goals.yaml": between("missing-baseline"),
  });
  const known = (id: string) =>
    krs(line(`okr-disable ${id}`), line("okr-enable") + line("okr-enable missing-baselin"));
  assert.deepEqual(mended({ "goals.yaml": known("missing-baselin") }, "unused-disable", undefined, only), {
    "goals.yaml": known("missing-baseline"),
  });
});

test("a misspelt name that would silence nothing either is only told", () => {
  for (const comment of [
    "okr-disable-next-line missing-baseline, missing-baselines",
    "okr-disable-next-line missing-baseline, activity-key-results",
  ]) {
    const files = { "goals.yaml": krs(line(comment)) };
    const problems = problemsOf(folder(files), only).get(uriOf("goals.yaml")) ?? [];
    assert.deepEqual(
      problems.map(({ rule, message }) => [rule, / Did you mean "[a-z-]+"\?$/.test(message)]),
      [["unused-disable", true]],
    );
    assert.deepEqual(mended(files, "unused-disable", undefined, only), {
      "goals.yaml": krs(line("okr-disable-next-line missing-baseline")),
    });
  }
});

test("of several names each is judged for itself, and a reason is not taken for one", () => {
  const task = (comment: string) => krs(`${line(comment)}      - { title: Launch the page, target: 60 }\n`);
  const mend = (comment: string, title?: RegExp) =>
    mended({ "goals.yaml": task(comment) }, "unused-disable", title, only);
  assert.deepEqual(mend("okr-disable-next-line missing-baselines activity-key-resul"), {
    "goals.yaml": task("okr-disable-next-line missing-baseline activity-key-result"),
  });
  assert.deepEqual(mend("okr-disable-next-line missing-baseline activity-key-resul"), {
    "goals.yaml": task("okr-disable-next-line missing-baseline activity-key-result"),
  });
  assert.deepEqual(mend("okr-disable-next-line missing-baseline activity later"), {
    "goals.yaml": task("okr-disable-next-line missing-baseline -- activity later"),
  });
  assert.deepEqual(
    mend("okr-disable-next-line unused-disable, missing-baseline, activity, bad-date", /^Remove/),
    {
      "goals.yaml": task("okr-disable-next-line unused-disable, missing-baseline"),
    },
  );
});
