import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const figuresIn = (head: Row, rows: readonly Row[]): string[] => figuresOf(understood(grid([head, ...rows])));

/** What is said of "4 or 6" clients of somebody: "Anne 30/34". */
function saidIn(head: Row, rows: readonly Row[]): string[] {
  return understood(grid([head, ...rows])).doubts.flatMap(({ code, text, figure, other }) =>
    code === "other-figures" ? [`${text} ${figure}/${other}`] : [],
  );
}

describe("clients of several kinds that no column adds up", () => {
  const sparse: readonly (readonly [string, number, number, number, TestCell, TestCell])[] = [
    ["Anne Smit", 36, 20, 4, 3, null],
    ["Bob Bos", 28, 31, 7, 5, 2],
    ["Emmy Vos", 24, 22, 5, null, null],
    ["Ilse Pot", 32, 19, 9, 4, 1],
  ];
  const all = ["Anne Smit 36/27", "Bob Bos 28/45", "Emmy Vos 24/27", "Ilse Pot 32/33"];

  test.each([
    ["P-wet 27+", "P-wet jongeren (<27)", "IOAW / IOAZ", "Bbz"],
    ["Pw <27", "Pw 27+", "Bbz", "Inburgering"],
    ["Aantal Pw", "Aantal IOAW", "IOAZ", "Bbz"],
    ["Fase 1", "Fase 2", "IOAW", "Bbz"],
    ["Bijstand", "IOAW", "IOAZ", "Bbz 18-67"],
  ])("%s, %s, %s, %s: each of a kind is added, and that it may be otherwise is said", (...kinds) => {
    expect(figuresIn(["Naam", "Uren", ...kinds], sparse)).toEqual(all);
  });

  test("stand in any order, a column of few before the others", () => {
    const rows = sparse.map(([name, hours, one, two, three, four]) => [name, four, three, hours, two, one]);
    expect(figuresIn(["Naam", "Bbz", "IOAW", "Uren", "P-wet <27", "P-wet 27+"], rows)).toEqual(all);
  });

  test("are said with both figures where no word says that the others are clients", () => {
    const rows = sparse.map(([name, hours, one, two, three]) => [name, hours, one, two, three]);
    for (const other of ["Nazorg", "Oekraïners", "Overig"]) {
      expect(saidIn(["Naam", "Uren", "Trede 1", "Trede 2", other], rows)).toEqual(["Anne Smit 24/27"]);
    }
    const few = sparse.map(([name, hours, one, two, , four]) => [name, hours, one, two, four]);
    expect(saidIn(["Naam", "Uren", "Trede 1", "Trede 2", "Nazorg"], few)).toEqual(["Bob Bos 38/40"]);
  });

  test("are no talks, leave, norm, scale or side task", () => {
    const rows = sparse.map(([name, hours, one, two, three]) => [name, hours, one, two, three]);
    for (const other of ["Gesprekken", "Verlofuren", "Norm", "Schaal", "Nieuw"]) {
      expect([other, saidIn(["Naam", "Uren", "Trede 1", "Trede 2", other], rows)]).toEqual([other, []]);
      expect(figuresIn(["Naam", "Uren", "Trede 1", "Trede 2", other], rows)).toContain("Anne Smit 36/24");
    }
  });

  test("are what adds them up, where a column does", () => {
    const rows = sparse.map(([name, hours, one, two, three]) => [
      name,
      hours,
      one,
      two,
      three,
      one + two + Number(three),
    ]);
    const head = ["Naam", "Uren", "P-wet 27+", "P-wet <27", "IOAW", "Totaal"];
    expect(figuresIn(head, rows)).toEqual(["Anne Smit 36/27", "Bob Bos 28/43", "Emmy Vos 24/27", "Ilse Pot 32/32"]);
  });
});

test.each([
  ["Beëindigd", "Lopend", "Eindtotaal"],
  ["Afgesloten", "In traject", "Totaal"],
])("a total of who has ended too is nobody's clients of now: %s, %s, %s", (ended, running, total) => {
  const counts: readonly (readonly [string, number, number])[] = [
    ["Smit, A.", 24, 59],
    ["Bos, B.", 22, 71],
    ["Vos, E.", 6, 51],
    ["Wit, D. de", 25, 78],
  ];
  const pivot = grid([
    ["Rijlabels", ended, running, total],
    ...counts.map(([name, out, now]) => [name, out, now, out + now]),
  ]);
  const staff = grid(
    [
      ["Naam", "Uren"],
      ["Anne Smit", 28],
      ["Bob Bos", 36],
      ["Emmy Vos", 20],
      ["Dirk de Wit", 24],
    ],
    { sheet: "Personeel" },
  );
  expect(figuresOf(understood(staff, pivot))).toEqual([
    "Anne Smit 28/59",
    "Bob Bos 36/71",
    "Emmy Vos 20/51",
    "Dirk de Wit 24/78",
  ]);
});

test.each(["Caseload gewogen", "Gewogen caseload", "Zwaarte"])(
  "%s counts no clients: light and heavy ones do",
  (header) => {
    const rows = [
      ["Regisseur", "Uren", header, "Licht", "Gewoon", "Zwaar"],
      ["Anne Smit", 20, 35, 8, 21, 5],
      ["Bob Bos", 32, 39.5, 5, 19, 9],
      ["Emmy Vos", 24, 41, 6, 24, 7],
      ["Ilse Pot", 32, 30, 6, 17, 5],
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Anne Smit 20/34", "Bob Bos 32/33", "Emmy Vos 24/37", "Ilse Pot 32/28"]);
    expect(codesOf(team)).toContain("guessed-column");
  },
);
