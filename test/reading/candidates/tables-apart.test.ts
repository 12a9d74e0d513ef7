import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

/** One blank column stands between two tables, as it may between the columns of one. */

type Row = readonly TestCell[];
const team: readonly Row[] = [
  ["A. Smit", null, "klantmanager", 36, 90, "Pw"],
  ["B. Bos", null, "klantmanager", 28, 60, "Pw"],
  ["E. Vos", null, "klantmanager", 24, 41, "Pw"],
  ["E. Vos", null, "klantmanager", 8, 5, "Schuldhulp"],
  ["I. Pot", null, "klantmanager", 32, 77, "Pw"],
];
const figures = ["A. Smit 36/90", "B. Bos 28/60", "E. Vos 32/46", "I. Pot 32/77"];
const headers: Row = ["Consulent", null, "Functie", "Contracturen", "Actueel", "Aanstelling voor"];

const rows = (above: readonly Row[], behind: readonly Row[]): Row[] =>
  [...above, headers, ...team].map((row, at) => [
    ...Array.from({ length: 6 }, (_, column) => row[column] ?? null),
    null,
    ...(behind[at] ?? []),
  ]);

describe("a table with headers on another row", () => {
  it("is none of the team's, and keeps its names in the team's table", () => {
    const norms: Row[] = [
      ["Soort klant", "Norm"],
      ["Intensief", 60],
      ["Regulier", 90],
      ["Beheer", 150],
    ];
    const found = understood(grid(rows([["Caseload team Werk"], []], norms)));
    expect(figuresOf(found)).toEqual(figures);
    expect(codesOf(found)).toEqual(["rows-added"]);
    expect(figuresOf(understood(grid(rows([], [[], [], ...norms]))))).toEqual(figures);
  });

  it("leaves the team on its side, above what it was before", () => {
    const sheet = grid(
      [
        [null, null, null, null, null, null, "Bereikbaarheid", "Toestel"],
        [null, "Caseload team Werk", null, null, null, null, "Ewout", "4100"],
        [null, null, null, null, null, null, "Klaas", "4273"],
        [null, "Medewerker", "Ewout", "Klaas", "Totaal"],
        [null, "Contracturen", 24, 32, 56],
        [],
        [],
        [],
        ["Situatie 1 juli 2024 (oud)"],
        ["Medewerker", "Ewout", "Klaas", "Niemand", "Totaal"],
        ["Contracturen", 24, 28, null, 52],
        ["Aantal cliënten", 75, 32, 27, 134],
      ],
      { sheet: "Team" },
    );
    const pivot = grid(
      [
        ["Rijlabels", "Aantal van Cliëntnr"],
        ["Ewout", 64],
        ["Klaas", 33],
        ["Eindtotaal", 97],
      ],
      { sheet: "Draaitabel" },
    );
    expect(figuresOf(understood(sheet, pivot))).toEqual(["Ewout 24/64", "Klaas 32/33"]);
  });
});

describe("columns behind a blank one", () => {
  const names = ["Anne Smit", "Bob Bos", "Emmy Vos", "Ilse Pot"];
  const expected = names.map((name, at) => `${name} ${36 - 4 * at}/${90 - at}`);

  it.each<[string, Row, Row, (at: number) => Row]>([
    [
      "below headings of their own",
      [null, null, null, "Bestand", "Bestand"],
      ["Naam", "Uren", null, "Cliënten", "Norm"],
      (at) => [90 - at, 100],
    ],
    [
      "below years",
      [null, null, null, "Cliënten", "Cliënten"],
      ["Naam", "Uren", null, 2024, 2025],
      (at) => [70 + at, 90 - at],
    ],
    [
      "with remarks farther down",
      ["Caseload"],
      ["Naam", "Uren", null, "Cliënten"],
      (at) => [90 - at, null, ...(at < 2 ? [] : ["vrij op", "vrijdag"])],
    ],
  ])("are the table's, %s", (_, above, headed, row) => {
    const rows = names.map((name, at): Row => [name, 36 - 4 * at, null, ...row(at)]);
    expect(figuresOf(understood(grid([above, headed, ...rows])))).toEqual(expected);
  });
});
