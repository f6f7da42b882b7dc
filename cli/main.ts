import { enableCompileCache } from "node:module";
import { print, say } from "./output.ts";
import { exitCodes, isUsageError } from "./run.ts";
import { verbs } from "./verbs.ts";

// Keeps compiled code between runs; a Node without it (before 22) just compiles. Serves what is loaded from here on.
enableCompileCache?.();

/** The `okr` command: finds the verb, loads only that, and turns its end into an exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined && process.env["BWOC_OKR_OPERATION"] !== undefined)
    return (await import("./commands/bwoc-plugin.ts")).run(process.env);
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return help(rest[0]);
  if (first === "--version" || first === "-v") {
    const { version } = await import("./help.ts");
    print(`${version()}\n`);
    return exitCodes.ok;
  }
  // OKRchestra's users write `okr kr measure` and `okr okr propose`.
  const [name, words] =
    (first === "kr" || first === "okr") && rest[0] ? [rest[0], rest.slice(1)] : [first, rest];
  const verb = verbs.find((each) => each.name === name);
  if (!verb || words.includes("--help") || words.includes("-h")) return help(name);
  const { run } = await verb.load();
  return run(words);
}

/** @throws UsageError for a verb that does not exist. */
async function help(verb: string | undefined): Promise<number> {
  const { helpText } = await import("./help.ts");
  print(helpText(verb));
  return exitCodes.ok;
}

main(process.argv.slice(2)).then(end, (error: unknown) => {
  if (isUsageError(error)) say(`okr: ${error.message}`);
  else {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of `okr: ${told}`.split("\n")) say(line);
  }
  end(exitCodes.couldNotRun);
});

/** All is written by now, so that nothing has to be taken down first; a Windows console may still be at it. */
function end(status: number): void {
  process.exitCode = status;
  if (process.platform !== "win32") process.exit();
}
