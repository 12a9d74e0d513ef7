import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

function sheet(name: string, rows: readonly Row[]) {
  return grid(rows, { sheet: name });
}

const counts = sheet("Caseload", [
  ["Naam", "Cliënten"],
  ["Anne Smit", 80],
  ["Bob Bos", 61],
  ["Emmy Vos", 47],
  ["Ilse Pot", 52],
]);

function team(header: string, [anne, bob, emmy, ilse]: readonly number[]) {
  return sheet("Team", [
    ["Naam", header],
    ["Anne Smit", anne ?? null],
    ["Bob Bos", bob ?? null],
    ["Emmy Vos", emmy ?? null],
    ["Ilse Pot", ilse ?? null],
  ]);
}

/** A sheet for each, with as many rows as clients. */
function lists(clients: Readonly<Record<string, number>>) {
  return Object.entries(clients).map(([name, number], at) =>
    sheet(name, [
      ["Cliëntnummer", "Geboortedatum", "Regeling"],
      ...Array.from({ length: number }, (_, row): Row => [47000 + 100 * at + row, `03-0${1 + (row % 9)}-1972`, "Pw"]),
    ]),
  );
}

const lackOf = (...sheets: readonly SheetGrid[]) => understood(...sheets).nearest?.lacks;

describe("where nothing tells hours, no figures are given", () => {
  test("the kinds of clients below each name are no hours", () => {
    const names = sheet("Formatie", [["Consulent"], ["Anne Smit"], ["Bob Bos"], ["Emmy Vos"], ["Ilse Pot"]]);
    const pivot = sheet("Draaitabel", [
      ["Rijlabels", "Regeling", "Aantal"],
      ["Anne Smit", "IOAW", 7],
      ["Bob Bos", "IOAW", 9],
      [null, "Participatiewet", 3],
      [null, "Statushouders", 5],
      ["Emmy Vos", "IOAW", 10],
      [null, "Participatiewet", 6],
      ["Ilse Pot", "IOAW", 6],
      ["Eindtotaal", null, 46],
    ]);
    const clients = lists({ "Anne Smit": 7, "Bob Bos": 17, "Emmy Vos": 16, "Ilse Pot": 6 });
    expect(lackOf(names, pivot, ...clients)).toBe("hours");
  });

  test("numbers of clients that a list comes to again are no hours", () => {
    const clients = lists({ "Anne Smit": 12, "Bob Bos": 9, "Emmy Vos": 14, "Ilse Pot": 8 });
    expect(lackOf(team("Aantal", [12, 9, 14, 8]), ...clients)).toBe("hours");
  });

  test.each(["Uren neventaken", "Verlofuren", "Naar rato"])("%s are no hours of a contract", (header) => {
    expect(lackOf(team(header, [4, 2, 6, 8]), counts)).toBe("hours");
  });

  test("hours of which something was taken off are hours", () => {
    expect(figuresOf(understood(team("Uren na aftrek neventaken", [32, 24, 20, 28]), counts))).toEqual([
      "Anne Smit 32/80",
      "Bob Bos 24/61",
      "Emmy Vos 20/47",
      "Ilse Pot 28/52",
    ]);
  });

  test.each([
    ["Aantal 2024", [28, 16, 9, 25]],
    ["Gemiddeld", [22, 11, 10, 17]],
    ["Team", [25, 42, 59, 53]],
    ["Team", [6, 15, 20, 2]],
  ])("numbers of something else under %s are no hours", (header, numbers) => {
    expect(lackOf(team(header, numbers), counts)).toBe("hours");
  });

  test("the usual weeks are hours under any word, which is said", () => {
    const guessed = understood(team("Aantal", [36, 28, 18, 32]), counts);
    expect(figuresOf(guessed)).toEqual(["Anne Smit 36/80", "Bob Bos 28/61", "Emmy Vos 18/47", "Ilse Pot 32/52"]);
    expect(codesOf(guessed)).toEqual(["guessed-column"]);
  });
});
