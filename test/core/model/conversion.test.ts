import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameUnit, onCommonScale } from "../../../core/model/conversion.ts";
import { unitKindOf } from "../../../core/model/units.ts";

test("amounts of one kind are brought to one scale, whatever the language of their units", () => {
  const isMore = (from: [number, string?], to: [number, string?]) => {
    const scaled = onCommonScale({ value: from[0], unit: from[1] }, { value: to[0], unit: to[1] });
    return scaled && scaled[1] > scaled[0];
  };
  assert.equal(isMore([10, "days"], [3, "weeks"]), true);
  assert.equal(isMore([3, "Wochen"], [10, "Tage"]), false);
  assert.equal(isMore([45, "min"], [2, "h"]), true);
  assert.equal(isMore([900, "g"], [1.2, "kg"]), true);
  assert.equal(isMore([2, "TB"], [900, "GB"]), false);
});

test("a unit that only one of them has is meant for both; kinds that differ are not compared", () => {
  assert.deepEqual(onCommonScale({ value: 10 }, { value: 15, unit: "Tage" }), [10, 15]);
  assert.deepEqual(onCommonScale({ value: 5, unit: "%" }, { value: 8 }), [5, 8]);
  assert.deepEqual(onCommonScale({ value: 5, unit: "toString" }, { value: 8, unit: "toString" }), [5, 8]);
  assert.equal(onCommonScale({ value: 5, unit: "days" }, { value: 8, unit: "%" }), undefined);
  assert.equal(onCommonScale({ value: 5, unit: "$" }, { value: 8, unit: "€" }), undefined);
});

test("a unit is the same in five languages, one or many of it", () => {
  const same = [
    "s second seconds Sekunde Sekunden seconde secondes segundo segundos",
    "min minute minutes Minute Minuten minuto minutos",
    "h hour hours Stunde Stunden heure heures hora horas",
    "d day days Tag Tage jour jours día días dia dias",
    "week weeks Woche Wochen semaine semaines semana semanas",
    "month months Monat Monate mois mes meses mês meses",
    "quarter quarters Quartal Quartale trimestre trimestres",
    "year years Jahr Jahre an ans année années año años ano anos",
    "$ USD dollar dollars Dollar dólar dólares",
    "€ EUR euro euros Euro",
    "x times mal fois vez veces vezes",
    "★ star stars Stern Sterne étoile étoiles estrella estrellas estrela estrelas",
  ].map((names) => names.split(" "));
  for (const names of same)
    assert.deepEqual(
      names.filter((name) =>
        same.some((others) => others.some((other) => isSameUnit(name, other) !== others.includes(name))),
      ),
      [],
    );
  assert.equal(isSameUnit("ms", "MS"), false);
  assert.equal(isSameUnit("users", "users"), true);
  assert.equal(isSameUnit("users", "user"), false);
});

test("what two words name is compared whatever the language", () => {
  assert.deepEqual(
    onCommonScale({ value: 1, unit: "trimestre" }, { value: 3, unit: "Monate" }),
    [7_889_400, 7_889_400],
  );
  assert.deepEqual(onCommonScale({ value: 5, unit: "$" }, { value: 8, unit: "dólares" }), [5, 8]);
  assert.deepEqual(onCommonScale({ value: 1, unit: "PB" }, { value: 1, unit: "TB" }), [1e12, 1e9]);
});

test("what is a unit in a field is not always one behind a number in prose", () => {
  assert.deepEqual(["an", "vez", "real", "week", "semana"].map(unitKindOf), [
    undefined,
    undefined,
    undefined,
    "time",
    "time",
  ]);
});
