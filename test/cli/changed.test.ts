import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { keyResults, objectives, orchestra } from "../support/bakery.ts";
import { exampleDay, okr, okrJson, onDisk } from "../support/command.ts";
import { type Repository, repository, repositoryIn } from "../support/repository.ts";

/** Two mistakes of old: a unit in O1-KR1, a confidence in O2-KR1. */
const old = {
  "objectives.toml": objectives,
  "key_results.toml": keyResults
    .replace('unit          = "percent"', 'unit          = "pct"')
    .replace('confidence    = "high"', 'confidence    = "sure"'),
};

interface Findings {
  readonly findings: readonly { path: string; code: string; range: { start: { line: number } } }[];
}

/** `path:line rule`, for the rules that these tests are about. */
function told({ folder }: Repository, ...words: string[]): string[] {
  const { findings } = okrJson(["check", "--format", "json", "--today", exampleDay, ...words], {
    cwd: folder,
  }) as Findings;
  return findings
    .filter(({ code }) => /bad-|dangling|duplicate-id|too-many|config/.test(code))
    .map(({ path, code, range }) => `${path}:${range.start.line + 1} ${code.slice(4)}`);
}

/** The text with one more line before the first that has `mark`. */
function before(text: string, mark: string, line: string): string {
  return text.replace(mark, `${line}\n${mark}`);
}

test("nothing is told where nothing was touched; what was touched is told with all that is wrong in it", (t) => {
  const made = repository(t, old);
  assert.deepEqual(told(made), ["key_results.toml:8 bad-unit", "key_results.toml:31 bad-confidence"]);
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
  made.write({
    "key_results.toml": old["key_results.toml"].replace("current       = 50", "current       = 55"),
  });
  assert.deepEqual(told(made, "--changed", "HEAD"), ["key_results.toml:8 bad-unit"]);
  made.commit();
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
  assert.deepEqual(told(made, "--changed=HEAD~1"), ["key_results.toml:8 bad-unit"]);
});

test("lines, blocks and files that only move touch nothing", (t) => {
  const made = repository(t, old);
  const [head = "", first = "", second = "", third = ""] = old["key_results.toml"].split("[[key_result]]");
  made.write({
    "key_results.toml": [`# Recounted.\n\n${head}`, third, `${first}\n`, second].join("[[key_result]]"),
  });
  assert.equal(told(made).length, 2);
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
  mkdirSync(join(made.folder, "plans/okrs"), { recursive: true });
  for (const name of ["objectives.toml", "key_results.toml"])
    renameSync(join(made.folder, name), join(made.folder, "plans/okrs", name));
  made.commit();
  assert.equal(told(made).length, 2);
  assert.deepEqual(told(made, "--changed", "HEAD~1"), []);
  assert.deepEqual(told(made, "plans", "--changed", "HEAD~1"), []);
});

test("a file that is renamed and altered tells of what was altered", (t) => {
  const made = repository(t, old);
  made.write({
    "key_results.toml": undefined,
    "okrs/key_results.toml": old["key_results.toml"].replace("current       = 88", "current       = 90"),
    "objectives.toml": undefined,
    "okrs/objectives.toml": objectives,
  });
  assert.deepEqual(told(made, "--changed", "HEAD"), ["okrs/key_results.toml:31 bad-confidence"]);
});

test("a reference that a change elsewhere broke is told, where it stands", (t) => {
  const made = repository(t, old);
  made.write({ "objectives.toml": objectives.slice(0, objectives.lastIndexOf("[[objective]]")) });
  assert.deepEqual(told(made, "--changed", "HEAD"), ["key_results.toml:25 dangling-objective"]);
});

