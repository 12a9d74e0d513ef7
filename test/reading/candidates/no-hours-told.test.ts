import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { drawLayout } from "../../layouts/draw-layout";
import { gridsOf } from "../../layouts/to-grids";
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
  test("the size of a caseload is no size of a contract", () => {
    const sizes = team("Huidige omvang van de caseload", [14, 27, 0, 24]);
    const own = Object.entries({ "Anne Smit": 16, "Bob Bos": 26, "Ilse Pot": 24 });
    const rows = own.flatMap(([name, number], at) =>
      Array.from({ length: number }, (_, row): Row => [`K${100 * at + row + 11200}`, name]),
    );
    const few = sheet("Cliënten", [["Dossiernr", "Klantmanager"], ...rows]);
    expect(lackOf(sizes, few)).toBe("hours");
    const contracts = team("Omvang dienstverband", [36, 28, 24, 32]);
    expect(figuresOf(understood(contracts, few))).toContain("Anne Smit 36/16");
  });

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

  test("treden beside each other are nobody, whatever initials stand before them", () => {
    const steps = sheet("Caseload", [
      ["Medewerker", "T1", "T2", "T3", "T4", "Totaal"],
      ["Smit, U.", 16, 32, 12, 32, 92],
      ["Bos, N.", 17, 11, 28, 22, 78],
      ["Vos, E.", 34, 38, 16, 44, 132],
      ["Pot, U.", 8, 24, 12, 20, 64],
    ]);
    expect(lackOf(steps)).toBe("hours");
  });

  test("what stands below people beside each other is nobody", () => {
    const rows = sheet("Team", [
      ["Naam", "Imane", "Rachid", "Nico", "Ilse"],
      ["T/m", null, null, "31-12-2025", null],
      ["Werk", 17, 98, 40, 47],
      ["Zorg", 21, 27, 35, 10],
      ["Saldo verlof", 16, 122, 88, 20],
    ]);
    expect(lackOf(rows)).toBeDefined();
  });

  test("kinds of clients and of leave below names beside each other are nobody, where a total has their clients", () => {
    const names = ["Medewerker", "m.celik@voorbeeldstad.nl", "f.haverkamp@voorbeeldstad.nl"];
    const more = ["r.tewinkel@voorbeeldstad.nl", "l.vanrossum@voorbeeldstad.nl", "Onverdeeld", "Totaal"];
    const beside = (name: string, ...rows: readonly Row[]) => sheet(name, [[...names, ...more], ...rows]);
    const now = beside(
      "Caseload",
      ["Cliënten werk", 15, 67, 19, 62, 8, 171],
      ["Cliënten zorg", 10, 67, 11, 41, 10, 139],
    );
    const old = beside(
      "Team (oud)",
      ["Cliënten werk", 20, 71, 40, 48, 22, 201],
      ["Cliënten zorg", 16, 62, 10, 63, 25, 176],
    );
    expect(lackOf(now, old)).toBeDefined();
    expect(
      lackOf(beside("Verlof", ["Verlofsaldo", 20, 40, 32, 12, 0, 104], ["Opgenomen", 16, 12, 36, 8, 0, 72])),
    ).toBeDefined();
  });

  test("the number of a week is no hours, also where the newest weeks count", () => {
    const weeks = [34, 35, 36].flatMap((week): Row[] => [
      [week, 114 + week, "Anne Smit"],
      [week, 40 + week, "Bob Bos"],
      [week, 34 + week, "Emmy Vos"],
    ]);
    expect(lackOf(sheet("Caseload", [["Week", "Huidige caseload", "Medewerker"], ...weeks]))).toBe("hours");
    expect(figuresOf(understood(team("Week", [36, 28, 24, 32]), counts))).toContain("Bob Bos 28/61");
  });

  test("below a blank row a column is what its header calls it, and not what the sheet is called", () => {
    const shares = sheet("Formatie", [
      ["Consulent", "Naar rato"],
      [null, null],
      ["Anne Smit", 28],
      ["Bob Bos", 12],
      ["Emmy Vos", 20],
      ["Ilse Pot", 24],
    ]);
    expect(lackOf(shares, counts)).toBe("hours");
  });

  test("one number beside a function is no team", () => {
    // A row apart below a blank one, in a table with a function, leave and no hours.
    const { book } = drawLayout(69, { hoursUnit: "absent" });
    expect(understood(...gridsOf(book)).tables.flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe("without headers", () => {
  test("what stands in every row below a blank one begins no other table", () => {
    const gaps = sheet("Team", [
      ["Anne Smit", "Werk", 36],
      ["Bob Bos", "Werk", 24],
      [null, null, null],
      ["Emmy Vos", "Werk", 32],
      ["Ilse Pot", "Werk", 20],
    ]);
    const people = ["Anne Smit 36/80", "Bob Bos 24/61", "Emmy Vos 32/47", "Ilse Pot 20/52"];
    expect(figuresOf(understood(gaps, counts))).toEqual(people);
  });

  test("a table that names one of the team twice is no list of their clients", () => {
    const old = sheet("Oud", [
      ["Werk", 43, 36, "Anne Smit"],
      ["Werk", 11, 16, "Bob Bos"],
      ["Inkomen", 19, 8, "Bob Bos"],
      ["Werk", 24, 20, "Emmy Vos"],
      ["Werk", 32, 24, "Ilse Pot"],
    ]);
    const hours = team("Uren", [36, 24, 20, 24]);
    expect(understood(hours, old).sources?.clients?.from).not.toBe("list");
  });
});
