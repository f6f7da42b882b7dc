import { enableCompileCache } from "node:module";
import { exitCodes, UsageError } from "./run.ts";
import { verbs } from "./verbs.ts";

// Node 22 and newer keep compiled code between runs; older ones just compile.
enableCompileCache?.();

/** The `okr` command: finds the verb, loads only that, and turns its end into an exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined && process.env["BWOC_OKR_OPERATION"] !== undefined)
    return (await import("./commands/bwoc-plugin.ts")).run(process.env);
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    const { printHelp } = await import("./help.ts");
    printHelp(rest[0]);
    return exitCodes.ok;
  }
  if (first === "--version" || first === "-v") {
    const { version } = await import("../package.json", { with: { type: "json" } }).then((json) => json.default);
    process.stdout.write(`${version}\n`);
    return exitCodes.ok;
  }
  // OKRchestra's users write `okr kr measure` and `okr okr propose`.
  const [name, words] = (first === "kr" || first === "okr") && rest[0] ? [rest[0], rest.slice(1)] : [first, rest];
  const verb = verbs.find((each) => each.name === name);
  if (!verb) {
    const { nearest } = await import("../core/index.ts");
    const near = nearest(name, verbs.map((each) => each.name));
    throw new UsageError(`There is no verb "${name}".${near ? ` Did you mean "${near}"?` : ""} "okr help" lists all.`);
  }
  if (words.includes("--help") || words.includes("-h")) {
    const { printHelp } = await import("./help.ts");
    printHelp(name);
    return exitCodes.ok;
  }
  const { run } = await verb.load();
  return run(words);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough (`okr report | head -1`).
  if (error.code === "EPIPE") process.exit(exitCodes.ok);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const usage = error instanceof UsageError;
    process.stderr.write(`okr: ${usage ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = exitCodes.couldNotRun;
  },
);
