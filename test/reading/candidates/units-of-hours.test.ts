import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const three = ["Sanne 24/46", "Tom 36/71", "Anne 32/62"];

test("contract hours of a year need no word for it, and go before hours of side tasks", () => {
  const read = understood(
    grid([
      ["Medewerker", "Contracturen 2026", "Verlofrecht (uren)", "Scholing (uren)", "Cliënten"],
      ["Sanne", 1248, 130, 40, 46],
      ["Tom", 1872, 160, 24, 71],
      ["Anne", 1664, 140, 16, 62],
    ]),
  );
  expect(figuresOf(read)).toEqual(three);
  expect(codesOf(read)).toContain("converted-hours");
});

test("hours that a word makes others are a guess", () => {
  const read = understood(
    grid([
      ["Medewerker", "Scholing (uren)", "Cliënten"],
      ["Sanne", 24, 46],
      ["Tom", 36, 71],
      ["Anne", 32, 62],
    ]),
  );
  expect([figuresOf(read), codesOf(read)]).toEqual([three, ["guessed-column"]]);
});

describe("hours in days whose length the header tells", () => {
  test.each([
    ["Dgn p/w (8u)", 8],
    ["d/w (8 u)", 8],
    ["Werkdagen p/w (8 uur per dag)", 8],
    ["Dagen van 9 uur", 9],
    ["Aantal dagen per week (1 dag = 7,2 uur)", 7.2],
  ])("%s", (header, length) => {
    const rows: readonly Row[] = [
      ["Sanne", 3, 46],
      ["Tom", 4.5, 71],
      ["Anne", 4, 62],
    ];
    const team = understood(grid([["Naam", header, "Cliënten"], ...rows]));
    const hours = [3, 4.5, 4].map((days) => Math.round(days * length * 100) / 100);
    expect(figuresOf(team)).toEqual([`Sanne ${hours[0]}/46`, `Tom ${hours[1]}/71`, `Anne ${hours[2]}/62`]);
    expect(team.doubts).toMatchObject([{ code: "converted-hours", text: header, figure: length }]);
  });

  test("a number of hours that no day has says nothing of a day", () => {
    const team = understood(
      grid([
        ["Naam", "Dagen (bij 36 uur)", "Cliënten"],
        ["Sanne", 3, 46],
        ["Tom", 4.5, 71],
        ["Anne", 4, 62],
      ]),
    );
    expect(team.doubts[0]).toMatchObject({ code: "converted-hours", figure: 7.2 });
  });
});

describe("hours in parts of a day or in minutes", () => {
  const rows: readonly Row[] = [
    ["Sanne", 6, 46],
    ["Tom", 9, 71],
    ["Anne", 8, 62],
  ];

  test.each(["Dagdelen", "Aantal dagdelen p/w"])("%s are four hours each, and that is said", (header) => {
    const team = understood(grid([["Naam", header, "Cliënten"], ...rows]));
    expect(figuresOf(team)).toEqual(three);
    expect(team.doubts).toMatchObject([{ code: "converted-hours", text: header, figure: 4 }]);
  });

  test("how long a dagdeel is may stand anywhere on the sheets", () => {
    const team = understood(
      grid([["Naam", "Dagdelen", "Cliënten"], ...rows]),
      grid([["x = dagdeel van 3,5 uur"]], { sheet: "Uitleg" }),
    );
    expect(figuresOf(team)).toEqual(["Sanne 21/46", "Tom 31.5/71", "Anne 28/62"]);
  });

  test("dagdelen of leave are no hours", () => {
    const withLeave = rows.map(([name = null, parts = null, clients = null]): Row => [name, 36, parts, clients]);
    const team = understood(grid([["Naam", "Uren", "Dagdelen verlof", "Cliënten"], ...withLeave]));
    expect(figuresOf(team)).toEqual(["Sanne 36/46", "Tom 36/71", "Anne 36/62"]);
  });

  test.each(["Aantal dagdelen", "Aantal werkdagen"])("%s are nobody's clients", (header) => {
    const head = ["Naam", header, "Norm caseload"];
    const now = [head, ["Sanne", 9, 90], ["Tom", 7, 90], ["Anne", 6, 90]];
    const old = [["Oude stand 2024"], head, ["Sanne", 9, 90], ["Tom", 8, 90], ["Anne", 5, 90]];
    expect(figuresOf(understood(grid([...now, [], [], ...old])))).toEqual([]);
  });

  test("minutes a week", () => {
    const minutes = rows.map(([name = null, parts = null, clients = null]): Row => [
      name,
      Number(parts) * 240,
      clients,
    ]);
    const team = understood(grid([["Naam", "Minuten per week", "Cliënten"], ...minutes]));
    expect(figuresOf(team)).toEqual(three);
    expect(codesOf(team)).toEqual(["converted-hours"]);
  });
});

test("a roster of crosses below merged days has its headers on the row of the halves", () => {
  const half = ["o", "m"];
  const crosses = (parts: number): Row => Array.from({ length: 10 }, (_, at) => (at < parts ? "x" : null));
  const rows: Row[] = [
    ["Bezetting, 1 dagdeel = 4 uur"],
    [],
    [null, "maandag", null, "dinsdag", null, "woensdag", null, "donderdag", null, "vrijdag", null],
    ["consulent", ...half, ...half, ...half, ...half, ...half, "dagdelen", "klanten", "kamer"],
    ...[
      ["Sanne", 6, 46],
      ["Tom", 9, 71],
      ["Anne", 8, 62],
    ].map(([name = "", parts = 0, clients = 0]): Row => [name, ...crosses(Number(parts)), parts, clients, 1.12]),
  ];
  const merges = ["B3:C3", "D3:E3", "F3:G3", "H3:I3", "J3:K3"];
  expect(figuresOf(understood(grid(rows, { merges })))).toEqual(["Sanne 24/46", "Tom 36/71", "Anne 32/62"]);
});

test("fte with what is taken, allowed and left below them", () => {
  const rows: Row[] = [
    ["Naam", "Schaal", "fte", "dossiers"],
    ["Sanne", 9, 24 / 36, 46],
    ["Tom", 8, 1, 71],
    ["Anne", 9, 32 / 36, 62],
    ["Bezet", null, 92 / 36, 179],
    ["Toegestane formatie", null, 3],
    ["Ruimte", null, 3 - 92 / 36],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(three);
});
