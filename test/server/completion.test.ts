import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { CompletionItem, Hover, MarkupContent } from "vscode-languageserver";
import { rules } from "../../core/index.ts";
import { TestServer } from "../support/server.ts";

const config = "okr.config.toml";

/** Opens or changes the config to a text, and gives the place of its `$0`. */
class Typist {
  readonly #server: TestServer;
  #version = 0;

  constructor(server: TestServer) {
    this.#server = server;
  }

  async at(marked: string) {
    const text = marked.replace("$0", "");
    if (this.#version++ === 0) await this.#server.open(config, text);
    else await this.#server.change(config, this.#version, text);
    const above = marked.slice(0, marked.indexOf("$0")).split("\n");
    const position = { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
    return { textDocument: { uri: this.#server.uri(config) }, position };
  }

  async offered(marked: string): Promise<CompletionItem[]> {
    return this.#server.request("textDocument/completion", await this.at(marked));
  }

  async hover(marked: string): Promise<Hover | null> {
    return this.#server.request("textDocument/hover", await this.at(marked));
  }
}

function told(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? "";
}

const rich = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
  },
};

describe("in okr.config.toml", () => {
  let server: TestServer;
  let typist: Typist;
  before(async () => {
    server = await TestServer.start({}, { capabilities: rich });
    typist = new Typist(server);
  });
  after(() => server.stop());

  test("the server says that it completes, and behind what", () => {
    assert.deepEqual(server.capabilities["completionProvider"], {
      triggerCharacters: ["[", ".", "=", '"', "'", "{", ","],
    });
  });

  test("rules are completed with their severity and page", async () => {
    const items = await typist.offered("[rules]\nmiss$0");
    assert.deepEqual(
      items.map(({ label }) => label),
      rules.map(({ id }) => id),
    );
    const item = items.find(({ label }) => label === "missing-baseline");
    const start = { line: 1, character: 0 };
    assert.deepEqual(item?.textEdit, {
      range: { start, end: { line: 1, character: 4 } },
      newText: `missing-baseline = \${1|"off","error","warning","information","hint"|}`,
    });
    assert.deepEqual([item?.detail, item?.insertTextFormat], ["warning", 2]);
    assert.match(
      (item?.documentation as MarkupContent | undefined)?.value ?? "",
      /\[missing-baseline\.md\]\(https:/,
    );
    const sorted = items.map(({ sortText }) => sortText ?? "").sort();
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      sorted,
    );
  });

  test("values are completed as they are typed", async () => {
    const items = await typist.offered('[rules]\nmissing-baseline = "e$0"\n');
    assert.deepEqual(
      items.map(({ label, filterText, textEdit }) => [label, filterText, textEdit?.newText]),
      ["off", "error", "warning", "information", "hint"].map((each) => [each, each, each]),
    );
    const bare = await typist.offered("preset = s$0\n");
    assert.deepEqual(bare.map(({ filterText, textEdit }) => [filterText, textEdit?.newText])[1], [
      "strict",
      '"strict"',
    ]);
  });

  test("a rule's id tells what the rule finds, why, and where to read on", async () => {
    const hover = await typist.hover('[rules]\ntoo-many-key-$0results = "off"\n');
    const value = told(hover);
    assert.match(value, /^\*\*too-many-key-results\*\* · warning by default\n\n/);
    assert.match(value, /\n- `max` = `5`: /);
    assert.match(value, /\]\(https:.*too-many-key-results\.md\)$/);
    const start = { line: 1, character: 0 };
    assert.deepEqual(hover?.range, { start, end: { line: 1, character: 20 } });
  });

  test("a setting tells what it takes, a value what it means", async () => {
    assert.match(told(await typist.hover("health$0 = 1")), /- `"flat"` \(default\): .*\n- `"paced"`: /);
    assert.match(
      told(await typist.hover("cadence$0_days = 1")),
      /A whole number from 1 to 366\. Default: `14`\./,
    );
    assert.match(told(await typist.hover("uni$0ts = []")), /Example: `\["percent".*Left out: any word\./);
    assert.match(told(await typist.hover('health = "pac$0ed"')), /^\*\*paced\*\* · health\n\nOn-track while/);
    assert.equal(await typist.hover("# not$0hing"), null);
  });

  test("nothing is offered in other files", async () => {
    await server.open("okrs/a.yml", "objectives:\n- title: x\n");
    const textDocument = { uri: server.uri("okrs/a.yml") };
    const position = { line: 0, character: 0 };
    assert.deepEqual(await server.request("textDocument/completion", { textDocument, position }), []);
  });
});

test("a client without snippets and Markdown gets plain texts", async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } } };
  const server = await TestServer.start({}, { capabilities });
  const typist = new Typist(server);
  const items = await typist.offered("[rules]\r\n$0");
  assert.ok(
    items.every((item) => item.insertTextFormat === undefined && !item.textEdit?.newText.includes("$")),
  );
  const item = items.find(({ label }) => label === "missing-baseline");
  assert.equal(item?.textEdit?.newText, "missing-baseline = ");
  assert.match(String(item?.documentation), /\n\nhttps:.*missing-baseline\.md$/);
  const hover = await typist.hover("[rules]\nmissing-$0baseline = 1");
  assert.equal((hover?.contents as MarkupContent | undefined)?.kind, "plaintext");
  assert.match(told(hover), /^missing-baseline · warning by default\n/);
  await server.stop();
});
