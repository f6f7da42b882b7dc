import { english, languageIn, type Translate, translateBy } from "../core/index.ts";

/**
 * Puts messages into the language of the environment, where we speak it: by `LC_ALL`, else `LC_MESSAGES`, else `LANG`,
 * as POSIX has it. For what people read in a terminal; what programs read is English always.
 */
export async function wordsOfUser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Translate> {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  if (languageIn(locale) !== "de") return english;
  const { german } = await import("./german.ts");
  return translateBy(german);
}
