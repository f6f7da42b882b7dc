import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest, rules } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { print } from "../output.ts";
import { exitCodes, UsageError } from "../run.ts";

/** `okr explain CODE`: the rule's page as it ships with the package. */
export function run(words: readonly string[]): number {
  const { others } = readArguments(words, {}, true);
  const code = others[0];
  if (code === undefined || others.length > 1)
    throw new UsageError('Name one rule: "okr explain missing-baseline".');
  const id = code.replace(/^okr\//, "");
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `There is no rule "${code}".${near ? ` Did you mean "${near}"?` : ""} "okr rules" lists all.`,
    );
  }
  print(readFileSync(join(__dirname, "..", "..", "docs", "rules", `${id}.md`), "utf8"));
  return exitCodes.ok;
}
