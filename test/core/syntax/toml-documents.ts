import fc from "fast-check";

const blank = fc.constantFrom("", " ", "  ", "\t");
const comment = fc.constantFrom("", "", " # why", " # [[objective]]", ' # """', "\t#'");
const bareKey = fc.constantFrom(
  "id",
  "title",
  "owner",
  "target",
  "as_of",
  "a-b",
  "_",
  "3",
  "__proto__",
  "constructor",
);
const quotedKey = fc.constantFrom('"a b"', "'c.d'", '""', '"\\u00e9"', '"目标"', "'='", '"#"');
const key = fc.oneof({ weight: 4, arbitrary: bareKey }, { weight: 1, arbitrary: quotedKey });

const number = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (Number.isInteger(value) ? `${BigInt(value)}.0` : String(value))),
  fc.constantFrom(
    "+5",
    "1_000",
    "0x1F",
    "0o17",
    "0b1",
    "-0",
    "-0.0",
    "1e3",
    "6.5E-2",
    "inf",
    "-inf",
    "nan",
    "9007199254740993",
  ),
);
const date = fc.constantFrom(
  "2026-06-30",
  "2026-02-30",
  "2026-06-30T10:00:00Z",
  "2026-06-30 10:00:00.5+02:00",
  "2026-06-30t10:00",
  "10:00:00",
  "23:59",
);
const words = fc.constantFrom(
  "Ship it",
  "",
  "#",
  "[[objective]]",
  "a = 1",
  "]",
  "}",
  ",",
  "👩‍👩‍👧 ไทย",
  "99,45%",
  "'",
  "\t",
);
const lines = fc.constantFrom(
  "first",
  "[[objective]]",
  "[objective.meta]",
  "[1]",
  "a = 1",
  "'' \"\"",
  "=======",
  "",
  "  indented",
  "]",
  "#",
);
const basic = fc
  .array(fc.oneof(words, fc.constantFrom('\\"', "\\\\", "\\n", "\\u00e9", "\\U0001F600", "\\e", "\\x41")))
  .map((each) => `"${each.join("")}"`);
const literal = fc
  .array(
    words.filter((each) => !each.includes("'")),
    { maxLength: 3 },
  )
  .map((each) => `'${each.join("")}'`);
const multiBasic = fc
  .array(fc.oneof(lines, fc.constantFrom("\\\n  joined", '\\"""', 'a "" b')), { maxLength: 4 })
  .map((each) => `"""${each.join("\n")}\n"""`);
const multiLiteral = fc
  .array(
    lines.filter((each) => !each.includes("''")),
    { maxLength: 4 },
  )
  .map((each) => `'''\n${each.join("\n")}'''`);
const string = fc.oneof(basic, literal, multiBasic, multiLiteral);
const scalar = fc.oneof(string, string, number, date, fc.constantFrom("true", "false"));

/** Between the items of a list: on one line or over several, with comments. */
const gap = fc.constantFrom("", " ", "  ", "\n", "\n  ", " # x ]\n  ", "\n\n");
/** In a table, new lines are indented: that is how an unclosed one is told from the entries below it. */
const tableGap = fc.constantFrom("", " ", "\n    ", " # x }\n      ");

const { value } = fc.letrec<{ value: string; list: string; table: string }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, scalar, tie("list"), tie("table")),
  list: fc
    .tuple(fc.array(fc.tuple(gap, tie("value"), gap), { maxLength: 4 }), gap, fc.boolean())
    .map(
      ([items, end, comma]) =>
        `[${items.map((item) => item.join("")).join(",")}${comma && items.length > 0 ? "," : ""}${end}]`,
    ),
  table: fc
    .tuple(entries(fc.tuple(tableGap, key, blank, blank, tie("value"), tableGap), 4), tableGap)
    .map(
      ([all, end]) =>
        `{${all.map(([before, name, left, right, each, after]) => `${before}${name}${left}=${right}${each}${after}`).join(",")}${end}}`,
    ),
}));

function entries<Each extends readonly [unknown, string, ...unknown[]]>(
  each: fc.Arbitrary<Each>,
  maxLength: number,
) {
  return fc.uniqueArray(each, { maxLength, selector: (one) => one[1] });
}

