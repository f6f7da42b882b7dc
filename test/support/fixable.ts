import type { Fixture } from "./fixtures.ts";

/**
 * For each rule with a way out, and each dialect and format it speaks of, a folder that has one to try: a sound one in
 * which one thing is wrong.
 */
export function fixableFixtures(): Fixture[] {
  return Object.entries(slips).flatMap(([rule, places]) =>
    places.map(([sound, from, to, added = {}]) => {
      const files = Object.entries(folders[sound]).filter(([path]) => !path.startsWith("metrics/"));
      const changed = files.find(([, text]) => isIn(text, from));
      if (!changed) throw new Error(`${rule}: nothing like ${from} in the ${sound} folder`);
      const [path, text] = changed;
      return {
        name: `${rule} in ${sound}`,
        files: { ...folders[sound], [path]: text.replace(from, () => to), ...added },
      };
    }),
  );
}

function isIn(text: string, from: string | RegExp): boolean {
  return typeof from === "string" ? text.includes(from) : from.test(text);
}

type Sound = "BWOC" | "OKRchestra" | "YAML" | "TOML";

/** The folder, what is exchanged in it for what, and which files come to it. */
type Slip = readonly [
  sound: Sound,
  from: string | RegExp,
  to: string,
  added?: Readonly<Record<string, string>>,
];

