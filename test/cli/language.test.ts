import assert from "node:assert/strict";
import { test } from "node:test";
import { bakery } from "../support/bakery.ts";
import { exampleDay, okr, onDisk } from "../support/command.ts";

const keyResults = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O7"
description   = "Launch the new shop"
target        = 15
current       = 3
unit          = "pct"
confidence    = "high"
evidence      = { kind = "none", value = "" }
`;
const day = ["--today", exampleDay];
const german = { LANG: "de_DE.UTF-8" };
const timeless = (text: string) => text.replace(/\d+ ms/, "N ms").replace(/ time="[\d.]+"/, "");

test("findings are told in the language of the environment; codes and severities never are", (t) => {
  const folder = onDisk(t, { "okrs/key_results.toml": keyResults });
  const { status, stdout, stderr } = okr(["check", ...day], { cwd: folder, env: german });
  assert.deepEqual([status, stderr], [1, ""]);
  assert.equal(
    timeless(stdout),
    `okrs/key_results.toml:3:17 error Objective "O7" gibt es nicht. okr/dangling-objective
okrs/key_results.toml:4:18 warning "Launch the new shop" ist eine Aufgabe. Was ändert sich für wen, wenn sie erledigt ist? okr/activity-key-result
okrs/key_results.toml:5:17 information Keine Baseline: Wo beginnt der Weg zu 15? Ohne sie ist Fortschritt nicht von Glück zu unterscheiden. okr/missing-baseline
okrs/key_results.toml:7:17 error Einheit "pct" gehört nicht zu count, percent, currency, ratio, boolean. War "percent" gemeint? okr/bad-unit
okrs/key_results.toml:9:17 warning Fortschritt wurde ohne Beleg erfasst. Auf eine Datei, einen Befehl oder eine unterzeichnete Aussage verweisen. okr/claim-without-evidence
2 Fehler, 2 Warnungen, 1 Hinweis in 1 Datei (1 Key Result, N ms)
`,
  );
});

test("LC_ALL wins over LC_MESSAGES, and that over LANG; what we do not speak is English", (t) => {
  const folder = onDisk(t, {});
  const said = (env: Record<string, string>) => okr(["check", ...day], { cwd: folder, env }).stdout;
  assert.equal(said(german), "Keine OKR-Dateien gefunden.\n");
  assert.equal(said({ LC_ALL: "de_AT", LC_MESSAGES: "en_US", LANG: "C" }), "Keine OKR-Dateien gefunden.\n");
  assert.equal(said({ LC_MESSAGES: "de", LANG: "C" }), "Keine OKR-Dateien gefunden.\n");
  for (const env of [{ LC_ALL: "C", ...german }, { LC_MESSAGES: "fr_FR", ...german }, { LANG: "nds_DE" }, {}])
    assert.equal(said(env as Record<string, string>), "No OKR files found.\n");
});

test("what programs read is the same in every language", (t) => {
  const folder = onDisk(t, { ...bakery, "okrs/key_results.toml": keyResults });
  const verbs = [
    ...["json", "sarif", "github", "gitlab", "junit"].map((format) => ["check", "--format", format]),
    ["report"],
    ...["csv", "markdown", "html"].map((format) => ["report", "--format", format]),
    ["check-progress"],
    ["rules"],
  ];
  for (const words of verbs) {
    const [english, other] = [{}, german].map((env) => okr([...words, ...day], { cwd: folder, env }));
    assert.ok(english && other);
    assert.equal(timeless(other.stdout), timeless(english.stdout), words.join(" "));
    assert.deepEqual([other.status, other.stderr], [english.status, english.stderr], words.join(" "));
  }
});

test("the tree says its own words in German, and what files hold as it stands", () => {
  const { stdout } = okr(["tree", "--workspace", "bwoc", ...day], { env: german });
  assert.match(
    stdout,
    /^✗ Customers trust the platform with their busiest day {2}51% {2}off-track, 2 von 3 on-track, überfällig/,
  );
  assert.match(stdout, /^! O7 \(gibt es nicht\) /m);
  assert.match(stdout, /\n4 Objectives, 7 Key Results: 3 on-track, 3 at-risk, 1 off-track\n$/);
});
