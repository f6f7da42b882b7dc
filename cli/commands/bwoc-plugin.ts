import { readSync } from "node:fs";
import { UsageError } from "../run.ts";
import { verbs } from "../verbs.ts";

/**
 * BWOC's plugin protocol: the verb in `BWOC_OKR_OPERATION`, its arguments as one line of JSON on stdin
 * (`{ operation, key_result_id, current, evidence }`), the data in `BWOC_PLUGIN_DIR`. So `okr` can stand where the
 * plugin's own script stood.
 * @throws UsageError where verb or arguments make no sense.
 */
export async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const operation = environment["BWOC_OKR_OPERATION"] ?? "";
  const workspace = environment["BWOC_PLUGIN_DIR"] ?? ".";
  if (!["track", "check-progress", "report"].includes(operation))
    throw new UsageError(`BWOC_OKR_OPERATION is track, check-progress or report, not "${operation}".`);
  const verb = verbs.find(({ name }) => name === operation);
  const { run } = await (verb as (typeof verbs)[number]).load();
  // Only track needs its arguments; the others must not wait on a stdin that nobody closes.
  const words = operation === "track" ? trackWords(readLine()) : [];
  return run([...words, "--workspace", workspace]);
}

function trackWords(line: string): string[] {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new UsageError('Track wants one line of JSON on stdin: {"key_result_id": …, "current": …}.');
  }
  const { key_result_id: id, current, evidence } = (given ?? {}) as Record<string, unknown>;
  if (typeof id !== "string" || (typeof current !== "number" && typeof current !== "string"))
    throw new UsageError('The JSON on stdin lacks "key_result_id" or "current".');
  const words = ["--key-result", id, `--current=${current}`];
  if (typeof evidence === "string" && evidence !== "") words.push(`--evidence=${evidence}`);
  return words;
}

/** One line from stdin: not its end, which may never come. */
function readLine(): string {
  const chunk = Buffer.alloc(65_536);
  let text = "";
  while (!text.includes("\n") && text.length < 1_000_000) {
    const read = readChunk(chunk);
    if (read === 0) break;
    text += chunk.toString("utf8", 0, read);
  }
  return text.split("\n", 1)[0] as string;
}

function readChunk(chunk: Buffer): number {
  try {
    return readSync(0, chunk);
  } catch (error) {
    // Windows says EOF, and a pipe that has nothing yet says EAGAIN.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EAGAIN") {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      return readChunk(chunk);
    }
    return 0;
  }
}
