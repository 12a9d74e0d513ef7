import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

describe("a list below headings with the hours beside the names", () => {
  const clients = (from: number, count: number): Row[] => [
    ...Array.from({ length: count }, (_, at): Row => [from + at, `J. Jansen${at}`, "P-wet", day("2024-03-01")]),
    [null, "Subtotaal", count],
    [],
  ];

  test("is counted by heading, also where the day of printing stands above a header", () => {
    const rows: readonly Row[] = [
      ["Cliëntenoverzicht per klantmanager", null, null, null, "afgedrukt 01-09-2025"],
      ["Cliëntnr", "Naam", "Regeling", "Sinds", "Bijzonderheden"],
      ["Klantmanager: Anne Smit", null, null, null, "36 uur"],
      ...clients(61_000, 12),
      ["Klantmanager: Bob Bos", null, null, null, "28 uur"],
      ...clients(62_000, 9),
      ["Klantmanager: Emmy Vos", null, null, null, "24,5 uur p.w."],
      ...clients(63_000, 7),
    ];
    const team = understood(grid(rows, { merges: ["A3:C3"] }));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/12", "Bob Bos 28/9", "Emmy Vos 24.5/7"]);
    expect(codesOf(team)).toEqual([]);
  });
});

describe("a list in sections, each under what its clients are and whose", () => {
  const section = (heading: string, from: number, count: number, said = count): Row[] => [
    [heading],
    [null, "Nr", "Naam", "Geboren"],
    ...Array.from({ length: count }, (_, at): Row => [
      at + 1,
      from + 37 * at,
      `Jansen, ${"ABCDEFGHIJKL"[at] ?? ""}.`,
      day(`19${70 + at}-03-0${1 + (from % 7)}`),
    ]),
    [null, "aantal", said],
    [],
  ];
  const listed = (said: number): Row[] => [
    ["Klanten naar leeftijd"],
    [],
    ...section("JONGEREN 18 T/M 26  –  Anja de Wit (36 uur)", 610_001, 12),
    ...section("27 T/M 34 – Bob Bos (28 uur)", 620_002, 9),
    ...section("55 PLUS | Emmy Vos (24 uur)", 630_003, 7, said),
    ...section("ALLEENSTAANDE OUDERS (alle leeftijden) – Bob Bos (28 uur)", 640_004, 4),
  ];

  test("is everybody's, who may have two, also below the rows that were read", () => {
    const list = grid(listed(7));
    for (const team of [understood(list), understoodFromTop(24, list)])
      expect(figuresOf(team)).toEqual(["Anja de Wit 36/12", "Bob Bos 28/13", "Emmy Vos 24/7"]);
    expect(codesOf(understood(list))).toEqual([]);
  });

  test("says a number below one that its rows do not come to", () => {
    expect(understood(grid(listed(8))).doubts).toEqual([
      expect.objectContaining({ code: "other-figures", text: "Emmy Vos", figure: 7, other: 8 }),
    ]);
  });

  test("is of whoever has a dash in the name, or a name on both sides of it", () => {
    const list = grid([
      ...section("Anja Smit – de Wit (36 uur)", 610_001, 12),
      ...section("Bob – Anna Bos (28 uur)", 620_002, 9),
    ]);
    expect(figuresOf(understood(list))).toEqual(["Anja Smit – de Wit 36/12", "Bob – Anna Bos 28/9"]);
  });
});

describe("areas down the side and people on top", () => {
  test("the row that adds the areas up has the clients, and another the hours", () => {
    const team = understood(
      grid([
        ["Cliënten per wijk (1-9-2025)"],
        ["Wijk", "Anne", "Bob", "Emmy", "Totaal wijk", "Inwoners"],
        ["Binnenstad", 26, null, 27, 53, 6450],
        ["Hoogveld", 2, 19, null, 21, 8535],
        ["De Es", 18, 7, 4, 29, 2502],
        ["Totaal KM", 46, 26, 31, 103, null],
        ["Contracturen", 36, 24, 28, null, null],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne 36/46", "Bob 24/26", "Emmy 28/31"]);
  });
});

test("tables of two teams beside each other are one team, and who works in both has the hours of both", () => {
  const team = understood(
    grid([
      ["Team Noord", null, null, null, "Team Zuid"],
      ["Naam", "Uren", "Cliënten", null, "Naam", "Uren", "Cliënten"],
      ["Anne Smit", 36, 90, null, "Kees Dam", 28, 50],
      ["Bob Bos", 24, 61, null, "Loes Berg", 36, 71],
      ["Emmy Vos", 16, 30, null, "Emmy Vos", 12, 22],
      ["Ilse Pot", 36, 82, null, "Piet Kuip", 20, 41],
    ]),
  );
  const noord = ["Anne Smit 36/90", "Bob Bos 24/61", "Emmy Vos 28/52", "Ilse Pot 36/82"];
  expect(figuresOf(team)).toEqual([...noord, "Kees Dam 28/50", "Loes Berg 36/71", "Piet Kuip 20/41"]);
  expect(codesOf(team)).toContain("rows-added");
});
