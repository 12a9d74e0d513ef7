import type { Correction, TableKey } from "../../../src/caseload/team/corrections";
import type { TeamData } from "../../../src/caseload/team/team-data";
import { readTeamData } from "../../../src/reading/read-team-data";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";

type Rows = readonly (readonly TestCell[])[];

const twoHours: Rows = [
  ["Naam", "Uren A", "Uren B", "Aantal cliënten"],
  ["Anne", 36, 32, 90],
  ["Bob", 36, 28, 122],
];

function read(sheets: Readonly<Record<string, Rows>>, corrections: readonly Correction[] = []): TeamData {
  const grids = Object.entries(sheets).map(([sheet, rows]): SheetGrid => grid(rows, { sheet }));
  return readTeamData(grids, 36, corrections);
}

function keyOf(team: TeamData, sheet: string): TableKey {
  const table = [...team.tables, ...team.passedOver].find(({ range }) => range.sheet === sheet);
  if (!table) throw new Error(`no table on ${sheet}`);
  return table.key;
}

function hours(team: TeamData): readonly (number | undefined)[] {
  return team.tables.flatMap(({ rows }) => rows.map((row) => row.hours?.value));
}

describe("another column", () => {
  test("settles which of two columns holds the hours", () => {
    const before = read({ Team: twoHours });
    expect(before.doubts.map(({ code }) => code)).toContain("ambiguous-column");
    expect(hours(before)).toEqual([undefined, undefined]);
    const table = keyOf(before, "Team");
    const after = read({ Team: twoHours }, [{ kind: "column", table, field: "hours", place: 2 }]);
    expect(hours(after)).toEqual([32, 28]);
    expect(after.doubts).toEqual([]);
    expect(after.tables[0]?.columns).toContainEqual(
      expect.objectContaining({ field: "hours", header: "Uren B", confidence: 1 }),
    );
    expect(after.unusedCorrections).toEqual([]);
  });

  test("takes a column of which the header says nothing", () => {
    const rows: Rows = [
      ["Naam", "Uren", "Stand 1-3"],
      ["Anne", 36, 90],
      ["Bob", 36, 122],
    ];
    const before = read({ Team: rows });
    expect(before.tables[0]?.kind).toBe("formation");
    const after = read({ Team: rows }, [{ kind: "column", table: keyOf(before, "Team"), field: "current", place: 2 }]);
    expect(after.tables[0]).toMatchObject({
      kind: "caseload",
      rows: [{ current: { value: 90 } }, { current: { value: 122 } }],
    });
  });

  test("takes a field away altogether, so that nothing is read for it", () => {
    const rows: Rows = [
      ["Naam", "Uren", "Aantal cliënten", "Rekenkundig"],
      ["Anne", 36, 90, 80],
      ["Bob", 36, 70, 80],
    ];
    const table = keyOf(read({ Team: rows }), "Team");
    const after = read({ Team: rows }, [{ kind: "column", table, field: "proportional", place: null }]);
    expect(after.tables[0]?.columns.map(({ field }) => field)).toEqual(["name", "hours", "current"]);
  });

  test("tells the names from another column", () => {
    const rows: Rows = [
      ["Medewerker", "Contactpersoon", "Uren"],
      ["Jan", "Anne", 36],
      ["Kees", "Bob", 28],
    ];
    const table = keyOf(read({ Team: rows }), "Team");
    const after = read({ Team: rows }, [{ kind: "column", table, field: "name", place: 1 }]);
    expect(after.tables[0]?.rows.map(({ name }) => name.value)).toEqual(["Anne", "Bob"]);
  });

  test("a unit that someone said makes fte of bare figures", () => {
    const rows: Rows = [
      ["Naam", "Inzet", "Aantal cliënten"],
      ["Anne", 2, 90],
      ["Bob", 1, 70],
    ];
    const before = read({ Team: rows });
    expect(before.doubts.map(({ code }) => code)).toContain("hours-unit");
    const table = keyOf(before, "Team");
    const asHours = read({ Team: rows }, [{ kind: "unit", table, field: "hours", unit: "hours" }]);
    expect(hours(asHours)).toEqual([2, 1]);
    const asFte = read({ Team: [rows[0] ?? [], ["Anne", 1, 90], ["Bob", 0.5, 70]] }, [
      { kind: "unit", table, field: "hours", unit: "fte" },
    ]);
    expect(hours(asFte)).toEqual([36, 18]);
  });
});

