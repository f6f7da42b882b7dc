import { type Config, type Configs, configDocs, configFor, configUriOf, positionsIn } from "../core/index.ts";
import type { Finding } from "./format/findings.ts";
import { type Loaded, shownPath } from "./load.ts";
import { say } from "./output.ts";

/** What is wrong in the config files of a workspace, as findings; with `files`, only in those that hold for them. */
export function configFindings(
  { folder, configs }: Loaded,
  files?: readonly { readonly uri: string }[],
): Finding[] {
  return configsOf(configs, files).flatMap((config) => {
    const path = shownPath(folder, configUriOf(config.folder ?? ""));
    const at = positionsIn(config.text);
    return config.problems.map(({ span, severity, message, said }) => ({
      path,
      range: { start: at(span.start), end: at(span.end) },
      code: "okr/config",
      severity,
      message,
      said,
      docs: configDocs,
      fixable: false,
    }));
  });
}

/** Says on stderr what is wrong in config files, where findings are not what is printed. */
export function sayOfConfigs(findings: readonly Finding[]): void {
  for (const { path, range, message } of findings)
    say(`${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`);
}

function configsOf(configs: Configs, files: readonly { readonly uri: string }[] | undefined): Config[] {
  const all = files ? files.map(({ uri }) => configFor(configs, uri)) : [...configs.byFolder.values()];
  return [...new Set(all)].filter(({ folder }) => folder !== undefined);
}