test("a key result that comes or goes touches its objective, also from another file", (t) => {
  const results = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      keyResults
        .slice(keyResults.indexOf("[["), keyResults.indexOf("[[", 60))
        .replace("O1-KR1", `O1-KR${at + 1}`)
        .replace("Rounds", `Rounds ${at + 1}`),
    ).join("");
  const made = repository(t, { "objectives.toml": objectives, "key_results.toml": results(7) });
  const isTold = () => told(made, "--changed", "HEAD").some((each) => /:3 too-many-key-results/.test(each));
  assert.ok(told(made).some((each) => each.includes("too-many-key-results")));
  assert.equal(isTold(), false);
  made.write({ "key_results.toml": results(8) });
  assert.equal(isTold(), true);
});

test("nested key results: the one that was touched, and not its neighbours or its objective", (t) => {
  const org = orchestra["okrs/org.yml"].replace("confidence: 0.5", "confidence: 5");
  const second = org
    .slice(org.indexOf("      - kr_id"))
    .replace("KR-ROUNDS", "KR-SLICES")
    .replace("Rounds", "Slices");
  const made = repository(t, {
    "okrs/org.yml": org + second,
    "metrics/manual.yml": orchestra["metrics/manual.yml"],
  });
  assert.deepEqual(told(made), ["okrs/org.yml:14 bad-confidence", "okrs/org.yml:25 bad-confidence"]);
  made.write({ "okrs/org.yml": org + second.replace("target: 60", "target: 61") });
  assert.deepEqual(told(made, "--changed", "HEAD"), ["okrs/org.yml:25 bad-confidence"]);
});

test("both ends of an id that a new key result takes twice", (t) => {
  const made = repository(t, old);
  const third = old["key_results.toml"].slice(old["key_results.toml"].lastIndexOf("[[key_result]]"));
  const twice = third.replace('"sure"', '"high"').replace("on the day", "in the morning");
  made.write({ "key_results.toml": `${old["key_results.toml"]}\n${twice}` });
  assert.deepEqual(told(made, "--changed", "HEAD"), [
    "key_results.toml:24 duplicate-id",
    "key_results.toml:36 duplicate-id",
  ]);
});

test("new files count as touched, added to git or not; ignored ones are not read then or now", (t) => {
  const made = repository(t, { ...old, ".gitignore": "drafts/\n", "drafts/okr.md": "" });
  made.write({
    "bread/key_results.toml": old["key_results.toml"],
    "bread/objectives.toml": objectives,
    "drafts/key_results.toml": old["key_results.toml"],
  });
  const expected = ["bread/key_results.toml:8 bad-unit", "bread/key_results.toml:31 bad-confidence"];
  assert.deepEqual(told(made, "--changed", "HEAD"), expected);
  made.git("add", "bread/objectives.toml");
  assert.deepEqual(told(made, "--changed", "HEAD"), expected);
});

test("a comment that silenced, once gone, brings its finding; one that silences takes it away", (t) => {
  const silenced = before(
    old["key_results.toml"],
    'unit          = "pct"',
    "# okr-disable-next-line bad-unit",
  );
  const made = repository(t, { ...old, "key_results.toml": silenced });
  made.write(old);
  assert.deepEqual(told(made, "--changed", "HEAD"), ["key_results.toml:8 bad-unit"]);
  made.commit();
  made.write({ "key_results.toml": silenced });
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
});

test("a config of now holds for both, so that a rule that is turned on does not tell of everything", (t) => {
  const made = repository(t, { ...old, "okr.config.toml": '[rules]\nbad-unit = "off"\n' });
  made.write({ "okr.config.toml": '[rules]\nbad-confidence = "warning"\n' });
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
  made.write({ "okr.config.toml": '[rules]\nbad-confidence = "wrong"\n' });
  assert.deepEqual(told(made, "--changed", "HEAD"), ["okr.config.toml:2 config"]);
  made.commit();
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
});

