import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const team = grid(
  [
    ["Naam", "Uren"],
    ["Anne Bos", 36],
    ["Ilse Vermeer", 28],
  ],
  { sheet: "Team" },
);

/** Twelve clients of Anne and eight of Ilse, each with a status by its place in the list. */
function list(header: string, statusOf: (at: number) => TestCell) {
  const rows = Array.from({ length: 20 }, (_, at): TestCell[] => [
    4101 + 3 * at,
    at < 12 ? "Anne Bos" : "Ilse Vermeer",
    statusOf(at),
  ]);
  return grid([["Cliëntnr", "Klantmanager", header], ...rows], { sheet: "Cliënten" });
}

test("who moved away counts no longer", () => {
  const read = understood(
    team,
    list("Status", (at) => (at % 4 === 0 ? "Verhuisd" : "Lopend")),
  );
  expect(figuresOf(read)).toEqual(["Anne Bos 36/9", "Ilse Vermeer 28/6"]);
});

describe("codes of a status that nothing explains", () => {
  test.each([
    ["St", (at: number) => "LA"[Number(at % 5 === 0)] ?? "", "L (16), A (4)"],
    ["Status", (at: number) => [1, 1, 2, 1, 9][at % 5] ?? 0, "1 (12), 2 (4), 9 (4)"],
    ["Statuscode", (at: number) => `0${(at % 2) + 1}`, "01 (10), 02 (10)"],
    ["Dossierstatus", (at: number) => (at % 4 === 0 ? "Klaar" : "Bezig"), "Bezig (15), Klaar (5)"],
    ["Status", (at: number) => (at % 10 === 0 ? "X" : null), "X (2)"],
  ])("in a column %s are said with how often each stands there, and all count", (header, statusOf, text) => {
    const read = understood(team, list(header, statusOf));
    expect(figuresOf(read)).toEqual(["Anne Bos 36/12", "Ilse Vermeer 28/8"]);
    expect(read.doubts).toMatchObject([{ code: "list-codes-unknown", text, cells: [{ sheet: "Cliënten", row: 0 }] }]);
  });

  test("can be answered one by one", () => {
    const { accounted } = understood(
      team,
      list("St", (at) => (at % 5 === 0 ? "A" : "L")),
    );
    expect(accounted?.choices).toMatchObject([
      { question: "status-unknown", word: "A", yes: 20, no: 16 },
      { question: "status-unknown", word: "L", yes: 20, no: 4 },
    ]);
  });

  test.each([
    ["Status", (at: number) => (at < 30 ? "L" : "")],
    ["Burgerlijke status", (at: number) => "GO"[at % 2] ?? ""],
    ["Trede", (at: number) => (at % 4) + 1],
    ["Fase", (at: number) => "AB"[at % 2] ?? ""],
  ])("are none where one code is everybody's or the column is no status: %s", (header, statusOf) => {
    expect(codesOf(understood(team, list(header, statusOf)))).toEqual([]);
  });

  test("do not bring back who has ended in another list", () => {
    const ended = grid(
      [
        ["Cliëntnr", "Klantmanager", "Status"],
        ...Array.from({ length: 3 }, (_, at): TestCell[] => [4101 + 3 * at, "Anne Bos", "Beëindigd"]),
      ],
      { sheet: "Uit" },
    );
    const read = understood(
      team,
      list("St", (at) => "LA"[at % 2] ?? ""),
      ended,
    );
    expect(figuresOf(read)).toEqual(["Anne Bos 36/9", "Ilse Vermeer 28/8"]);
  });
});

describe("codes of which each has the day of the end in all of its rows or in none", () => {
  const listOf = (header: string, endOf: (at: number) => TestCell) =>
    grid(
      [
        ["Cliëntnr", "Klantmanager", "Status", header],
        ...Array.from({ length: 20 }, (_, at): TestCell[] => [
          4101 + 3 * at,
          at < 12 ? "Anne Bos" : "Ilse Vermeer",
          at % 4 === 0 ? "E" : "A",
          endOf(at),
        ]),
      ],
      { sheet: "Cliënten" },
    );

  test.each(["dt_uit", "Datum uit", "Uit", "Einddatum"])("explain themselves, with the day below %j", (header) => {
    const read = understood(
      team,
      listOf(header, (at) => (at % 4 === 0 ? day("2025-06-01") : null)),
    );
    expect(figuresOf(read)).toEqual(["Anne Bos 36/9", "Ilse Vermeer 28/6"]);
    expect(read.doubts).toMatchObject([{ code: "list-ended", figure: 5 }]);
  });

  test("are asked about where one has it in some rows", () => {
    const read = understood(
      team,
      listOf("Einddatum", (at) => (at % 8 === 0 ? day("2025-06-01") : null)),
    );
    expect(codesOf(read)).toContain("list-codes-unknown");
  });
});
