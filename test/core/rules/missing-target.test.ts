import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

test("no number in a field, in the words or in the metric", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Partners recommend us to each other
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/missing-target No target: at which number is this reached?
      - { id: KR1, title: Answers found without asking, current: 12 }
      #       ^^^ warning okr/missing-target
      - { id: KR2, title: Answers found without asking, target: }
      #                                                 ^^^^^^ warning okr/missing-target
      - 40 partners recommend us
      - Kundenzufriedenheit von 22% auf 35%
      - { title: Gates removed from the release, metric: manual steps = 0 }
      - { title: Answers found without asking, target: most of them }
      - { title: Answers found without asking, progress: 0.4 }
      - { title: Answers found without asking, threshold: 70 }
      - { title: Search answers at once, unit: boolean }
`,
    },
    { only: ["missing-target"] },
  );
});

test("a task, and what is vague, have findings of their own; strict dialects too", () => {
  expectFindings(
    {
      "goals.yaml": "objectives:\n  - title: a\n    krs: [Launch the new status page, Improve conversion]\n",
      "key_results.toml":
        '[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O1"\ndescription = "Partners recommend us"\n',
    },
    { only: ["missing-target"] },
  );
});
