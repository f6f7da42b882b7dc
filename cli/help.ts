import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../core/index.ts";
import { UsageError } from "./run.ts";
import { verbs } from "./verbs.ts";

/**
 * The list of verbs, or one verb's usage.
 * @throws UsageError for a verb that does not exist.
 */
export function helpText(name?: string): string {
  if (name === undefined) return overview();
  const verb = verbs.find((each) => each.name === name);
  if (verb) return `${verb.summary}\n\n  ${verb.usage}\n`;
  const near = nearest(
    name,
    verbs.map((each) => each.name),
  );
  throw new UsageError(
    `There is no verb "${name}".${near ? ` Did you mean "${near}"?` : ""} "okr help" lists all.`,
  );
}

function overview(): string {
  const width = Math.max(...verbs.map((each) => each.name.length));
  const rows = verbs.map((each) => `  ${each.name.padEnd(width)}  ${each.summary}`);
  return `okr: objectives and key results in TOML and YAML files

${rows.join("\n")}

"okr help VERB" tells more. The workspace is --workspace DIR, or the nearest folder upward with a config, else with OKRs.
Exit status: 0 done, 1 findings or bad data, 2 could not run.
`;
}

/** The package's version. The bundle stands in `dist/cli/`, the manifest above that. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"),
  );
  return manifest.version;
}
