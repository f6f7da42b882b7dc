import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["vanity-metric"] };

test("what is easy to move, for all dialects", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Increase page views by 50%"
#                       ^^^^^^^^^^ information okr/vanity-metric "page views" are easy to move and say little.
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - kr_id: KR-1
        description: Followers on LinkedIn rise from 900 to 4,000.
        #            ^^^^^^^^^ information okr/vanity-metric "followers"
`,
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - 10,000 downloads of the app by June
      #        ^^^^^^^^^ information okr/vanity-metric
      - title: People know us
        metric: Number of impressions on the fair's pages
        #                 ^^^^^^^^^^^ information okr/vanity-metric
`,
    },
    only,
  );
});

test("silent for shares of it, for what comes of it, for what is to fall, and for metric keys", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - Share of downloads that lead to a first report rises from 20% to 45%
      - Conversion from page views to sign-ups rises from 1% to 3%
      - Download time falls from 9 s to 3 s
      - Everyone likes the new office
      - Fewer downloads of the old client
      - Weekly active users rise from 10,000 to 15,000
      - { title: Newcomers succeed, metric_key: web.page_views }
      - Paginaweergaven verdubbelen auf 10.000
      - { target: 5 }
`,
    },
    only,
  );
});
