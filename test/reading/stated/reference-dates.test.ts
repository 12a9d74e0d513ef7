import { readableAddress } from "../../../src/caseload/cell-address";
import { teamDataOf } from "../team-data";
import { day, grid, type TestCell } from "../grid";

function dates(...sheets: readonly (readonly (readonly TestCell[])[])[]): string[] {
  const grids = sheets.map((rows, index) => grid(rows, { sheet: `Blad${index + 1}` }));
  return teamDataOf(grids, 36).dates.map(({ value, cell }) => `${value} ${readableAddress(cell)}`);
}

test.each<[string, readonly (readonly TestCell[])[], string[]]>([
  ["in the cell itself", [["Peildatum: 3-3-2020"]], ["2020-03-03 Blad1!A1"]],
  ["in the cell beside it", [["Peildatum", day("2020-03-03")]], ["2020-03-03 Blad1!B1"]],
  ["two cells on", [["Peildatum:", null, "3 maart 2020"]], ["2020-03-03 Blad1!C1"]],
  ["in the cell below", [["Peildatum"], [day("2020-03-03")]], ["2020-03-03 Blad1!A2"]],
  ["inside a sentence", [["Cijfers (peildatum 1 januari 2020) uit het systeem"]], ["2020-01-01 Blad1!A1"]],
  ["stand per", [["Caseload stand per 1-2-2020"]], ["2020-02-01 Blad1!A1"]],
  ["wanneer", [["Wanneer", "dinsdag 3 maart 2020 of binnen 2 weken na genoemde datum"]], ["2020-03-03 Blad1!B1"]],
  [
    "in a header",
    [
      ["Naam", "Aantal klanten per 1-3-2020"],
      ["Anne", 36],
      ["Bob", 28],
    ],
    ["2020-03-01 Blad1!B1"],
  ],
  ["in a title", [["Formatie 1 mei 2020"], ["Naam", "Uren"], ["Anne", 36], ["Bob", 28]], ["2020-05-01 Blad1!A1"]],
])("%s", (_, rows, expected) => {
  expect(dates(rows)).toEqual(expected);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  [
    "an end of contract",
    [
      ["Naam", "Uren", "Contract tot en met"],
      ["Anne", 36, day("2020-12-31")],
      ["Bob", 28, day("2021-12-31")],
    ],
  ],
  ["a period in a title", [["Formatie 1-1-2020 t/m 31-12-2021"], ["Naam", "Uren"], ["Anne", 36], ["Bob", 28]]],
  ["an end in a title", [["Formatie t/m 31-12-2021"], ["Naam", "Uren"], ["Anne", 36], ["Bob", 28]]],
  ["a date in running text", [["Pieter verlengd is tot en met 31-12-2020"]]],
  ["a birth date", [["Geboortedatum", day("1980-03-20")]]],
])("%s is no date of the sheet", (_, rows) => {
  expect(dates(rows)).toEqual([]);
});

test("the most explicit date comes first, and each date once", () => {
  const title = [["Formatie 1 mei 2020"], ["Naam", "Uren"], ["Anne", 36], ["Bob", 28]];
  const memo = [["Wanneer", "dinsdag 3 maart 2020"]];
  const explicit = [["Peildatum: 1-3-2020"], ["Datum", "3-3-2020"]];
  expect(dates(title, memo, explicit)).toEqual(["2020-03-01 Blad3!A1", "2020-03-03 Blad2!B1", "2020-05-01 Blad1!A1"]);
});

test("what a column is of gives way to what the title above it says", () => {
  const team = [["Caseload per 1-9-2025"], [], ["Naam", "Uren", "Stand 31-12-2024"], ["Anne", 36, 90], ["Bob", 28, 60]];
  expect(dates(team)).toEqual(["2025-09-01 Blad1!A1", "2024-12-31 Blad1!C3"]);
});
