/** What a unit measures. */
export type UnitKind = "percent" | "points" | "currency" | "time" | "times" | "size" | "rating";

/** A unit, however it is spelled. */
export interface Unit {
  /** The spelling that stands for all of them. */
  readonly name: string;
  readonly kind: UnitKind;
  /** What it measures, and how many of the first unit of that it is; absent where nothing is to be converted. */
  readonly measure?: readonly [what: string, factor: number];
}

/**
 * Units in the languages OKRs are commonly written in, one row a unit: English, German, French, Spanish, Portuguese,
 * singular and plural. Those of up to three letters count only as they are spelled here ("5 ml" is a volume, "5 ML
 * models" are not; currency codes are written in capitals), longer ones in any case. Months count 30.4 days.
 */
const rows: readonly (readonly [kind: UnitKind, names: string, what?: string, factor?: number])[] = [
  ["percent", "% ‰ percent pct prozent procent pourcent percento porcento porciento"],
  ["points", "pp ppt ppts"],
  ["points", "pts"],
  ["points", "bp bps"],
  ["currency", "$ US$ USD dollar dollars dólar dólares"],
  ["currency", "€ EUR euro euros"],
  ["currency", "£ GBP pound pounds libra libras livre livres"],
  ["currency", "¥ JPY yen"],
  ["currency", "₹ INR"],
  ["currency", "₩ KRW"],
  ["currency", "₺ TRY"],
  ["currency", "R$ BRL real reais"],
  ["currency", "A$ AUD"],
  ["currency", "C$ CAD"],
  ["currency", "zł PLN"],
  ["currency", "CHF franken franc francs"],
  ["currency", "peso pesos"],
  ["currency", "penny pence"],
  ["currency", "cent cents centime centimes céntimo céntimos cêntimo cêntimos"],
  ...[..."₽₴₪฿₫", "kr", "NZD", "SEK", "NOK", "DKK", "CZK", "HUF", "CNY", "MXN", "ZAR", "SGD", "HKD"].map(
    (name) => ["currency", name] as const,
  ),
  ["time", "s sec secs second seconds sek Sek sekunde sekunden seconde secondes segundo segundos", "time", 1],
  ["time", "ns", "time", 1e-9],
  ["time", "µs μs us", "time", 1e-6],
  [
    "time",
    "ms millisecond milliseconds millisekunde millisekunden milliseconde millisecondes milisegundo milisegundos milissegundo milissegundos",
    "time",
    1e-3,
  ],
  ["time", "min Min mins minute minutes minuten minuto minutos", "time", 60],
  ["time", "h hr hrs hour hours std Std stunde stunden heure heures hora horas", "time", 3600],
  ["time", "d day Day days tag Tag tage tagen jour jours día días dia dias", "time", 86_400],
  ["time", "week weeks wk wks woche wochen semaine semaines semana semanas", "time", 604_800],
  ["time", "month months mo mos monat monate monaten mois mes mês meses", "time", 2_629_800],
  ["time", "quarter quarters quartal quartale quartalen trimestre trimestres", "time", 7_889_400],
  ["time", "year years yr yrs jahr jahre jahren an ans année années año años ano anos", "time", 31_557_600],
  ["times", "x × times mal fois vez veces vezes fold"],
  ["size", "kB KB", "data", 1],
  ["size", "MB", "data", 1e3],
  ["size", "GB", "data", 1e6],
  ["size", "TB", "data", 1e9],
  ["size", "PB", "data", 1e12],
  ["size", "KiB", "data", 1.024],
  ["size", "MiB", "data", 1.024 * 1024],
  ["size", "GiB", "data", 1.024 * 1024 ** 2],
  ["size", "TiB", "data", 1.024 * 1024 ** 3],
  ["size", "g", "mass", 1],
  ["size", "kg", "mass", 1000],
  ["size", "t", "mass", 1e6],
  ["size", "mm", "length", 1],
  ["size", "cm", "length", 10],
  ["size", "m", "length", 1000],
  ["size", "km", "length", 1e6],
  ["size", "ml", "volume", 1],
  ["size", "l", "volume", 1000],
  ["size", "kWh", "energy", 1],
  ["size", "MWh", "energy", 1e3],
  ["size", "GWh gwh", "energy", 1e6],
  ["size", "kW", "power", 1],
  ["size", "MW", "power", 1e3],
  ["size", "GW", "power", 1e6],
  ["size", "rpm RPM"],
  ["size", "rps RPS"],
  ["size", "qps QPS"],
  ["size", "tps TPS"],
  ["size", "°C °"],
  ...["bit", "kbit", "mbit", "gbit", "mbps", "gbps", "px", "Hz", "kHz", "MHz", "GHz"].map(
    (name) => ["size", name] as const,
  ),
  ["rating", "★ star stars stern sterne sternen étoile étoiles estrella estrellas estrela estrelas"],
];

const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([kind, names, what, factor = 1]) => {
    const [name = "", ...others] = names.split(" ");
    const unit: Unit = { name, kind, ...(what && { measure: [what, factor] as const }) };
    return [name, ...others].map((each) => [each, unit] as const);
  }),
);

/** The unit that a field's word names, which is known to be a unit; undefined for any other word. */
export function unitNamed(word: string): Unit | undefined {
  return units.get(word.length <= 3 ? word : word.toLowerCase());
}

/** Units that behind a number in prose are most often something else: "5 an hour", "2 real users", "una vez". */
const otherwiseInProse: ReadonlySet<string> = new Set(
  "an us vez real peso libra libras livre livres".split(" "),
);

/** What a unit in any text measures; undefined for a word that is none. */
export function unitKindOf(word: string): UnitKind | undefined {
  const unit = unitNamed(word);
  return unit && !otherwiseInProse.has(word.toLowerCase()) ? unit.kind : undefined;
}

/** Whether an OKR's own period is made of such units: "within three months" is a deadline, "within 3 s" is not. */
export function isLongTime(word: string): boolean {
  const [what, seconds = 0] = unitNamed(word)?.measure ?? [];
  return what === "time" && seconds >= 604_800;
}

function table<Value>(entries: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(entries.flatMap(([value, names]) => names.split(" ").map((name) => [name, value] as const)));
}

/** Words between a part and its whole: "49 of 50". */
export const shareWords: ReadonlySet<string> = new Set(["of", "out of", "von", "sur", "de", "di"]);

/** Words that multiply the number before them. `billion` is the short scale of English and Portuguese. */
export const scaleWords: ReadonlyMap<string, number> = table<number>([
  [1e3, "thousand tsd tausend mil"],
  [1e5, "lakh lakhs"],
  [1e6, "million millions mio mln mn millionen millón millones milhão milhões"],
  [1e7, "crore crores"],
  [1e9, "billion bn mrd mld milliarde milliarden milliard milliards bilhão bilhões"],
  [1e12, "trillion tn"],
]);

/** Letters right behind a number that multiply it. The small ones are units elsewhere (metres, bytes). */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["B", 1e9],
]);

/** The same, read only beside a currency. */
export const moneyScaleLetters: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["t", 1e12],
  ["T", 1e12],
]);

/** Currencies whose users write thousands with a dot and never three decimals. */
export const dotGroupingCurrencies: ReadonlySet<string> = new Set([
  "€",
  "EUR",
  "R$",
  "BRL",
  "DKK",
  "₺",
  "TRY",
]);

/** Month names, long and short, in the languages above. */
export const months: ReadonlySet<string> = new Set(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "januar jänner februar märz mai juni juli oktober dezember okt dez",
    "janvier février mars avril juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
  ].flatMap((names) => names.split(" ")),
);
