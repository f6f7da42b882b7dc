import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { parse } from "yaml";
import { bakery, keyResults, objectives } from "../support/bakery.ts";
import { okrBundle, onDisk } from "../support/command.ts";
import { type Repository, repository } from "../support/repository.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
  readonly require_serial: boolean;
}

const hooks = parse(read(".pre-commit-hooks.yaml")) as Hook[];
const [hook] = hooks as [Hook];
/** As Python reads it: `(?i)` at the start is a flag. */
const files = new RegExp(hook.files.replace(/^\(\?i\)/, ""), "i");
const without = { skip: process.platform === "win32" };

test("the hook is one that pre-commit can install and run", () => {
  assert.deepEqual(
    hooks.map(({ id, language, entry, pass_filenames }) => [id, language, entry, pass_filenames]),
    [["okr-check", "node", "okr check", false]],
  );
  const manifest = JSON.parse(read("package.json")) as {
    bin: Record<string, string>;
    scripts: Record<string, string>;
  };
  assert.equal(manifest.bin["okr"], "./dist/okr.cjs");
  // pre-commit packs the repository and installs the file whose name `npm pack` prints, which must be all it prints.
  assert.match(manifest.scripts["prepack"] ?? "", /build/);
  assert.match(read(".npmrc"), /^foreground-scripts=false$/m);
});

test("it runs for files that may hold OKRs and what they refer to, and for no others", () => {
  const due = [
    "objectives.toml",
    "teams/a b/key_results.toml",
    "okrs/org.yml",
    "plans/OKR/2026/q4.yaml",
    "company-okrs-2026.toml",
    "goals.yml",
    "okr.config.toml",
    "metrics/manual.yml",
    "metrics/snapshots/2026-11.json",
  ];
  const others = [
    "README.md",
    "src/okr.ts",
    "package.json",
    "my-goals.yml.md",
    "okrs/notes.md",
    "Cargo.toml",
    "ci.yml",
  ];
  assert.deepEqual(
    [...due, ...others].filter((path) => files.test(path)),
    due,
  );
});

/** What pre-commit does at a commit: if a staged file fits, it runs the entry with the hook's program on the path. */
function preCommit(t: TestContext, { folder, git }: Repository, args: readonly string[] = []) {
  const staged = git("diff", "--cached", "--name-only", "--diff-filter=ACMRTUXB", "-z", "HEAD").split("\0");
  if (!staged.some((path) => files.test(path))) return { status: 0, stdout: "(no files to check)" };
  const [program = "", ...words] = hook.entry.split(" ");
  const { status, stdout } = spawnSync(program, [...words, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: [withOkr(t), process.env["PATH"]].join(delimiter),
      GIT_INDEX_FILE: ".git/index",
    },
  });
  return { status, stdout };
}

/** A folder with `okr` in it, as an installed package has it. */
function withOkr(t: TestContext): string {
  const bin = onDisk(t, {});
  writeFileSync(join(bin, "okr"), `#!/bin/sh\nexec "${process.execPath}" "${okrBundle}" "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}

const wrong = keyResults.replace('unit          = "percent"', 'unit          = "pct"');

test("a commit is stopped by an error, wherever it shows, and by nothing that has no OKRs", without, (t) => {
  const made = repository(t, bakery);
  made.write({ "notes.md": "# Notes\n", "draft.toml": "unit = 'pct'\n" });
  made.git("add", "--all");
  assert.deepEqual(preCommit(t, made), { status: 0, stdout: "(no files to check)" });
  made.write({ "key_results.toml": wrong });
  made.git("add", "--all");
  const stopped = preCommit(t, made);
  assert.equal(stopped.status, 1);
  assert.match(stopped.stdout, /^key_results\.toml:8:17 error Unit "pct"/m);
  made.write({ "key_results.toml": keyResults, "objectives.toml": objectives.replace('"O2"', '"O3"') });
  made.git("add", "--all");
  assert.match(preCommit(t, made).stdout, /^key_results\.toml:25:\d+ error .*okr\/dangling-objective$/m);
});

test("with --changed HEAD, what was wrong before stops nobody", without, (t) => {
  const made = repository(t, { ...bakery, "key_results.toml": wrong });
  made.write({ "key_results.toml": `${wrong}\n# Recounted.\n` });
  made.git("add", "--all");
  assert.equal(preCommit(t, made).status, 1);
  assert.equal(preCommit(t, made, ["--changed", "HEAD"]).status, 0);
});

/** The code blocks of the page, by language. */
function blocks(language: string): string[] {
  return [...read("docs/ci.md").matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language ? [text ?? ""] : [],
  );
}

interface Workflow {
  readonly jobs?: Readonly<
    Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, unknown> }[] }>
  >;
  readonly repos?: readonly { readonly repo: string; readonly hooks: readonly { readonly id: string }[] }[];
}

test("every YAML of the page can be read, and asks only for what is there", () => {
  const inputs = Object.keys((parse(read("action.yml")) as { inputs: object }).inputs);
  const pages = blocks("yaml").map((text) => parse(text, { strict: true }) as Workflow);
  assert.ok(pages.length >= 4);
  const steps = pages.flatMap(({ jobs }) => Object.values(jobs ?? {}).flatMap((job) => job.steps));
  const ours = steps.filter(({ uses }) => uses?.startsWith("okr-lens/okr-lens@"));
  assert.ok(ours.length >= 2);
  for (const each of ours)
    for (const name of Object.keys(each.with ?? {})) assert.ok(inputs.includes(name), name);
  const repos = pages.flatMap(({ repos: list }) => list ?? []);
  assert.deepEqual(
    repos.flatMap((each) => each.hooks.map(({ id }) => id)),
    [hook.id],
  );
});

test("every call of okr on the page has options that there are", () => {
  const usage = spawnSync(process.execPath, [okrBundle, "help", "check"], { encoding: "utf8" }).stdout;
  const calls = [...read("docs/ci.md").matchAll(/\bokr(?:\.cjs)? check([^\n`]*)/g)].map(
    ([, words]) => words ?? "",
  );
  assert.ok(calls.length >= 5);
  for (const call of calls)
    for (const [option] of call.matchAll(/--[a-z-]+/g))
      assert.ok(usage.includes(option), `${option} in ${call}`);
});

test(
  "the page's own hook for git lets good commits through, the first one too, and stops bad ones",
  without,
  (t) => {
    const [script] = blocks("sh").filter((text) => text.startsWith("#!/bin/sh"));
    const made = repository(t, {});
    const commit = (message: string) =>
      spawnSync(
        "git",
        ["-c", "user.name=Mira", "-c", "user.email=mira@example.org", "commit", "-m", message],
        {
          cwd: made.folder,
          encoding: "utf8",
          env: {
            ...process.env,
            PATH: [withOkr(t), dirname(process.execPath), process.env["PATH"]].join(delimiter),
          },
        },
      );
    const path = join(made.folder, ".git/hooks/pre-commit");
    made.git("config", "core.hooksPath", ".git/hooks");
    writeFileSync(path, script ?? "");
    chmodSync(path, 0o755);
    made.git("update-ref", "-d", "HEAD");
    made.write(bakery);
    made.git("add", "--all");
    assert.equal(commit("first").status, 0);
    made.write({ "key_results.toml": wrong });
    made.git("add", "--all");
    const stopped = commit("wrong");
    assert.equal(stopped.status, 1);
    assert.match(stopped.stdout + stopped.stderr, /okr\/bad-unit/);
    made.write({ "key_results.toml": keyResults.replace("current       = 50", "current       = 51") });
    made.git("add", "--all");
    assert.equal(commit("right").status, 0);
  },
);
