import { type Bundle, bundleOf } from "../core/index.ts";
import sentences from "../l10n/bundle.l10n.de.json" with { type: "json" };

/** Our sentences in German. A bundle of its own: whoever reads English does not load it. */
export const german: Bundle = bundleOf(sentences);