test("what git compares with is where the branch began, and not what came to the other one since", (t) => {
  const made = repository(t, old);
  made.git("checkout", "--quiet", "-b", "mira/bread");
  made.write({ "notes.md": "# Notes\n" });
  made.commit();
  made.git("checkout", "--quiet", "main");
  made.write({ "key_results.toml": keyResults });
  made.commit();
  made.git("checkout", "--quiet", "mira/bread");
  assert.deepEqual(told(made, "--changed", "main"), []);
  made.git("tag", "v1");
  made.write({
    "key_results.toml": old["key_results.toml"].replace("current       = 50", "current       = 51"),
  });
  assert.deepEqual(told(made, "--changed", "v1"), ["key_results.toml:8 bad-unit"]);
});

test("a workspace below the repository's root, and one that is named", (t) => {
  const made = repository(t, {
    "teams/bread rolls/key_results.toml": old["key_results.toml"],
    "README.md": "",
  });
  const own = { ...made, folder: join(made.folder, "teams/bread rolls") };
  made.write({ "teams/bread rolls/objectives.toml": objectives });
  assert.deepEqual(told(own, "--changed", "HEAD"), []);
  made.write({
    "teams/bread rolls/key_results.toml": old["key_results.toml"].replace(
      "current       = 88",
      "current       = 9",
    ),
  });
  assert.deepEqual(told(own, "--changed", "HEAD"), ["key_results.toml:31 bad-confidence"]);
  assert.deepEqual(told(made, "teams", "--changed", "HEAD"), [
    "teams/bread rolls/key_results.toml:31 bad-confidence",
  ]);
});

test("CRLF and a BOM of a checkout touch nothing", (t) => {
  const made = repository(t, old);
  made.write({ "key_results.toml": old["key_results.toml"].replaceAll("\n", "\r\n") });
  assert.deepEqual(told(made, "--changed", "HEAD"), []);
});

test("the status is that of what is told", (t) => {
  const made = repository(t, old);
  const status = (...words: string[]) => okr(["check", ...words], { cwd: made.folder }).status;
  assert.deepEqual([status(), status("--changed", "HEAD")], [1, 0]);
});

test("what cannot be compared is said in a sentence, with status 2", (t) => {
  const made = repository(t, old);
  made.git("branch", "sourdough");
  made.git("update-ref", "refs/remotes/origin/rye", "HEAD");
  made.git("checkout", "--quiet", "--orphan", "apart");
  made.write({ "notes.md": "" });
  made.commit();
  const none = onDisk(t, old);
  const says = (revision: string, cwd = made.folder) => {
    const { status, stdout, stderr } = okr(["check", `--changed=${revision}`], { cwd });
    assert.deepEqual([status, stdout], [2, ""]);
    return stderr;
  };
  assert.equal(says("wheat"), 'okr: Git knows no revision "wheat" here. Name a branch, a tag or a commit.\n');
  assert.equal(says("rye"), 'okr: Git knows no revision "rye" here. Did you mean origin/rye?\n');
  assert.equal(
    says("sourdough"),
    'okr: HEAD and "sourdough" have no history in common. Name a branch that HEAD comes from.\n',
  );
  for (const revision of ["-1", "--upload-pack=touch x", "-", "^HEAD"])
    assert.equal(says(revision), `okr: --changed wants a branch, a tag or a commit, not "${revision}".\n`);
  assert.match(says("HEAD:key_results.toml"), /knows no revision/);
  assert.match(says("HEAD..main"), /knows no revision/);
  assert.match(
    says("a\n::error::b\u001b[31m"),
    /^okr: Git knows no revision "a\\u000a::error::b\\u001b\[31m" here\./,
  );
  assert.equal(
    says("main", none),
    `okr: ${none} is not in the work tree of a Git repository. --changed compares with a revision of one.\n`,
  );
  const both = okr(["check", "--changed", "HEAD", "--fix"], { cwd: made.folder });
  assert.deepEqual([both.status, both.stderr], [2, "okr: --changed and --fix do not go together.\n"]);
});

