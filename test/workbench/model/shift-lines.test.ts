import fc from "fast-check";
import { parseReference } from "../../../src/workbench/model/address";
import type { LineShift } from "../../../src/workbench/model/line-shift";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Bench, rectOf, stored, type Entry } from "../calc/bench";

const rows = (kind: LineShift["kind"], first: number, count = 1): LineShift => ({
  axis: "rows",
  kind,
  at: first - 1,
  count,
});
const columns = (kind: LineShift["kind"], letter: string, count = 1): LineShift => ({
  axis: "columns",
  kind,
  at: parseReference(`${letter}1`)?.rect.left ?? -1,
  count,
});

function shifted(bench: Bench, shift: LineShift): () => void {
  const restore = bench.workbook.shiftLines(bench.sheet, shift, "user");
  bench.calculator.settle();
  return restore;
}

const formula = (sheet: Sheet, address: string) => {
  const { top, left } = rectOf(address);
  return sheet.cell(top, left)?.formula;
};

const team: readonly (readonly Entry[])[] = [
  ["Naam", "Uren", "Deel"],
  ["Anne", 36, "=B2/B$5"],
  ["Bob", 28, "=B3/B$5"],
  ["Cor", 16, "=B4/B$5"],
  ["Samen", "=SUM(B2:B4)", "=SUM(C2:C4)"],
];

describe("formulas after rows or columns came or went", () => {
  test.each([
    ["inside a range", rows("insert", 3), { B6: "SUM(B2:B5)", C4: "B4/B$6" }],
    ["before a range", rows("insert", 1, 2), { B7: "SUM(B4:B6)", C4: "B4/B$7" }],
    [
      "right below a range, which Excel does not widen by itself",
      rows("insert", 5),
      { B6: "SUM(B2:B4)", C2: "B2/B$6" },
    ],
    ["from inside a range", rows("delete", 3), { B4: "SUM(B2:B3)", C3: "B3/B$4" }],
    ["with the last row of a range", rows("delete", 4), { B4: "SUM(B2:B3)" }],
    ["with everything that a formula looks at", rows("delete", 2, 3), { B2: "SUM(#REF!)" }],
    ["a column before a range", columns("insert", "B"), { C5: "SUM(C2:C4)", D2: "C2/C$5" }],
    ["the column that is looked at", columns("delete", "B"), { B2: "#REF!/#REF!", B5: "SUM(B2:B4)" }],
  ])("%s", (_what, shift, expected) => {
    const bench = new Bench().put("A1", team);
    shifted(bench, shift);
    expect(Object.fromEntries(Object.keys(expected).map((at) => [at, formula(bench.sheet, at)]))).toEqual(expected);
  });

  test("on another sheet, in names and of whole columns follow too", () => {
    const bench = new Bench().put("A1", team);
    const other = bench.workbook.addSheet("Mijn blad");
    bench.put("A1", [["=Blad1!B5", "=SUM(Blad1!B:B)", "=uren", "=B5", "=COUNT(Blad1!2:4)"]], other);
    bench.workbook.names.push({
      name: "uren",
      formula: "SUM(Blad1!$B$2:$B$4)",
      sheet: null,
      hidden: false,
      comment: "",
      fromFile: false,
    });
    bench.workbook.tell((observer) => observer.namesChanged?.());
    shifted(bench, rows("delete", 2));
    expect(["A1", "B1", "C1", "D1", "E1"].map((at) => formula(other, at))).toEqual([
      "Blad1!B4",
      "SUM(Blad1!B:B)",
      "uren",
      "B5",
      "COUNT(Blad1!2:3)",
    ]);
    expect(bench.values("A1:E1", other)).toEqual([[44, 88, 44, 0, 4]]);
    expect(bench.workbook.names[0]?.formula).toBe("SUM(Blad1!$B$2:$B$3)");
  });

  test("that tell where a cell is are calculated again", () => {
    const bench = new Bench().put("A1", [
      ["=ROW(A3)", "=MATCH(1,C:C,0)", 0],
      ["x", "", 0],
      ["", "=ROW()", 1],
    ]);
    shifted(bench, rows("insert", 2, 4));
    expect([bench.value("A1"), bench.value("B1"), bench.value("B7")]).toEqual([7, 7, 7]);
  });

  test("that we cannot calculate keep their value, and are out of date only where something came or went", () => {
    const bench = new Bench({}, (sheet) => {
      stored(sheet, "A1", null, 1);
      stored(sheet, "A5", "NIEUWE(A1)", 10);
      stored(sheet, "A6", "NIEUWE(A1:A3)", 20);
    });
    shifted(bench, rows("insert", 2));
    expect([bench.value("A6"), bench.sheet.cell(5, 0)?.stale]).toEqual([10, undefined]);
    expect([bench.value("A7"), bench.sheet.cell(6, 0)?.stale]).toEqual([20, true]);
  });

  test("a spill that lines come into fills its cells anew", () => {
    const bench = new Bench().put("A1", [["=SEQUENCE(3)", "=SUM(A1#)"]]);
    shifted(bench, rows("insert", 2));
    expect(bench.values("A1:B4")).toEqual([
      [1, 6],
      [2, null],
      [3, null],
      [null, null],
    ]);
  });
});