describe("another table", () => {
  const month = (clients: number): Rows => [
    ["Naam", "Aantal cliënten"],
    ["Anne", clients],
    ["Bob", 70],
  ];
  const sheets = { Januari: month(80), Februari: month(90) };

  test("of two that say the same kind of thing only the one pointed out counts", () => {
    const before = read(sheets);
    expect(before.doubts.map(({ code }) => code)).toEqual(["different-caseloads"]);
    const after = read(sheets, [{ kind: "this-table", table: keyOf(before, "Februari") }]);
    expect(after.tables.map(({ title }) => title)).toEqual(["Februari"]);
    expect(after.passedOver).toMatchObject([{ reason: "other-table", title: "Januari" }]);
    expect(after.doubts).toEqual([]);
  });

  test("one that looks like something else counts when someone says so", () => {
    const rows: Rows = [["Vakantierooster"], ["Naam", "Datum", "Uren"], ["Anne", "maandag", 8], ["Bob", "dinsdag", 8]];
    const before = read({ Verlof: rows });
    expect(before.tables).toEqual([]);
    expect(before.passedOver).toMatchObject([{ reason: "unlikely", range: { sheet: "Verlof", top: 1 } }]);
    const after = read({ Verlof: rows }, [{ kind: "this-table", table: keyOf(before, "Verlof") }]);
    expect(after.tables).toMatchObject([{ kind: "formation", confidence: 1 }]);
    expect(after.passedOver).toEqual([]);
  });

  test("one that is none of the team's is set aside, with its doubts", () => {
    const before = read({ Team: twoHours });
    const after = read({ Team: twoHours }, [{ kind: "not-this-table", table: keyOf(before, "Team") }]);
    expect(after.tables).toEqual([]);
    expect(after.doubts).toEqual([]);
    expect(after.passedOver).toMatchObject([{ reason: "set-aside", title: "Team" }]);
  });
});

describe("one person", () => {
  const sheets = {
    Formatie: [
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Bob", 36],
    ],
    Caseload: [
      ["Naam", "Aantal cliënten"],
      ["Ann", 90],
      ["Bob", 70],
    ],
  };

  test("who is written in two ways is read under one name; the cell keeps its own words", () => {
    const after = read(sheets, [{ kind: "same-person", name: "Anne", alias: "Ann" }]);
    expect(after.tables[1]?.rows[0]?.name).toMatchObject({ value: "Anne", text: "Ann" });
  });

  test("names that are each other's alias, or their own, come to an end", () => {
    const circle: Correction[] = [
      { kind: "same-person", name: "Anne", alias: "Ann" },
      { kind: "same-person", name: "Ann", alias: "Anne" },
      { kind: "same-person", name: "Bob", alias: "Bob" },
    ];
    expect(read(sheets, circle).tables).toHaveLength(2);
  });
});

describe("headers that changed", () => {
  const renamed: Rows = [["Naam", "Uren A", "Uren B", "Cliënten nu"], ...twoHours.slice(1)];

  test("a correction of the old headers is not used, and that is told", () => {
    const correction: Correction = {
      kind: "column",
      table: keyOf(read({ Team: twoHours }), "Team"),
      field: "hours",
      place: 2,
    };
    const after = read({ Team: renamed }, [correction]);
    expect(hours(after)).toEqual([undefined, undefined]);
    expect(after.unusedCorrections).toEqual([correction]);
  });

  test("case, accents and footnote marks are no change", () => {
    const table = keyOf(read({ Team: twoHours }), "Team");
    const same: Rows = [["naam", "UREN A", "Uren B", "Aantal clienten*"], ...twoHours.slice(1)];
    const after = read({ Team: same }, [{ kind: "column", table, field: "hours", place: 2 }]);
    expect(hours(after)).toEqual([32, 28]);
  });

  test("a renamed sheet keeps its corrections; a copy beside it does not take them over", () => {
    const table = keyOf(read({ Team: twoHours }), "Team");
    const correction: Correction = { kind: "column", table, field: "hours", place: 2 };
    expect(hours(read({ "Team maart": twoHours }, [correction]))).toEqual([32, 28]);
    const both = read({ Team: twoHours, Kopie: twoHours }, [correction]);
    expect(hours(both)).toEqual([32, 28, undefined, undefined]);
  });

  test("a key tells nothing of the words it was made of", () => {
    const key = keyOf(read({ Team: twoHours }), "Team");
    expect(key).toEqual({ sheet: "Team", headers: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });
});
