import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const people = [
  { name: "Sanne de Boer", hours: 32, clients: [49, 51, 53] },
  { name: "Tom Bos", hours: 24, clients: [43, 40, 38] },
  { name: "Anne Kok", hours: 36, clients: [60, 65, 66] },
  { name: "Bob Vos", hours: 28, clients: [47, 45, 44] },
] as const;
const september = ["Sanne de Boer 32/51", "Tom Bos 24/40", "Anne Kok 36/65", "Bob Vos 28/45"];
const july = ["Sanne de Boer 32/49", "Tom Bos 24/43", "Anne Kok 36/60", "Bob Vos 28/47"];

/** A row for each figure: name, kind, value. */
function figures(month: number, kinds: readonly (readonly [string, number | "hours" | "clients"])[]): Row[] {
  return people.flatMap(({ name, hours, clients }) =>
    kinds.map(([kind, value]): Row => [
      name,
      kind,
      value === "hours" ? hours : value === "clients" ? (clients[month] ?? 0) : value,
    ]),
  );
}

const usual = [
  ["contracturen", "hours"],
  ["lopende dossiers", "clients"],
  ["ziekte-uren", 12],
  ["uitstroom YTD", 5],
] as const;

describe("a list with a row for each figure", () => {
  test("name, kind and value, of which other hours and clients are left alone", () => {
    const team = understood(grid([["Medewerker", "Kenmerk", "Waarde"], ...figures(1, usual)]));
    expect(figuresOf(team)).toEqual(september);
    expect(codesOf(team)).toEqual([]);
  });

  test("of several months the newest that has begun counts, in any order of the columns", () => {
    const months = [day("2025-07-01"), day("2025-09-01"), day("2025-10-01")];
    const rows = months.flatMap((month, at) =>
      figures(at, usual).map(([name = null, kind = null, value = null], row): Row => [
        kind,
        row % 2 === 0 ? "uur" : "aantal",
        name,
        month,
        value,
      ]),
    );
    const team = understood(grid([["Kenmerk", "Eenheid", "Medewerker", "Maand", "Waarde"], ...rows]));
    expect(figuresOf(team)).toEqual(september);
    expect(codesOf(team)).toEqual(["newest-taken"]);
  });

  test("a year and a number of a month are one moment, and a total below is nobody", () => {
    const rows = [7, 9, 10].flatMap((month, at) => figures(at, usual).map((row): Row => [2025, month, ...row]));
    const team = understood(grid([["Jaar", "Maand", "Naam", "Wat", "Waarde"], ...rows]));
    expect(figuresOf(team)).toEqual(september);
  });

  test("hours in fte, and clients of several kinds", () => {
    const rows = people.flatMap(({ name, hours, clients }): Row[] => [
      [name, "fte", "-", hours / 36],
      [name, "caseload", "Pw", clients[1] - 10],
      [name, "caseload", "IOAW", 10],
    ]);
    expect(figuresOf(understood(grid([["Naam", "Wat", "Regeling", "Waarde"], ...rows])))).toEqual(september);
  });

  test("what stands without a month beside months is not added to any", () => {
    const hours = people.map((person): Row => [null, person.name, "uren", person.hours]);
    const counts = [0, 1].flatMap((at) =>
      people.map((person): Row => [day(`2025-0${at + 7}-01`), person.name, "dossiers", person.clients[at] ?? 0]),
    );
    const found = figuresOf(understood(grid([["Maand", "Naam", "Wat", "Waarde"], ...hours, ...counts])));
    expect(found).not.toContain("Sanne de Boer 32/100");
  });

  test("only the months that begin later are left out", () => {
    const rows = [day("2025-07-01"), day("2025-10-01")].flatMap((month, at) =>
      figures(at === 0 ? 0 : 2, usual).map((row): Row => [month, ...row]),
    );
    expect(figuresOf(understood(grid([["Maand", "Naam", "Wat", "Waarde"], ...rows])))).toEqual(july);
  });
});
