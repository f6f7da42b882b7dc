import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { bakery, keyResults } from "../support/bakery.ts";
import { exampleDay, okr, okrJson, onDisk } from "../support/command.ts";
import { hostile, hostileName } from "../support/hostile.ts";

/** Such names cannot be given to files there. */
const onWindows = process.platform === "win32";

interface Told {
  readonly path: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly character: number;
}

const broken = {
  ...bakery,
  "key_results.toml": keyResults.replace('unit          = "percent"', 'unit          = "pct"'),
};

function findingsOf(folder: string): readonly Told[] {
  return (
    okrJson(["check", "--format", "json", "--today", exampleDay], { cwd: folder }) as {
      findings: readonly Told[];
    }
  ).findings;
}

function printed(folder: string, format: string): string {
  return okr(["check", "--format", format, "--today", exampleDay], { cwd: folder }).stdout;
}

/** What does something to a terminal, or to the order of what is read. */
const mighty = /[^\P{Cc}\n]|[\u061c\u202a-\u202e\u2066-\u2069]/u;

/** Lines that GitHub's runner or Azure's agent would act upon. */
function obeyed(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || /##\w*\[/.test(line));
}

for (const format of ["text", "json", "sarif", "gitlab", "junit"])
  test(`${format}: no file name, id or config line becomes a command in a log`, { skip: onWindows }, (t) => {
    const folder = onDisk(t, hostile);
    for (const isInCi of [false, true]) {
      const env = isInCi ? { env: { GITHUB_ACTIONS: "true", CI: "true" } } : {};
      const { status, stdout, stderr } = okr(["check", "--format", format], { cwd: folder, ...env });
      assert.equal(status, 1);
      assert.ok(stdout.length > 1000);
      assert.deepEqual([obeyed(stdout), obeyed(stderr)], [[], []]);
      assert.doesNotMatch(stdout + stderr, mighty);
    }
  });

