import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["vague-key-result"] };

const bwoc = (description: string, below = "") => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "${description}"
${below}`;

const okrchestra = (description: string, below = "") => `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: Customers trust the platform with their busiest day.
    key_results:
      - kr_id: KR-CHECKOUT
        description: ${description}
${below}`;

test("a movement without a number is pointed at where it stands, in each dialect", () => {
  expectFindings(
    {
      "okrs/key_results.toml": bwoc(
        "Improve conversion",
        `#                ^^^^^^^ warning okr/vague-key-result "Improve conversion" does not say how far.
`,
      ),
      "okrs/org.yml": okrchestra(
        "Increase satisfaction significantly",
        `        #            ^^^^^^^^ warning okr/vague-key-result
`,
      ),
      "goals.yml": `objectives:
  - title: Customers trust the platform
    krs:
      - Den Umsatz deutlich steigern
      #                     ^^^^^^^^ warning okr/vague-key-result
      - Réduire l'attrition
      # ^^^^^^^ warning okr/vague-key-result
`,
      "more/okrs.toml": `[[objectives]]
title = "Customers trust the platform"

[[objectives.key_results]]
title = "Mejorar la comunicación"
#        ^^^^^^^ warning okr/vague-key-result
`,
    },
    only,
  );
});

test("nothing is said where the text or the fields have the number, nor of what does not move", () => {
  expectFindings(
    {
      "okrs/key_results.toml": bwoc("Improve conversion", "baseline      = 2\ntarget        = 4\n"),
      "okrs/org.yml": okrchestra("Increase conversion from 2% to 4%"),
      "goals.yml": `objectives:
  - title: Customers trust the platform
    krs:
      - Halve the time to the first answer
      - Launch the new page
      - Den Umsatz um 20 % steigern
      - Reduzir o churn de 5% para 3%
      - NPS ≥ 60
      - Migliorare la comunicazione
`,
    },
    only,
  );
});
