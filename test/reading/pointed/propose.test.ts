import { rangeInWords } from "../../../src/caseload/cell-address";
import { proposeFigures, proposeNames } from "../../../src/reading/pointed/propose";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { euro, grid } from "../grid";
import { cells, viewsOf } from "./pointing";

function proposed(sheet: SheetGrid, names: string) {
  const [view] = viewsOf(sheet);
  const [range] = cells(names);
  if (!view || !range) throw new Error();
  const { hours, per, clients } = proposeFigures(view, range);
  return { hours: hours && rangeInWords(hours), per, clients: clients && rangeInWords(clients) };
}

test("hours and clients are told by what they are, whatever stands above and wherever they stand", () => {
  const rows = [
    ["x", "y", "z"],
    [61, "Mulder", 28],
    [91, "De Groot", 20],
    [113, "De Vries", 24],
  ];
  expect(proposed(grid(rows), "Blad1!B2:B4")).toEqual({ hours: "Blad1!C2:C4", per: "week", clients: "Blad1!A2:A4" });
  const turned = [0, 1, 2].map((lane) => rows.map((row) => row[lane] ?? null));
  expect(proposed(grid(turned), "Blad1!B2:D2")).toEqual({
    hours: "Blad1!B3:D3",
    per: "week",
    clients: "Blad1!B1:D1",
  });
});

test("a header that says something else is no proposal, nor is money; fte is told by its figures", () => {
  const rows = [
    ["Naam", "Uren neventaken", "fte", "Salaris", "Aantal cliënten"],
    ["Anne", 8, 1, euro(30), 90],
    ["Bob", 12, 0.78, euro(31), 80],
  ];
  expect(proposed(grid(rows), "Blad1!A2:A3")).toEqual({ hours: "Blad1!C2:C3", per: "fte", clients: "Blad1!E2:E3" });
});

test("nothing is proposed where no figures stand beside the names", () => {
  const rows = [
    ["Anne", "Noord"],
    ["Bob", "Zuid"],
    [36, 24],
  ];
  expect(proposed(grid(rows), "Blad1!A1:A2")).toEqual({ hours: null, per: null, clients: null });
});

test("names are proposed where a column of them has figures beside it", () => {
  const shopping = grid([["Boodschappen"], ["Appels"]], { sheet: "Thuis" });
  const team = grid(
    [
      ["Wie", "n"],
      ["Mulder", 28],
      ["De Groot", 20],
    ],
    { sheet: "Werk" },
  );
  const [range] = [proposeNames(viewsOf(shopping, team))];
  expect(range && rangeInWords(range)).toBe("Werk!A2:A3");
  expect(proposeNames(viewsOf(shopping))).toBeNull();
});
