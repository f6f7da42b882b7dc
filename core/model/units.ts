/** What a unit measures. */
export type UnitKind = "percent" | "points" | "currency" | "time" | "times" | "size" | "rating";

function table<Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([value, names]) => names.split(" ").map((name) => [name, value] as const)));
}

/**
 * Units in the languages OKRs are commonly written in. Those of up to three letters count only as they are spelled
 * here ("5 ml" is a volume, "5 ML models" are not), longer ones in any case.
 */
const unitKinds: ReadonlyMap<string, UnitKind> = table<UnitKind>([
  ["percent", "% ‰ percent pct prozent procent percento porcento"],
  ["points", "pp ppt ppts pts bp bps"],
  ["currency", "€ $ £ ¥ ₹ ₩ ₽ ₺ ₴ ₪ ฿ ₫ zł R$ US$ A$ C$ kr"],
  ["currency", "dollar dollars euro euros pound pounds pence cent cents franken francs reais pesos"],
  ["time", "ns µs μs ms s sec secs second seconds min Min mins minute minutes h hr hrs hour hours"],
  ["time", "d day days Day Days week weeks wk wks month months mo mos quarter quarters year years yr yrs"],
  [
    "time",
    "sekunde sekunden minuten stunde stunden std Std tag Tag tage tagen woche wochen monat monate monaten",
  ],
  ["time", "jahr jahre jahren seconde secondes heure heures jour jours semaine semaines mois ans"],
  [
    "time",
    "segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos",
  ],
  ["times", "x × times mal fois veces vezes fold"],
  ["size", "kB KB MB GB TB PB KiB MiB GiB TiB bit kbit mbit gbit mbps gbps px"],
  [
    "size",
    "g kg t km m cm mm l ml kW kWh MW MWh GW GWh gwh rpm RPM rps RPS qps QPS tps TPS Hz kHz MHz GHz °C °",
  ],
  ["rating", "star stars ★ stern sterne étoiles estrellas estrelas"],
]);

/** ISO 4217 codes, which are written in capitals: "try" is a word. */
const currencyCodes: ReadonlySet<string> = new Set(
  "USD EUR GBP CHF JPY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF BRL CNY MXN ZAR SGD HKD KRW TRY".split(" "),
);

/** What a unit measures; undefined for a word that is none. */
export function unitKindOf(word: string): UnitKind | undefined {
  if (currencyCodes.has(word)) return "currency";
  return unitKinds.get(word.length <= 3 ? word : word.toLowerCase());
}

/** Units of time that an OKR's own period is made of: "within three months" is a deadline, "within 3 s" is not. */
export const longTimes: ReadonlySet<string> = new Set(
  "week weeks wk wks month months mo mos quarter quarters year years yr yrs woche wochen monat monate monaten jahr jahre jahren semaine semaines mois ans semana semanas mes meses mês año años ano anos".split(
    " ",
  ),
);

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