test("what stands on the sheet moves with its cells, and new lines look like the one before", () => {
  const { sheet, workbook } = new Bench().put("A1", team);
  const bold = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: "0.0" });
  workbook.restyle(sheet, 1, 1, bold);
  sheet.merges.push(rectOf("A1:A2"), rectOf("A4:C4"), rectOf("E3:F3"));
  sheet.rowFormats.set(1, { height: 30 }).set(4, { hidden: true });
  sheet.hyperlinks.set("1,0", { address: "https://a" }).set("3,0", { address: "https://b" });
  sheet.filtered.push(rectOf("A1:C4"));
  workbook.shiftLines(sheet, rows("insert", 3, 2), "user");
  expect(sheet.merges).toEqual([rectOf("A1:A2"), rectOf("A6:C6"), rectOf("E5:F5")]);
  expect([...sheet.rowFormats].sort()).toEqual([
    [1, { height: 30 }],
    [2, { height: 30 }],
    [3, { height: 30 }],
    [6, { hidden: true }],
  ]);
  expect([sheet.cell(2, 1), sheet.cell(3, 1)]).toEqual(Array(2).fill({ value: null, style: bold }));
  expect([...sheet.hyperlinks.keys()]).toEqual(["1,0", "5,0"]);
  expect(sheet.filtered).toEqual([rectOf("A1:C6")]);
  workbook.shiftLines(sheet, rows("delete", 1, 5), "user");
  expect(sheet.merges).toEqual([rectOf("A1:C1")]);
  expect([...sheet.hyperlinks.keys()]).toEqual(["0,0"]);
});

describe("a table", () => {
  const withTable = () => {
    const bench = new Bench().put("A1", team);
    bench.workbook.tables.push({
      name: "Team",
      sheet: bench.sheet,
      range: rectOf("A1:C4"),
      columns: ["Naam", "Uren", "Deel"],
      hasHeader: true,
      hasTotals: false,
      hasFilter: true,
    });
    bench.put("E1", [["=SUM(Team[Uren])", "=COUNTA(Team[Naam])"]]);
    return bench;
  };
  const table = (bench: Bench) => bench.workbook.tables[0];

  test("gets rows, and columns with names of their own", () => {
    const bench = withTable();
    shifted(bench, rows("insert", 4));
    bench.put("B4", 10);
    shifted(bench, columns("insert", "B", 2));
    expect(table(bench)).toMatchObject({
      range: rectOf("A1:E5"),
      columns: ["Naam", "Kolom1", "Kolom2", "Uren", "Deel"],
    });
    expect(bench.values("A1:G1")).toEqual([["Naam", "Kolom1", "Kolom2", "Uren", "Deel", null, 90]]);
  });

  test("loses columns, and formulas that name one of them say so", () => {
    const bench = withTable();
    shifted(bench, columns("delete", "B"));
    expect(table(bench)).toMatchObject({ range: rectOf("A1:B4"), columns: ["Naam", "Deel"] });
    expect([formula(bench.sheet, "D1"), formula(bench.sheet, "E1")]).toEqual(["SUM(#REF!)", "COUNTA(Team[Naam])"]);
  });

  test.each([
    ["its header", rows("delete", 1)],
    ["all of its rows", rows("delete", 2, 3)],
    ["all of it", rows("delete", 1, 9)],
    ["all of its columns", columns("delete", "A", 3)],
  ])("cannot be without %s", (_what, shift) => {
    const bench = withTable();
    expect(bench.workbook.whyNotShift(bench.sheet, shift)).toBe("table");
  });
});

test("lines stay out where there is no room, and out of the middle of an old array formula", () => {
  const { sheet, workbook } = new Bench().put("A1048576", 1).put("C1", "=1");
  sheet.ensure(0, 2).array = rectOf("C1:C3");
  expect(workbook.whyNotShift(sheet, rows("insert", 9))).toBe("no-room");
  expect(workbook.whyNotShift(sheet, rows("delete", 2))).toBe("array");
  expect(workbook.whyNotShift(sheet, rows("delete", 4))).toBeNull();
});

describe("whatever comes or goes", () => {
  const entries = fc.constantFrom<Entry>(
    1,
    2,
    "x",
    null,
    "=SUM(A1:B4)",
    "=C3*2",
    "=SUM(B:B)",
    "=SUM(A$2:$C$5)+Ander!A1",
  );
  const grids = fc.array(fc.array(entries, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 6 });
  const shifts = fc.record<LineShift>({
    axis: fc.constantFrom("rows", "columns"),
    kind: fc.constantFrom("insert", "delete"),
    at: fc.nat(6),
    count: fc.integer({ min: 1, max: 3 }),
  });
  const contents = (bench: Bench) =>
    bench.workbook.sheets.map(({ rows: lines }) =>
      lines.map((cells) => [...cells].map((cell) => cell && [cell.formula, String(cell.value)])),
    );
  const drawn = (grid: readonly (readonly Entry[])[]) => {
    const bench = new Bench();
    const other = bench.workbook.addSheet("Ander");
    bench.put("A1", [["=SUM(Blad1!A2:C3)", "=Blad1!B4"]], other);
    return bench.put("A1", grid);
  };

  test("values are those of calculating everything anew, and it can all be put back", () => {
    fc.assert(
      fc.property(grids, fc.array(shifts, { minLength: 1, maxLength: 3 }), (grid, several) => {
        const bench = drawn(grid);
        const before = contents(bench);
        const restores = several.map((shift) => shifted(bench, shift));
        const after = contents(bench);
        bench.calculator.recalculateAll();
        expect(contents(bench)).toEqual(after);
        for (const restore of restores.reverse()) {
          restore();
          bench.calculator.settle();
        }
        expect(contents(bench)).toEqual(before);
        bench.calculator.recalculateAll();
        expect(contents(bench)).toEqual(before);
      }),
    );
  });

  test("what came and goes again leaves no trace", () => {
    fc.assert(
      fc.property(grids, shifts, (grid, shift) => {
        const bench = drawn(grid);
        const before = contents(bench);
        shifted(bench, { ...shift, kind: "insert" });
        shifted(bench, { ...shift, kind: "delete" });
        expect(contents(bench)).toEqual(before);
      }),
    );
  });
});
