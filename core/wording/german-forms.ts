import type { Form, Inflect } from "./lexicon.ts";

/**
 * The forms of a German verb in which OKRs are written: infinitive, also with "zu", third person, participle, and the
 * participle as an adjective without an article. A separable verb is given as "ein|führen"; its forms with the particle
 * at the end are "führen ein". `irregular` has third person and participle of the verb without its particle.
 */
export const inflectGerman: Inflect = (base, irregular) => {
  const [particle = "", whole] = base.includes("|") ? base.split("|") : ["", base];
  const verb = whole ?? base;
  const stem = verb.replace(/e?n$/, "");
  const [third = thirdOf(stem), past = participleOf(verb, stem)] = irregular[verb]?.split(" ") ?? [];
  if (particle === "")
    return [["base", verb], ["past", past], ...(third === past ? [] : ([["third", third]] as const))];
  return [
    ["base", particle + verb],
    ["base", `${particle}zu${verb}`],
    ["base", `${verb} ${particle}`],
    ["past", particle + past],
    ["third", `${third} ${particle}`],
  ] satisfies [Form, string][];
};

function thirdOf(stem: string): string {
  return /(?:[dt]|(?:ch|[bdfgkpt])n)$/.test(stem) ? `${stem}et` : `${stem}t`;
}

/** Without "ge" where the first syllable is not stressed: "erstellt", "migriert". */
function participleOf(verb: string, stem: string): string {
  const isUnstressed =
    /^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|wider)/.test(verb) || verb.endsWith("ieren");
  return isUnstressed ? thirdOf(stem) : `ge${thirdOf(stem)}`;
}
