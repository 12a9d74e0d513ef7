import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

const surnames = [
  "Abdi",
  "Baars",
  "Demir",
  "Evers",
  "Faber",
  "Kaya",
  "Maas",
  "Otten",
  "Prins",
  "Stam",
  "Visser",
  "Wijnen",
];

/** So many clients, each by a name that no other has. */
function clientsOf(initial: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${surnames[at % surnames.length]}, ${initial}.${"ABCDE"[Math.floor(at / surnames.length)]}.`,
  );
}

/** The columns beside each other, each filled up with empty cells. */
function besideEachOther(columns: readonly (readonly TestCell[])[]): TestCell[][] {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
}

describe("a column for each klantmanager with the clients below the name", () => {
  const columns = [
    ["KM", "uren"],
    ["Anne Smit", 36, ...clientsOf("A", 40)],
    ["Bob Bos", 28, ...clientsOf("B", 31)],
    ["Emmy Vos", 24, ...clientsOf("E", 22)],
  ];
  const figures = ["Anne Smit 36/40", "Bob Bos 28/31", "Emmy Vos 24/22"];

  test("counts who stand there, live", () => {
    const team = understood(grid(besideEachOther(columns)));
    expect(figuresOf(team)).toEqual(figures);
    expect(codesOf(team)).toEqual([]);
    expect(team.tables[1]?.rows[1]?.current?.counted).toEqual([
      expect.objectContaining({ top: 2, bottom: 32, filled: 2 }),
    ]);
  });

  test("does not count how many there are, below them", () => {
    const below = [null, ...[40, 31, 22].map((clients) => `nu: ${clients}`)];
    expect(figuresOf(understood(grid([...besideEachOther(columns), [], [], below])))).toEqual(figures);
  });

  describe("and those of before below a line across all", () => {
    const running = [
      ["Anne (36 u)", ...clientsOf("A", 14)],
      ["Bob (28 u)", ...clientsOf("B", 12)],
      ["Emmy (24 u)", ...clientsOf("E", 13)],
    ];
    const before = [clientsOf("Q", 7), clientsOf("R", 4), clientsOf("S", 5)];
    const sums = [["Gehad in 2026 (lopend + uitgestroomd):"], [21, 16, 18]];
    const board = (...line: readonly TestCell[]): TestCell[][] => [
      ...besideEachOther(running),
      [],
      [...line],
      ...besideEachOther(before),
    ];
    const now = ["Anne 36/14", "Bob 28/12", "Emmy 24/13"];

    test.each(["UITGESTROOMD IN 2026", "Afgesloten", "Gestopt sinds 1 januari"])("%s: they do not count", (line) => {
      for (const end of [[], sums]) {
        const team = understood(grid([...board(line), ...end]));
        expect(figuresOf(team)).toEqual(now);
        expect(team.doubts).toMatchObject([
          { code: "list-ended", figure: 16, cells: [{ row: 16, column: 0 }, { row: 16 }, { row: 16 }] },
        ]);
      }
    });

    test("a line about something else, and one with clients beside it, end nothing", () => {
      for (const line of [["Nieuw in 2026"], ["Afgesloten, A.", "Vos, B.", "Smit, C."]])
        expect(codesOf(understood(grid(board(...line))))).not.toContain("list-ended");
    });

    test("goes on below a line that says what runs", () => {
      const rows = [...board("Uitgestroomd"), ["Lopend"], ["Zomer, A.", "Zomer, B.", "Zomer, C."]];
      expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/15", "Bob 28/13", "Emmy 24/14"]);
    });

    test("what heads sums below them is no client", () => {
      expect(figuresOf(understood(grid([...besideEachOther(running), ["Nu in totaal 3:"], [14, 12, 13]])))).toEqual(
        now,
      );
    });
  });

  test("hours with their unit in the cell need no word", () => {
    const written = columns.map((column) => column.map((cell) => (typeof cell === "number" ? `${cell} uur` : cell)));
    expect(figuresOf(understood(grid(besideEachOther(written.slice(1)))))).toEqual(figures);
  });

  test("a typed number below them that says otherwise is said", () => {
    const rows = [...besideEachOther(columns), [], ["aantal", 40, 32, 22]];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/40", "Bob Bos 28/32", "Emmy Vos 24/22"]);
    expect(team.doubts).toMatchObject([{ code: "list-differs", text: "Bob Bos", figure: 32, other: 31 }]);
  });

  test("below other headings stand clients of nobody and of a stranger, and no remarks", () => {
    const others = [
      ["Nog te verdelen", null, ...clientsOf("N", 5)],
      ["Gerda Pot", null, ...clientsOf("G", 4)],
      ["Opmerkingen", null, "nieuwe meldingen naar de laagste", "sleutel ligt bij de balie"],
    ];
    const team = understood(grid(besideEachOther([...columns, ...others])));
    expect(figuresOf(team)).toEqual([...figures, "+ Gerda Pot 4"]);
    expect(team.doubts).toMatchObject([
      { code: "list-unassigned", figure: 5 },
      { code: "list-outside", text: "Gerda Pot", figure: 4 },
    ]);
  });

  test("colleagues below names are no clients", () => {
    const buddies = besideEachOther([
      ["", "uren"],
      ["Anne Smit", 36, "Bob Bos", "Emmy Vos"],
      ["Bob Bos", 28, "Emmy Vos", "Anne Smit"],
      ["Emmy Vos", 24, "Anne Smit", "Bob Bos"],
    ]);
    expect(understood(grid(buddies)).tables).toEqual([]);
  });
});

describe("a cross in the column of whoever has the client", () => {
  const team = ["Anne Smit", "Bob Bos", "Emmy Vos"];
  const marked = (row: number): TestCell[] => team.map((_, at) => (at === row % 3 ? "x" : null));
  const clients = clientsOf("C", 40).map((name, row): TestCell[] => [name, 400_000 + 37 * row, ...marked(row)]);
  const head = [
    ["Cliënt", "Nummer", ...team],
    ["uren per week", null, 36, 28, 24],
  ];

  test("counts the crosses, live", () => {
    const found = understood(grid([...head, ...clients]));
    expect(figuresOf(found)).toEqual(["Anne Smit 36/14", "Bob Bos 28/13", "Emmy Vos 24/13"]);
    expect(codesOf(found)).toEqual([]);
    expect(found.tables[1]?.rows[0]?.current?.counted).toEqual([
      expect.objectContaining({ columns: [{ column: 2, texts: ["x"] }] }),
    ]);
  });

  test("whoever has none is nobody's, and who has two is asked about", () => {
    const rows = clients.map((cells, row) =>
      row === 0 ? cells.map((cell) => (cell === "x" ? null : cell)) : row === 1 ? [...cells.slice(0, 4), "x"] : cells,
    );
    const found = understood(grid([...head, ...rows]));
    expect(figuresOf(found)).toEqual(["Anne Smit 36/13", "Bob Bos 28/13", "Emmy Vos 24/13"]);
    expect(found.doubts).toMatchObject([
      { code: "list-duplicates", figure: 1 },
      { code: "list-unassigned", figure: 1 },
      { code: "list-two-caseworkers", text: "Bob Bos / Emmy Vos", figure: 1 },
    ]);
  });

  test("who has none among the first rows, and stands with the hired people on another sheet, has them below", () => {
    const hired = ["Fleur Prins", "Gijs Stam", "Henk Otten"];
    const all = [...team, ...hired];
    const inOrder = clientsOf("C", 48).map((name, row): TestCell[] => [
      name,
      400_000 + 37 * row,
      ...all.map((_, at) => (at === Math.floor(row / 8) ? "x" : null)),
    ]);
    const hours = (sheet: string, names: readonly string[]) =>
      grid([["Naam", "Uren"], ...names.map((name, at): TestCell[] => [name, 36 - 4 * at])], { sheet });
    const list = grid([["Cliënt", "Nummer", ...all], ...inOrder], { sheet: "Kruisjes" });
    const found = understoodFromTop(20, hours("Externen", hired), hours("Team", team), list);
    expect(figuresOf(found).sort()).toEqual([
      "Anne Smit 36/8",
      "Bob Bos 32/8",
      "Emmy Vos 28/8",
      "Fleur Prins 36/8",
      "Gijs Stam 32/8",
      "Henk Otten 28/8",
    ]);
  });

  test("a rota with a cross for whoever is on duty is none", () => {
    const days = Array.from({ length: 30 }, (_, day): TestCell[] => [`dag ${day + 1}`, ...marked(day)]);
    expect(understood(grid([["Balie", ...team], ["uren", 36, 28, 24], ...days])).tables).toEqual([]);
  });
});

test("a board of clients with initials gives nobody a code", () => {
  const people = ["Bert", "Marieke", "Sjoerd", "Gijs"];
  const rows = Array.from({ length: 9 }, (_, row) =>
    people.map((_name, column) =>
      row < 9 - column ? `${"FBPWS"[(row + column) % 5]}. Albers${row}${"abcd"[column]}` : null,
    ),
  );
  const team = understood(grid([["Klantenbord"], [], people, [32, 30, 18, 24], ...rows], { sheet: "bord" }));
  expect(figuresOf(team)).toEqual(["Bert 32/9", "Marieke 30/8", "Sjoerd 18/7", "Gijs 24/6"]);
});
