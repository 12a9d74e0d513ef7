import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const hours = grid(
  [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 28],
    ["Emmy Vos", 24],
  ],
  { sheet: "Team" },
);

/** Clients of each person and each kind under two days; nobody has the last kind on all of them. */
function exported(headers: readonly string[], valueOf: (count: number) => readonly TestCell[]) {
  const stands: readonly (readonly [string, string, string, number])[] = [
    ["2025-06-01", "Anne Smit", "P-wet", 70],
    ["2025-06-01", "Anne Smit", "IOAW", 9],
    ["2025-06-01", "Bob Bos", "P-wet", 51],
    ["2025-06-01", "Bob Bos", "IOAW", 4],
    ["2025-06-01", "Emmy Vos", "P-wet", 44],
    ["2025-09-01", "Anne Smit", "P-wet", 66],
    ["2025-09-01", "Anne Smit", "IOAW", 11],
    ["2025-09-01", "Bob Bos", "P-wet", 53],
    ["2025-09-01", "Emmy Vos", "P-wet", 40],
    ["2025-09-01", "Emmy Vos", "IOAW", 3],
    ["2025-12-01", "Anne Smit", "P-wet", 99],
    ["2025-12-01", "Bob Bos", "P-wet", 99],
  ];
  const rows = stands.map(([date, name, kind, count]) => [day(date), name, kind, ...valueOf(count)]);
  return grid([headers, ...rows], { sheet: "Data" });
}

describe("a row for each day, person and kind of clients", () => {
  test("the newest day that has come counts, its kinds are added up, and both are said", () => {
    const team = understood(
      hours,
      exported(["Peildatum", "Klantmanager", "Regeling", "Aantal"], (count) => [count]),
    );
    expect(figuresOf(team)).toEqual(["Anne Smit 36/77", "Bob Bos 28/53", "Emmy Vos 24/43"]);
    expect(codesOf(team)).toEqual(["newest-taken", "rows-added"]);
  });

  test("its rows are never counted as clients, with or without a figure that we know", () => {
    const percentages = exported(["Datum", "Klantmanager", "Regeling", "Index"], (count) => [count / 100]);
    const only = exported(["Datum", "Klantmanager", "Regeling"], () => []);
    for (const data of [percentages, only]) expect(understood(hours, data).nearest).toMatchObject({ lacks: "clients" });
  });

  test("a list of clients with a number before each row stays one", () => {
    const owners = [
      ...Array<string>(14).fill("Anne Smit"),
      ...Array<string>(9).fill("Bob Bos"),
      "Emmy Vos",
      "Emmy Vos",
    ];
    const rows = owners.map((owner, at): TestCell[] => [
      at + 1,
      `Jansen, ${"ABCDE"[at % 5]}.`,
      owner,
      day("2024-06-01"),
    ]);
    const list = grid([["#", "Klant", "KM", "Aanmelding"], ...rows], { sheet: "Lijst" });
    expect(figuresOf(understood(hours, list))).toEqual(["Anne Smit 36/14", "Bob Bos 28/9", "Emmy Vos 24/2"]);
  });
});

describe("a row for each person in each week or month", () => {
  const people = ["Anne Smit", "Bob Bos", "Emmy Vos"];
  /** Clients of everybody under the number of each week. */
  function numbered(headers: readonly string[], moments: readonly (readonly number[])[]) {
    const rows = moments.flatMap((moment, at) => people.map((name, who) => [...moment, name, 40 + 10 * who + at]));
    return grid([[...headers, "Klantmanager", "Stand"], ...rows], { sheet: "Standen" });
  }

  test.each([
    [
      "a week and its year",
      ["Jaar", "Week"],
      [
        [2024, 51],
        [2025, 1],
        [2025, 35],
        [2025, 40],
      ],
      "Week 35",
    ],
    ["a week", ["Weeknr"], [[33], [34], [35], [37]], "Weeknr 35"],
    ["a week in short", ["Wk."], [[33], [34], [35], [37]], "Wk. 35"],
  ] as const)("of %s the newest that has begun counts, which is said", (_, headers, moments, text) => {
    const team = understood(hours, numbered(headers, moments));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/42", "Bob Bos 28/52", "Emmy Vos 24/62"]);
    expect(team.doubts).toEqual([expect.objectContaining({ code: "newest-taken", text })]);
  });

  test("of a month that is a day the newest counts as well", () => {
    const days = ["2025-08-01", "2025-09-01", "2025-10-01"].map(day);
    const rows = days.flatMap((month, at) => people.map((name, who): TestCell[] => [month, name, 40 + 10 * who + at]));
    const team = understood(hours, grid([["Maand", "Klantmanager", "Stand"], ...rows], { sheet: "Standen" }));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/41", "Bob Bos 28/51", "Emmy Vos 24/61"]);
  });

  test("clients of nobody are those of the newest week as well", () => {
    const rows = [34, 35, 36].flatMap((week) => [
      ...people.map((name, who): TestCell[] => [week, name, 4 + week + who]),
      [week, "Niet toegewezen", week],
    ]);
    const team = understood(hours, grid([["Wk", "Klantmanager", "Caseload"], ...rows], { sheet: "Standen" }));
    expect(figuresOf(team)).toEqual(["Anne Smit 36/40", "Bob Bos 28/41", "Emmy Vos 24/42"]);
    expect(team.doubts).toContainEqual(expect.objectContaining({ code: "unassigned-clients", figure: 36 }));
  });

  test("the year beside the weeks is nobody's hours of a year", () => {
    const rows = [35, 36].flatMap((week) => people.map((name, who): TestCell[] => [2025, week, name, 4 + week + who]));
    const team = understood(grid([["Jaar", "Wk", "Klantmanager", "Caseload"], ...rows], { sheet: "Standen" }));
    expect(team.doubts.map(({ text }) => text)).not.toContain("Jaar");
  });

  test("the first and second of two weeks may be those of every fortnight, and are no moments", () => {
    const team = understood(hours, numbered(["Week"], [[1], [2]]));
    expect(codesOf(team)).not.toContain("newest-taken");
  });
});
