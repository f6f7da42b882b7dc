/** Words that mean something to those who read a log along, or to a terminal. */
export const commands = [
  "::set-output name=x::y",
  "##[add-path]/evil",
  "##vso[task.setvariable variable=x]y",
  "##teamcity[buildStop]",
];

/** What may stand in an id or a name that somebody made up to do harm. */
const spell = `50%\n::error title=a,b::no\r\n  ::add-mask::x\n${commands.join("\n")}\u001b[31m\u202e]]>&<"'`;

/** The same as a TOML string. */
const quoted = JSON.stringify(spell).replaceAll("\u202e", "\\u202e");

/** A name for a file: what a path may hold on Linux, without a slash. */
export const hostileName = "##[add-path]x\n::set-output name=x::y\u001b[31m\u009b31m\u061c, a:b %0A";

/** A workspace in which file names, ids, words and the config are hostile. */
export const hostile: Readonly<Record<string, string>> = {
  [`${hostileName}/objectives.toml`]: `[[objective]]\nobjective_id = ${quoted}\ntitle = ${quoted}\nparent = ${quoted}\nperiod = ${quoted}\n`,
  [`${hostileName}/key_results.toml`]: `[[key_result]]
key_result_id = ${quoted}
objective_id = ${JSON.stringify(commands.join("\n"))}
description = "[a link](https://example.org) {0}"
target = 1
current = ${quoted}
unit = ${quoted}
confidence = ${quoted}
evidence = { kind = ${quoted}, value = "##[error]x" }
as_of = ${quoted}
${quoted} = 1
`,
  "::error::okr.toml": `[[objectives]]\nid = 1\ntitle = "##[error]"\n= broken\n::error::x\n`,
  "okr.config.toml": `${quoted} = 1\n[rules]\n${quoted} = "off"\n"##[error]x" = ${quoted}\n`,
};