const entryLines = entries(
  fc.tuple(blank, key, blank, blank, value, comment, fc.constantFrom("", "", ".x", ' . "y"')),
  6,
).map((all) =>
  all
    .map(
      ([indent, name, left, right, each, after, more]) =>
        `${indent}${name}${more}${left}=${right}${each}${after}\n`,
    )
    .join(""),
);
const between = fc.constantFrom("", "", "\n", "# note\n", "\n\n  # note\n\n");
const below = fc.constantFrom(
  "",
  "",
  "[NAME.meta]\nx = 1\n",
  "[[NAME.parts]]\nx = 1\n[[NAME.parts]]\n",
  "[NAME.a.b] # c\n",
);

const table = fc
  .tuple(fc.constantFrom("plugin", "config", '"x y"', "目"), entryLines, below, between)
  .map(([name, all, more, after]) => {
    const written = name === "目" ? '"目"' : name;
    return { name: written, text: `[${written}]\n${all}${more.replaceAll("NAME", written)}${after}` };
  });
const listed = fc
  .tuple(fc.constantFrom("objective", "key_result"), blank, entryLines, below, between, comment)
  .map(
    ([name, space, all, more, after, note]) =>
      `[[${space}${name}${space}]]${note}\n${all}${more.replaceAll("NAME", name)}${after}`,
  );

/** Valid TOML in every shape: a head, tables, lists of tables, all kinds of values, LF or CRLF, with or without BOM. */
export const tomlDocument: fc.Arbitrary<string> = fc
  .tuple(
    between,
    entryLines,
    fc.uniqueArray(table, { maxLength: 2, selector: ({ name }) => name }),
    fc.array(listed, { maxLength: 5 }),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([start, head, tables, lists, crlf, bom, open]) => {
    const parts = [...tables.map(({ text }) => text), ...lists];
    const text = start + head + parts.join("");
    const lines = crlf ? text.replaceAll("\n", "\r\n") : text;
    return `${bom ? "\ufeff" : ""}${open ? lines.replace(/\r?\n$/, "") : lines}`;
  });

const scraps = [
  ...[
    "[[objective]]",
    "[[key_result]]",
    "[plugin]",
    "[objective.meta]",
    "[[objective.parts]]",
    "[1]",
    '["a"]',
    "[[true]]",
    "[1.5]",
  ],
  ...[
    "  [[objective]] # x",
    "[[",
    "[",
    "]",
    "[key_result]",
    "[[objective]",
    "[objective]]",
    "[[objective",
    "[plugin] x",
    "[a b]",
  ],
  ...[
    "a = 1",
    "a = 2",
    'title = "x"',
    'title = "x',
    "title = '''",
    'title = """',
    '"""',
    "'''",
    'notes = """a"""',
    "objective = 1",
  ],
  ...[
    "evidence = [",
    "rows = [[1],",
    "[2],",
    "{",
    "}",
    "evidence = { kind = 1",
    "evidence = {",
    "  b = 2,",
    "plugin.y = 1",
    "a.b = 2",
  ],
  ...[
    "# c",
    "<<<<<<< ours",
    "=======",
    ">>>>>>> theirs",
    "text",
    "= 1",
    " ",
    "\\",
    '"',
    "'",
    ",",
    "\ufeff",
    "\0",
    "ключ = 1",
  ],
  ...['notes = """\n[[objective]]\n"""', "rows = [\n[1],\n[2]\n]", "rows = [\n[\n1\n]\n]", "a =", "a"],
];
const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "");
const scrap = fc.tuple(fc.constantFrom(...scraps), lineEnd).map((parts) => parts.join(""));

/** Text as it stands while somebody types, pastes and merges. */
export const halfTyped: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "", "\ufeff"), fc.array(scrap, { maxLength: 14 }))
  .map(([bom, parts]) => bom + parts.join(""));

/** A change: where (taken modulo the length), how much goes, what comes. */
export const change: fc.Arbitrary<readonly [number, number, string]> = fc.tuple(
  fc.nat(),
  fc.oneof(fc.nat(3), fc.nat(40)),
  fc.oneof(
    scrap,
    fc.constantFrom("", "", "\n", "[", "]", '"', '"""', "'''", "=", "x", "\r", "{", "}", "#"),
    halfTyped,
  ),
);
