import { viewOf } from "../../../src/reading/grid-view";
import { hasNamesBelow } from "../../../src/reading/candidates/shapes/names-below";
import { plainPart } from "../../../src/reading/candidates/shapes/part";
import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

/** A table may stand on its side, with its people above: only where those are not plainly below each other. */

const people: readonly (readonly TestCell[])[] = [
  ["Linden-Kok, H. van der", null, "vast", 34, 72, 48, 0],
  ["Dekker, G.", null, "vast", 32, 19, 73, 5],
  ["Ijsselstein, V.", "t/m 31-12-2026", "vast", 32, 16, 6, 1],
  ["Roelofsen, U.", "t/m 30-6-2026", "vast", 18, 59, 44, 6],
  ["Winkel, F. te", "t/m 31-12-2025", "vast", 34, 58, 57, 2],
  ["Yilmaz, N.", null, "vast", 28, 28, 27, 12],
  ["Achterberg, R.", "t/m 31-7-2025", "vast", 24, null, null, 7],
];

test("what stands above the columns is nobody where names stand below each other, whatever days stand beside them", () => {
  const headers = [
    "Werkconsulent",
    "Contract t/m",
    "Aanstelling voor",
    "Formatie-uren",
    "Werk",
    "Zorg",
    "Aanmeldingen",
  ];
  const team = understood(grid([headers, [], ...people], { sheet: "Klantmanagers" }));
  expect(figuresOf(team)).toEqual([
    "Linden-Kok, H. van der 34/120",
    "Dekker, G. 32/92",
    "Ijsselstein, V. 32/22",
    "Roelofsen, U. 18/103",
    "Winkel, F. te 34/115",
    "Yilmaz, N. 28/55",
  ]);
});

test("clients below each other leave whoever stands beside each other above them the people", () => {
  const clients = ["Abdi, S.", "Baars, T.", "Demir, U.", "Evers, V.", "Faber, W."];
  const namesBelow = (rows: readonly (readonly TestCell[])[]): boolean => {
    const view = viewOf(grid(rows));
    const { top, left, bottom, right } = view;
    return hasNamesBelow(plainPart(view, { top, left, bottom, right }));
  };
  expect(namesBelow([["Cliënt", "Trede", "Wijk"], ...clients.map((name) => [name, 2, "Noord"])])).toBe(true);
  expect(namesBelow([["Cliënt", "Bas (32)", "Hülya (24)", "Marjo (36)"], ...clients.map((name) => [name, "x"])])).toBe(
    false,
  );
  expect(
    namesBelow([
      ["Naam", "Bas", "Hülya"],
      ["Uren", 32, 24],
      ["Cliënten", 60, 48],
    ]),
  ).toBe(false);
});

test("two tables of the same people under headings are no cards of their headings", () => {
  const people = [
    "E. Dekker - Visser",
    "V. Boersma",
    "T. Jansen-Kuipers",
    "I. Nguyen",
    "N. Timmermans",
    "U. van der Meer",
  ];
  const table = (figures: readonly number[]): TestCell[][] => [
    ["Werk"],
    ...people.slice(0, 3).map((name, at): TestCell[] => [name, figures[at] ?? null]),
    ["Inkomen"],
    ...people.slice(3).map((name, at): TestCell[] => [name, figures[at + 3] ?? null]),
    ["Totaal", figures.reduce((all, figure) => all + figure, 0)],
  ];
  const hours = [40, 16, 36, 28, 18, 36];
  const counts = [6, 4, 7, 20, 11, 27];
  const team = grid([["Overzicht klantmanagers"], [], ...table(hours), [], [], ["Aantallen"], ...table(counts)]);
  expect(figuresOf(understood(team)).map((figure) => figure.replace(/\/.*/, ""))).toEqual(
    people.map((name, at) => `${name} ${hours[at]}`),
  );
  const numbers = Array.from({ length: 75 }, (_, at) => 60000 + 7 * at);
  const owners = counts.flatMap((count, at) => Array.from({ length: count }, () => people[at] ?? ""));
  const list = grid(
    [["Zaaknummer", "Consulent"], ...owners.map((owner, at): TestCell[] => [numbers[at] ?? 0, owner])],
    {
      sheet: "Bestand",
    },
  );
  expect(figuresOf(understood(team, list))).toEqual(people.map((name, at) => `${name} ${hours[at]}/${counts[at]}`));
});

test("phases below two people are no people, beside an older table that has everything", () => {
  const shares = (name: string, rows: readonly (readonly TestCell[])[]) => grid(rows, { sheet: name });
  const contracts = shares("Contracten", [
    ["Consulent", "Tjitske", "Femke", "Totaal"],
    ["Rol", "Klantmanager werk", "Klantmanager werk", null],
    ["Contracturen", 36, 40, 76],
    [],
    ["Situatie 1 juli 2024 (oud)"],
    ["Consulent", "Tjitske", "Femke", "Totaal"],
    ["Contracturen", 36, 36, 72],
    ["Fase 1", 48, 12, 60],
    ["Fase 2", 46, 76, 122],
    ["Totaal", 94, 88, 182],
  ]);
  const now = shares("Verdeling", [
    ["Consulent", "Tjitske", "Femke", "Totaal"],
    ["Fase 1", 47, 63, 110],
    ["Fase 2", 36, 26, 62],
    ["Totaal", 83, 89, 172],
  ]);
  expect(figuresOf(understood(contracts, now))).toEqual(["Tjitske 36/83", "Femke 40/89"]);
});

test("the headers of a list below a row of people with hours are nobody's names", () => {
  const clients = Array.from({ length: 20 }, (_, at) => [
    `${["Koster, H. de", "Kok, F. van", "Bos, G.", "Iwema, L."][at % 4]}${String.fromCharCode(65 + at)}`,
    569_320 + 7919 * at,
    at % 3 ? null : ["Wendy", "Johan"][at % 2],
    at % 5 ? ["start stage", "zie mail", "loopt goed", "belt dinsdag"][at % 4] : null,
  ]);
  const rows = [
    ["Klanten - de kleur is de klantmanager"],
    ["Anne 28u", "Bob 32u", "Emmy 32u", "Gijs 20u", "Ilse 20u"],
    ["geen kleur = nog geven"],
    [],
    ["Klant", "Klantnr", "Contactpersoon werkgever", "Bijzonderheden"],
    ...clients,
  ];
  expect(figuresOf(understood(grid(rows as TestCell[][]))).join()).not.toMatch(/Klant|Bijz/);
});

test("clients who were spoken to and who found work are none beside those that somebody has", () => {
  const rows: (readonly TestCell[])[] = [
    [null, "Anne", "Bob", "Emmy"],
    ["Uren aanstelling (p/w)", 32, 36, 24],
    ["Klanten gesproken afgelopen maand", 44, 13, 27],
    ["Klanten op naam", 52, 18, 37],
    ["Plaatsingen t/m nu", 2, 6, 14],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 32/52", "Bob 36/18", "Emmy 24/37"]);
});
