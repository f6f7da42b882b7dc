import type { Form, Inflect } from "./lexicon.ts";

/**
 * The forms of a French verb in which OKRs are written: infinitive, "nous" and "vous" (which also order), third person,
 * participle and gerund. `irregular` has, in this order, third person, "nous", and the masculine participle.
 */
export const inflectFrench: Inflect = (base, irregular) => {
  const stem = base.slice(0, -2);
  const soft = base.endsWith("cer") ? `${stem.slice(0, -1)}ç` : base.endsWith("ger") ? `${stem}e` : stem;
  const regular =
    base.endsWith("ir") || base.endsWith("re")
      ? [
          `${stem}${base.endsWith("ir") ? "it" : ""}`,
          `${stem}${base.endsWith("ir") ? "iss" : ""}ons`,
          `${stem}${base.endsWith("ir") ? "i" : "u"}`,
        ]
      : [`${stem}e`, `${soft}ons`, `${stem}é`];
  const [third = "", we = "", past = ""] = irregular[base]?.split(" ") ?? regular;
  return [
    ["base", base],
    ["base", we],
    ["base", `${we.slice(0, -3).replace(/ç$/, "c")}ez`],
    ["third", third],
    ["thirds", `${base.endsWith("er") ? stem : we.slice(0, -3)}ent`],
    ...[past, `${past}e`, past.endsWith("s") ? past : `${past}s`, `${past}es`].map((form): [Form, string] => [
      "past",
      form,
    ]),
    ["gerund", `${we.slice(0, -3)}ant`],
  ];
};

/**
 * The same of a Spanish verb, the third person of what is done already ("entregó"). `irregular` has its third person
 * and its masculine participle, where they are not regular.
 */
export const inflectSpanish: Inflect = (base, irregular) => inflectIberian(base, irregular, spanish);

/** The same of a Portuguese verb. */
export const inflectPortuguese: Inflect = (base, irregular) => inflectIberian(base, irregular, portuguese);

interface Endings {
  readonly past: string;
  readonly gerund: string;
  readonly did: string;
  readonly several: string;
}
const spanish: Record<string, Endings> = {
  ar: { past: "ado", gerund: "ando", did: "ó", several: "n" },
  er: { past: "ido", gerund: "iendo", did: "ió", several: "n" },
  ir: { past: "ido", gerund: "iendo", did: "ió", several: "n" },
};
const portuguese: Record<string, Endings> = {
  ar: { past: "ado", gerund: "ando", did: "ou", several: "m" },
  er: { past: "ido", gerund: "endo", did: "eu", several: "m" },
  ir: { past: "ido", gerund: "indo", did: "iu", several: "m" },
};

function inflectIberian(
  base: string,
  irregular: Readonly<Record<string, string>>,
  endings: Record<string, Endings>,
): [Form, string][] {
  const ending = base.slice(-2);
  const stem = base.slice(0, -2);
  const {
    past: regular,
    gerund,
    did,
    several,
  } = endings[ending] ?? { past: "", gerund: "", did: "", several: "" };
  const [third = stem + (ending === "ar" ? "a" : "e"), past = stem + regular] =
    irregular[base]?.split(" ") ?? [];
  const root = past.slice(0, -1);
  return [
    ["base", base],
    ["base", `${stem}${ending[0]}mos`],
    ["third", third],
    ["third", stem + did],
    ["thirds", `${third.replace(/z$/, "ze").replace(/[aou]i$/, (end) => `${end[0]}e`)}${several}`],
    ...["o", "a", "os", "as"].map((end): [Form, string] => ["past", root + end]),
    ["gerund", stem + gerund],
  ];
}
