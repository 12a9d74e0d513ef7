import { Calculator } from "../../../src/workbench/calc/calculator";
import { Workbook } from "../../../src/workbench/model/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";
import { turns } from "../../support/patience";

let session: Session;

beforeEach(() => {
  const workbook = new Workbook();
  workbook.addSheet("Blad1");
  workbook.addSheet("Mijn team");
  session = new Session({ workbook, calculator: new Calculator(workbook) });
  connectBridge(session);
});
afterEach(() => session.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Blad1");

test("a formula is calculated before it is read, within one sync", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A3");
    range.formulas = [["2"], ["40"], ["=SUM(A1:A2)"]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[2], [40], [42]]);
    expect(range.formulas).toEqual([[2], [40], ["=SUM(A1:A2)"]]);
    expect(range.text).toEqual([["2"], ["40"], ["42"]]);
    expect(range.valueTypes).toEqual([["Double"], ["Double"], ["Double"]]);
    expect(range.numberFormat).toEqual([["General"], ["General"], ["General"]]);
  });
});

test("load takes paths in any case, objects and collections", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/Name,items/visibility");
    const range = sheetOf(context)
      .getRange("B2:C3")
      .load({ ROWCOUNT: true, address: true } as object);
    const format = sheetOf(context).getRange("B2").load("format/font/bold,format/fill/color,worksheet/name");
    const visible = range.getSpecialCellsOrNullObject("Visible").load("areas/items/rowIndex,areas/items/columnCount");
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Blad1", "Visible"],
      ["Mijn team", "Visible"],
    ]);
    expect([range.rowCount, range.address]).toEqual([2, "Blad1!B2:C3"]);
    expect([format.format.font.bold, format.format.fill.color, format.worksheet.name]).toEqual([
      false,
      "#FFFFFF",
      "Blad1",
    ]);
    expect(visible.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[1, 2]]);
    expect(() => range.values).toThrow(/load/);
  });
});

test("an item of a collection can be used in a later sync", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const [, second] = sheets.items;
    second?.getRange("A1").set({ values: [["hier"]] });
    await context.sync();
  });
  expect(session.workbook.sheetByName("Mijn team")?.cell(0, 0)?.value).toBe("hier");
});

test("a later sync does not add an added sheet again", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.tabColor = "#123456";
    await context.sync();
    sheet.load("name,position");
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(["Plan", 2]);
  });
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Mijn team", "Plan"]);
});

test("what is missing is a null object, and so are its members", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Weg").load("name");
    const range = missing.getRange("A1").load("address");
    const used = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
  });
});

test("ranges are kept during a run and released after it", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1").load("address");
    await context.sync();
    expect(session.keptReferences).toBe(1);
    range.values = [["nog hier"]];
    await context.sync();
  });
  await turns();
  expect(session.keptReferences).toBe(0);
});

test("cells that need several requests all arrive", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `tekst ${row}`]);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2000").values = rows;
    await context.sync();
  });
  const sheet = session.workbook.sheetByName("Blad1");
  expect([sheet?.cell(0, 0)?.value, sheet?.cell(1999, 0)?.value, sheet?.cell(1999, 1)?.value]).toEqual([
    0,
    1999,
    "tekst 1999",
  ]);
});

