import type { Correction, TableKey } from "../../../src/caseload/team/corrections";
import type { TeamData } from "../../../src/caseload/team/team-data";
import { teamDataOf } from "../team-data";
import { monthTabs } from "../../../src/reading/tables/month-tabs";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";

type Rows = readonly (readonly TestCell[])[];

const twoHours: Rows = [
  ["Naam", "Uren A", "Uren B", "Aantal cliënten"],
  ["Anne", 36, 32, 90],
  ["Bob", 36, 28, 122],
];

function read(
  sheets: Readonly<Record<string, Rows>>,
  corrections: readonly Correction[] = [],
  date: string | null = null,
): TeamData {
  const grids = Object.entries(sheets).map(([sheet, rows]): SheetGrid => grid(rows, { sheet }));
  return teamDataOf(grids, 36, corrections, date === null ? null : monthTabs({ date, today: date }, grids));
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

describe("the tab of a new month", () => {
  const month = (anne: number | null, bob: number | null, heads = ["Naam", "Aantal cliënten", "Voorraad"]): Rows => [
    heads,
    ["Anne", 5, anne],
    ["Bob", 6, bob],
  ];
  const hoursOf: Rows = [
    ["Naam", "Uren"],
    ["Anne", 36],
    ["Bob", 28],
  ];
  const october = { Formatie: hoursOf, "Stand okt 2026": month(90, 70) };
  const table = keyOf(read(october, []), "Stand okt 2026");
  const corrections: readonly Correction[] = [{ kind: "column", table, field: "current", place: 2 }];
  const counted = (sheets: Readonly<Record<string, Rows>>, more: readonly Correction[] = [], date = "2026-11-02") => {
    const team = read(sheets, [...corrections, ...more], date);
    const clients = team.tables.filter(({ kind }) => kind === "caseload");
    return {
      clients: clients.map(({ range, rows }) => [range.sheet, ...rows.map(({ current }) => current?.value)]),
      carried: (team.carriedCorrections ?? []).map(({ sheet, holds }) => [sheet, holds]),
      said: team.doubts.map(({ code, text }) => [code, text]),
    };
  };
  const before = ["Stand okt 2026", 90, 70];

  test("takes over what was corrected on the month before, and counts", () => {
    expect(counted(october)).toEqual({ clients: [before], carried: [], said: [] });
    expect(counted({ ...october, "Stand nov 2026": month(95, 80) })).toEqual({
      clients: [["Stand nov 2026", 95, 80]],
      carried: [["Stand nov 2026", true]],
      said: [["newest-taken", "Stand nov 2026"]],
    });
  });

  test("waits while it has not begun, or fewer than half of the people are filled in", () => {
    expect(counted({ ...october, "Stand dec 2026": month(95, 80) })).toMatchObject({ clients: [before], said: [] });
    expect(counted({ ...october, "Stand nov 2026": month(null, null) })).toMatchObject({ clients: [before] });
  });

  test("its own correction goes before that of an earlier month", () => {
    const own: Correction = {
      ...{ kind: "column", field: "current", place: 1 },
      table: { ...table, sheet: "Stand nov 2026" },
    };
    expect(counted({ ...october, "Stand nov 2026": month(95, 80) }, [own]).clients).toEqual([["Stand nov 2026", 5, 6]]);
  });

  test("a month of which somebody said that it counts stays", () => {
    const chosen: Correction = { kind: "this-table", table };
    expect(counted({ ...october, "Stand nov 2026": month(95, 80) }, [chosen]).clients).toEqual([before]);
  });

  test("is left to the evidence where only somebody was corrected", () => {
    const sheets = { ...october, "Stand nov 2026": month(95, 80) };
    const own: readonly Correction[] = [{ kind: "no-cases", name: "Anne" }];
    expect(read(sheets, own, "2026-11-02")).toMatchObject({ passedOver: [], carriedCorrections: [] });
  });

  test("with other headers takes nothing over, which is said; a tab of another series is none", () => {
    const other = month(95, 80, ["Naam", "Aantal cliënten", "Voorraad nu"]);
    expect(counted({ ...october, "Stand nov 2026": other }).carried).toEqual([["Stand nov 2026", false]]);
    expect(counted({ ...october, "Prognose nov 2026": month(95, 80) }).carried).toEqual([]);
  });
});
