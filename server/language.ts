import { type Bundle, bundleOf, languageIn } from "../core/index.ts";
import german from "../l10n/bundle.l10n.de.json" with { type: "json" };

/**
 * The sentences of the language that a client asks for (`de`, `de-AT`); undefined for English, and for languages that
 * there is no translation for.
 */
export function bundleFor(locale: string | undefined): Bundle | undefined {
  return languageIn(locale) === "de" ? bundleOf(german) : undefined;
}
