import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import {
  applyEdits,
  checkFile,
  dataOf,
  type OkrFile,
  okrFiles,
  type Problem,
  positionAt,
  type Silencing,
  silencingsOf,
  textOf,
} from "../../../core/index.ts";
import { folder, type RunOptions, runOf, uriOf, withTexts } from "../../support/folder.ts";
import { examplesIn } from "../../support/page-examples.ts";

const pages = resolve(import.meta.dirname, "../../../docs/rules");

/** The text of a file after the silencing at `where` of its first finding of a rule. */
function silenced(
  path: string,
  text: string,
  rule: string,
  where: Silencing["where"],
  only: readonly string[] = [rule, "unused-disable"],
): string {
  const workspace = folder({ [path]: text });
  const file = workspace.files.get(uriOf(path));
  assert.ok(file);
  const run = runOf({ only: [...new Set(only)] });
  const problem = checkFile(workspace, file, run).find((each) => each.rule === rule);
  assert.ok(problem, `a finding of ${rule}`);
  const way = silencingsOf(workspace, file, problem, run).find((each) => each.where === where);
  return way ? applyEdits(text, way.edits) : "nothing is offered";
}

/** Tries every silencing of every finding: each must do what it says, and nothing else. Gives what is not offered. */
function tryAll(files: Readonly<Record<string, string>>, options?: RunOptions): string[] {
  const workspace = folder(files);
  const run = runOf(options);
  const missing: string[] = [];
  for (const file of okrFiles(workspace)) {
    const before = checkFile(workspace, file, run);
    for (const problem of before) {
      const ways = silencingsOf(workspace, file, problem, run);
      for (const where of ["line", "file"])
        if (!ways.some((way) => way.where === where)) missing.push(`${where} ${problem.rule}`);
      for (const way of ways) {
        assert.ok(
          way.edits.every(({ span }) => span.start === span.end),
          "every byte that was there stays",
        );
        const text = applyEdits(textOf(file.document), way.edits);
        const next = withTexts(workspace, { [file.uri.slice(uriOf("").length)]: text });
        const now = next.files.get(file.uri);
        assert.ok(now?.reading, text);
        assert.deepEqual(dataIn(now), dataIn(file), text);
        const lineOf = ({ start }: Problem) => positionAt(file.document, start).line;
        const isMeant = (each: Problem) =>
          each.rule === problem.rule && (way.where === "file" || lineOf(each) === lineOf(problem));
        const left = rulesOf(checkFile(next, now, runOf(options)));
        const most = rulesOf(before.filter((each) => !isMeant(each)));
        assert.ok(left.length < before.length, text);
        assert.deepEqual(withoutEach(left, most), [], text);
      }
    }
  }
  return missing;
}

function dataIn({ document }: OkrFile): string[] {
  return document.blocks.map(({ root }) => JSON.stringify(dataOf(root))).filter((each) => each !== "{}");
}

function rulesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ rule }) => rule);
}

/** What is in the first list and not in the second, as often as it is more there. */
function withoutEach(all: readonly string[], known: readonly string[]): string[] {
  const rest = [...known];
  return all.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const variants: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "no final line end": (text) => text.trimEnd(),
  "a first line that says what it is": (text) => `# okr: nothing\n${text}`,
};

describe("each finding of each rule's page can be silenced", () => {
  for (const [name, change] of Object.entries(variants))
    test(`with ${name}`, () => {
      for (const page of readdirSync(pages)) {
        if (page === "README.md") continue;
        for (const { verdict, files, line } of examplesIn(readFileSync(join(pages, page), "utf8"))) {
          if (verdict !== "Bad") continue;
          const texts = Object.entries(files).map(([path, text]) => [path, change(text)]);
          assert.deepEqual(tryAll(Object.fromEntries(texts)), [], `${page}:${line}`);
        }
      }
    });
});

