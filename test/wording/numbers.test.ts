import assert from "node:assert/strict";
import { test } from "node:test";
import { readWording } from "../../core/wording/wording.ts";

/** The numbers of a text as "what is written = value unit role", with a "!" behind those that say how much. */
function numbersIn(text: string): string[] {
  return readWording(text).numbers.map(({ span, value, unit, role, isOutcome }) => {
    const amount = unit === undefined ? `${value}` : `${value} ${unit}`;
    return `${text.slice(span.start, span.end)} = ${amount} ${role}${isOutcome ? "!" : ""}`;
  });
}

function expectNumbers(rows: Readonly<Record<string, readonly string[]>>): void {
  assert.deepEqual(Object.fromEntries(Object.keys(rows).map((text) => [text, numbersIn(text)])), rows);
}

/** From where to where, as the text says it; undefined where it does not. */
function expectWay(
  rows: Readonly<Record<string, readonly [from: number | undefined, to: number | undefined]>>,
): void {
  const read = Object.keys(rows).map((text) => {
    const { from, to } = readWording(text);
    return [text, [from, to]] as const;
  });
  assert.deepEqual(Object.fromEntries(read), rows);
}

test("from where to where, in any notation and language", () => {
  expectWay({
    "Raise activation from 22% to 35%": [22, 35],
    "Plan adoption from 5 to 9 teams": [5, 9],
    "NPS 32 → 50": [32, 50],
    "NPS (32 -> 50)": [32, 50],
    "Latency from 480 ms to under 200 ms": [480, 200],
    "Retention up from 20%": [20, undefined],
    "Reduce time to hire to 30 days (currently 45)": [45, 30],
    "baseline: 20%, target: 35%": [20, 35],
    "Time on page from 2:30 to 3:45": [2.5, 3.75],
    "Grow ARR from $12M to $18M (+50%)": [12_000_000, 18_000_000],
    "Disponibilidade de 99,3% a 99,9%": [99.3, 99.9],
    "Von 3 auf 5 Teams wachsen": [3, 5],
    "Umsatz von 1,2 Mio. € auf 2 Mio. € steigern": [1_200_000, 2_000_000],
    "Passer de 3.000 à 5.000 utilisateurs": [3000, 5000],
    "Subir de 3 a 5 clientes": [3, 5],
    "Reduzir de 10 para 5 minutos": [10, 5],
    "Снизить отток с 5% до 3%": [5, 3],
    "将转化率从22%提升到35%": [22, 35],
    "離脱率を8%から5%に下げる": [8, 5],
    "전환율 22%에서 35%로": [22, 35],
    "٢٢٪ من العملاء": [undefined, 22],
    "Uptime ９９.５％ → ９９.９％": [99.5, 99.9],
    "Lead time von ۵ auf ۳ Tage": [5, 3],
    "NPS von 22 auf 35": [22, 35],
    "Reducir el churn del 5 % al 3 %": [5, 3],
    "Aumentar o NPS de 30 para 45": [30, 45],
    "Faire passer la marge de 38 % à 42 %": [38, 42],
    "Von 1.200 auf 2.000 Mitglieder": [1200, 2000],
    "De 1 000 à 1 500 clients": [1000, 1500],
    "Ventas de 1,2 millones de euros a 2 millones de euros": [1_200_000, 2_000_000],
    "Receita de R$ 250 mil para R$ 1,2 milhão": [250_000, 1_200_000],
  });
});

test("a limit or a lone amount is where it goes, a difference is not", () => {
  expectWay({
    "p95 ≤ 500 ms": [undefined, 500],
    "Fewer than 3 incidents per 1,000 deploys": [undefined, 3],
    "Höchstens 4 Stunden": [undefined, 4],
    "Au moins 50 clients": [undefined, 50],
    "Mais de 200 escolas": [undefined, 200],
    "Reach 150 monthly active clinics": [undefined, 150],
    "Cost per ticket below $9": [undefined, 9],
    "Cut spend by 20%": [undefined, undefined],
    "Aumentar em 20% as vendas": [undefined, undefined],
    "-20% CO2 per parcel": [undefined, undefined],
    "20 referrals from 5 partners": [undefined, 20],
    "Verfügbarkeit von 99,9 %": [undefined, 99.9],
    "Augmenter les dons de 15 %": [undefined, undefined],
    "Aumentar las donaciones un 15 %": [undefined, undefined],
    "Umsatz um 20 % steigern": [undefined, undefined],
    "Mindestens fünf Kunden": [undefined, 5],
    "Subir el NPS a 45": [undefined, 45],
    "Porter le NPS à 45": [undefined, 45],
    "2,3 millions d'euros de contrats": [undefined, 2_300_000],
  });
});

