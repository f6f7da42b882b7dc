import { verbs } from "./verbs.ts";

/** Prints the list of verbs, or one verb's usage. */
export function printHelp(name?: string): void {
  const verb = verbs.find((each) => each.name === name);
  if (verb) {
    process.stdout.write(`${verb.summary}\n\n  ${verb.usage}\n`);
    return;
  }
  const width = Math.max(...verbs.map((each) => each.name.length));
  const rows = verbs.map((each) => `  ${each.name.padEnd(width)}  ${each.summary}`);
  process.stdout.write(
    `okr: objectives and key results in TOML and YAML files\n\n${rows.join("\n")}\n\n` +
      '"okr help VERB" tells more. The workspace is --workspace DIR, or the nearest folder upward that holds OKRs.\n',
  );
}