test("an error tells what failed and where; earlier actions stay done", async () => {
  const run = Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [["voor"]];
    context.workbook.worksheets.getItem("Weg").load("name");
    sheetOf(context).getRange("A2").values = [["na"]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  const sheet = session.workbook.sheetByName("Blad1");
  expect([sheet?.cell(0, 0)?.value, sheet?.cell(1, 0)?.value]).toEqual(["voor", undefined]);
});

describe("planned failures", () => {
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["eerste"]];
      await context.sync();
      context.workbook.worksheets.add("Plan");
      await context.sync();
    });

  test.each([
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "ActivityLimitReached",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "AccessDenied",
  ] as const)("%s refuses the next batch whole", async (code) => {
    session.failNext({ code });
    await expect(write()).rejects.toMatchObject({ code });
    expect(session.workbook.sheetByName("Blad1")?.cell(0, 0)).toBeUndefined();
    await write();
    expect(session.workbook.sheetByName("Plan")).toBeDefined();
  });

  test("of a later batch", async () => {
    session.failNext({ code: "ActivityLimitReached", at: 2 });
    await expect(write()).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(session.workbook.sheetByName("Blad1")?.cell(0, 0)?.value).toBe("eerste");
    expect(session.workbook.sheetByName("Plan")).toBeUndefined();
  });

  test("of a member", async () => {
    session.failNext({ code: "AccessDenied", at: (member) => member === "WorksheetCollection.add" });
    await expect(write()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
  });

  test("happen as often as planned, or until they are called off", async () => {
    session.failNext({ code: "ActivityLimitReached", times: 2 });
    for (let time = 0; time < 2; time += 1) {
      await expect(write()).rejects.toMatchObject({ code: "ActivityLimitReached" });
    }
    session.failNext({ code: "ApiNotFound", at: (member) => /^Range\./.test(member), times: Infinity });
    for (let time = 0; time < 3; time += 1) await expect(write()).rejects.toMatchObject({ code: "ApiNotFound" });
    session.failNoMore();
    await write();
  });
});

describe("events", () => {
  test("a change reaches the handlers of its sheet and of all sheets, with its range", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`alle ${event.address} ${event.changeType} ${event.triggerSource}`);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          seen.push(range.address);
        });
      });
      sheetOf(context).onChanged.add(async (event) => void seen.push(`blad ${event.address} ${event.source}`));
      await context.sync();
    });
    const sheet = session.workbook.sheetByName("Blad1");
    if (!sheet) throw new Error();
    session.workbook.enter(sheet, { top: 1, left: 1, bottom: 1, right: 2 }, [[{ value: 1 }, { value: 2 }]], "user");
    await turns();
    expect(seen.sort()).toEqual(["Blad1!B2:C2", "alle B2:C2 RangeEdited Unknown", "blad B2:C2 Local"]);
  });

  test("rows and columns that come or go raise one event, and a range that is held on to moves with its cells", async () => {
    const seen: string[] = [];
    const sheet = session.workbook.sheetByName("Blad1");
    if (!sheet) throw new Error();
    const held = await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Blad1");
      first.onChanged.add(
        async (event) => void seen.push(`${event.changeType} ${event.address} ${event.triggerSource}`),
      );
      const [stays, goes] = [first.getRange("B5:C6"), first.getRange("A2")];
      context.trackedObjects.add([stays, goes]);
      await context.sync();
      return { stays, goes };
    });
    const putBack = session.workbook.shiftLines(sheet, { axis: "rows", kind: "insert", at: 2, count: 2 }, "user");
    session.workbook.shiftLines(sheet, { axis: "columns", kind: "insert", at: 2, count: 1 }, "user");
    session.workbook.shiftLines(sheet, { axis: "rows", kind: "delete", at: 1, count: 1 }, "user");
    await Excel.run(held.stays, async (context) => {
      held.stays.load("address");
      await context.sync();
      expect(held.stays.address).toBe("Blad1!B6:D7");
      held.goes.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
    putBack();
    await turns();
    expect(seen).toEqual([
      "RowInserted 3:4 Unknown",
      "ColumnInserted C:C Unknown",
      "RowDeleted 2:2 Unknown",
      "RowDeleted 3:4 Unknown",
    ]);
  });

  test("adding, deleting, renaming and activating a sheet each raise an event", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onNameChanged.add(async (event) => void seen.push(`${event.nameBefore} → ${event.nameAfter}`));
      worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      await context.sync();
      const sheet = worksheets.add("Plan");
      sheet.name = "Plan 2";
      sheet.getRange("B2:B3").select();
      sheet.delete();
      await context.sync();
    });
    await turns();
    expect(seen).toEqual(["added", "Plan → Plan 2", "activated", "selected B2:B3", "deleted"]);
  });

  test("a removed handler hears nothing", async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(async () => void seen.push("added"));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    session.workbook.addSheet("Plan");
    await turns();
    expect(seen).toEqual([]);
  });
});
