import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest, ruleIdOf, rules } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { print } from "../output.ts";
import { exitCodes, UsageError } from "../run.ts";

/** `okr explain CODE`: the rule's page as it ships with the package; for `okr/config` and `okr/baseline`, that of the file. */
export function run(words: readonly string[]): number {
  const { others } = readArguments(words, {}, true);
  const code = others[0];
  if (code === undefined || others.length > 1)
    throw new UsageError('Name one rule: "okr explain missing-baseline".');
  const id = ruleIdOf(code);
  const page = ofFiles.get(id);
  if (page !== undefined) {
    print(pageAt(page));
    return exitCodes.ok;
  }
  if (!rules.some((each) => each.id === id)) {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `There is no rule "${code}".${near ? ` Did you mean "${near}"?` : ""} "okr rules" lists all.`,
    );
  }
  print(pageAt("rules", `${id}.md`));
  return exitCodes.ok;
}

/** What is said of files that hold no OKRs. */
const ofFiles = new Map([
  ["config", "configuration.md"],
  ["baseline", "silencing.md"],
]);

function pageAt(...names: readonly string[]): string {
  return readFileSync(join(__dirname, "..", "..", "docs", ...names), "utf8");
}