test("amounts", () => {
  expectNumbers({
    "from 22% to 35%": ["22% = 22 % from!", "35% = 35 % to!"],
    "to at least 35%": ["35% = 35 % to!"],
    "within 1 working day": ["1 working day = 1 day at-most!"],
    "support answers in less than 2 hours": ["2 hours = 2 hours at-most!"],
    "cadence under a week": ["a week = 1 week at-most!"],
    "median wait below half a day": ["half a day = 0.5 day at-most!"],
    "at least one reference customer": ["one = 1 at-least!"],
    "10,000+ members": ["10,000+ = 10000 at-least!"],
    "5.8 or higher": ["5.8 = 5.8 at-least!"],
    "3 days or less": ["3 days = 3 days at-most!"],
    "4.5/5 rating": ["4.5/5 = 4.5 plain!"],
    "8 out of 10 users": ["8 = 8 plain!"],
    "2x more sign-ups": ["2x = 2 x plain!"],
    "Double the sign-ups": ["Double = 2 x plain!"],
    "cut by half": ["half = 50 % by!"],
    "rework halved": ["halved = 50 % by!"],
    "half of the orders": ["half = 50 % plain!"],
    "two thirds of tickets": ["two thirds = 66.66666666666667 % plain!"],
    "waste down by a third": ["a third = 33.333333333333336 % by!"],
    "zero critical findings": ["zero = 0 plain!"],
    "No incident in the summer": ["No = 0 plain!"],
    "all laptops enabled": ["all = 100 % plain!"],
    "LTV:CAC of 3:1": ["3:1 = 3 plain!"],
    "up 10 percentage points": ["10 percentage points = 10 pp plain!"],
    "a 10-point rise": ["10-point = 10 plain!"],
    "deploy 10 times a day": ["10 times = 10 times plain!"],
    "Kosten halbieren": ["halbieren = 50 % by!"],
    "Die Zahl der Fehler sinkt um die Hälfte": ["Hälfte = 50 % by!"],
    "Spenden um ein Drittel erhöhen": ["ein Drittel = 33.333333333333336 % by!"],
    "Zwei Drittel der Tickets ohne Rückfrage": ["Zwei Drittel = 66.66666666666667 % plain!"],
    "Diminuer de moitié les retards": ["moitié = 50 % by!"],
    "La moitié des commandes en ligne": ["moitié = 50 % plain!"],
    "Doubler le nombre de dons": ["Doubler = 2 x plain!"],
    "Reducir a la mitad las esperas": ["mitad = 50 % by!"],
    "Un tercio de las ventas": ["Un tercio = 33.333333333333336 % plain!"],
    "Dobrar a receita": ["Dobrar = 2 x plain!"],
    "Reduzir pela metade as horas extras": ["metade = 50 % by!"],
    "two-thirds of users renew": ["two-thirds = 66.66666666666667 % plain!"],
    "3-fold increase in sign-ups": ["3-fold = 3 x plain!"],
    "x2 revenue": ["x2 = 2 x plain!"],
    "20/1196 pages migrated": ["20/1196 = 20 plain!"],
    "Kein Ausfall im Sommer": ["Kein = 0 plain!"],
    "10 fois par semaine": ["10 fois = 10 fois plain!"],
  });
});

