import type { Language } from "./language.ts";
import { readToml } from "./toml/read.ts";
import { cutToml, recutToml } from "./toml/recut.ts";

/**
 * TOML 1.1. A text falls into the part before the first header (role `head`) and one block for each header of one
 * part (`table`), to which the dotted headers below it belong; a text that says one thing in several places is one
 * block (`whole`). A role ending in `-open` marks a block that breaks off in a string or list.
 */
export const toml: Language = { id: "toml", cut: cutToml, recut: recutToml, read: readToml };
