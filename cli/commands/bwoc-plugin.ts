import { statSync } from "node:fs";
import { join } from "node:path";
import { say } from "../output.ts";
import { exitCodes, UsageError } from "../run.ts";
import { type Verb, verbs } from "../verbs.ts";

/** The operations, and the data files without which each of them cannot be. */
const dataFiles: Readonly<Record<string, readonly string[]>> = {
  track: ["key_results.toml"],
  "check-progress": ["objectives.toml", "key_results.toml"],
  report: ["key_results.toml"],
};
/** How long `track` waits for its line, in milliseconds. BWOC sends it at once. */
const patience = 10_000;
/** A request is a few hundred bytes. */
const longestLine = 1_000_000;

/**
 * BWOC's plugin protocol: the verb in `BWOC_OKR_OPERATION`, its arguments as one line of JSON on stdin
 * (`{ operation, key_result_id, current, evidence }`), the data in `BWOC_PLUGIN_DIR`. So `okr` can stand where the
 * plugin's own script stood. Data files that are missing are data trouble, as they are to that script.
 * @throws UsageError where verb or arguments make no sense.
 */
export async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const operation = environment["BWOC_OKR_OPERATION"] ?? "";
  const folder = environment["BWOC_PLUGIN_DIR"] || ".";
  const needed = Object.hasOwn(dataFiles, operation) ? dataFiles[operation] : undefined;
  const verb = verbs.find(({ name }) => name === operation);
  if (!needed || !verb) {
    const known = Object.keys(dataFiles).join(", ");
    throw new UsageError(`BWOC_OKR_OPERATION is one of ${known}, not "${operation}".`);
  }
  const missing = needed.find((name) => !isFile(join(folder, name)));
  if (missing !== undefined) {
    say(`okr: There is no ${missing} in ${folder}.`);
    return exitCodes.findings;
  }
  return runVerb(verb, folder);
}

async function runVerb(verb: Verb, folder: string): Promise<number> {
  // Only track needs its arguments; the others must not wait on a stdin that nobody closes.
  const words = verb.name === "track" ? trackWords(await firstLine()) : [];
  const { run } = await verb.load();
  return run([...words, `--workspace=${folder}`]);
}

function trackWords(line: string): string[] {
  const { key_result_id: id, current, evidence } = requestIn(line);
  if (typeof id !== "string" || (typeof current !== "number" && typeof current !== "string"))
    throw new UsageError('The JSON on stdin lacks "key_result_id" or "current".');
  const words = [`--key-result=${id}`, `--current=${current}`];
  const proof = evidenceText(evidence);
  return proof === "" ? words : [...words, `--evidence=${proof}`];
}

function requestIn(line: string): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given === "object" && given !== null) return given as Record<string, unknown>;
  } catch {
    // Said below: an empty line and a broken one want the same.
  }
  throw new UsageError('Track wants one line of JSON on stdin: {"key_result_id": …, "current": …}.');
}

/** `kind:value` from such a text, or from `{ kind, value }`; empty where there is none. */
function evidenceText(evidence: unknown): string {
  if (evidence === null || evidence === undefined) return "";
  if (typeof evidence === "string") return evidence;
  const { kind, value = "" } = evidence as Record<string, unknown>;
  if (typeof kind !== "string" || typeof value !== "string")
    throw new UsageError('"evidence" is "kind:value" or { "kind": …, "value": … }.');
  return `${kind}:${value}`;
}

/** One line from stdin: not its end, which may never come. Empty where nothing comes in time. */
function firstLine(): Promise<string> {
  const { stdin } = process;
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stdin.destroy();
      resolve(Buffer.concat(chunks).toString("utf8").split("\n", 1)[0] ?? "");
    };
    const timer = setTimeout(end, patience);
    stdin.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (chunk.includes(10) || length > longestLine) end();
    });
    stdin.on("end", end);
    stdin.on("error", end);
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
