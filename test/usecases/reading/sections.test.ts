import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const contract = grid(
  [
    ["Klantmanager", "Uren"],
    ["Loes Blom", 36],
    ["Rachid Smit", 28],
    ["Hatice Bos", 24],
  ],
  { sheet: "Contract" },
);
const whose = ["Loes Blom", "Rachid Smit", "Hatice Bos", "Rachid Smit"];
const header = ["Klantnummer", "Naam cliënt", "Klantmanager", "Doel"];

function client(at: number): TestCell[] {
  return [1_300_000 + 41 * at, `Abdi, ${String.fromCharCode(65 + (at % 26))}.`, whose[at % 4] ?? "", "Arbeidsfit"];
}

const clients = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => client(from + at));

/** What is counted and said, and how often Excel was asked for columns. */
async function read(...rows: readonly TestCell[][]) {
  const host = memoryHost([grid([header, ...rows], { sheet: "Lijst" }), contract]);
  const readColumns = jest.spyOn(host, "readColumns");
  const { team } = await readTeam(host, { referenceDate: "2026-03-01" });
  return {
    people: figuresOf(team),
    said: team.doubts.map(({ code, text, figure, other }) =>
      code === "other-figures" ? `${text} ${figure}/${other}` : `${code} ${figure}`,
    ),
    cells: team.doubts.flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`)),
    requests: readColumns.mock.calls.map(([{ firstRow, lastRow }]) => `${firstRow}-${lastRow}`),
  };
}

/** A list with a text in it, above the last twenty clients. */
const withText = (above: number, text: string, column = 0) =>
  read(...clients(0, above), [...Array.from({ length: column }, () => null), text], ...clients(above, above + 20));

test("of a list with very many blank rows it is said that texts may stand between them", async () => {
  const blanks = Array.from({ length: 25 }, (_, at) => [...clients(60 + at, 61 + at), []]).flat();
  const { people, said } = await read(
    ...clients(0, 60),
    ...blanks,
    ["Overgedragen aan team Zuid per 1 februari"],
    ...clients(85, 105),
  );
  expect(people).toHaveLength(3);
  expect(said.join()).toContain("list-odd-rows");
});

describe.each([20, 80])("a text alone in its row below %i clients", (above) => {
  const figures = (clientsNow: number) => [
    `Loes Blom 36/${clientsNow / 4}`,
    `Rachid Smit 28/${clientsNow / 2}`,
    `Hatice Bos 24/${clientsNow / 4}`,
  ];

  test.each([
    ["Hieronder: per 1 januari overgedragen aan team Inkomen. Niet meer van ons.", 0],
    ["Overgedragen aan team Zuid per 1 februari", 0],
    ["Uitgestroomd in het afgelopen jaar", 1],
    ["Niet meer van ons", 3],
  ])("%s: those below it are over", async (text, column) => {
    const { people, said, cells } = await withText(above, text, column);
    expect(people).toEqual(figures(above));
    expect(said).toEqual(["list-ended 20"]);
    expect(cells).toEqual([`${above + 1} ${column}`]);
  });

  test.each([
    "Overgedragen aan team Zuid per 1 mei",
    "Overgedragen van team Zuid",
    "Overgedragen aan Bos",
    "Wachtlijst",
    "Team Inkomen",
    "Worden binnenkort afgesloten",
  ])("%s: both figures are said of everybody", async (text) => {
    const { people, said } = await withText(above, text);
    expect(people).toEqual(figures(above + 20));
    expect(said).toEqual([
      "list-odd-rows 1",
      `Loes Blom ${above / 4 + 5}/${above / 4}`,
      `Rachid Smit ${above / 2 + 10}/${above / 2}`,
      `Hatice Bos ${above / 4 + 5}/${above / 4}`,
    ]);
  });

  test("the name of somebody of the team: they may be hers", async () => {
    const { said } = await withText(above, "Hatice Bos");
    expect(said).toContain(`Hatice Bos ${above / 4 + 5}/${above / 4 + 20}`);
    expect(said).toContain(`Loes Blom ${above / 4 + 5}/${above / 4}`);
  });

  test("what stands above all clients, or below them, is about the list", async () => {
    expect((await read(["Regio Noord"], ...clients(0, above + 20))).said).toEqual([]);
    expect((await read(...clients(0, above + 20), ["Voor vragen: het secretariaat"])).said).toEqual([]);
  });

  test("a client of whom nothing is known but a name or a number is nobody's, and heads nothing", async () => {
    for (const bare of [[null, "Baars, O."], [1_200_003], [null, null, "Loes Blom"]]) {
      const { said } = await read(...clients(0, above), bare, ...clients(above, above + 20));
      expect(said.filter((code) => !/unassigned|alone/.test(code))).toEqual([]);
    }
  });
});

test("of a long list Excel is asked for the one row besides, and for nothing twice", async () => {
  expect((await withText(80, "Overgedragen aan team Zuid per 1 februari")).requests).toEqual([
    "101-101",
    "1-101",
    "81-81",
  ]);
  expect((await read(...clients(0, 100))).requests).toEqual(["100-100", "1-100"]);
});

test("a row that is blank as far as a long list is read may hold a text, and is asked for", async () => {
  const { said, requests } = await withText(80, "Overgedragen aan team Zuid per 1 februari", 1);
  expect(said).toEqual(["list-ended 20"]);
  expect(requests).toEqual(["101-101", "1-101", "81-81"]);
  expect((await read(...clients(0, 80), [], ...clients(80, 100))).said).toEqual([]);
});

test("who counts by a status below such a text is said with both figures", async () => {
  const running = (rows: TestCell[][]) => rows.map((row) => [...row.slice(0, 3), "Lopend"]);
  const host = memoryHost([
    grid(
      [
        [...header.slice(0, 3), "Status"],
        ...running(clients(0, 80)),
        ["Overgedragen aan team Zuid"],
        ...running(clients(80, 100)),
      ],
      { sheet: "Lijst" },
    ),
    contract,
  ]);
  const { team } = await readTeam(host, { referenceDate: "2026-03-01" });
  expect(team.doubts).toContainEqual(expect.objectContaining({ text: "Loes Blom", figure: 25, other: 20 }));
});
