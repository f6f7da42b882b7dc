import type { Language } from "./language.ts";
import { cutYaml, recutYaml } from "./yaml/cut.ts";
import { readYaml } from "./yaml/read.ts";

/**
 * YAML 1.2 with the core schema: values come from the `yaml` package, or, for the plain part of YAML that OKR files
 * are nearly always written in, from a quicker reader of our own that gives the same. Texts are cut at the items of
 * their list of objectives. Aliases read as what they stand for, merge keys (`<<`) as the entries they bring in.
 */
export const yaml: Language = { id: "yaml", cut: cutYaml, recut: recutYaml, read: readYaml };