const keyResult = (fields: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
${fields}
`;

describe("on its line", () => {
  const toml = (text: string, rule: string) => silenced("key_results.toml", text, rule, "line");
  const yaml = (text: string, rule: string) => silenced("okrs/q3.yaml", text, rule, "line");

  test("the comment stands above it, indented as it is", () => {
    assert.equal(
      toml(keyResult('\tunit = "pct"'), "bad-unit"),
      keyResult('\t# okr-disable-next-line bad-unit -- reason\n\tunit = "pct"'),
    );
    assert.equal(
      yaml(
        "objectives:\n  - title: Stay\n    key_results:\n      - text: Launch the page\n",
        "activity-key-result",
      ),
      "objectives:\n  - title: Stay\n    key_results:\n      # okr-disable-next-line activity-key-result -- reason\n      - text: Launch the page\n",
    );
  });

  test("above the first line of an item, too", () => {
    const comment = "# okr-disable-next-line vague-objective -- reason\n";
    const item = (title: string) => `  - title: ${title}\n    key_results: [Launch the page]\n`;
    const [good, bad] = [item("Newcomers succeed in their first hour"), item("Improve quality")];
    for (const before of [
      "objectives:\n",
      `quarter: 2026-Q3\nobjectives:\n${good}`,
      `objectives:\n${good}\n`,
    ])
      assert.equal(yaml(before + bad + good, "vague-objective"), `${before}  ${comment}${bad}${good}`);
    const tables = (above: string) =>
      `[[objective]]\nobjective_id = "O1"\ntitle = "Bread"\nowner = "mira"\nperiod = "2026-Q3"\n\n${above}[[objective]]\nowner = "mira"\n`;
    assert.equal(
      silenced("objectives.toml", tables(""), "required-field", "line"),
      tables("# okr-disable-next-line required-field -- reason\n"),
    );
  });

  test("a comment that is there already takes the rule in", () => {
    const text = (comment: string) =>
      `objectives:\n- title: Stay\n  key_results:\n  ${comment}\n  - { text: Launch the page, target: 5 }\n`;
    const found = ["activity-key-result", "missing-baseline", "unused-disable"];
    const afterwards = (comment: string) =>
      silenced("okrs/q3.yaml", text(comment), "activity-key-result", "line", found);
    assert.equal(
      afterwards("# okr-disable-next-line missing-baseline -- later"),
      text("# okr-disable-next-line missing-baseline, activity-key-result -- later"),
    );
    assert.equal(
      afterwards("# okr-disable-next-line okr/missing-baseline"),
      text("# okr-disable-next-line okr/missing-baseline, activity-key-result"),
    );
  });

  test("a comment that silences nothing is left alone, others stay above their line", () => {
    const only = ["bad-unit", "activity-key-result", "unused-disable"];
    const idle = keyResult('# okr-disable-next-line activity-key-result -- later\nunit = "pct"');
    assert.equal(
      silenced("key_results.toml", idle, "bad-unit", "line", only),
      idle.replace("unit", "# okr-disable-next-line bad-unit -- reason\nunit"),
    );
    const above = "# okr-disable activity-key-result -- later\n";
    assert.equal(
      silenced("key_results.toml", above + keyResult('unit = "pct"'), "bad-unit", "line", only),
      above + keyResult('# okr-disable-next-line bad-unit -- reason\nunit = "pct"'),
    );
  });

  test("a text below its YAML header is silenced from the header's line", () => {
    const text =
      "objectives:\n  - title: Stay\n    key_results:\n      - text: >-\n          Launch the page\n";
    assert.equal(
      yaml(text, "activity-key-result"),
      text.replace(">-", ">- # okr-disable-next-line activity-key-result -- reason"),
    );
  });

  test("a text of several lines is silenced around it", () => {
    assert.equal(
      toml(keyResult('description = """\nLaunch the page"""\ntarget = 1'), "activity-key-result"),
      keyResult(
        '# okr-disable activity-key-result -- reason\ndescription = """\nLaunch the page"""\n# okr-enable activity-key-result\ntarget = 1',
      ),
    );
    assert.equal(
      yaml(
        "objectives:\n  - title: Stay\n    key_results:\n      - text: |  # why\n          Launch the page\n        target: 1",
        "activity-key-result",
      ),
      "objectives:\n  - title: Stay\n    key_results:\n      # okr-disable activity-key-result -- reason\n      - text: |  # why\n          Launch the page\n      # okr-enable activity-key-result\n        target: 1",
    );
  });

  test("a text of several lines at the end of a file without a last line end", () => {
    assert.equal(
      toml(keyResult('description = """\nLaunch the page"""').trimEnd(), "activity-key-result"),
      `${keyResult('# okr-disable activity-key-result -- reason\ndescription = """\nLaunch the page"""')}# okr-enable activity-key-result`,
    );
  });

  test("a line that must be the first one is not pushed down", () => {
    const text = "# okr: dialect=generic # okr-disable-next-line bad-unit\nobjectives:\n  - title: Stay\n";
    assert.equal(yaml(text, "unused-disable"), "nothing is offered");
  });

  test("a key result in one line, and a list over several", () => {
    assert.equal(
      yaml(
        "objectives:\n- title: Stay\n  key_results: [\n    { text: a, unit: '%' },\n    Launch the page ]\n",
        "activity-key-result",
      ),
      "objectives:\n- title: Stay\n  key_results: [\n    { text: a, unit: '%' },\n    # okr-disable-next-line activity-key-result -- reason\n    Launch the page ]\n",
    );
  });
});

