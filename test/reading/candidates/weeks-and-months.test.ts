import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

/** So many hours as Excel keeps a duration. */
function time(hours: number): TestCell {
  const whole = Math.floor(hours);
  return { value: hours / 24, text: `${whole}:${String((hours - whole) * 60).padStart(2, "0")}`, format: "[h]:mm" };
}

describe("a roster for each day of the week", () => {
  const total = ["bezetting", 24, 16, 20, 24, 4, null];
  const rows: readonly Row[] = [
    ["Wie", "ma", "di", "wo", "do", "vr", "totaal"],
    ["Anne", 8, 8, 8, 8, "-", 32],
    ["Bob", 8, "-", 8, 8, 4, 28],
    ["Emmy", 8, 8, 4, 8, "-", 28],
  ];
  const counts = grid(
    [
      ["Wie", day("2024-09-01"), day("2025-09-01"), "verschil"],
      ["Emmy", 48, 55, 7],
      ["Anne", 70, 64, -6],
      ["Bob", 51, 56, 5],
    ],
    { sheet: "Aantallen" },
  );

  test.each([
    ["with the week's total beside it", [...rows, total]],
    ["without", [...rows, total].map((row) => row.slice(0, 6))],
  ])("adds up to the hours, also where a last row adds up the days, %s", (_, roster) => {
    const team = understood(grid(roster, { sheet: "Rooster" }), counts);
    expect(figuresOf(team)).toEqual(["Anne 32/64", "Bob 28/56", "Emmy 28/55"]);
    expect(codesOf(team)).toEqual(["newest-taken"]);
  });

  test("in durations, with a total of everybody below the week's alone", () => {
    const team = understood(
      grid([
        ["Klantmanager", "ma", "di", "wo", "do", "vr", "per week", "caseload"],
        ["Anne Smit", time(9), time(9), time(4.5), time(9), null, time(31.5), 71],
        ["Bob Bos", time(9), null, null, time(9), null, time(18), 39],
        ["Emmy Vos", time(9), time(9), null, time(9), null, time(27), 60],
        ["totaal", null, null, null, null, null, time(76.5), 170],
      ]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 31.5/71", "Bob Bos 18/39", "Emmy Vos 27/60"]);
    expect(codesOf(team)).toEqual([]);
  });
});

describe("a table for each month on one sheet", () => {
  const month = (title: string, counts: readonly number[], hours = 28): Row[] => [
    [title],
    ["Naam", "Uren", "Bijstand", "Nazorg (geen uitkering, telt niet mee)"],
    ["Anne Smit", 36, counts[0] ?? 0, 8],
    ["Bob Bos", hours, counts[1] ?? 0, 5],
    ["Emmy Vos", 24, counts[2] ?? 0, 2],
    ["Totaal", null, counts.reduce((sum, count) => sum + count, 0), null],
    [],
    [],
  ];
  const stacked = [...month("Juli 2025", [70, 51, 40]), ...month("Augustus 2025", [68, 55, 41], 32)];

  test("the newest that has begun counts, wherever it stands and whatever the sheet is called", () => {
    for (const rows of [
      [...stacked, ...month("September 2025", [66, 57, 43], 32), ...month("Oktober 2025", [1, 1, 1])],
      [...month("September 2025", [66, 57, 43], 32), ...stacked],
    ]) {
      const team = understood(grid(rows, { sheet: "Caseload kwartaal 3" }));
      expect(figuresOf(team)).toEqual(["Anne Smit 36/66", "Bob Bos 32/57", "Emmy Vos 24/43"]);
      expect(team.doubts).toContainEqual(expect.objectContaining({ code: "newest-taken", text: "September 2025" }));
    }
  });
});

describe("hours behind the name", () => {
  const rows = (behind: readonly string[]): Row[] => [
    [null, "juni", "juli", "aug", "sept", "okt"],
    [`Anne${behind[0] ?? ""}`, 34, 36, 30, 38, null],
    [`Bob${behind[1] ?? ""}`, 24, 28, 32, 31, null],
    [`Emmy${behind[2] ?? ""}`, 26, 22, 28, 25, null],
  ];
  const figures = ["Anne 32/38", "Bob 28/31", "Emmy 20.5/25"];

  test("a bare number in brackets may be them, which is said; a month's clients are not", () => {
    const team = understood(grid(rows([" (32)", " (28)", " (20,5)"])));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual(["guessed-column", "newest-taken"]);
  });

  test("with their unit they are", () => {
    const team = understood(grid(rows([" 32 uur", " (28u)", " - 20,5 uur p.w."])));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual(["newest-taken"]);
  });

  test("of a sheet for each year the newest counts", () => {
    const years = [2024, 2025].map((year) => grid(rows([" (32)", " (28)", " (20,5)"]), { sheet: String(year) }));
    expect(figuresOf(understood(...years))).toEqual(figures);
  });

  test("where a cell holds two people, the rows are groups of people and nobody's figures", () => {
    const team = grid(
      [
        ["Naam", "Uren per week", "Aantal cliënten"],
        ["Anne", 36, 90],
        ["Bob", 36, 122],
        ["Emmy", 28, 71],
      ],
      { sheet: "Team" },
    );
    const groups = grid(
      [
        ["Groep", "Wie + aantal uur", "Huidige caseload", "Nieuwe caseload"],
        ["jong", "Emmy 24 uur", 82, 133],
        ["midden", "Bob 36 uur", 122, 254],
        ["oud", "Julie 36 uur\nAnn 36 uur", 276, 294],
      ],
      { sheet: "Voorstel" },
    );
    const read = understood(team, groups);
    expect(figuresOf(read)).toEqual(["Anne 36/90", "Bob 36/122", "Emmy 28/71"]);
    expect(codesOf(read)).toEqual([]);
  });

  test("a number that no week has, and a name with a number of its own, are none", () => {
    for (const behind of [
      [" (71)", " (82)", " (64)"],
      [" 1", " 2", " 3"],
    ])
      expect(understood(grid(rows(behind))).nearest).toMatchObject({ lacks: "hours" });
  });
});

describe("a word in the newest week", () => {
  const weeks = (of: TestCell) => [
    ["Naam", "Contract", "wk 33", "wk 34", "wk 35", "wk 36", "wk 37"],
    ["Anne Smit", 32, 33, 35, 37, null, null],
    ["Bob Bos", 28, 22, 24, of, null, null],
    ["Emmy Vos", 24, 32, 34, 36, null, null],
    ["Ilse Pot", 36, 40, 41, 42, null, null],
  ];

  test.each(["idem", "vakantie", "nog niet doorgegeven"])("%j: what was said last holds, and that is said", (word) => {
    const read = understood(grid(weeks(word)));
    expect(figuresOf(read)).toEqual(["Anne Smit 32/37", "Bob Bos 28/24", "Emmy Vos 24/36", "Ilse Pot 36/42"]);
    expect(read.doubts).toContainEqual(expect.objectContaining({ code: "loose-number", text: word, figure: 24 }));
  });

  test("is nobody's figure where nothing was said before it", () => {
    const rows = weeks("idem").map((row) => row.filter((_, at) => at !== 2 && at !== 3));
    expect(codesOf(understood(grid([...rows, []])))).toContain("unreadable-number");
  });
});

test("the column that says now goes before the one that says of when it is", () => {
  const rows = [
    ["Wie", "Stand 1-1", "jan", null, "feb", null, "mrt", null, "Stand nu"],
    [null, null, "bij", "af", "bij", "af", "bij", "af", null],
    ["Anne Smit", 37, 6, 3, null, 1, 5, 5, 39],
    ["Bob Bos", 14, 4, 1, null, null, 5, 2, 20],
    ["Emmy Vos", 35, 6, null, 6, 2, 3, 3, 45],
  ];
  const hours = grid(
    [
      ["Medewerker", "Uren"],
      ["Anne Smit", 36],
      ["Bob Bos", 24],
      ["Emmy Vos", 28],
    ],
    { sheet: "uren" },
  );
  expect(figuresOf(understood(grid(rows), hours))).toEqual(["Anne Smit 36/39", "Bob Bos 24/20", "Emmy Vos 28/45"]);
});