test("dates, versions and names are no amounts", () => {
  expectNumbers({
    "by March 1": ["1 = 1 date"],
    "am 15. Mai 2026": ["15 = 15 date", "2026 = 2026 date"],
    "le 3 juillet": ["3 = 3 date"],
    "by 2026-12-31": ["2026-12-31 = 2026 date"],
    "until 31.12.2026": ["31.12.2026 = 31 date"],
    "in 2026-Q3": ["2026-Q3 = 2026 date"],
    "Q3 2026": ["Q3 = 3 date", "2026 = 2026 date"],
    "FY24Q2 goals": ["FY24Q2 = 24 date"],
    "by the end of 2027": ["2027 = 2027 date"],
    "below 2026 levels": ["2026 = 2026 date"],
    "the first half of 2026": ["half = 0 date", "2026 = 2026 date"],
    "over the last 90 days": ["90 days = 90 days date"],
    "in week 12": ["12 = 12 date"],
    "at 12:30": ["12:30 = 12 date"],
    "TLS 1.3 everywhere": ["1.3 = 1.3 version"],
    "v2.1 of the app": ["v2.1 = 2 version"],
    "release 1.2.3": ["1.2.3 = 1 version"],
    "ISO 27001": ["27001 = 27001 version"],
    "SOC 2 Type II": ["2 = 2 version"],
    "the Lighthouse Platform 2.0": ["2.0 = 2 version"],
    "phase 1": ["1 = 1 identifier"],
    "top 10 pages": ["10 = 10 identifier"],
    "S3 and P95": ["S3 = 3 identifier", "P95 = 95 identifier"],
    "3DS on checkout": ["3DS = 3 identifier"],
    "501(c)(3) status": ["501(c)(3) = 501 identifier"],
    "24/7 support": ["24/7 = 24 identifier"],
    "a 90-day plan": ["90-day = 90 identifier"],
    "per 1,000 requests": ["1,000 = 1000 identifier"],
    "the 1st place": ["1st = 1 ordinal"],
    "No. 1 in the market": ["1 = 1 ordinal"],
    "zero trust network": [],
    "das 2. Quartal für alle": ["2 = 2 ordinal"],
    "le 1er trimestre": ["1er = 1 ordinal"],
    "o 2º trimestre": ["2º = 2 ordinal"],
    "T3 2026": ["T3 = 3 date", "2026 = 2026 date"],
    "la version 3 de l'app": ["3 = 3 version"],
    "avant le 30 juin": ["30 = 30 date"],
    "hasta el 30 de junio": ["30 = 30 date"],
    "the 2027 strategy": ["2027 = 2027 date"],
    "double down on quality": [],
  });
});

test("a count of work is no outcome, unless something comes of it", () => {
  expectNumbers({
    "Hire 2 engineers": ["2 = 2 plain"],
    "Hire at least 2 engineers": ["2 = 2 at-least"],
    "Two designers hired": ["Two = 2 plain"],
    "Migrate all services": ["all = 100 % plain"],
    "Complete the move of 12 services": ["12 = 12 plain"],
    "Launch the app in 3 countries": ["3 = 3 plain"],
    "Draft the list (~60 names)": ["60 = 60 plain"],
    "Finish the audit within 3 months": ["3 months = 3 months date"],
    "Hire a designer and two writers": ["two = 2 plain"],
    "Produce a podcast with 8 episodes": ["8 = 8 plain"],
    "Conduct interviews with 15 leavers": ["15 = 15 plain"],
    "Run payroll without errors for 3 months": ["3 months = 3 months at-least!"],
    "5 Workshops durchführen": ["5 = 5 plain"],
    "20 neue Partner onboarden": ["20 = 20 plain!"],
    "Participer à 3 salons": ["3 = 3 to"],
    "Hire 2 engineers so that lead time falls to 3 days": ["2 = 2 plain", "3 days = 3 days to!"],
    "Onboard 8 teams": ["8 = 8 plain!"],
    "Add 40 customers": ["40 = 40 plain!"],
    "Add 4 videos": ["4 = 4 plain"],
    "Deliver 3% savings": ["3% = 3 % plain!"],
    "Ship 500 units": ["500 = 500 plain!"],
    "Resolve tickets within 3 weeks": ["3 weeks = 3 weeks at-most!"],
  });
});
