/**
 * `npm run bench`: how long findings, hovers and the command line take, beside other servers and the floors.
 * The table goes to stdout, progress to stderr, all figures to bench/results/latest.json.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Effort, measureParser, measureServer, type Row, writeWorkspace } from "./measure.ts";
import { measureRules, type RulesCost } from "./rules.ts";
import { type Format, type Scenario, scenario } from "./scenario.ts";
import { bwocSchema, okrchestraSchema } from "./schemas.ts";
import { commandOf, formatsOf, okrMissing, type ServerName, serverNames, titles } from "./servers.ts";
import { measureStartUp, type StartUp } from "./startup.ts";
import { markdown } from "./table.ts";

const usage = `npm run bench -- [options]
  --only toml|yaml        one format
  --sizes 10,100          numbers of key results (10,100,1000,10000)
  --servers okr,yls       of ${serverNames.join(", ")}
  --pull                  ask for findings, as VS Code does, where a server lets itself be asked
  --quick                 up to 1,000 key results, fewer samples
`;

interface Options {
  readonly formats: readonly Format[];
  readonly sizes: readonly number[];
  readonly servers: readonly ServerName[];
  readonly effort: Effort;
  readonly runs: number;
}

const options = readOptions();
if (options === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await bench(options);
}

async function bench({ formats, sizes, servers, effort, runs }: Options): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "okr-bench-")));
  const rows: Row[] = [];
  const startUps: StartUp[] = [];
  const rules: RulesCost[] = [];
  try {
    const schema = writeSettings(folder);
    for (const format of formats) {
      for (const size of sizes) {
        const made = scenario(format, size, today);
        const workspace = join(folder, `${format}-${size}`);
        writeWorkspace(made, workspace);
        for (const server of servers.filter((name) => formatsOf[name].includes(format))) {
          process.stderr.write(`${format}, ${size} key results: ${titles[server]}\n`);
          rows.push(await rowOf(server, made, workspace, schema, effort));
        }
      }
    }
    if (servers.includes("okr") && okrMissing() === undefined) {
      for (const size of [10, 10_000].filter((n) => sizes.includes(n))) {
        process.stderr.write(`start: okr report on ${size} key results\n`);
        const workspace = join(folder, `report-${size}`);
        writeWorkspace(withoutFault(scenario("toml", size, today)), workspace);
        startUps.push(measureStartUp(size, workspace, size > 1000 ? Math.ceil(runs / 3) : runs));
      }
    }
    for (const format of servers.includes("okr") ? formats : []) {
      for (const size of sizes.filter((n) => n >= 1000)) {
        process.stderr.write(`rules: ${format}, ${size} key results\n`);
        rules.push(measureRules(format, size, today, Math.ceil(runs / 4)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const machine = {
    date: new Date().toISOString(),
    node: process.version,
    cpu: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memory: totalmem(),
    platform: `${process.platform} ${process.arch}`,
  };
  const results = fileURLToPath(new URL("results/", import.meta.url));
  mkdirSync(results, { recursive: true });
  writeFileSync(
    join(results, "latest.json"),
    `${JSON.stringify({ ...machine, effort, rows, startUps, rules }, null, 2)}\n`,
  );
  const { date, node, cpu, cores } = machine;
  process.stdout.write(`${date.slice(0, 10)}, Node ${node}, ${cores} × ${cpu}\n\n`);
  process.stdout.write(markdown(rows, startUps, rules, effort.limit));
}

async function rowOf(
  server: ServerName,
  made: Scenario,
  workspace: string,
  schema: string,
  effort: Effort,
): Promise<Row> {
  if (server === "parser") return measureParser(made, effort);
  const command = commandOf(server, schema);
  if (typeof command === "string") {
    return { server, format: made.format, keyResults: made.keyResults, note: command };
  }
  return measureServer(server, command, made, workspace, effort);
}

/** What the comparators need, beside the workspaces so that it is part of none. Gives the YAML schema's URL. */
function writeSettings(folder: string): string {
  const schema = join(folder, "okrchestra.schema.json");
  writeFileSync(schema, JSON.stringify(okrchestraSchema));
  writeFileSync(join(folder, "bwoc.schema.json"), JSON.stringify(bwocSchema));
  const tombi = [
    "schema.strict = false",
    "schema.catalog.paths = []",
    "[[schemas]]",
    'path = "bwoc.schema.json"',
    'include = ["**/key_results.toml"]',
  ];
  writeFileSync(join(folder, "tombi.toml"), `${tombi.join("\n")}\n`);
  return pathToFileURL(schema).href;
}

/** `report` refuses data that is wrong, so it gets the workspace with the fault mended. */
function withoutFault(made: Scenario): Scenario {
  const { at, right } = made.fault;
  const lines = made.text.split("\n");
  const line = lines[at.line] ?? "";
  lines[at.line] = line.slice(0, at.character) + right + line.slice(at.character + 1);
  const text = lines.join("\n");
  return { ...made, text, files: new Map([...made.files, [made.path, text]]) };
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string" },
        sizes: { type: "string" },
        servers: { type: "string" },
        pull: { type: "boolean", default: false },
        quick: { type: "boolean", default: false },
      },
    });
    const { quick, pull } = values;
    const formats = (["toml", "yaml"] as const).filter((f) => values.only === undefined || values.only === f);
    const sizes = (values.sizes ?? (quick ? "10,100,1000" : "10,100,1000,10000")).split(",").map(Number);
    const wanted = values.servers?.split(",") ?? [...serverNames];
    const servers = serverNames.filter((name) => wanted.includes(name));
    const wrong =
      formats.length === 0 ||
      servers.length < wanted.length ||
      !sizes.every((n) => Number.isInteger(n) && n > 0);
    if (wrong) return undefined;
    const effort = quick ? { limit: 15_000, budget: 2500, pull } : { limit: 60_000, budget: 10_000, pull };
    return { formats, sizes, servers, effort, runs: quick ? 7 : 21 };
  } catch {
    return undefined;
  }
}
