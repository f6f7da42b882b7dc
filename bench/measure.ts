import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parse } from "smol-toml";
import { parseDocument } from "yaml";
import {
  type Accept,
  type Answer,
  type ClientOptions,
  LspClient,
  type ServerCommand,
  TimeLimit,
} from "./lsp-client.ts";
import { type Format, type Scenario, showsFault } from "./scenario.ts";
import type { ServerName } from "./servers.ts";

/** Times in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}
/** Of requests. `empty`: not one of the answers held anything. */
export interface Answers extends Spread {
  readonly empty: boolean;
}

/** `over`: it was not there within the limit. */
export type Measured<T> = T | "over" | undefined;

/** One server on one file. What was not measured is undefined; `note` says why. */
export interface Row {
  readonly server: ServerName;
  readonly format: Format;
  readonly keyResults: number;
  /** From starting the process until it is initialised. */
  start?: Measured<number>;
  /** From opening the document, right after that, until its findings are there. */
  firstFindings?: Measured<number>;
  /** From sending an edit until its findings are there; `over` as soon as one edit is. */
  keystroke?: Measured<Spread>;
  /** The same for an edit inside of an id, which others could refer to. */
  idEdit?: Measured<Spread>;
  hover?: Measured<Answers>;
  completion?: Measured<Answers>;
  /** In bytes. */
  peakMemory?: number;
  note?: string;
}

/** How long to measure. `budget`: milliseconds for all keystrokes of a row; as many as fit are sampled. */
export interface Effort extends ClientOptions {
  readonly budget: number;
}

/** Writes the files of a scenario into a folder. */
export function writeWorkspace(scenario: Scenario, folder: string): void {
  for (const [path, text] of scenario.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Drives a server through a scenario whose files are in `folder`. */
export async function measureServer(
  server: ServerName,
  command: ServerCommand,
  scenario: Scenario,
  folder: string,
  effort: Effort,
): Promise<Row> {
  const row: Row = { server, format: scenario.format, keyResults: scenario.keyResults };
  const uri = pathToFileURL(join(folder, scenario.path)).href;
  const accept = (faulty: boolean): Accept =>
    server === "empty" ? () => true : (found) => showsFault(scenario, found) === faulty;
  let client: LspClient | undefined;
  try {
    const begin = performance.now();
    client = await LspClient.start(command, folder, effort);
    row.start = performance.now() - begin;
    row.firstFindings = await client.open(uri, scenario.format, scenario.text, accept(true));
    await client.settle();
    row.keystroke = await measureKeystrokes(client, scenario, accept, effort);
    await client.settle();
    row.idEdit = await measureIdEdits(client, scenario, effort);
    await client.settle();
    row.hover = await measureRequests(client, "hover", scenario, effort);
    row.completion = await measureRequests(client, "completion", scenario, effort);
  } catch (error) {
    if (!(error instanceof TimeLimit)) row.note = error instanceof Error ? error.message : String(error);
    else if (row.start === undefined) row.start = "over";
    else if (row.firstFindings === undefined) row.firstFindings = "over";
    else if (row.keystroke === undefined) row.keystroke = "over";
    else row.idEdit ??= "over";
  }
  row.peakMemory = client?.peakMemory();
  await client?.stop();
  return row;
}

/** The parser alone on the whole text, in this process: no server that reads the whole text can be faster. */
export function measureParser(scenario: Scenario, effort: Effort): Row {
  const read = scenario.format === "toml" ? () => parse(scenario.text) : () => parseDocument(scenario.text);
  const times: number[] = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    read();
    times.push(performance.now() - start);
  } while (times.length < 40 && performance.now() - begin < effort.budget / 4);
  const { format, keyResults } = scenario;
  return { server: "parser", format, keyResults, firstFindings: times[0], keystroke: spreadOf(times) };
}

/** Types into a description, a character a time, and at every fourth stroke makes or mends the fault. */
async function measureKeystrokes(
  client: LspClient,
  { typeAt, fault }: Scenario,
  accept: (faulty: boolean) => Accept,
  { budget }: Effort,
): Promise<Spread> {
  const typed = " steadily and without exceptions in every region";
  const times: number[] = [];
  const begin = performance.now();
  let faulty = true;
  let column = 0;
  do {
    if (times.length % 4 === 3) {
      faulty = !faulty;
      times.push(await client.change(fault.at, 1, faulty ? fault.wrong : fault.right, accept(faulty)));
    } else {
      const at = { line: typeAt.line, character: typeAt.character + column };
      times.push(await client.change(at, 0, typed.charAt(column % typed.length), accept(faulty)));
      column++;
    }
  } while (times.length < 120 && performance.now() - begin < budget);
  // The first strokes pay for the server's compiler; where there are enough others, they are left out.
  return spreadOf(times.length >= 40 ? times.slice(20) : times);
}

/** Lengthens an id by a character and shortens it again. */
async function measureIdEdits(client: LspClient, { idAt }: Scenario, { budget }: Effort): Promise<Spread> {
  const times: number[] = [];
  const begin = performance.now();
  do times.push(await client.change(idAt, times.length % 2, times.length % 2 === 0 ? "9" : "", () => true));
  while (times.length < 60 && performance.now() - begin < budget / 2);
  return spreadOf(times.length >= 40 ? times.slice(10) : times);
}

async function measureRequests(
  client: LspClient,
  what: "hover" | "completion",
  { hoverAt, completeAt }: Scenario,
  { budget }: Effort,
): Promise<Measured<Answers>> {
  if (!client.offers(what === "hover" ? "hoverProvider" : "completionProvider")) return undefined;
  const places = what === "hover" ? hoverAt : [completeAt];
  const answers: Answer[] = [];
  const begin = performance.now();
  try {
    do {
      answers.push(await client[what](places[answers.length % places.length] ?? completeAt));
    } while (answers.length < 40 && performance.now() - begin < budget / 4);
  } catch (error) {
    if (error instanceof TimeLimit) return "over";
    throw error;
  }
  return { ...spreadOf(answers.map(({ time }) => time)), empty: answers.every(({ empty }) => empty) };
}

/** Median and 95th percentile (nearest rank). */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: rank(0.5), p95: rank(0.95), samples: sorted.length };
}