describe("in its file", () => {
  const unit = keyResult('unit = "pct"');
  const yaml = "objectives:\n  - title: Stay\n    key_results:\n      - text: Launch the page\n";
  const comment = "# okr-disable-file activity-key-result -- reason\n";
  const inYaml = (head: string) => silenced("okrs/q3.yaml", head + yaml, "activity-key-result", "file");

  test("the comment stands at the top", () => {
    const expected = "# okr-disable-file bad-unit -- reason\n";
    assert.equal(silenced("key_results.toml", unit, "bad-unit", "file"), expected + unit);
    assert.equal(
      silenced("key_results.toml", `# Ours.\n${unit}`, "bad-unit", "file"),
      `${expected}# Ours.\n${unit}`,
    );
    assert.equal(
      silenced("key_results.toml", `\uFEFF${unit}`, "bad-unit", "file"),
      `\uFEFF${expected}${unit}`,
    );
  });

  test("lines that count only at the top stay there", () => {
    for (const head of [
      "# okr: dialect=generic\n",
      "%YAML 1.2\n---\n",
      "# Ours.\n\n--- # the first\n",
      "# yaml-language-server: $schema=x.json\n",
      "# okr: dialect=generic\n# yaml-language-server: $schema=x.json\n---\n",
    ])
      assert.equal(inYaml(head), head + comment + yaml);
    const schema = "#:schema x.json\n";
    assert.equal(
      silenced("key_results.toml", schema + unit, "bad-unit", "file"),
      `${schema}# okr-disable-file bad-unit -- reason\n${unit}`,
    );
  });

  test("a comment that is there already takes the rule in", () => {
    const text = keyResult('unit = "pct"\ntarget = "x"\n# okr-disable-file wrong-type -- the sheet says so');
    assert.equal(
      silenced("key_results.toml", text, "bad-unit", "file", ["bad-unit", "wrong-type", "unused-disable"]),
      text.replace("wrong-type", "wrong-type, bad-unit"),
    );
  });

  test("the findings in its first line fall silent too", () => {
    const text = "{objectives: [{title: Stay, key_results: [Launch the page]}]}";
    assert.equal(silenced("okrs/q3.yaml", text, "activity-key-result", "file"), comment + text);
    assert.deepEqual(tryAll({ "okrs/q3.yaml": text }), []);
  });
});

test("trying a comment reads the blocks that it stands in, and no other one again", () => {
  const path = "key_results.toml";
  const known = (at: number) =>
    keyResult(`# okr-disable-next-line bad-unit -- ours\nunit = "pct"`).replace("KR1", `KR${at}`);
  const others = Array.from({ length: 200 }, (_, at) => known(at + 2)).join("");
  const workspace = folder({ [path]: keyResult('unit = "pct"') + others });
  const read = workspace.files.get(uriOf(path));
  assert.ok(read);
  let looks = 0;
  const watched = <Block extends { readonly text: string }>(block: Block): Block => {
    const { text } = block;
    const get = () => {
      looks++;
      return text;
    };
    return Object.defineProperty({ ...block }, "text", { get });
  };
  const document = { ...read.document, blocks: read.document.blocks.map(watched) };
  const file = { ...read, document, blocks: read.blocks.map(watched) };
  const seen = { ...workspace, files: new Map([[file.uri, file]]) };
  const run = runOf({ only: ["bad-unit", "unused-disable"] });
  const [problem] = checkFile(seen, file, run);
  assert.ok(problem);
  looks = 0;
  assert.equal(silencingsOf(seen, file, problem, run).length, 2);
  // Both tries add up the lengths of all blocks: that is one look each.
  assert.ok(looks < 2.5 * file.blocks.length, `${looks} looks at the texts of ${file.blocks.length} blocks`);
});

describe("what only looks like a comment", () => {
  test("stays as it is, in texts and behind them", () => {
    const text = keyResult(
      'description = """\n# okr-disable-next-line bad-unit\n"""\nunit = "pct" # okr-disable-next-line',
    );
    assert.deepEqual(tryAll({ "key_results.toml": text }, { only: ["bad-unit", "unused-disable"] }), []);
  });

  test("a conflict, and a file that is no clean text, are not written to", () => {
    const text = `<<<<<<< HEAD\n=======\n>>>>>>> other\n${keyResult('unit = "pct"')}`;
    const missing = tryAll({ "key_results.toml": text });
    assert.ok(missing.includes("line syntax"), String(missing));
  });

  test("hostile texts are survived", () => {
    for (const text of [
      keyResult(`unit = ${"[".repeat(10_000)}`),
      `objectives:\n${" -".repeat(2000)} a\n- title: x\n  key_results: [${"{".repeat(2000)}\n`,
      keyResult(`"__proto__" = 1\nunit = "pct"\n${'"""\n'.repeat(99)}`),
    ])
      tryAll({ "key_results.toml": text, "okrs/q3.yaml": text });
  });
});
