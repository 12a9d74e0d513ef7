import { day, grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const people = [
  ["Anne Bos", 36],
  ["Ilse Vermeer", 28],
  ["Koen Prins", 24],
] as const;

/** The team with what each has beside the hours. */
function team(header: string, ...each: readonly string[]) {
  return grid([["Medewerker", "Uren", header], ...people.map((person, at): Row => [...person, each[at] ?? null])], {
    sheet: "Uren",
  });
}

/** A list of clients by name, each with a number that says nothing. */
function list(header: string, names: readonly string[]) {
  const rows = names.map((name, at): Row => [70_100 + 3 * at, name, day("1980-02-01")]);
  return grid([["Nr", header, "Geb.datum"], ...rows], { sheet: "Lijst" });
}

/** Five of Anne, three of Ilse, four of Koen. */
const names = [
  ...["Adem, B.", "van den Berg, A.", "Berg, van den", "Evers, C.", "El Amrani, F."],
  ...["'t Hart, J.", "ter Horst, C.", "de Jong, P."],
  ...["Özdemir, K.", "De Vries, M.", "Vink, A.", "Quist, D."],
];
const figures = ["Anne Bos 36/5", "Ilse Vermeer 28/3", "Koen Prins 24/4"];

describe("clients divided by the letters of their surnames", () => {
  test.each([
    ["A t/m F", "G t/m M", "N t/m Z"],
    ["A-F", "G-M", "N-Z"],
    ["achternamen A, B, C en D-F", "achternamen GHIJ, K t/m M", "achternamen N tot en met Z"],
  ])("as %s, %s and %s beside the hours", (...each) => {
    const read = understood(team("Letters", ...each), list("Cliënt", names));
    expect(figuresOf(read)).toEqual(figures);
    expect(read.doubts).toMatchObject([
      {
        code: "list-by-letter",
        text: "Cliënt / Letters",
        cells: [
          { sheet: "Lijst", row: 0, column: 1 },
          { sheet: "Uren", row: 0, column: 2 },
        ],
      },
    ]);
  });

  test("in a table of their own, a row for each letter, by a part of the name", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      .split("")
      .map((letter): Row => [letter, letter <= "F" ? "Anne" : letter <= "M" ? "Ilse" : "Koen"]);
    const read = understood(
      team(""),
      grid([["Letter", "Wie"], ...letters], { sheet: "Indeling" }),
      list("Naam", names),
    );
    expect(figuresOf(read)).toEqual(figures);
  });

  test("by surnames behind initials and given names", () => {
    const read = understood(
      team("Letters", "A-F", "G-M", "N-Z"),
      list("Naam", ["J. Adem", "A.B. van den Berg", "Anne Evers", "K. de Jong", "Pieter ter Horst", "F. Vink"]),
    );
    expect(figuresOf(read)).toEqual(["Anne Bos 36/3", "Ilse Vermeer 28/2", "Koen Prins 24/1"]);
  });

  test("the letters of nobody are nobody's", () => {
    const read = understood(team("Letters", "A-F", "G-M", "N-U"), list("Cliënt", names));
    expect(figuresOf(read)).toEqual(["Anne Bos 36/5", "Ilse Vermeer 28/3", "Koen Prins 24/2"]);
    expect(read.doubts).toContainEqual(expect.objectContaining({ code: "list-unassigned", figure: 2 }));
  });

  test("not where two people share a letter", () => {
    const read = understood(team("Letters", "A-M", "G-M", "N-Z"), list("Cliënt", names));
    expect(read.nearest).toMatchObject({ lacks: "clients" });
  });

  test("not where the list says itself whose they are", () => {
    const [headers, ...rows] = list("Cliënt", names).values;
    const own = grid([[...(headers ?? []), "KM"], ...rows.map((row): Row => [...row, "Koen Prins"])], {
      sheet: "Lijst",
    });
    expect(figuresOf(understood(team("Letters", "A-F", "G-M", "N-Z"), own))).toContain("Koen Prins 24/12");
  });
});

describe("clients divided by the last digit of their numbers", () => {
  /** Ends on 0 to 9 by turns: fourteen clients. */
  const numbers = Array.from({ length: 14 }, (_, at) => 52_000 + 11 * at);
  const rows = numbers.map((number): Row => [number, day("1980-02-01")]);
  const digits = (header: string) => grid([[header, "Geb.datum"], ...rows], { sheet: "Lijst" });

  test.each([
    ["0, 1, 2, 3", "4 en 5", "6 t/m 9"],
    ["eindcijfer 0-3", "eindcijfer 4/5", "eindcijfer 6, 7, 8 en 9"],
  ])("as %s, %s and %s", (...each) => {
    const read = understood(team("Cijfers", ...each), digits("Dossiernr"));
    expect(figuresOf(read)).toEqual(["Anne Bos 36/8", "Ilse Vermeer 28/2", "Koen Prins 24/4"]);
    expect(read.doubts).toMatchObject([{ code: "list-by-digit", text: "Dossiernr / Cijfers" }]);
  });

  test("as the last two", () => {
    const read = understood(team("Laatste twee cijfers", "00-33", "34-66", "67-99"), digits("Cliëntnummer"));
    expect(figuresOf(read)).toEqual(["Anne Bos 36/7", "Ilse Vermeer 28/4", "Koen Prins 24/3"]);
  });

  test("never of citizen service numbers, and not by a scale", () => {
    const bsn = understood(team("Eindcijfer BSN", "0-3", "4-6", "7-9"), digits("Dossiernr"));
    expect(bsn.nearest).toMatchObject({ lacks: "clients" });
    const scale = understood(team("Schaal", "9", "8", "10"), digits("Dossiernr"));
    expect(scale.nearest).toMatchObject({ lacks: "clients" });
  });
});
