import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

/** People who are known by a number, an abbreviation or their initials alone: the sheets that are called so hold their clients. */

const clients = (sheet: string, first: number, count: number) =>
  grid([["Cliëntnr", "Regeling"], ...Array.from({ length: count }, (_, at): TestCell[] => [first + 3 * at, "Pw"])], {
    sheet,
  });

const numbers = [10488, 10785, 11082];
const tabs = (names: readonly string[]) =>
  names.map((name, at) => clients(name, 28000 + 100 * at, [16, 7, 9][at] ?? 0));

const said = (...grids: readonly SheetGrid[]) =>
  understood(...grids).doubts.flatMap(({ code, text, figure, other }) =>
    code === "other-figures" || code === "list-differs" ? [`${text}: ${figure} and ${other}`] : [],
  );

const hours = grid([
  ["Streefgetal", "u/w", "Mdw."],
  [110, 20, numbers[0] ?? 0],
  [110, 32, numbers[1] ?? 0],
  [110, 33.3, numbers[2] ?? 0],
]);

test.each([
  [
    "kinds",
    ["Werk", "Zorg", "Mdw."],
    [
      [7, 9],
      [3, 2],
      [2, 9],
    ],
  ],
  ["nothing that says clients", ["Reïntegratie", "Mdw."], [[16], [5], [11]]],
])("what is typed under %s is laid beside sheets of numbers", (_, headers, counts) => {
  const typed = grid([headers, ...counts.map((row, at) => [...row, numbers[at] ?? 0])], { sheet: "Stand" });
  const lists = tabs(numbers.map(String));
  expect(figuresOf(understood(hours, typed, ...lists))).toEqual(["10488 20/16", "10785 32/7", "11082 33.3/9"]);
  expect(said(hours, typed, ...lists)).toEqual(["10785: 7 and 5"]);
});

test.each([
  ["initials", ["AVR", "BB", "CZ"]],
  ["a code that the table explains", ["KM01", "KM02", "KM03"]],
  ["a number that the table explains", ["10488", "10785", "11082"]],
  ["a word and a number", ["KM 10488", "KM 10785", "KM 11082"]],
])("typed counts that differ from sheets called by %s are said", (_, sheets) => {
  const codes = sheets.map((sheet) => (/^\d+$/.test(sheet) ? Number(sheet) : sheet.replace("KM 1", "1")));
  const team = grid([
    ["Code", "Naam", "Uren", "Aantal cliënten"],
    [codes[0] ?? "", "Anne van Rossum", 36, 16],
    [codes[1] ?? "", "Bob Bakker", 28, 5],
    [codes[2] ?? "", "Carla Zijlstra", 24, 11],
  ]);
  expect(said(team, ...tabs(sheets))).toEqual(["Bob Bakker: 5 and 7", "Carla Zijlstra: 11 and 9"]);
});

test("numbers of two people below 'Klantman.' are their names", () => {
  const team = grid([
    ["Klantman.", "Contr.u."],
    [10488, 34],
    [10785, 22.5],
    ["n.t.b.", 24],
  ]);
  expect(figuresOf(understood(team, ...tabs(["10488", "10785"])))).toEqual(["10488 34/16", "10785 22.5/7"]);
});

test("numbers of two people stand above a pool and a total", () => {
  const team = grid([
    ["Neventaken (uren)", "Medewerker", "Uren per week", "Caseload"],
    [0, 10488, 24, 123],
    [4, 10785, 18, 42],
    [null, "Zonder klantmanager", null, 12],
    [null, "Samen", 42, 177],
  ]);
  expect(figuresOf(understood(team))).toEqual(["10488 24/123", "10785 18/42"]);
});

test("a number of staff is known of who has two rows, one for each contract", () => {
  const staff = grid([
    ["Consulent", "Medewerkernummer", "Contracturen", "Voor"],
    ["M. Yilmaz", 10488, 24, "Pw"],
    ["E. Scholten", 10785, 20, "Pw"],
    ["V. Wijnands", 11082, 28, "Pw"],
    ["V. Wijnands", 11082, 8, "Schuldhulp"],
  ]);
  const rows = Array.from({ length: 18 }, (_, at): TestCell[] => [
    30000 + 7 * at,
    (at % 3) + 1,
    [10488, 10785, 11082][at % 3] ?? 0,
  ]);
  const list = grid([["Zaaknummer", "Trede", "Klantmanager"], ...rows], { sheet: "Lijst" });
  expect(figuresOf(understood(staff, list))).toEqual(["M. Yilmaz 24/6", "E. Scholten 20/6", "V. Wijnands 36/6"]);
});

test("a system that puts its number in front of a surname and an initial means who is called so", () => {
  const staff = grid([
    ["Naam", "per week"],
    ["Leila van Leeuwen", 32],
    ["Koen Kaya", 24],
    ["Ingrid Postma", 28],
  ]);
  const whose = ["03 LEEUWEN L", "11 KAYA K", "12 POSTMA I", "00 NIET TOEGEWEZEN"];
  const rows = Array.from({ length: 24 }, (_, at): TestCell[] => [13_349 + 7 * at, "PW", whose[at % 4] ?? ""]);
  const list = grid([["CLIENTNR", "REGELING", "CONSULENT"], ...rows], { sheet: "KLT012" });
  const read = understood(staff, list);
  expect(figuresOf(read)).toEqual(["Leila van Leeuwen 32/6", "Koen Kaya 24/6", "Ingrid Postma 28/6"]);
  expect(read.doubts).toContainEqual(expect.objectContaining({ code: "list-unassigned", figure: 6 }));
});
