import type { Language } from "./language.ts";
import { placelessToml } from "./toml/placeless.ts";
import { toml } from "./toml.ts";
import { yaml } from "./yaml.ts";

/** The language of a file, told by its extension; undefined for any that holds no OKRs. */
export function languageOf(uri: string): Language | undefined {
  if (/\.toml$/i.test(uri)) return toml;
  if (/\.ya?ml$/i.test(uri)) return yaml;
  return undefined;
}

/**
 * As `languageOf`, for a text that is only to be printed from: what it says is told, where it says so need not be.
 * The language is good for this text alone.
 */
export function languageForPrinting(uri: string, text: string): Language | undefined {
  const language = languageOf(uri);
  return language === toml ? placelessToml(text) : language;
}

/** The language an editor names: `toml` or `yaml` (VS Code's compose and workflow ids are YAML of others). */
export function languageNamed(languageId: string): Language | undefined {
  return languageId === "toml" ? toml : languageId === "yaml" ? yaml : undefined;
}
