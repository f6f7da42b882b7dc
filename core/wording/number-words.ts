import type { NumberRole } from "./tokens.ts";

/** The roles of an amount. */
export type AmountRole = Extract<NumberRole, "from" | "to" | "by" | "at-most" | "at-least">;

function table(rows: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, AmountRole> {
  const map = new Map<string, AmountRole>();
  for (const [role, phrases] of Object.entries(rows))
    for (const list of phrases) for (const phrase of list.split("|")) map.set(phrase, role as AmountRole);
  return map;
}

/** "14 h instead of 18 h": before the number that it starts from, behind the one it is to arrive at. */
export const insteads: ReadonlySet<string> = new Set(
  "instead|instead of|rather than|statt|anstatt|anstelle von|au lieu de|plutôt que|en vez de|en lugar de|em vez de|ao invés de".split(
    "|",
  ),
);

/**
 * Phrases right before a number that say what it is there for, whatever the language. A word that means
 * something else in another of these languages stands in `pairFrom`/`pairTo` instead.
 */
export const before: ReadonlyMap<string, AmountRole> = table({
  from: [
    "from|up from|down from|baseline|baseline of|baseline is|current|currently|currently at|was|previously|starting at",
    [...insteads].join("|"),
    "من|von|vom|ausgehend von|bisher|heute|hoy|hoje|aujourd'hui|aktuell|derzeit|desde|dal|dalla|från|fra|actuellement|actualmente|atualmente",
  ],
  to: [
    "to|up to|down to|target|target of|target is|goal|goal of|reach|reaches|hit|hits",
    "إلى|الى|auf|bis auf|ziel|jusqu' à|cible|objectif|hasta|objetivo|objectif|até|naar|tot|till|til|meta",
  ],
  by: ["by|um|en un|en une|de un|d' un|d' une|em|med|con un|di un"],
  "at-most": [
    "under|below|less than|lower than|fewer than|shorter than|faster than|at most|no more than|not more than|no longer than",
    "not exceeding|max|maximum|maximum of|a maximum of|within|beneath|max.|smaller than|no higher than|at or below|sub",
    "unter|unter dem|unter der|bei höchstens|höchstens|hoechstens|maximal|weniger als|nicht mehr als|kleiner als|innerhalb von|binnen|innert|unterhalb von",
    "moins de|moins d'|au plus|sous|sous les|inférieure ou égale à|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|au maximum|en moins de",
    "menos de|como máximo|máximo|por debajo de|inferior al|inferior ao|inferior à|por debajo del|debajo de|debajo del|como mucho|a menos del|menos del|a lo sumo|inferior a|en menos de|no más de|menor que|máximo de",
    "no máximo|abaixo de|abaixo dos|para menos de|a menos de|em menos de|menor do que|até no máximo",
  ],
  "at-least": [
    "over|above|at least|more than|greater than|higher than|better than|no less than|not less than|no fewer than",
    "min|minimum|minimum of|a minimum of|exceeds|exceed|exceeding|beyond|upwards of|north of|at or above",
    "mindestens|über|ueber|bei mindestens|mehr als|wenigstens|größer als|oberhalb von|mind.",
    "au moins|plus de|plus d'|supérieur à|supérieure à|au-dessus de|au minimum|minimum de",
    "al menos|más de|superior a|por encima de|como mínimo|por lo menos|mayor que",
    "pelo menos|mais de|acima de|no mínimo|maior que",
  ],
});

/** Words that mean "from" and "to" only as a pair around two numbers: "de 22 % à 35 %", "da 3 a 5". */
export const pairFrom: ReadonlySet<string> = new Set(
  "de du des del da do das dos d' z od van с со від од".split(" "),
);
export const pairTo: ReadonlySet<string> = new Set(
  "a à au aux al ao aos para zu na do en em до на".split(" "),
);

/** The same in Chinese, Japanese and Korean, where they stick to the number. */
export const ideographFrom = /(?:从|由|自)$/;
export const ideographTo = /(?:到|至|为|為|达到|達到|提升到|降至)$/;
export const ideographFromAfter = /^(?:から|에서)/;
export const ideographToAfter = /^(?:まで|に|へ|로|으로|까지)/;

/** Phrases right behind a number. */
export const after: ReadonlyMap<string, AmountRole> = table({
  "at-least": [
    "or more|or higher|or better|or above|or greater|and above|or over|oder mehr|oder höher|ou plus|o más|ou mais|and up",
  ],
  "at-most": [
    "or less|or lower|or fewer|or below|or under|or faster|or better than|oder weniger|ou moins|o menos|ou menos",
  ],
});

/** Signs right before a number. */
export const signs: ReadonlyMap<string, AmountRole> = table({
  "at-most": ["<|<=|=<|≤|⩽|≦"],
  "at-least": [">|>=|≥|⩾|≧"],
  to: ["->|=>|→|–>|⟶|➜|➔|⇒"],
  by: ["+"],
});

/** Words between such a phrase and its number. */
export const fillers: ReadonlySet<string> = new Set(
  "about around roughly approximately approx circa ca nearly almost just only the les los a an average median of another further additional etwa rund zirka knapp environ unos unas alrededor cerca ~ ≈".split(
    " ",
  ),
);

/** Words before a stretch of time that make it a window or a deadline, not an amount. */
export const windows: ReadonlySet<string> = new Set(
  [
    "for after following during next last past first previous coming throughout rolling trailing consecutive",
    "nächsten letzten ersten kommenden nach während derniers dernières prochains prochaines premiers premières pendant après",
    "próximos próximas últimos últimas primeros primeras primeiros primeiras durante",
  ].flatMap((words) => words.split(" ")),
);

/** Words before a number that is part of the calendar: "week 12", "by 2027". */
export const dateLabels: ReadonlySet<string> = new Set(
  "week day month year sprint quarter kw woche tag monat fy cy".split(" "),
);
export const yearCues: ReadonlySet<string> = new Set(
  [
    "by in of end until till before since during through year fy cy early late mid summer winter spring autumn fall q1 q2 q3 q4 h1 h2",
    "than vs versus bis ende anfang mitte jahr im fin ici début en em para ano año até hasta to",
  ].flatMap((words) => words.split(" ")),
);

/** Words before a number that is a label, not an amount: "phase 1", "top 10". */
export const labels: ReadonlySet<string> = new Set(
  [
    "phase step stage milestone part tier level wave batch iteration round series chapter section option type class",
    "top sev severity priority layer zone area building room floor block gate horizon appendix",
    "ward line hall bay dock shift grade gen generation season episode act article clause annex paragraph module terminal okr kr objective epic",
    "lot lote jalon hito meilenstein bauabschnitt abschnitt tranche volet etappe stufe schritt teil ebene halle station linie ligne línea linha salle sala étape phase niveau partie fase etapa nivel parte nível",
  ].flatMap((words) => words.split(" ")),
);

/** Words before a number that is an edition or a standard: "TLS 1.3", "ISO 27001". */
export const versioned: ReadonlySet<string> = new Set(
  [
    "version versión versão edición edition revision rev v tls ssl http python java node node.js php ruby rails react angular vue",
    "ios ipados android windows macos ubuntu debian kubernetes k8s postgres postgresql mysql oracle mongodb api sdk wcag dss",
    "usb bluetooth wifi oauth openid soc iso iec rfc nist gdpr din ipv .net typescript django kafka redis",
    "hana office dynamics industry industrie html css ecmascript openssl log4j terraform regulation norm",
  ].flatMap((words) => words.split(" ")),
);

/** Words before a number that count it as a rank. */
export const rankWords: ReadonlySet<string> = new Set(
  "# no no. nr nr. № number rank place platz rang nummer numéro número".split(" "),
);

/** Words before a number that is only the measure of another one: "per 1,000 requests". */
export const denominators: ReadonlySet<string> = new Set("per je pro par por".split(" "));

/** Words that are an amount by themselves, in languages other than English (which has its own in `en.ts`). */
export const foreignAmounts: ReadonlyMap<string, readonly [value: number, unit: string]> = new Map([
  ...amounts(
    2,
    "x",
    "verdoppeln verdoppelt verdoppelung doubler doublé duplicar duplicado dobrar dobrado raddoppiare doppelt",
  ),
  ...amounts(3, "x", "verdreifachen verdreifacht tripler triplé triplicar triplicado"),
  ...amounts(50, "%", "halbieren halbiert hälfte moitié mitad metade metà helft halveren"),
]);

function amounts(value: number, unit: string, words: string): [string, readonly [number, string]][] {
  return words.split(" ").map((word) => [word, [value, unit] as const]);
}

/** Before a stretch of time that is a deadline if it is long: "within 3 months", "innerhalb von 6 Wochen". */
export const deadlineCues: ReadonlySet<string> = new Set(
  "in within innerhalb binnen en dans ici sous dentro em".split(" "),
);

/** Beside a number, they make it the one that something starts from, in any language: "74 today", "last year 74". */
export const nowWords: ReadonlySet<string> = new Set(
  [
    "now today today's currently presently previously formerly before ago were was had been stood baseline start starting prior",
    "compared against versus vs instead rather after statt anstatt anstelle gegenüber lieu lugar vez",
    "heute jetzt derzeit aktuell bisher zuvor vorher zuletzt früher vorjahr waren vorige vorigen vorigem",
    "aujourd'hui maintenant actuellement auparavant hier contre était étaient",
    "hoy ahora actualmente antes anterior ayer frente era eran hoje agora atualmente ontem contra eram",
  ].flatMap((words) => words.split(" ")),
);

/** Before one of these: what it is to be is set against it. */
export const thanWords: ReadonlySet<string> = new Set("than als que qu'".split(" "));