const folders: Readonly<Record<Sound, Readonly<Record<string, string>>>> = {
  BWOC: {
    "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of requests answered within a day"
baseline      = 60
target        = 90
current       = 71
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "content", value = "docs/a.mdx#top" }

[[key_result]]
key_result_id = "O1-KR2"
objective_id  = "O1"
description   = "Hours until a first answer, median"
baseline      = 30
target        = 8
current       = 16
unit          = "count"
confidence    = "high"
evidence      = { kind = "sample", value = "49 of 50", sampled_count = 49, sampled_of = 50 }

[[key_result]]
key_result_id = "O2-KR1"
objective_id  = "O2"
description   = "Requests that are answered twice, a week"
baseline      = 85
target        = 40
current       = 60
unit          = "count"
confidence    = "high"
evidence      = { kind = "content", value = "docs/b.mdx#top" }

[[key_result]]
key_result_id = "O2-KR2"
objective_id  = "O2"
description   = "Share of answers that are written down"
baseline      = 10
target        = 50
current       = 22
unit          = "percent"
confidence    = "low"
evidence      = { kind = "content", value = "docs/c.mdx#top" }
`,
    "objectives.toml": `[[objective]]
objective_id = "O1"
title        = "Customers get an answer the same day"
owner        = "mira"
period       = "2026-Q3"
parent       = ""

[[objective]]
objective_id = "O2"
title        = "Nobody answers the same question twice"
owner        = "jonas"
period       = "2026-Q3"
parent       = "O1"
`,
  },
  OKRchestra: {
    "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: O1
    objective: Customers get an answer the same day.
    owner_id: mira
    key_results:
      - kr_id: O1-KR1
        description: Share of requests answered within a day.
        owner_id: mira
        metric_key: manual.same_day
        baseline: 60
        target: 90
        current: 71
        unit: percent
        confidence: 0.7
        status: in_progress
        evidence: ["docs/a.mdx"]
      - kr_id: O1-KR2
        description: Hours until a first answer, median.
        owner_id: mira
        metric_key: manual.first_answer
        baseline: 30
        target: 8
        current: 16
        unit: count
        confidence: 0.6
        status: in_progress
        evidence: ["docs/b.mdx"]
  - objective_id: O2
    objective: Nobody answers the same question twice.
    owner_id: jonas
    parent: O1
    key_results:
      - kr_id: O2-KR1
        description: Requests that are answered twice, a week.
        owner_id: jonas
        metric_key: manual.twice
        baseline: 85
        target: 40
        current: 60
        unit: count
        confidence: 0.7
        status: in_progress
        evidence: ["docs/c.mdx"]
      - kr_id: O2-KR2
        description: Share of answers that are written down.
        owner_id: jonas
        metric_key: manual.written
        baseline: 10
        target: 50
        current: 22
        unit: percent
        confidence: 0.5
        status: in_progress
        evidence: ["docs/d.mdx"]
`,
    "metrics/manual.yml": `metrics:
  - { key: manual.same_day, value: 71 }
  - { key: manual.first_answer, value: 16 }
  - { key: manual.twice, value: 60 }
  - { key: manual.written, value: 22 }
`,
  },
  YAML: {
    "okrs/team.yaml": `quarter: 2026-Q3
objectives:
  - id: O1
    title: Customers get an answer the same day
    owner: mira
    key_results:
      - id: O1-KR1
        title: Share of requests answered within a day
        metric: manual.same_day
        start: 60
        target: 90
        current: 71
        unit: percent
        confidence: 0.7
        status: in progress
        evidence: docs/a.mdx
      - id: O1-KR2
        title: Hours until a first answer, median
        metric: manual.first_answer
        start: 30
        target: 8
        current: 16
        unit: hours
        confidence: 0.6
        status: in progress
        evidence: docs/b.mdx
  - id: O2
    title: Nobody answers the same question twice
    owner: jonas
    parent: O1
    key_results:
      - id: O2-KR1
        title: Requests that are answered twice, a week
        metric: manual.twice
        start: 85
        target: 40
        current: 60
        unit: requests
        confidence: 0.7
        status: in progress
        evidence: docs/c.mdx
      - id: O2-KR2
        title: Share of answers that are written down
        metric: manual.written
        start: 10
        target: 50
        current: 22
        unit: percent
        confidence: 0.5
        status: in progress
        evidence: docs/d.mdx
`,
  },
  TOML: {
    "okrs/team.toml": `quarter = "2026-Q3"

[[objectives]]
id = "O1"
title = "Customers get an answer the same day"
owner = "mira"

[[objectives.key_results]]
id = "O1-KR1"
title = "Share of requests answered within a day"
metric = "manual.same_day"
start = 60
target = 90
current = 71
unit = "percent"
confidence = 0.7
status = "in progress"
evidence = "docs/a.mdx"

[[objectives.key_results]]
id = "O1-KR2"
title = "Hours until a first answer, median"
metric = "manual.first_answer"
start = 30
target = 8
current = 16
unit = "hours"
confidence = 0.6
status = "in progress"
evidence = "docs/b.mdx"

[[objectives]]
id = "O2"
title = "Nobody answers the same question twice"
owner = "jonas"
parent = "O1"

[[objectives.key_results]]
id = "O2-KR1"
title = "Requests that are answered twice, a week"
metric = "manual.twice"
start = 85
target = 40
current = 60
unit = "requests"
confidence = 0.7
status = "in progress"
evidence = "docs/c.mdx"

[[objectives.key_results]]
id = "O2-KR2"
title = "Share of answers that are written down"
metric = "manual.written"
start = 10
target = 50
current = 22
unit = "percent"
confidence = 0.5
status = "in progress"
evidence = "docs/d.mdx"
`,
  },
};

const config = (text: string) => ({ "okr.config.toml": text });
const units = config('units = ["percent", "count", "hours", "requests"]\n');
const owners = config('owners = ["mira", "jonas"]\n');
const scale = config('[confidence]\nscale = "0-1"\n');
const metrics = {
  "metrics/manual.yml":
    "metrics:\n  - { key: manual.same_day, value: 71 }\n  - { key: manual.first_answer, value: 16 }\n  - { key: manual.twice, value: 60 }\n  - { key: manual.written, value: 22 }\n",
};

