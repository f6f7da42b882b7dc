import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

/**
 * In a folder that nobody vouched for, files are read and shown, and nothing else happens. What the editor loads can
 * do nothing else: it is not in the sources.
 */
const editor = ["core", "disk", "server", "client"].flatMap((folder) => globSync(`${folder}/**/*.ts`));

function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, at) =>
        pattern.test(withoutComment(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [],
      ),
  );
}

function withoutComment(line: string): string {
  return line.replace(/\/\*.*?\*\/|^\s*\*.*|(?<!:)\/\/.*/g, "");
}

const forbidden: [string, RegExp][] = [
  [
    "a process",
    /child_process|worker_threads|node:cluster|createTerminal|tasks\.executeTask|ShellExecution|ProcessExecution/,
  ],
  [
    "a connection to elsewhere",
    /node:(?:net|http|https|http2|dgram|tls|dns)\b|\bfetch\(|openExternal|WebSocket/,
  ],
  ["code from a text", /\beval\(|new Function\b|node:vm\b|\brequire\(|import\((?!")/],
  ["a task of its own for a link from outside", /registerUriHandler/],
];
for (const [what, pattern] of forbidden)
  test(`the editor's side starts ${what} nowhere`, () => {
    assert.ok(editor.length > 100);
    assert.deepEqual(linesWith(editor, pattern), []);
  });

test("the command line starts a process in one place: git, by a list of words, without a shell", () => {
  const others = globSync("cli/**/*.ts").filter((path) => !path.endsWith("git.ts"));
  assert.ok(others.length > 30);
  assert.deepEqual(linesWith(others, forbidden[0]?.[1] as RegExp), []);
  const calls = linesWith(["cli/git.ts"], /\b(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|fork)\(/);
  assert.deepEqual(
    calls.map((line) => line.replace(/^cli\/git\.ts:\d+ /, "")),
    ["const { status, stdout, stderr, error } = spawnSync(program, [...always, ...words], {"],
  );
  assert.equal(linesWith(["cli/git.ts"], /shell: false/).length, 1);
});

test("text is shown as text: trusted for named commands of ours at most, and never as HTML", () => {
  const client = globSync("client/**/*.ts");
  assert.deepEqual(linesWith(client, /isTrusted\s*[:=]\s*true|supportHtml\s*[:=]\s*true/), []);
  for (const line of linesWith(client, /enabledCommands/)) {
    const commands = /enabledCommands: \[(.*?)\]/.exec(line)?.[1] ?? assert.fail(line);
    for (const command of commands.split(",")) assert.match(command.trim(), /^"okr\.\w+"$/, line);
  }
});

test("what is sent to the client over stdout is messages, nothing else", () => {
  const inServer = ["core", "disk", "server"].flatMap((folder) => globSync(`${folder}/**/*.ts`));
  assert.deepEqual(
    linesWith(inServer, /\bconsole\.(?:log|info|warn|error|debug)\(|process\.stdout/).filter(
      (line) => !line.includes("connection.console"),
    ),
    [],
  );
});

interface Manifest {
  capabilities: { untrustedWorkspaces: { supported: unknown; restrictedConfigurations?: string[] } };
  contributes: {
    configuration: { properties: Record<string, unknown> } | { properties: Record<string, unknown> }[];
  };
  activationEvents: string[];
}

test("the manifest promises no more than that, and no setting names a program", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
  const settings = [manifest.contributes.configuration]
    .flat()
    .flatMap(({ properties }) => Object.keys(properties));
  assert.ok(settings.length > 10);
  assert.deepEqual(
    settings.filter((name) => /path|command|executable|args|shell|program|hook|script/i.test(name)),
    [],
  );
  assert.deepEqual(
    manifest.activationEvents.filter((event) => /^(?:\*|onUri|onStartupFinished)$/.test(event)),
    [],
  );
});
