/**
 * Valid TOML documents, one for each corner of the language that OKR files may turn up: what must be read as
 * smol-toml reads it, whole and block by block. Each line is its own document unless it spans several.
 */
export const validSamples: Readonly<Record<string, string>> = {
  empty: "",
  "only a byte order mark": "\ufeff",
  "only comments": "# one\n\n  # two",
  "only blank lines": "\n\r\n  \n\t\n",
  "comments everywhere":
    "# a\n[a] # b\n# c\nx = 1 # d\n# e\nlist = [ # f\n  # g\n  1, # h\n  2 # i\n  # j\n] # k\n",
  "comment without a line break": "a = 1\n# the end",
  "quotes and brackets in comments": "# \"not a string\na = 1 # [not.a.header] '''\n# [[nor this\nb = 2\n",
  "bare keys": "a-b = 1\n_ = 2\n3 = 3\n-= 4\nA_b-9 = 5\n",
  "quoted keys": '"" = 0\n"a b" = 1\n\'c"d\' = 2\n"é\\u00e9\\t" = 3\n"#" = 4\n"a.b" = 5\n\'=\' = 6\n',
  "dotted keys": "a.b.c = 1\na . b . d = 2\na.\"e.f\" = 3\n'g'.h=4\n",
  "keys of the prototype":
    "__proto__ = 1\nconstructor = 2\ntoString.hasOwnProperty = 3\n[valueOf]\n__proto__.x = 4\n",
  "numeric dotted keys": '3.14 = "pi"\n1.2.3 = true\n',
  "spaces around": "\ta\t=\t1\t\n  b   =   2   \n  [ c ]  \n  d = 3\n  [[ e ]]\n f=4",
  "no spaces": 'a=1\nb="x"\nc=[1,2]\nd={x=1,y="z"}\n[t]#c\ne=true#c\n',
  integers: "a = 0\nb = +5\nc = -17\nd = 1_000\ne = 1_2_3\nf = -0\ng = +0\nh = 99\n",
  "integers of other bases": "a = 0xDEAD_beef\nb = 0o755\nc = 0b1101_0\nd = 0x0\ne = 0x7fffffffffffffff\n",
  "integers beyond 2^53": "a = 9007199254740993\nb = -9223372036854775808\nc = 9223372036854775807\n",
  floats:
    "a = 1.0\nb = -0.01\nc = 5e+22\nd = 1E06\ne = -2E-2\nf = 6.626e-34\ng = 224_617.445_991\nh = -0.0\ni = 1e3\n",
  "floats without a number": "a = inf\nb = +inf\nc = -inf\nd = nan\ne = +nan\nf = -nan\n",
  booleans: "a = true\nb = false\nc = [true, false]\n",
  "dates and times":
    "a = 1979-05-27T07:32:00Z\nb = 1979-05-27 00:32:00.999-07:00\nc = 1979-05-27t07:32:00z\nd = 1979-05-27T07:32:00\ne = 1979-05-27\nf = 07:32:00\ng = 00:32:00.5\nh = 1979-05-27 07:32\ni = 07:32\n",
  "dates in lists":
    "a = [ 1979-05-27, 1979-05-27 07:32:00 , 07:32:00]\nb = { c = 1979-05-27 , d = 1979-05-27 07:32 }\n",
  "a date that no calendar has": "a = 2026-02-30\nb = 2025-02-29\n",
  "basic strings":
    'a = ""\nb = "x"\nc = "\\b\\t\\n\\f\\r\\"\\\\\\e\\x41\\u00E9\\U0001F600"\nd = "# not a comment"\ne = "a\tb"\n',
  "literal strings": "a = ''\nb = 'C:\\Users\\x'\nc = '\"'\nd = '# [[objective]]'\n",
  "multi-line strings":
    'a = """"""\nb = """one line"""\nc = """\nfirst\nsecond"""\nd = """\\\n  joined \\  \n\n  up\\\n"""\ne = """a "" b "quoted" \\""" c"""\n',
  "multi-line strings that end in quotes":
    'a = """x""""\nb = """x"""""\nc = """"x"""\nd = \'\'\'x\'\'\'\'\ne = \'\'\'\'\'x\'\'\'\'\'\n',
  "multi-line literal strings": "a = ''''''\nb = '''\nC:\\x\n\"\"\"\n'''\nc = '''a ' b '' c'''\n",
  "emoji and right-to-left text": 'a = "👩‍👩‍👧 ทดสอบ"\n"مفتاح" = "قيمة"\n[["目标"]]\nb = \'🎯\' # ✓\n',
  lists:
    'a = []\nb = [ ]\nc = [1,2,3,]\nd = ["a", \'b\', """c""", \'\'\'d\'\'\']\ne = [[], [[]], [1, [2]]]\nf = [1, 2.0, "x", true, {}]\n',
  "lists over lines": "a = [\n  1,\n  2,\n]\nb = [\n\n1\n\n,\n\n2\n\n]\nc = [ # x ]\n  3 # ]\n]\n",
  "lists with header-like lines":
    'a = [\n[1],\n[2]\n]\nb = [\n["x"]\n]\nc = [\n[1.5]\n, [true]\n]\n[d]\ne = [\n[\n1\n]\n]\n',
  "inline tables": "a = {}\nb = { }\nc = { x = 1 }\nd = { x.y = 1, x.z = 2, 'q r' = [1, { s = 2 }] }\n",
  "inline tables over lines":
    "a = {\n  x = 1, # one\n  y = [\n    2,\n  ],\n}\nb = { x = 1\n  , y = 2 }\nc = {x=1,}\n",
  "strings with brackets": 'a = ["]", \'[\', "{", """\n]\n"""]\nb = { c = "}", d = \'}\' }\n',
  "strings with headers":
    '[[objective]]\ntitle = "x"\nnotes = """\n[[objective]]\n[plugin]\n[objective.meta]\n"""\n[[objective]]\ntitle = "y"\n',
  "strings with entries": "notes = '''\na = 1\nb = \"\"\"\n'''\nc = 3\n",
  tables: "[a]\nx = 1\n[b]\n[c]\ny = 2\n",
  "tables below tables": "[a]\nx = 1\n[a.b]\ny = 2\n[a.b.c]\nz = 3\n[a.d]\n[e]\n",
  "tables implied": "[a.b.c]\nx = 1\n[a]\ny = 2\n",
  "tables out of order": "[a]\n[b]\n[a.c]\nx = 1\n[b.d]\n",
  "table below dotted keys": "[a]\nb.c = 1\n[a.b.d]\ne = 2\n",
  "table below dotted keys of the head": "a.b = 1\n[a.c]\nd = 2\n",
  "quoted headers": "['a b']\nx = 1\n[\"c\\u0064\"]\ny = 2\n[ e . 'f.g' ]\nz = 3\n",
  "lists of tables": "[[a]]\nx = 1\n[[a]]\n[[a]]\nx = 3\n[[b]]\ny = 1\n[[a]]\nx = 4\n",
  "lists of tables below lists of tables":
    "[[a]]\nx = 1\n[a.meta]\nm = 1\n[[a.b]]\ny = 1\n[[a.b]]\ny = 2\n[a.b.c]\nz = 1\n[[a]]\n[[a.b]]\ny = 3\n",
  "list of tables below a table": "[a]\n[[a.b]]\nx = 1\n[[a.b]]\nx = 2\n",
  "the head and tables": "x = 1\ny.z = 2\n\n[a]\nx = 3\n[[b]]\n",
  "a header at the very end": "a = 1\n[b]",
  "CRLF line ends": '# c\r\n[[a]]\r\nx = """\r\none\r\ntwo"""\r\ny = [\r\n  1,\r\n]\r\n\r\n[[a]]\r\n',
  "mixed line ends": "a = 1\r\nb = 2\n[c]\r\nd = 3\n\r\n[e]\n",
  "a byte order mark before a key": "\ufeffa = 1\r\n[b]\r\nc = 2\r\n",
  "a byte order mark before a header": "\ufeff[[a]]\nx = 1\n[[a]]\n",
};