test("nor by other verbs that print for people, nor by the diff of what would be mended", {
  skip: onWindows,
}, (t) => {
  const results = `${keyResults.replace("O1-KR1", "##[error]x").replace("target        = 60", 'target        = "60"')}
# A text of several lines:
[[key_result]]
key_result_id = "O2-KR2"
description   = """
::set-output name=x::y
##[add-path]/evil"""
target        = "9"
`;
  const folder = onDisk(t, { ...bakery, "key_results.toml": results });
  const env = { GITHUB_ACTIONS: "true", CI: "true" };
  for (const words of [["tree"], ["check-progress", "--format", "text"], ["check", "--fix-dry-run"]]) {
    const { stdout, stderr } = okr(words, { cwd: folder, env });
    assert.match(stdout, /#\\#\[/);
    assert.deepEqual([obeyed(stdout), obeyed(stderr)], [[], []], words.join(" "));
  }
});

test("nor by reports and what other programs read, where they land in a log or a terminal", {
  skip: onWindows,
}, (t) => {
  const folder = onDisk(t, hostile);
  for (const words of [
    ["report"],
    ["report", "--format=html"],
    ["report", "--format=markdown"],
    ["check-progress"],
  ]) {
    const { stdout, stderr } = okr(words, { cwd: folder });
    assert.ok(stdout.length > 200, words.join(" "));
    assert.deepEqual([obeyed(stdout), obeyed(stderr)], [[], []], words.join(" "));
    assert.doesNotMatch(stdout + stderr, mighty, words.join(" "));
  }
  const plain = { ...bakery, "key_results.toml": keyResults.replace("O1-KR1", "a\u009b31m\u202e##[error]x") };
  const tracked = okr(["track", "--key-result=a\u009b31m\u202e##[error]x", "--current=1"], {
    cwd: onDisk(t, plain),
  });
  assert.deepEqual([tracked.status, obeyed(tracked.stdout)], [0, []], tracked.stderr);
  assert.doesNotMatch(tracked.stdout, mighty);
});

test("nor by words of the command line, which may be names of files", { skip: onWindows }, (t) => {
  const folder = onDisk(t, bakery);
  const word = "x\n::error::y\u001b[31m##[error]";
  for (const words of [
    ["check", `--${word}`],
    ["check", word],
    ["check", `--format=${word}`],
    ["check", `--today=${word}`],
    ["check", `--workspace=${word}`],
    ["check", `--changed=${word}`],
    ["report", word],
    ["explain", word],
    ["track", `--key-result=${word}`, "--current=1"],
    [word],
  ]) {
    const { status, stdout, stderr } = okr(words, { cwd: folder });
    assert.deepEqual([status, stdout, stderr.split("\n").length], [2, "", 2], stderr);
    assert.deepEqual(obeyed(stderr), []);
    assert.doesNotMatch(stderr, mighty);
  }
});

test("github: one annotation a finding, and nothing else begins as one", { skip: onWindows }, (t) => {
  const folder = onDisk(t, hostile);
  const { stdout, stderr } = okr(["check", "--format", "github"], { cwd: folder });
  const lines = stdout.trimEnd().split("\n");
  const found = findingsOf(folder);
  assert.deepEqual([obeyed(stderr), lines.length], [[], found.length + 1]);
  assert.deepEqual(obeyed(lines.at(-1) ?? ""), []);
  for (const line of lines.slice(0, -1)) {
    const [, command, properties] = /^::(\w+) ([^\r\n]*?)::[^\r\n]*$/.exec(line) ?? assert.fail(line);
    assert.match(command as string, /^(?:error|warning|notice)$/);
    const names = (properties as string).split(",").map((each) => each.split("=")[0]);
    assert.ok(
      ["file,line,col,endLine,endColumn,title", "file,line,endLine,title"].includes(names.join()),
      `${names}`,
    );
  }
});

test("github: an annotation's escapes give back what was said", (t) => {
  const folder = onDisk(t, {
    "50% a,b/key_results.toml": keyResults.replace('"percent"', '"50%, a:b"'),
    "50% a,b/objectives.toml": bakery["objectives.toml"],
  });
  const line = printed(folder, "github")
    .split("\n")
    .find((each) => each.includes("bad-unit"));
  const finding = findingsOf(folder).find(({ code }) => code === "okr/bad-unit");
  assert.ok(line && finding);
  const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  assert.deepEqual(
    Object.fromEntries(properties.split(",").map((each) => each.split(/=(.*)/s, 2).map(plain))),
    {
      file: "50% a,b/key_results.toml",
      line: "8",
      col: "17",
      endLine: "8",
      endColumn: "27",
      title: "okr/bad-unit",
    },
  );
  assert.equal(plain(data), finding.message);
});

test("paths of annotations and reports begin at the repository, those of people at the workspace", (t) => {
  const folder = onDisk(t, {
    "teams/a b/objectives.toml": "",
    "teams/a b/key_results.toml": broken["key_results.toml"],
  });
  mkdirSync(join(folder, ".git"));
  const own = join(folder, "teams", "a b");
  assert.match(printed(own, "github"), /^::error file=teams\/a b\/key_results\.toml,/m);
  assert.match(printed(own, "sarif"), /"uri": "teams\/a%20b\/key_results\.toml"/);
  assert.match(printed(own, "gitlab"), /"path": "teams\/a b\/key_results\.toml"/);
  assert.match(printed(own, "text"), /^key_results\.toml:8:17 error/m);
  const { stdout } = okr(["check", "../a b/key_results.toml", "--workspace", "..", "--format", "github"], {
    cwd: own,
  });
  assert.match(stdout, /^::error file=teams\/a b\/key_results\.toml,/m);
});

interface Quality {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function quality(t: TestContext, files: Readonly<Record<string, string>>): readonly Quality[] {
  return JSON.parse(printed(onDisk(t, files), "gitlab")) as Quality[];
}

test("gitlab: what a Code Quality report holds, for every finding", { skip: onWindows }, (t) => {
  const entries = quality(t, hostile);
  const found = findingsOf(onDisk(t, hostile));
  assert.equal(entries.length, found.length);
  for (const { description, check_name, fingerprint, severity, location } of entries) {
    assert.ok(description.length > 0 && check_name.startsWith("okr/"));
    assert.match(fingerprint, /^[0-9a-f]{16,64}$/);
    assert.match(severity, /^(?:info|minor|major|critical|blocker)$/);
    assert.ok(Number.isInteger(location.lines.begin) && location.lines.begin >= 1);
    assert.ok(!location.path.startsWith("./"));
  }
  assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
  assert.ok(entries.some(({ location }) => location.path.startsWith(hostileName)));
});

test("gitlab: fingerprints stay when lines, spaces and values of others change", (t) => {
  const prints = (files: Readonly<Record<string, string>>) =>
    quality(t, files).map(({ fingerprint }) => fingerprint);
  const twice = keyResults.replaceAll('"percent"', '"pct"');
  const before = prints({ ...bakery, "key_results.toml": twice });
  const moved = `# One line more.\n${twice.replaceAll(/ +=/g, " =").replace("current = 50", "current = 51")}`;
  assert.deepEqual(prints({ ...bakery, "key_results.toml": moved }), before);
});

/** A small reader of XML that takes nothing but what is well-formed: the names of elements, and attributes as text. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  assert.notEqual(body, xml);
  const plain = (text: string) => {
    assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)|[^\P{Cc}\n]|[\ufffe\uffff]|\p{Cs}/u);
    return text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  };
  for (const [all, tag, text] of body.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    if (text !== undefined) plain(text);
    else if (tag?.startsWith("/")) assert.equal(open.pop(), tag.slice(1), all);
    else {
      const [, name = "", list = "", end] =
        /^([a-z]+)((?: [a-z]+="[^"]*")*)(\/?)$/.exec(tag ?? "") ?? assert.fail(all);
      const attributes = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        plain(value ?? ""),
      ]);
      found.push({ name, attributes: Object.fromEntries(attributes) });
      if (end === "") open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return found;
}

test("junit: well-formed whatever the names and texts, with counts that are true", {
  skip: onWindows,
}, (t) => {
  for (const files of [hostile, broken, bakery]) {
    const folder = onDisk(t, files);
    const found = findingsOf(folder).filter(({ severity }) => /error|warning/.test(severity));
    const all = elements(printed(folder, "junit"));
    const named = (wanted: string) => all.filter(({ name }) => name === wanted);
    assert.equal(named("failure").length, found.length);
    const [suites] = named("testsuites");
    assert.deepEqual(
      [suites?.attributes["tests"], suites?.attributes["failures"]],
      [String(named("testcase").length), String(found.length)],
    );
    const sum = (attribute: string) =>
      named("testsuite").reduce((total, { attributes }) => total + Number(attributes[attribute]), 0);
    assert.deepEqual([sum("tests"), sum("failures")], [named("testcase").length, found.length]);
  }
});

test("json: what it told before CI formats, and no more", (t) => {
  const [first] = findingsOf(onDisk(t, broken));
  assert.deepEqual(Object.keys(first ?? {}), [
    "path",
    "range",
    "code",
    "severity",
    "message",
    "docs",
    "fixable",
  ]);
});
