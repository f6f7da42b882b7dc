/** How many of the smallest unit of its kind one unit is; units of other kinds are not to be compared. */
const factors: ReadonlyMap<string, readonly [kind: string, factor: number]> = new Map(
  (
    [
      ["time", 1e-9, "ns"],
      ["time", 1e-6, "µs μs"],
      ["time", 1e-3, "ms"],
      ["time", 1, "s sec secs second seconds sekunde sekunden seconde secondes segundo segundos"],
      ["time", 60, "min mins minute minutes minuten minuto minutos"],
      ["time", 3600, "h hr hrs hour hours stunde stunden std heure heures hora horas"],
      ["time", 86_400, "d day days tag tage tagen jour jours día días dia dias"],
      ["time", 604_800, "week weeks wk wks woche wochen semaine semaines semana semanas"],
      ["time", 2_629_800, "month months mo mos monat monate monaten mois mes meses mês"],
      ["time", 7_889_400, "quarter quarters"],
      ["time", 31_557_600, "year years yr yrs jahr jahre jahren ans año años ano anos"],
      ["mass", 1, "g"],
      ["mass", 1000, "kg"],
      ["mass", 1e6, "t"],
      ["length", 1, "mm"],
      ["length", 10, "cm"],
      ["length", 1000, "m"],
      ["length", 1e6, "km"],
      ["volume", 1, "ml"],
      ["volume", 1000, "l"],
      ["data", 1, "kB KB KiB"],
      ["data", 1e3, "MB MiB"],
      ["data", 1e6, "GB GiB"],
      ["data", 1e9, "TB TiB"],
      ["energy", 1, "kWh"],
      ["energy", 1e3, "MWh"],
      ["energy", 1e6, "GWh gwh"],
      ["power", 1, "kW"],
      ["power", 1e3, "MW"],
    ] as const
  ).flatMap(([kind, factor, names]) => names.split(" ").map((name) => [name, [kind, factor]] as const)),
);

/**
 * Two amounts on one scale, to tell which is larger: "10 days" and "3 weeks". A unit that only one of them has is meant
 * for both. Undefined where the units measure different things. Months count 30.4 days.
 */
export function onCommonScale(
  from: { readonly value: number; readonly unit?: string },
  to: { readonly value: number; readonly unit?: string },
): readonly [from: number, to: number] | undefined {
  const [first, last] = [from.unit ?? to.unit, to.unit ?? from.unit];
  if (first === last || first === undefined || last === undefined) return [from.value, to.value];
  const [one, other] = [factorOf(first), factorOf(last)];
  if (!one || !other || one[0] !== other[0]) return undefined;
  return [from.value * one[1], to.value * other[1]];
}

function factorOf(unit: string) {
  return factors.get(unit) ?? (unit.length > 3 ? factors.get(unit.toLowerCase()) : undefined);
}
