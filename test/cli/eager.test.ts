import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { withEagerFunctions } from "../../scripts/eager.ts";

/** As esbuild prints a bundle: functions of its own level in the first column. */
const bundle = `#!/usr/bin/env node
"use strict";
var used = early(2);
function early(n) {
  return late({ n, text: page() }).n;
}
function late({
  n,
  text
}) {
  return { n: n + text.length };
}
function page() {
  return \`<style>
a {
}
</style>\`;
}
var lazy = /* @__PURE__ */ __name(() => {
  function inner() {
  }
  return inner;
}, "lazy");
async function* many() {
  yield 1;
}
function __name(value) { return value; }
function set() {
  set = () => "set";
  return set();
}
out = [used, typeof lazy(), typeof many()[Symbol.asyncIterator], set(), set(), early.name, this === undefined];
`;

function run(code: string): unknown {
  const context = { out: undefined as unknown };
  vm.runInNewContext(code.replace(/^#!.*\n/, "").replaceAll("this === undefined", "false"), context);
  return JSON.parse(JSON.stringify(context.out));
}

test("all functions of the bundle's own level are made eager, and nothing else is changed", () => {
  const eager = withEagerFunctions(bundle);
  assert.match(eager, /^#!\/usr\/bin\/env node\n"use strict";\nvar early = \(function\(n\) \{\n/);
  assert.deepEqual(
    [...eager.matchAll(/^(?:var )?(\w+) = \((?:async )?function\*?\(/gm)].map(([, name]) => name),
    ["early", "late", "page", "many", "__name", "set"],
  );
  assert.deepEqual(run(eager), run(bundle));
});

test("minified, the functions are still in parentheses, which is what V8 goes by", () => {
  const code = transformSync(withEagerFunctions(bundle), { minifyWhitespace: true, minifySyntax: true }).code;
  assert.match(code, /early=\(function\(n\)/);
  assert.deepEqual(run(code), run(bundle));
});

test("a function without an end is said", () => {
  assert.throws(
    () => withEagerFunctions("function a() {\n  return `\n}\n`\n"),
    /No end of: function a\(\) \{/,
  );
});