const slips: Readonly<Record<string, readonly Slip[]>> = {
  "required-field": [
    ["BWOC", /^key_result_id = "O2-KR2"\n/m, ""],
    ["OKRchestra", "        owner_id: jonas\n", ""],
    ["YAML", "    title: Nobody answers the same question twice\n", ""],
    ["TOML", 'title = "Nobody answers the same question twice"\n', ""],
  ],
  "wrong-type": [
    ["BWOC", "= 71", '= "71"'],
    ["OKRchestra", "current: 71", 'current: "71"'],
  ],
  "unknown-field": [
    ["BWOC", "baseline      = 60", "basline       = 60"],
    ["OKRchestra", "current: 71", "curent: 71"],
    ["YAML", "current: 71", "curent: 71"],
    ["TOML", "current = 71", "curent = 71"],
  ],
  "bad-unit": [
    ["BWOC", '"percent"', '"pct"'],
    ["BWOC", '"percent"', '"parsecs"'],
    ["OKRchestra", "unit: percent", "unit: pct", units],
    ["YAML", "unit: percent", "unit: pct", units],
    ["YAML", "unit: percent", "unit: parsecs", units],
    ["TOML", 'unit = "percent"', 'unit = "pct"', units],
  ],
  "bad-confidence": [
    ["BWOC", '"medium"', '"55%"'],
    ["BWOC", '"medium"', "1"],
    ["OKRchestra", "confidence: 0.7", "confidence: 7"],
    ["OKRchestra", "confidence: 0.7", "confidence: high"],
    ["YAML", "confidence: 0.7", "confidence: 7", scale],
    ["TOML", "confidence = 0.7", "confidence = 7", scale],
  ],
  "bad-status": [
    ["OKRchestra", "status: in_progress", "status: in-progres"],
    ["OKRchestra", "status: in_progress", "status: blue"],
    ["YAML", "status: in progress", "status: in progess"],
    ["TOML", '"in progress"', '"in progess"'],
  ],
  "bad-scope": [["OKRchestra", "scope: org", "scope: orgg"]],
  "bad-evidence": [
    ["BWOC", ", sampled_count = 49, sampled_of = 50", ""],
    ["BWOC", '"49 of 50", sampled_count = 49, sampled_of = 50', '"all calls of 2026/07/01"'],
    ["BWOC", 'kind = "content"', 'kind = "contnet"'],
    ["BWOC", 'kind = "content"', 'kind = "hearsay"'],
    ["OKRchestra", '["docs/a.mdx"]', '["docs/a.mdx", ""]'],
  ],
  "dangling-objective": [
    ["BWOC", 'objective_id  = "O2"', 'objective_id  = "O3"'],
    [
      "YAML",
      /$/,
      "key_results:\n  - { id: O2-KR3, objective_id: O-2, title: Answers a week, start: 12, target: 50, evidence: docs/e.mdx }\n",
    ],
    [
      "TOML",
      /$/,
      '\n[[key_results]]\nid = "O2-KR3"\nobjective_id = "O-2"\ntitle = "Answers a week"\nstart = 12\ntarget = 50\nevidence = "docs/e.mdx"\n',
    ],
  ],
  "dangling-parent": [
    ["BWOC", 'parent       = "O1"', 'parent       = "O9"'],
    ["OKRchestra", "parent: O1", "parent: O-1"],
    ["YAML", "parent: O1", "parent: O-1"],
    ["TOML", 'parent = "O1"', 'parent = "O-1"'],
  ],
  "unknown-metric": [
    ["BWOC", "current       = 60\n", 'current       = 60\nmetric_key    = "manual.twise"\n', metrics],
    ["OKRchestra", "metric_key: manual.twice", "metric_key: manual.twise"],
    ["YAML", "metric: manual.twice", "metric: manual.twise", metrics],
    ["TOML", '"manual.twice"', '"manual.twise"', metrics],
  ],
  "unknown-owner": [
    ["BWOC", '"mira"', '"myra"', owners],
    ["OKRchestra", "owner_id: mira", "owner_id: myra", owners],
    ["YAML", "owner: mira", "owner: myra", owners],
    ["TOML", '"mira"', '"myra"', owners],
  ],
  "initiative-link": [
    ["BWOC", /$/, '\n[[initiative]]\ntitle          = "A second shift"\ncontributes_to = ["O1-KR4"]\n'],
    [
      "OKRchestra",
      "    key_results:\n",
      "    initiatives:\n      - { title: A second shift, kr_id: O1-KR4 }\n    key_results:\n",
    ],
    ["YAML", "    key_results:\n", "    initiatives:\n      - A second shift (O1-KR4)\n    key_results:\n"],
    ["TOML", 'owner = "mira"\n', 'owner = "mira"\ninitiatives = ["A second shift (O1-KR4)"]\n'],
  ],
  "value-range": [
    ["BWOC", 'current       = 71\nunit          = "percent"', 'current       = 71\nunit          = "ratio"'],
    ["OKRchestra", "unit: percent", "unit: ratio"],
    ["YAML", "unit: percent", "unit: ratio"],
    ["TOML", 'unit = "percent"', 'unit = "ratio"'],
  ],
  "bwoc-runtime-subset": [
    ["BWOC", '"2026-Q3"', "'2026-Q3'", { "manifest.toml": '[plugin]\nname = "okrs"\nkind = "okr"\n' }],
  ],
  "id-convention": [
    ["BWOC", '"O1-KR2"', '"answers"'],
    ["OKRchestra", "O1-KR2", "answers"],
    ["YAML", "O1-KR2", "answers"],
    ["TOML", "O1-KR2", "answers"],
  ],
  "missing-baseline": [
    ["BWOC", "baseline      = 60\n", ""],
    ["YAML", "        start: 60\n", ""],
    ["TOML", "start = 60\n", ""],
  ],
  "no-measurement": [
    [
      "BWOC",
      /$/,
      `
[[key_result]]
key_result_id = "O2-KR3"
objective_id  = "O2"
description   = "Answers that others find by themselves, a week"
baseline      = 12
target        = 50
current       = 12
unit          = "count"
confidence    = "low"
`,
    ],
    [
      "YAML",
      /$/,
      `      - id: O2-KR3
        title: Answers that others find by themselves, a week
        start: 12
        target: 50
`,
    ],
    [
      "TOML",
      /$/,
      `
[[objectives.key_results]]
id = "O2-KR3"
title = "Answers that others find by themselves, a week"
start = 12
target = 50
`,
    ],
  ],
  "too-few-key-results": [
    ["BWOC", /\n\[\[key_result\]\]\nkey_result_id = "O2-KR2"[^[]*/, ""],
    ["OKRchestra", / {6}- kr_id: O2-KR2[\s\S]*/, ""],
    ["YAML", / {6}- id: O2-KR2[\s\S]*/, ""],
    ["TOML", /\n\[\[objectives.key_results\]\]\nid = "O2-KR2"[\s\S]*/, ""],
  ],
  "claim-without-evidence": [
    ["BWOC", '{ kind = "content", value = "docs/a.mdx#top" }', '{ kind = "none", value = "" }'],
    ["OKRchestra", '["docs/a.mdx"]', "[]"],
    ["YAML", "        evidence: docs/a.mdx\n", ""],
    ["TOML", 'evidence = "docs/a.mdx"\n', ""],
  ],
  "evidence-missing-file": [
    ["BWOC", 'kind = "content", value = "docs/a.mdx#top"', 'kind = "file", value = "docs/a.md"'],
    ["OKRchestra", "docs/a.mdx", "file:docs/a.md"],
    ["YAML", "docs/a.mdx", "file:docs/a.md"],
    ["TOML", "docs/a.mdx", "file:docs/a.md"],
  ],
  "status-mismatch": [
    ["OKRchestra", "status: in_progress", "status: achieved"],
    ["YAML", "status: in progress", "status: achieved"],
    ["TOML", '"in progress"', '"achieved"'],
  ],
  "unused-disable": [
    ["BWOC", "[[key_result]]", "# okr-disable-next-line missing-baseline -- later\n[[key_result]]"],
    ["OKRchestra", "      - kr_id", "      # okr-disable-next-line missing-baseline\n      - kr_id"],
    ["YAML", "      - id: O1", "      # okr-disable-next-line missing-baseline\n      - id: O1"],
    ["TOML", "[[objectives]]", "# okr-disable-next-line missing-baseline\n[[objectives]]"],
  ],
};
