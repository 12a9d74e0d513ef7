import fc from "fast-check";
import type { GridRect } from "../../src/reading/sheet-grid";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan/sheet-plan";
import type { Host } from "../../src/usecases/host";
import { addPlannedSheets } from "../../src/usecases/sheets/add-planned-sheets";
import { createOfficeHost } from "../../src/workbook/office-host";
import { onABadDay } from "../../src/workbench/profiles/profile";
import { profileNamed, profiles } from "../../src/workbench/profiles/profiles";
import { itemAt } from "../../src/kernel/item-at";
import type { Session } from "../../src/workbench/protocol/session";
import { turns } from "../support/patience";
import { openSheets, type Rows } from "./client-workbook";

/*
 * What is publicly known to go wrong in Excel (docs/host-assumptions.md), played by the workbench under a profile, and how the add-in gets
 * through it.
 */

const team: Rows = [
  ["Naam", "Uren"],
  ["Anne", 36],
  ["Bob", 28],
];

const square: Rows = Array.from({ length: 9 }, (_, row) => Array.from({ length: 9 }, (_, column) => row * 9 + column));

/** Each in a block of three by three of its own, so that none overlaps another; the last row and column are in none. */
const merges = fc.uniqueArray(fc.nat(8), { maxLength: 4 }).chain((blocks) =>
  fc.tuple(
    ...blocks.map((block) =>
      fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(1, 0), fc.boolean()).map(([height, left, wide]): GridRect => {
        const [top, from] = [Math.floor(block / 3) * 3, (block % 3) * 3 + left];
        return { top, left: from, bottom: top + height, right: from + (wide || height === 0 ? 1 : 0) };
      }),
    ),
  ),
);
const change = fc.oneof(
  fc.record({ row: fc.nat(11), column: fc.nat(11) }),
  fc.record({
    axis: fc.constantFrom("rows" as const, "columns" as const),
    kind: fc.constantFrom("insert" as const, "delete" as const),
    at: fc.nat(9),
    count: fc.integer({ min: 1, max: 3 }),
  }),
);

function sheetOf({ workbook }: Session, name: string) {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function edit(session: Session, name: string, row: number, column: number, value: string | number): void {
  const sheet = sheetOf(session, name);
  session.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value }]], "user");
}

/** A plan with a formula that needs the cell below it, which comes later. */
function plan(name: string, formulas = 1): SheetPlan {
  const cells: PlanCell[] = Array.from({ length: formulas }, (_, row) => ({
    row,
    column: 0,
    content: { kind: "formula", formula: `=A${row + 2}+1`, expected: formulas - row },
    look: {},
  }));
  cells.push({ row: formulas, column: 0, content: { kind: "formula", formula: "=0*1", expected: 0 }, look: {} });
  return {
    name,
    cells,
    merges: [],
    columnWidths: [20],
    rowHeights: {},
    hiddenColumns: [],
    charts: [],
    page: {
      orientation: "landscape",
      paper: "a4",
      area: { top: 0, left: 0, bottom: 9, right: 3 },
      titleRows: { first: 0, last: 0 },
      fitToPages: { wide: 1, tall: 1 },
      footer: { left: "", center: "", right: "" },
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      breaks: [],
    },
    showGridlines: false,
  };
}

