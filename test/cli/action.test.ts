import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { parse } from "yaml";
import { bakery, keyResults } from "../support/bakery.ts";
import { onDisk } from "../support/command.ts";
import { hostile } from "../support/hostile.ts";
import { repository } from "../support/repository.ts";

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Step {
  readonly id: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const root = resolve(import.meta.dirname, "../..");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
/** GitHub runs the steps by bash on Windows, too; here there may be none. */
const without = { skip: process.platform === "win32" };

const broken = {
  ...bakery,
  "key_results.toml": keyResults.replace('unit          = "percent"', 'unit          = "pct"'),
};

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Programs that stand before all others on the path, by name, as shell scripts. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly actionPath?: string;
}

/** Runs the steps as GitHub's runner does: expressions are put into `env`, and the script into a file for bash. */
function runAction(
  t: TestContext,
  cwd: string,
  { inputs = {}, programs = {}, actionPath = root }: Given = {},
): Ran {
  const temp = onDisk(t, { output: "", summary: "" });
  mkdirSync(join(temp, "bin"));
  for (const [name, script] of Object.entries(programs))
    writeFileSync(join(temp, "bin", name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
  const values = new Map<string, string>([["github.action_path", actionPath]]);
  for (const [name, { default: value }] of Object.entries(action.inputs))
    values.set(`inputs.${name}`, inputs[name] ?? value);
  const filled = (text: string) =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values.get(name) ?? "");
  const ran = { status: 0 as number | null, stdout: "", stderr: "" };
  for (const { id, env, run } of action.runs.steps) {
    const script = join(temp, `${id}.sh`);
    writeFileSync(script, run);
    const { status, stdout, stderr, error } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", script],
      {
        cwd,
        encoding: "utf8",
        env: {
          ...process.env,
          PATH: [join(temp, "bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter),
          CI: "true",
          GITHUB_ACTIONS: "true",
          GITHUB_OUTPUT: join(temp, "output"),
          GITHUB_STEP_SUMMARY: join(temp, "summary"),
          RUNNER_TEMP: temp,
          ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
        },
      },
    );
    assert.equal(error, undefined);
    ran.status = status;
    ran.stdout += stdout;
    ran.stderr += stderr;
    for (const [name, value] of Object.entries(outputsIn(temp)))
      values.set(`steps.${id}.outputs.${name}`, value);
    if (status !== 0) break;
  }
  const told = Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value)]);
  return { ...ran, outputs: Object.fromEntries(told), summary: readFileSync(join(temp, "summary"), "utf8") };
}

/** The lines of the outputs file, each of which is `name=value`. */
function outputsIn(temp: string): Record<string, string> {
  const lines = readFileSync(join(temp, "output"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = "", value = ""] = /^(command|findings|sarif)=(.*)$/.exec(line) ?? assert.fail(line);
      return [name, value];
    }),
  );
}

