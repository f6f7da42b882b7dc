import { docsOf, type Rule, rules } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { paint } from "../format/paint.ts";
import { print } from "../output.ts";
import { choice, exitCodes } from "../run.ts";

/** `okr rules`: the catalogue, from the rules' own metadata. */
export function run(words: readonly string[]): number {
  const { values } = readArguments(words, { format: true });
  const format = choice("format", values.format, ["text", "json", "markdown"]);
  print(`${printers[format](rules)}\n`);
  return exitCodes.ok;
}

const printers = {
  text(all: readonly Rule[]): string {
    const width = Math.max(...all.map(({ id }) => id.length + 4));
    return all
      .map(
        ({ id, severity, summary }) =>
          `${`okr/${id}`.padEnd(width)}  ${severity.padEnd(11)}  ${paint.dim(summary)}`,
      )
      .join("\n");
  },
  json(all: readonly Rule[]): string {
    const entries = all.map(
      ({ id, group, since, severity, severityIn, fixable, summary, seeds, dialects, options }) => ({
        code: `okr/${id}`,
        group,
        since,
        severity,
        severityIn,
        fixable,
        summary,
        seeds,
        dialects,
        options,
        docs: docsOf(id),
      }),
    );
    return JSON.stringify(entries, undefined, 2);
  },
  markdown(all: readonly Rule[]): string {
    const rows = all.map(
      ({ id, group, severity, fixable, summary }) =>
        `| [\`okr/${id}\`](${docsOf(id)}) | ${group} | ${severity} | ${fixable ? "yes" : ""} | ${summary} |`,
    );
    return ["| rule | group | severity | fix | finds |", "| --- | --- | --- | --- | --- |", ...rows].join(
      "\n",
    );
  },
};
