import type { PlanCell, SheetPlan } from "../../src/sheets/plan/sheet-plan";
import { HostError, type Host } from "../../src/usecases/host";
import { createOfficeHost } from "../../src/workbook/office-host";
import { Calculator } from "../../src/workbench/calc/calculator";
import type { CellInput } from "../../src/workbench/model/workbook";
import { Workbook } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import type { FaultCode } from "../../src/workbench/protocol/faults";
import { Session } from "../../src/workbench/protocol/session";

/** A workbook in the workbench behind the real office.js proxies, with our host in front of them. */
function open(cells: readonly (readonly (string | number | null)[])[] = []): {
  host: Host;
  session: Session;
  calculator: Calculator;
} {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Formatie");
  const calculator = new Calculator(workbook);
  const inputs = cells.map((row) =>
    row.map((value): CellInput | undefined => (value === null ? undefined : { value })),
  );
  const right = Math.max(0, ...cells.map((row) => row.length - 1));
  workbook.enter(sheet, { top: 0, left: 0, bottom: cells.length - 1, right }, inputs, "user");
  const session = new Session({ workbook, calculator });
  connectBridge(session);
  return { host: createOfficeHost(), session, calculator };
}

function plan(name: string, cells: readonly PlanCell[]): SheetPlan {
  return {
    name,
    cells,
    merges: [],
    columnWidths: [20, 10],
    rowHeights: { 0: 30 },
    hiddenColumns: [5],
    charts: [],
    page: {
      orientation: "landscape",
      paper: "a4",
      area: { top: 0, left: 0, bottom: 9, right: 3 },
      titleRows: { first: 0, last: 0 },
      fitToPages: { wide: 1, tall: 1 },
      breaks: [],
      footer: { left: "Peildatum", center: "&F", right: "&P" },
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    showGridlines: false,
  };
}

function text(row: number, column: number, words: string): PlanCell {
  return { row, column, content: { kind: "theirs", text: words }, look: {} };
}

describe("reading", () => {
  it("tells every sheet with its size, hidden or ours", async () => {
    const { host, session } = open([
      ["Naam", "Uren"],
      ["Anne", 36],
    ]);
    session.workbook.addSheet("Leeg");
    session.workbook.addSheet("Weg").visibility = "hidden";
    await host.addSheets([plan("Van ons", [text(0, 0, "x")])]);
    expect(await host.sheets()).toEqual([
      { name: "Formatie", visible: true, rows: 2, columns: 2, ours: false },
      { name: "Leeg", visible: true, rows: 0, columns: 0, ours: false },
      { name: "Weg", visible: false, rows: 0, columns: 0, ours: false },
      { name: "Van ons", visible: true, rows: 1, columns: 1, ours: true },
    ]);
    expect(session.missingMembers).toEqual([]);
  });

  it("gives values, texts, formats, merges and what is hidden", async () => {
    const { host, session } = open([
      ["Titel", null, null],
      ["Naam", "Uren", "x"],
      ["Anne", 0.89, 1],
      ["Bob", 1, 2],
    ]);
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error();
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
    sheet.rowFormats.set(2, { hidden: true });
    sheet.columnFormats.set(2, { hidden: true });
    const { styles } = session.workbook;
    session.workbook.restyle(sheet, 2, 1, styles.intern({ ...styles.get(0), numberFormat: "0%" }));
    const grid = await host.readSheet("Formatie", 100);
    expect(grid).toMatchObject({ sheet: "Formatie", top: 0, left: 0, rowsLeftOut: 0 });
    expect(grid.values[2]).toEqual(["Anne", 0.89, 1]);
    expect(grid.values[0]).toEqual(["Titel", null, null]);
    expect(grid.texts[2]?.[1]).toBe("89%");
    expect(grid.formats[2]?.[1]).toBe("0%");
    expect([...grid.hiddenRows]).toEqual([2]);
    expect([...grid.hiddenColumns]).toEqual([2]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it("says how many rows of a long sheet it left out, and fetches the rest in several requests", async () => {
    const { host } = open(Array.from({ length: 30_000 }, (_, row) => [row, row]));
    expect((await host.readSheet("Formatie", 50)).rowsLeftOut).toBe(29_950);
    const whole = await host.readSheet("Formatie", 25_000);
    expect(whole.values).toHaveLength(25_000);
    expect(whole.values[24_999]).toEqual([24_999, 24_999]);
    expect(whole.rowsLeftOut).toBe(5_000);
  });

  it("changes nothing", async () => {
    const { host, session } = open([
      ["Naam", "Uren"],
      ["Anne", 36],
    ]);
    const [sheet] = session.workbook.sheets;
    sheet?.touched.clear();
    await host.sheets();
    await host.readSheet("Formatie", 10);
    expect(sheet?.touched.size).toBe(0);
    expect(session.workbook.names).toEqual([]);
  });
});

describe("adding a sheet", () => {
  it.each([
    "=1+1",
    "+31",
    "-",
    "-80",
    "@SUM(A1)",
    "'x",
    "1-2",
    "3 maart 2020",
    "12%",
    "WAAR",
    "TRUE",
    "#N/B",
    "36",
    'O"Neil',
  ])("keeps the team's text %j the text that it is", async (words) => {
    const { host, session } = open();
    await host.addSheets([plan("Nieuw", [text(0, 0, words)])]);
    const cell = session.workbook.sheetByName("Nieuw")?.cell(0, 0);
    expect(cell?.value).toBe(words);
    expect(cell?.formula).toBeUndefined();
  });

  it("writes numbers, formulas and dates that are right in a workbook from 1904 too", async () => {
    const { host, session, calculator } = open([["Emmy", 28]]);
    await host.addSheets([
      plan("Nieuw", [
        { row: 0, column: 0, content: { kind: "number", value: 105.525 }, look: { numberFormat: "0.000" } },
        { row: 1, column: 0, content: { kind: "formula", formula: "='Formatie'!$B$1*2", expected: 56 }, look: {} },
        { row: 2, column: 0, content: { kind: "date", date: "2020-03-03" }, look: { numberFormat: "dd-mm-yyyy" } },
      ]),
    ]);
    calculator.settle();
    const sheet = session.workbook.sheetByName("Nieuw");
    expect(sheet?.cell(0, 0)?.value).toBe(105.525);
    expect(sheet?.cell(1, 0)).toMatchObject({ formula: "'Formatie'!$B$1*2", value: 56 });
    expect(sheet?.cell(2, 0)).toMatchObject({ formula: "DATE(2020,3,3)", value: 43893 });
  });

  it("adds nothing but the sheet and its mark, and shows it", async () => {
    const { host, session } = open([["Naam", "Uren"]]);
    const [before] = session.workbook.sheets;
    before?.touched.clear();
    expect(await host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).toEqual({ oneStepUndo: false });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie", "Nieuw"]);
    expect(session.workbook.activeSheet.name).toBe("Nieuw");
    expect(before?.touched.size).toBe(0);
    expect(session.workbook.names.map(({ name, sheet }) => [name, sheet?.name])).toEqual([
      ["CaseloadWerkblad", "Nieuw"],
    ]);
    expect(session.missingMembers).toEqual([]);
  });

  it("writes a cell with its link, its look and its merge", async () => {
    const { host, session } = open([["Emmy", 28]]);
    const look = {
      bold: true,
      fill: "#FFFF00",
      horizontal: "center",
      wrap: true,
      borders: { bottom: "thin" },
    } as const;
    const looks = {
      ...plan("Nieuw", [
        { row: 0, column: 0, content: { kind: "text", text: "Punt" }, look },
        { row: 0, column: 1, content: null, look },
        {
          row: 1,
          column: 0,
          content: { kind: "text", text: "Formatie!B1" },
          look: {},
          link: { sheet: "Formatie", row: 0, column: 1 },
        },
      ]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    };
    await host.addSheets([looks]);
    const sheet = session.workbook.sheetByName("Nieuw");
    expect(sheet?.cell(1, 0)?.value).toBe("Formatie!B1");
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(session.missingMembers).toEqual([]);
    const style = session.workbook.styles.get(sheet?.cell(0, 0)?.style ?? 0);
    expect(style).toMatchObject({
      font: { bold: true },
      fill: "#FFFF00",
      horizontal: "center",
      wrap: true,
      borders: { bottom: { line: "thin" }, top: null },
    });
    expect([...(sheet?.hyperlinks.values() ?? [])]).toMatchObject([{ location: "'Formatie'!B1" }]);
  });

  it("sets the page up for one A4", async () => {
    const { host, session } = open();
    await host.addSheets([plan("Nieuw", [text(0, 0, "x")])]);
    expect(session.workbook.sheetByName("Nieuw")?.page).toMatchObject({
      orientation: "landscape",
      fit: { wide: 1, tall: 1 },
      printArea: { top: 0, left: 0, bottom: 9, right: 3 },
      titleRows: { first: 0, last: 0 },
      footer: { left: "Peildatum", center: "&F", right: "&P" },
    });
  });

  it("adds several sheets in the order of their plans, and shows the first", async () => {
    const { host, session } = open();
    await host.addSheets([plan("Voorstel", [text(0, 0, "x")]), plan("Bijlage", [text(0, 0, "y")])]);
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie", "Voorstel", "Bijlage"]);
    expect(session.workbook.activeSheet.name).toBe("Voorstel");
    expect((await host.sheets()).filter(({ ours }) => ours).map(({ name }) => name)).toEqual(["Voorstel", "Bijlage"]);
  });

  it("adds none of them where one has a name that is taken", async () => {
    const { host, session } = open();
    const plans = [plan("Voorstel", [text(0, 0, "x")]), plan("FORMATIE", [text(0, 0, "y")])];
    await expect(host.addSheets(plans)).rejects.toMatchObject({ code: "sheet-exists", sheet: "FORMATIE" });
    expect(session.workbook.sheets).toHaveLength(1);
  });

  it("refuses a name that is taken, whatever its case, and changes nothing", async () => {
    const { host, session } = open();
    await expect(host.addSheets([plan("FORMATIE", [text(0, 0, "x")])])).rejects.toMatchObject({ code: "sheet-exists" });
    expect(session.workbook.sheets).toHaveLength(1);
  });

  it("refuses where the workbook can only be read", async () => {
    const { host, session } = open();
    session.workbook.readOnly = true;
    await expect(host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).rejects.toMatchObject({ code: "read-only" });
    expect(session.workbook.sheets).toHaveLength(1);
  });

  it("refuses where the workbook's structure is locked", async () => {
    const { host, session } = open();
    session.workbook.structureProtected = true;
    await expect(host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).rejects.toMatchObject({ code: "protected" });
    expect(session.workbook.sheets).toHaveLength(1);
  });
});

describe("what the workbook keeps", () => {
  it("is nothing, then what was put there, and every change sees what is there now", async () => {
    const { host, session } = open();
    expect(await host.kept()).toBeNull();
    await host.changeKept((kept) => ({ before: kept, count: 1 }));
    session.workbook.settings.set("caseload", JSON.stringify({ count: 2 }));
    await host.changeKept((kept) => ({ before: kept }));
    expect(await host.kept()).toEqual({ before: { count: 2 } });
    expect([...session.workbook.settings.keys()]).toEqual(["caseload"]);
    expect(session.missingMembers).toEqual([]);
  });

  it.each(
    [
      ["InvalidOperationInCellEditMode", "editing"],
      ["InvalidOrTimedOutSession", "session-lost"],
      ["ActivityLimitReached", "busy"],
      ["AccessDenied", "read-only"],
    ].flatMap(([fault, code]) => [1, 2].map((at) => [fault as FaultCode, at, code] as const)),
  )("stays as it was when Excel refuses: %s at request %i", async (code, at, expected) => {
    const { host, session } = open();
    await host.changeKept(() => ({ count: 1 }));
    session.failNext({ code, at });
    await expect(host.changeKept(() => ({ count: 2 }))).rejects.toMatchObject({ code: expected });
    expect(await host.kept()).toEqual({ count: 1 });
  });
});

describe("one step of undo", () => {
  afterEach(() => jest.restoreAllMocks());

  function claimUndoGroups(): void {
    jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  }

  it("is asked for, and promised, where Excel can group steps", async () => {
    const { host } = open();
    claimUndoGroups();
    const run = jest.spyOn(Excel, "run");
    expect(await host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).toEqual({ oneStepUndo: true });
    expect(run.mock.calls[0]?.[0]).toEqual({ mergeUndoGroup: true });
  });

  it("is given up, and not promised, where a step refuses to be grouped", async () => {
    const { host, session } = open();
    claimUndoGroups();
    session.failNext({ code: "UndoNotSupported" as FaultCode, at: (member) => /^PageLayout\./i.test(member) });
    expect(await host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).toEqual({ oneStepUndo: false });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie", "Nieuw"]);
  });
});

describe("when Excel refuses", () => {
  const codes: [FaultCode, HostError["code"]][] = [
    ["InvalidOperationInCellEditMode", "editing"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["ActivityLimitReached", "busy"],
    ["AccessDenied", "protected"],
  ];
  const calls: [string, (host: Host) => Promise<unknown>, number][] = [
    ["fileName", (host) => host.fileName(), 1],
    ["sheets", (host) => host.sheets(), 2],
    ["readSheet", (host) => host.readSheet("Formatie", 10), 2],
    ["addSheets", (host) => host.addSheets([plan("Nieuw", [text(0, 0, "x")])]), 2],
    ["show", (host) => host.show({ sheet: "Formatie", row: 0, column: 0 }), 1],
    ["kept", (host) => host.kept(), 1],
  ];
  const cases = calls.flatMap(([name, call, batches]) =>
    codes.flatMap(([fault, code]) =>
      Array.from({ length: batches }, (_, batch) => [name, fault, batch + 1, call, code] as const),
    ),
  );

  it.each(cases)(
    "%s: %s at request %i is a plain code, and nothing is left behind",
    async (_, fault, at, call, code) => {
      const { host, session } = open([
        ["Naam", "Uren"],
        ["Anne", 36],
      ]);
      session.failNext({ code: fault, at });
      const failure: unknown = await call(host).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostError);
      expect(failure).toMatchObject({ code });
      expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie"]);
      expect(session.workbook.names).toEqual([]);
    },
  );

  it("takes all of them away again where one fails, and nothing of somebody who took a name meanwhile", async () => {
    const { host, session } = open();
    const two = [plan("Voorstel", [text(0, 0, "x")]), plan("Bijlage", [text(0, 0, "y")])];
    let formulas = 0;
    session.failNext({ code: "AccessDenied", at: (used) => used === "Range.formulas" && ++formulas === 2 });
    await expect(host.addSheets(two)).rejects.toMatchObject({ code: "protected" });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie"]);
    // The second request adds: by then a colleague has a sheet of that name.
    let added = 0;
    session.failNext({
      code: "ItemAlreadyExists",
      at(used) {
        if (used !== "WorksheetCollection.add" || ++added < 2) return false;
        session.workbook.addSheet("Bijlage");
        return true;
      },
    });
    await expect(host.addSheets(two)).rejects.toMatchObject({ code: "sheet-exists" });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie", "Bijlage"]);
  });

  it.each([
    "WorksheetCollection.add",
    "Range.formulas",
    "PageLayout.setPrintArea",
    "NamedItemCollection.add",
    "Worksheet.activate",
  ])("takes the half-made sheet away again when %s fails", async (member) => {
    const { host, session } = open();
    session.failNext({ code: "AccessDenied", at: (used) => used.toLowerCase() === member.toLowerCase() });
    await expect(host.addSheets([plan("Nieuw", [text(0, 0, "x")])])).rejects.toMatchObject({ code: "protected" });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Formatie"]);
    expect(session.workbook.names).toEqual([]);
  });

  it("never passes on Excel's own message, which may quote a cell", async () => {
    const { host } = open();
    const failure: unknown = await host.readSheet("Bestaat niet", 10).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect((failure as HostError).message).toBe((failure as HostError).code);
  });
});
