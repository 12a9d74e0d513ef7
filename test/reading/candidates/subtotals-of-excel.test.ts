import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

/** Data > Subtotaal puts rows of its own between the rows of a list, which are nobody's and nobody. */

type Row = readonly TestCell[];

const team = grid(
  [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 28],
  ],
  { sheet: "Uren" },
);
const kinds = ["P-wet", "P-wet", "IOAW"];

/** Clients of one caseworker, of whose numbers the first is given. */
const clientsOf = (name: string, from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, at) => [name, from + 13 * at, kinds[at % 3] ?? null]);

test.each([
  ["Aantal", "Totaalaantal"],
  ["Totaal", "Eindtotaal"],
  ["Count", "Grand Count"],
  ["Total", "Grand Total"],
])("by klantmanager, with %s behind each name", (word, all) => {
  const rows = [
    ["Klantmanager", "Dossiernr", "Regeling"],
    ...clientsOf("Anne Smit", 4013, 6),
    [`Anne Smit ${word}`, 6, null],
    ...clientsOf("Bob Bos", 5013, 4),
    [`Bob Bos ${word}`, 4, null],
    [all, 10, null],
  ];
  const read = understood(team, grid(rows, { sheet: "Lijst" }));
  expect(figuresOf(read)).toEqual(["Anne Smit 36/6", "Bob Bos 28/4"]);
  expect(codesOf(read)).toEqual([]);
});

test("by regeling within each klantmanager, who are called by their first names", () => {
  const group = (name: string, kind: string, from: number, count: number): Row[] => [
    ...Array.from({ length: count }, (_, at): Row => [from + 13 * at, kind, name]),
    [count, `${kind} Aantal`, null],
  ];
  const rows = [
    ["Dossiernr", "Regeling", "KM"],
    ...group("Anne", "P-wet", 4013, 5),
    ...group("Anne", "IOAW", 6013, 3),
    [8, null, "Anne Aantal"],
    ...group("Bob", "P-wet", 5013, 4),
    [4, null, "Bob Aantal"],
    [12, null, "Totaalaantal"],
  ];
  const read = understood(team, grid(rows, { sheet: "Lijst" }));
  expect(figuresOf(read)).toEqual(["Anne Smit 36/8", "Bob Bos 28/4"]);
  expect(codesOf(read).filter((code) => code !== "joined-name")).toEqual([]);
});

test("a surname with its prefix behind it is one name with the given name beside it", () => {
  const staff = grid(
    [
      ["Achternaam", "Roepnaam", "Uren"],
      ["Beek, van", "Loes", 32],
      ["Graaf (de)", "Youssef", 28],
      ["Bos", "Bob", 24],
    ],
    { sheet: "Personeel" },
  );
  const rows = [
    ["Klantmanager", "Dossiernr", "Regeling"],
    ...clientsOf("Loes van Beek", 4013, 6),
    ...clientsOf("Youssef de Graaf", 5013, 4),
    ...clientsOf("Bob Bos", 6013, 3),
  ];
  const read = understood(staff, grid(rows, { sheet: "Lijst" }));
  expect(figuresOf(read)).toEqual(["Loes van Beek 32/6", "Youssef de Graaf 28/4", "Bob Bos 24/3"]);
  expect(codesOf(read)).toEqual([]);
});
