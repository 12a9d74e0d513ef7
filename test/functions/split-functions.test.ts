import { bestCutAges } from "../../src/functions/split-functions";
import vector from "../cases/cut-ages.json";
import { column, errorOf, withExcelErrors } from "./excel-runtime";

/** LEEFTIJDSGRENZEN as Excel's runtime calls it, with its own error values. */

withExcelErrors();

const ages = vector.counts.flatMap((clients, at) => Array.from({ length: clients }, () => vector.firstAge + at));

test("a row a team: the age group, its clients and clients an hour", () => {
  for (const omitted of [undefined, null as never, column(null, "")]) {
    const rows = bestCutAges(column(...ages), column(...vector.hours), omitted);
    expect(rows.map(([group, clients]) => [group, clients])).toEqual([
      ["18 t/m 23", 45],
      ["24 t/m 28", 60],
      ["29 t/m 31", 41],
    ]);
    rows.forEach(([, , perHour], at) => expect(perHour).toBeCloseTo(vector.perHour[at] ?? 0, 3));
  }
});

test("ages in any shape and order, as text, with fractions and empty cells", () => {
  const rows = bestCutAges(
    [
      [30, null, "18"],
      ["19 jaar", "", 29.9],
      [" ", "18,5", 29],
    ],
    [["18 uur", 18]],
  );
  expect(rows).toEqual([
    ["18 t/m 19", 3, 3 / 18],
    ["20 t/m 30", 3, 3 / 18],
  ]);
});

test("a group begins at every fixed line", () => {
  const rows = bestCutAges(column(...ages), column(...vector.hours), column(27, "30 jaar"));
  expect(rows.map(([group]) => group)).toEqual(["18 t/m 26", "27 t/m 29", "30 t/m 31"]);
  expect(bestCutAges(column(18, 19), column(36, 36))).toEqual([
    ["18 jaar", 1, 1 / 36],
    ["19 jaar", 1, 1 / 36],
  ]);
});

test("what cannot be says why", () => {
  const sentence = (values: unknown[], hours: unknown[], lines: unknown[] = []) =>
    errorOf(() => bestCutAges(column(...values), column(...hours), column(...lines)));
  expect(sentence(["Leeftijd", 18], [36])).toEqual([
    "#VALUE!",
    "‘Leeftijd’ is geen leeftijd. Vul een aantal jaren in, bijvoorbeeld 36.",
  ]);
  for (const odd of [-1, 1975, 43893, true, "36 uur", NaN])
    expect(sentence([odd], [36])[1]).toContain("is geen leeftijd");
  expect(sentence([null, ""], [36])[1]).toBe(
    "Er staan geen leeftijden in het bereik. Kies de cellen met de leeftijden van de cliënten.",
  );
  expect(sentence([18, 19], [36, null])[1]).toBe(
    "Team 2 heeft geen uren. Vul bij elk team meer dan 0 uur in, of laat het team weg.",
  );
  expect(sentence([18, 19], [36, "veel"])[1]).toContain("‘veel’ is geen aantal uren");
  expect(sentence([18, 30], [36, 36], [31])[1]).toBe(
    "De vaste grens 31 ligt niet tussen de leeftijden van de cliënten (18 t/m 30). Pas de grens aan of haal die weg.",
  );
  expect(sentence([18, 30], [36], [27])[1]).toBe(
    "1 vaste grens is te veel voor 1 team: dat geeft meer groepen dan teams. Haal een grens weg.",
  );
  expect(sentence([18, 19], [36, 36, 24])[1]).toBe(
    "Van 2 leeftijden zijn geen groepen te maken voor 3 teams: elk team krijgt minstens één leeftijd. Kies minder teams.",
  );
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  expect(sentence([18, error], [36])[0]).toBe("#DIV/0!");
  expect(sentence([18], [error])[0]).toBe("#DIV/0!");
});

test("25,000 cells in one call", () => {
  const many = Array.from({ length: 25_000 }, (_, row) => 18 + (row % 50));
  expect(bestCutAges(column(...many), column(36, 36))).toEqual([
    ["18 t/m 42", 12_500, 12_500 / 36],
    ["43 t/m 67", 12_500, 12_500 / 36],
  ]);
});
