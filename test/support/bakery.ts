/** A small BWOC workspace as its people write it: a bakery's quarter. */
export const objectives = `# The bakery, fourth quarter.
[[objective]]
objective_id = "O1"
title        = "Bread is on the table before breakfast"
owner        = "agent-mira"
period       = "2026-Q4"
parent       = ""

[[objective]]
objective_id = "O2"
title        = "Nobody throws bread away"
owner        = "agent-tomas"
period       = "2026-Q4"
parent       = "O1"
`;

export const keyResults = `# Counted every Friday.
[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Rounds delivered before seven, of a hundred"
target        = 60
current       = 50
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "file", value = "rounds.md" }
as_of         = "2026-11-13"

[[key_result]]
key_result_id = "O1-KR2"
objective_id  = "O1"
description   = "The new oven bakes every night"
target        = 1
current       = 0
unit          = "boolean"
confidence    = "low"
evidence      = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O2-KR1"
objective_id  = "O2"
description   = "Loaves that are sold on the day, of a hundred"
baseline      = 80
target        = 96
current       = 88
unit          = "percent"
confidence    = "high"
evidence      = { kind = "sample", value = "loaves of one week", sampled_count = 40, sampled_of = 50 }
as_of         = "2026-11-20"
`;

export const bakery = { "objectives.toml": objectives, "key_results.toml": keyResults };

/** The same trade in OKRchestra's YAML. */
export const orchestra = {
  "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-BREAD
    objective: Bread is on the table before breakfast.
    owner_id: mira
    key_results:
      - kr_id: KR-ROUNDS
        description: Rounds delivered before seven, of a hundred.
        owner_id: mira
        metric_key: manual.rounds
        baseline: 40
        target: 60
        current: 40
        confidence: 0.5
        status: not_started # set by hand
        evidence:
          - diary:rounds
`,
  "metrics/manual.yml": `metrics:
  - key: manual.rounds
    value: 40
    unit: percent
`,
};