test("a shallow clone says how to get the history, a partial one the files", (t) => {
  const made = repository(t, old);
  made.write({ "notes.md": "" });
  made.commit();
  const from = pathToFileURL(made.folder).href;
  const clone = (...how: string[]) => {
    const folder = join(onDisk(t, {}), "clone");
    made.git("-c", "uploadpack.allowFilter=true", "clone", "--quiet", ...how, from, folder);
    return repositoryIn(folder);
  };
  const shallow = clone("--depth=1");
  const ran = okr(["check", "--changed", "HEAD~1"], { cwd: shallow.folder });
  assert.deepEqual([ran.status, ran.stdout], [2, ""]);
  assert.match(ran.stderr, /^okr: This clone is shallow.*"HEAD~1".*fetch-depth: 0/);
  assert.deepEqual(told(shallow, "--changed", "HEAD"), []);
  made.git("config", "uploadpack.allowFilter", "true");
  const partial = clone("--filter=blob:none", "--no-checkout");
  partial.git("remote", "set-url", "origin", "ext::touch fetched");
  partial.git("config", "protocol.ext.allow", "always");
  const { status, stderr } = okr(["check", "--changed", "HEAD"], { cwd: partial.folder });
  assert.equal(status, 2);
  assert.match(stderr, /^okr: Files of "HEAD" are not in this clone, which seems to be a partial one\./);
  assert.equal(existsSync(join(partial.folder, "fetched")), false);
});

test("nothing that a repository is configured to run is run", { skip: process.platform === "win32" }, (t) => {
  const made = repository(t, { ...old, ".gitattributes": "*.toml diff=own filter=own\n" });
  const trap = join(made.folder, "trap.sh");
  writeFileSync(trap, `#!/bin/sh\ntouch "${made.folder}/sprung"\ncat\n`);
  chmodSync(trap, 0o755);
  const hooks = join(made.folder, "hooks");
  mkdirSync(hooks);
  for (const hook of ["post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"])
    writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch "${made.folder}/sprung"\n`, { mode: 0o755 });
  const settings = {
    "core.fsmonitor": trap,
    "core.hooksPath": hooks,
    "core.pager": trap,
    "core.sshCommand": trap,
    "core.editor": trap,
    "diff.external": trap,
    "diff.own.textconv": trap,
    "diff.own.command": trap,
    "filter.own.smudge": trap,
    "filter.own.clean": trap,
    "filter.own.process": trap,
    "credential.helper": trap,
    "gpg.program": trap,
    "alias.rev-parse": `!${trap}`,
    "alias.ls-tree": `!${trap}`,
    "pager.ls-tree": trap,
  };
  for (const [name, value] of Object.entries(settings)) made.git("config", name, value);
  made.write({
    "key_results.toml": old["key_results.toml"].replace("current       = 50", "current       = 51"),
  });
  writeFileSync(join(made.folder, "git"), `#!/bin/sh\ntouch "${made.folder}/sprung"\n`, { mode: 0o755 });
  const { stdout, status } = okr(["check", "--changed", "HEAD"], {
    cwd: made.folder,
    env: { PATH: `.:${process.env["PATH"]}`, GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap },
  });
  assert.equal(status, 1);
  assert.match(stdout, /bad-unit/);
  assert.equal(existsSync(join(made.folder, "sprung")), false);
});

test("in a hook, what git says of its own index and folder leads nowhere else", (t) => {
  const made = repository(t, {
    "sub/key_results.toml": old["key_results.toml"],
    "sub/objectives.toml": objectives,
  });
  const { status, stderr } = okr(["check", "--changed", "HEAD", "--workspace", "sub"], {
    cwd: made.folder,
    env: { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "" },
  });
  assert.deepEqual([status, stderr], [0, ""]);
});

test("without git on the PATH it is said, and only where it is asked for", (t: TestContext) => {
  const made = repository(t, old);
  const env = { PATH: onDisk(t, {}) };
  assert.equal(okr(["check"], { cwd: made.folder, env }).status, 1);
  assert.deepEqual(okr(["check", "--changed", "HEAD"], { cwd: made.folder, env }), {
    status: 2,
    stdout: "",
    stderr: "okr: --changed asks git, and there is no git on the PATH. Install it.\n",
  });
});