test("the action is a composite one, whose scripts take inputs from the environment only", () => {
  assert.deepEqual([action.runs.using, action.name], ["composite", "OKR Lens"]);
  assert.deepEqual(Object.keys(action.inputs), [
    "paths",
    "format",
    "changed",
    "max-warnings",
    "version",
    "working-directory",
    "sarif-file",
  ]);
  const used = new Set<string>();
  for (const { run, shell, env } of action.runs.steps) {
    assert.equal(shell, "bash");
    assert.doesNotMatch(run, /\$\{\{/);
    for (const [name, value] of Object.entries(env)) {
      assert.match(value, /^\$\{\{ [\w.-]+ \}\}$/);
      assert.ok(run.includes(`$${name}`), `${name} is used`);
      used.add(value.slice(4, -3));
    }
  }
  for (const name of Object.keys(action.inputs)) assert.ok(used.has(`inputs.${name}`), name);
  for (const { description, ...rest } of [
    ...Object.values(action.inputs),
    ...Object.values(action.outputs),
  ]) {
    assert.ok(description.length > 10);
    for (const value of Object.values(rest)) assert.equal(typeof value, "string");
  }
});

test("findings become annotations, a number, a summary, and the status", without, (t) => {
  const { status, stdout, stderr, outputs, summary } = runAction(t, onDisk(t, broken));
  const annotations = stdout.split("\n").filter((line) => line.startsWith("::"));
  assert.deepEqual([status, stderr, outputs["sarif"]], [1, "", ""]);
  assert.equal(Number(outputs["findings"]), annotations.length);
  assert.match(stdout, /^::error file=key_results\.toml,line=8,.*title=okr\/bad-unit::Unit "pct"/m);
  assert.match(summary, /^## OKRs\n\n {4}/);
  assert.match(summary, /^ {4}key_results\.toml:8:17 error Unit "pct".* okr\/bad-unit$/m);
  assert.match(summary, /^ {4}1 error, /m);
});

test("without errors it succeeds; max-warnings is heeded", without, (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults.replace('kind = "file", value = "rounds.md"', 'kind = "none", value = ""'),
  });
  assert.equal(runAction(t, onDisk(t, { "notes.md": "" })).status, 0);
  assert.equal(runAction(t, folder, { inputs: { "max-warnings": "99" } }).status, 0);
  assert.equal(runAction(t, folder, { inputs: { "max-warnings": "0" } }).status, 1);
});

test("paths, working-directory, format and sarif-file", without, (t) => {
  const folder = onDisk(t, {
    "here/a b/key_results.toml": broken["key_results.toml"],
    "here/c/okr.toml": "",
  });
  const inputs = {
    "working-directory": "here",
    paths: "a b\nc/okr.toml\n",
    format: "gitlab",
    "sarif-file": "out/okr's.sarif",
  };
  const { status, stdout, outputs } = runAction(t, folder, { inputs });
  const sarif = join(folder, "here/out/okr's.sarif");
  assert.deepEqual([status, outputs["sarif"]], [1, sarif]);
  const log = JSON.parse(readFileSync(sarif, "utf8")) as { runs: { results: unknown[] }[] };
  assert.equal(log.runs[0]?.results.length, Number(outputs["findings"]));
  assert.equal((JSON.parse(stdout) as unknown[]).length, Number(outputs["findings"]));
});

test("a link in the place of the SARIF file gives way, and what it leads to stays", without, (t) => {
  const elsewhere = onDisk(t, { profile: "kept" });
  const folder = onDisk(t, broken);
  symlinkSync(join(elsewhere, "profile"), join(folder, "okrs.sarif"));
  assert.equal(runAction(t, folder, { inputs: { "sarif-file": "okrs.sarif" } }).status, 1);
  assert.equal(readFileSync(join(elsewhere, "profile"), "utf8"), "kept");
  assert.match(readFileSync(join(folder, "okrs.sarif"), "utf8"), /"2\.1\.0"/);
});

test("changed tells only of what a branch touched", without, (t) => {
  const made = repository(t, broken);
  made.write({ "notes.md": "" });
  made.commit();
  const { status, outputs } = runAction(t, made.folder, { inputs: { changed: "HEAD~1" } });
  assert.deepEqual([status, outputs["findings"]], [0, "0"]);
  const unknown = runAction(t, made.folder, { inputs: { changed: "origin/main" } });
  assert.deepEqual(
    [unknown.status, unknown.stdout, unknown.stderr],
    [2, "", 'okr: Git knows no revision "origin/main" here. Name a branch, a tag or a commit.\n'],
  );
});

test("inputs are words, whatever stands in them", without, (t) => {
  const spells = [
    '"; touch sprung; "',
    "$(touch sprung)",
    "`touch sprung`",
    "--fix",
    "a\nfindings=9",
    `$${"{{ 7 }}"}`,
    "*",
  ];
  for (const name of Object.keys(action.inputs))
    for (const spell of spells) {
      const folder = onDisk(t, broken);
      const { outputs, summary, stderr } = runAction(t, folder, {
        inputs: { [name]: spell },
        programs: { npm: "exit 3" },
      });
      assert.equal(existsSync(join(folder, "sprung")), false, `${name}: ${spell}`);
      assert.equal(readFileSync(join(folder, "key_results.toml"), "utf8"), broken["key_results.toml"]);
      assert.notEqual(outputs["findings"], "9");
      assert.doesNotMatch(`${summary}\n${stderr}`, /^\s*::|##\w*\[/m);
      const made = readdirSync(folder).filter((each) => !(each in broken));
      assert.deepEqual(made, name === "sarif-file" && !spell.includes("\n") ? made : [], `${name}: ${spell}`);
    }
});

test("hostile files do no more to the log, the outputs and the summary", without, (t) => {
  const { status, stdout, stderr, outputs, summary } = runAction(t, onDisk(t, hostile));
  assert.equal(status, 1);
  const annotations = stdout.split("\n").filter((line) => /^\s*::/.test(line));
  assert.equal(annotations.length, Number(outputs["findings"]));
  assert.doesNotMatch(stderr, /^\s*::|##\w*\[/m);
  assert.deepEqual(
    summary.split("\n").filter((line) => !/^(?: {4}|$|## OKRs$)/.test(line)),
    [],
  );
});

test(
  "okr comes from the action's own sources, built where they are not yet, or from a release",
  without,
  (t) => {
    const sources = onDisk(t, { "package.json": "{}" });
    const npm = `printf '%s\\n' "$PWD: $*" >> "$RUNNER_TEMP/asked"; if [ "$2" = build ]; then mkdir dist; cp "${root}/dist/okr.cjs" dist/; cp -r "${root}/dist/cli" dist/; fi
if [ "$1" = install ]; then mkdir -p "$3/node_modules/okr-lens"; cp -r "${root}/dist" "${root}/package.json" "$3/node_modules/okr-lens/"; printf '%s\\n' "$*" >&2; fi`;
    const folder = onDisk(t, bakery);
    const built = runAction(t, folder, { actionPath: sources, programs: { npm } });
    assert.equal(built.status, 0, built.stderr);
    assert.ok(existsSync(join(sources, "dist/okr.cjs")));
    const released = runAction(t, folder, { inputs: { version: "0.1.0" }, programs: { npm } });
    assert.equal(released.status, 0, released.stderr);
    assert.match(released.stderr, /^install --prefix \S.*\/okr-lens --ignore-scripts okr-lens@0\.1\.0$/m);
    for (const version of ["--registry=http://x", "0.1.0 evil", "npm:evil", "../x"]) {
      const { status, stderr } = runAction(t, folder, { inputs: { version }, programs: { npm } });
      assert.deepEqual([status, stderr], [2, "The input version is a release such as 0.1.0.\n"], version);
    }
  },
);