describe.each(profiles)("undo under $name", (excel) => {
  let host: Host;
  let session: Session;
  let stop: () => void;

  afterEach(() => stop());
  beforeEach(async () => {
    ({ host, session } = openSheets({ Formatie: team, Caseload: team }, excel));
    sheetOf(session, "Formatie").merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    stop = await host.watch(() => undefined);
    for (const { name } of await host.sheets()) await host.readSheet(name, 100);
    session.undoLosses.length = 0;
  });

  const readAgain = async () => {
    await host.sheets();
    await host.kept();
    return [await host.readSheet("Formatie", 100), await host.readSheet("Caseload", 100)];
  };

  test("survives every reading after an edit, which still knows the merged cells", async () => {
    edit(session, "Formatie", 1, 1, 32);
    const [grid] = await readAgain();
    expect(grid?.values[1]).toEqual(["Anne", 32]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(session.undoLosses).toEqual([]);
  });

  test("survives a line under the table, and rows and columns that come and go", async () => {
    const formation = sheetOf(session, "Formatie");
    edit(session, "Formatie", 3, 0, "Cor");
    expect((await readAgain())[0]?.values[3]?.[0]).toBe("Cor");
    session.workbook.shiftLines(formation, { axis: "rows", kind: "insert", at: 0, count: 2 }, "user");
    session.workbook.shiftLines(formation, { axis: "columns", kind: "insert", at: 1, count: 1 }, "user");
    session.workbook.shiftLines(formation, { axis: "rows", kind: "delete", at: 4, count: 1 }, "user");
    const [grid] = await readAgain();
    expect(grid?.values.map(([name]) => name)).toEqual(["Naam", "Anne", "Cor"]);
    expect(grid?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 2 }]);
    expect(session.undoLosses).toEqual([]);
  });

  test("is given up for what nobody told of, and when somebody asks: merged cells may be elsewhere", async () => {
    const formation = sheetOf(session, "Formatie");
    formation.merges[0] = { top: 3, left: 0, bottom: 3, right: 1 };
    formation.ensure(3, 0).value = "Cor";
    expect((await readAgain())[0]?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    formation.merges.length = 0;
    host.askAfresh();
    expect((await readAgain())[0]?.merges).toEqual([]);
  });

  test("is given up when lines come back that took a merged area away", async () => {
    const formation = sheetOf(session, "Formatie");
    const putBack = session.workbook.shiftLines(formation, { axis: "rows", kind: "delete", at: 0, count: 1 }, "user");
    expect((await readAgain())[0]?.merges).toEqual([]);
    expect(session.undoLosses).toEqual([]);
    putBack();
    expect((await readAgain())[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

test("Excel from Windows empties the list of undo when merged cells are asked for", async () => {
  const { host, session } = openSheets({ Formatie: team, Caseload: team }, profileNamed("windows-365"));
  await host.readSheet("Formatie", 100);
  await host.readSheet("Caseload", 2);
  await host.readSheet("Caseload", 100);
  expect(session.undoLosses).toEqual(Array(3).fill("Range.getMergedAreasOrNullObject"));
});

test("merged areas are known to be where the workbook has them, after any edits and rows and columns that come and go", async () => {
  await fc.assert(
    fc.asyncProperty(merges, fc.array(change, { maxLength: 6 }), async (areas, changes) => {
      const { host, session } = openSheets({ Lijst: square });
      const sheet = sheetOf(session, "Lijst");
      sheet.merges.push(...areas);
      const stop = await host.watch(() => undefined);
      await host.readSheet("Lijst", 100);
      for (const each of changes) {
        if ("kind" in each) session.workbook.shiftLines(sheet, each, "user");
        else edit(session, "Lijst", each.row, each.column, "x");
      }
      await turns(20);
      const { merges: known } = await host.readSheet("Lijst", 100);
      const byPlace = (one: GridRect, other: GridRect) => one.top - other.top || one.left - other.left;
      expect([...known].sort(byPlace)).toEqual([...sheet.merges].sort(byPlace));
      stop();
    }),
    { numRuns: 30 },
  );
});

describe("more than 512 merged areas", () => {
  const rows = 700;

  test("are read in parts, each area once", async () => {
    const long = Array.from({ length: rows }, (_, row) => [`Naam ${row}`, null, row]);
    const { host, session } = openSheets({ Lang: long }, profileNamed("web"));
    const merges = long.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    sheetOf(session, "Lang").merges.push(...merges);
    expect((await host.readSheet("Lang", 50)).merges).toEqual(merges.slice(0, 50));
    expect((await host.readSheet("Lang", 2000)).merges).toEqual(merges);
  });
});

describe("a protected sheet", () => {
  test.each(profiles)("says what is hidden under $name, and its protection stays", async (excel) => {
    const long = Array.from({ length: 40 }, (_, row) => [`Naam ${row}`, row, "x"]);
    const { host, session } = openSheets({ Formatie: long }, excel);
    const sheet = sheetOf(session, "Formatie");
    sheet.protection = { allows: new Set() };
    for (const row of [0, 7, 8, 39]) sheet.rowFormats.set(row, { hidden: true });
    sheet.columnFormats.set(2, { hidden: true });
    const grid = await host.readSheet("Formatie", 100);
    expect([...grid.hiddenRows].sort((a, b) => a - b)).toEqual([0, 7, 8, 39]);
    expect([...grid.hiddenColumns]).toEqual([2]);
    const list = await host.readColumns({ sheet: "Formatie", firstRow: 1, lastRow: 39, columns: [0] });
    expect([...(list.hidden ?? [])].flatMap((hidden, row) => (hidden ? [row + 1] : []))).toEqual([7, 8, 39]);
    expect(sheet.protection).not.toBeNull();
  });

  test("with all of its columns hidden does not lose its rows", async () => {
    const { host, session } = openSheets({ Formatie: team }, profileNamed("mac"));
    const sheet = sheetOf(session, "Formatie");
    for (const column of [0, 1]) sheet.columnFormats.set(column, { hidden: true });
    sheet.rowFormats.set(1, { hidden: true });
    const grid = await host.readSheet("Formatie", 100);
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenColumns]).toEqual([0, 1]);
  });
});

test.each(profiles)("under $name a sheet of the longest name gets a second and a third", async (excel) => {
  const { host, session } = openSheets({ Formatie: team }, excel);
  const wanted = "Scenariovergelijking 03-03-2020";
  for (let time = 0; time < 3; time += 1) await addPlannedSheets(host, [plan(wanted)]);
  expect(wanted).toHaveLength(31);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual([
    "Formatie",
    wanted,
    "Scenariovergelijking 03-03- (2)",
    "Scenariovergelijking 03-03- (3)",
  ]);
});

describe("writing a sheet", () => {
  test.each(profiles)("leaves it whole under $name, with a promise of undo that is kept", async (excel) => {
    const { host, session } = openSheets({ Formatie: team }, excel);
    const canGroup = excel.name === "windows-365" || excel.name === "mac";
    expect(await host.addSheets([plan("Nieuw")])).toEqual({ oneStepUndo: canGroup });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie", "Nieuw"]);
    expect(sheetOf(session, "Nieuw").cell(0, 0)?.formula).toBe("A2+1");
  });

  test("that a group is too small for is done without a group", async () => {
    const { host, session } = openSheets({ Formatie: team }, profileNamed("windows-365"));
    expect(await host.addSheets([plan("Nieuw", 1600)])).toEqual({ oneStepUndo: false });
    expect(session.workbook.sheets).toHaveLength(2);
  });

  test("that fails without a group too leaves nothing", async () => {
    const { host, session } = openSheets({ Formatie: team }, profileNamed("web"));
    session.failNext({ code: "GeneralException", at: (member) => member === "PageLayout.setPrintArea", times: 2 });
    await expect(host.addSheets([plan("Nieuw")])).rejects.toMatchObject({ code: "unknown" });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie"]);
    expect(session.workbook.names).toEqual([]);
  });

  test.each(["InvalidOperationInCellEditMode", "ActivityLimitReached"] as const)(
    "is not tried again when the reason lies outside it: %s",
    async (code) => {
      const { host, session } = openSheets({ Formatie: team }, profileNamed("mac"));
      session.failNext({ code, at: 2 });
      await expect(host.addSheets([plan("Nieuw")])).rejects.toMatchObject({ name: "HostError" });
      expect(session.workbook.sheets).toHaveLength(1);
    },
  );

  test.each(["automatic", "manual"] as const)("shows right figures at once in %s calculation", async (mode) => {
    const { host, session } = openSheets({ Formatie: team }, profileNamed("windows-ltsc-2021"), mode);
    await host.addSheets([plan("Nieuw", 3)]);
    session.settle();
    const sheet = sheetOf(session, "Nieuw");
    expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0)?.value)).toEqual([3, 2, 1, 0]);
  });
});

describe("events that wait until the pane is opened", () => {
  afterEach(() => jest.restoreAllMocks());

  test("are made up for: somebody looks every minute, until Excel tells of a change", async () => {
    const { host, session } = openSheets(
      { Formatie: team },
      onABadDay(profileNamed("web"), "events-wait-for-the-pane"),
    );
    const everyMinute = jest.spyOn(globalThis, "setInterval");
    const noMore = jest.spyOn(globalThis, "clearInterval");
    let told = 0;
    const stop = await host.watch(() => (told += 1));
    edit(session, "Formatie", 1, 1, 32);
    await turns();
    expect(told).toBe(0);
    const [look, milliseconds] = itemAt(everyMinute.mock.calls, 0);
    expect(milliseconds).toBe(60_000);
    look();
    expect(told).toBe(1);
    expect(noMore).not.toHaveBeenCalled();
    session.showRuntime("Visible");
    await turns();
    expect(told).toBe(2);
    expect(noMore).toHaveBeenCalledWith(everyMinute.mock.results[0]?.value);
    stop();
  });
});

describe("settings that Excel reads as absent", () => {
  const absent = onABadDay(profileNamed("web"), "settings-read-as-absent");

  test("are not taken for nothing once they were seen", async () => {
    const { host, session } = openSheets({ Formatie: team });
    await host.changeKept(() => ({ count: 1 }));
    Object.defineProperty(session, "profile", { value: absent });
    expect(await host.kept()).toEqual({ count: 1 });
    await host.changeKept((kept) => ({ ...(kept as object), more: true }));
    expect(session.workbook.settings.get("caseload")).toBe('{"count":1,"more":true}');
  });

  test("are found by the other way that Excel gives them, and so not overwritten", async () => {
    const { session } = openSheets({ Formatie: team }, absent);
    session.workbook.settings.set("caseload", '{"count":1}');
    const get = (key: string) => (key === "caseload" ? { count: 1 } : null);
    Object.assign(Office.context, { document: { settings: { get } } });
    const host = createOfficeHost();
    await host.changeKept((kept) => ({ ...(kept as object), more: true }));
    expect(session.workbook.settings.get("caseload")).toBe('{"count":1,"more":true}');
  });
});

describe("5 MB in one answer", () => {
  test("is more than Excel on the web carries, and a list of long texts is read all the same", async () => {
    const text = "x".repeat(3_000);
    const rows = Array.from({ length: 2_500 }, (_, row) => [`${row}`, text]);
    const { host } = openSheets({ Lang: rows }, profileNamed("web"));
    const { columns } = await host.readColumns({ sheet: "Lang", firstRow: 0, lastRow: 2_499, columns: [0, 1] });
    expect(columns.get(0)?.at(2_499)).toBe("2499");
    expect(columns.get(1)?.at(2_499)).toBe(text);
  });

  test("does not stop a sheet from being read either", async () => {
    const text = "x".repeat(3_000);
    const rows = Array.from({ length: 2_000 }, (_, row) => [`${row}`, text]);
    const { host } = openSheets({ Lang: rows }, profileNamed("web"));
    expect((await host.readSheet("Lang", 2_000)).values).toHaveLength(2_000);
  });
});
