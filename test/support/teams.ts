/** Key results in a generic file: each has no baseline, and a confidence on the scale of its team. */
export function plan(confidence: string): string {
  return `okrs:
  - title: Guests find bread they like at any hour of the day
    krs:
      - title: Loaves sold after noon
        target: 120
        current: 80
        confidence: ${confidence}
        evidence: sales.csv
`;
}

/** A workspace with teams that go by configs of their own, and one that has none. */
export const teams = {
  "okr.config.toml": 'preset = "strict"\n[rules]\nno-time-bound = "off"\n',
  "okrs/company.yml": plan("high"),
  "east/okrs/plan.yml": plan("high"),
  "west/okr.config.toml":
    '[rules]\nmissing-baseline = "hint"\nno-time-bound = "off"\n[confidence]\nscale = "1-10"\n',
  "west/okrs/plan.yml": plan("70"),
  "west/south/okr.config.toml":
    'rules.no-time-bound = "off"\n[files.dialect]\n"plans/*.yml" = "generic"\n"okrs/**" = "none"\n',
  "west/south/plans/next.yml": plan("7"),
  "west/south/okrs/plan.yml": plan("7"),
};

/** What is found there, by file. */
export const teamsFindings = {
  "east/okrs/plan.yml": ["5:17 error okr/missing-baseline"],
  "okrs/company.yml": ["5:17 error okr/missing-baseline"],
  "west/okrs/plan.yml": ["5:17 hint okr/missing-baseline", "7:21 warning okr/bad-confidence"],
  "west/south/plans/next.yml": ["5:17 warning okr/missing-baseline"],
};
