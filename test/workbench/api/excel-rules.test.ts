import { Calculator } from "../../../src/workbench/calc/calculator";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { defaultStyle } from "../../../src/workbench/model/style";
import { Workbook } from "../../../src/workbench/model/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";
import { writeTable } from "../../../src/workbench/xlsx/write/write-table";

let workbook: Workbook;
let sheet: Sheet;
let session: Session;

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addSheet("Blad1");
  session = new Session({ workbook, calculator: new Calculator(workbook) });
  connectBridge(session);
});
afterEach(() => {
  session.close();
  expect(session.missingMembers).toEqual([]);
});

/** The error with which a batch on the first sheet is refused; null when it is accepted. */
async function refusal(act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Promise<string | null> {
  try {
    await on(act);
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

function on<Result>(act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Blad1"), context.workbook);
    await context.sync();
    return result;
  });
}

const styleAt = (row: number, column: number) => workbook.styles.get(sheet.cell(row, column)?.style ?? 0);

describe("refusals", () => {
  test.each(["", "a".repeat(32), "a/b", "a[b", "'a", "History", "a\u0001b"])(
    "a sheet cannot be called %j",
    async (name) => {
      expect(await refusal((_, { worksheets }) => worksheets.add(name))).toBe("InvalidArgument");
    },
  );
  test("nor as another, whatever the case", async () => {
    expect(await refusal((_, { worksheets }) => worksheets.add("BLAD1"))).toBe("ItemAlreadyExists");
  });
  test.each([
    ["Blad2", "Blad2!A1"],
    ["Team A", "'Team A'!A1"],
    ["R", "'R'!A1"],
    ["c", "'c'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["AB12", "'AB12'!A1"],
    ["True", "'True'!A1"],
    ["2020", "'2020'!A1"],
    ["d'Or", "'d''Or'!A1"],
  ])("an address on sheet %j is %s, as a formula needs it", async (name, address) => {
    const range = await on((_, { worksheets }) => worksheets.add(name).getRange("A1").load("address"));
    expect(range.address).toBe(address);
  });
  test("a name for cells of another workbook stands for no range of this one", async () => {
    const formula = "[1]Blad1!$A$1";
    workbook.names.push({ name: "elders", formula, sheet: null, hidden: false, comment: "", fromFile: true });
    const range = await on((_, { names }) => names.getItem("elders").getRangeOrNullObject().load("address"));
    expect(range.isNullObject).toBe(true);
  });
  test("manual calculation is refused as unsupported", async () => {
    const mode = (wanted: Excel.CalculationMode) =>
      refusal((_, { application }) => (application.calculationMode = wanted));
    expect(await mode(Excel.CalculationMode.automatic)).toBeNull();
    expect(await mode(Excel.CalculationMode.manual)).toBe("ApiNotFound");
    expect(session.missingMembers.splice(0)).toEqual(["Application.calculationMode Manual"]);
  });
  test("the last visible sheet cannot be removed or hidden", async () => {
    workbook.addSheet("Weg").visibility = "hidden";
    expect(await refusal((first) => first.delete())).toBe("InvalidOperation");
    expect(await refusal((first) => (first.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(workbook.sheets).toHaveLength(2);
  });
  test("a locked structure refuses new sheets", async () => {
    workbook.structureProtected = true;
    expect(await refusal((_, { worksheets }) => worksheets.add("Plan"))).toBe("AccessDenied");
    const { protected: locked } = await on((_, { protection }) => protection.load("protected"));
    expect(locked).toBe(true);
  });
  test("a protected sheet accepts content in unlocked cells only, and no formats", async () => {
    const unlocked = workbook.styles.intern({ ...defaultStyle, locked: false });
    workbook.restyle(sheet, 0, 0, unlocked);
    sheet.protection = { allows: new Set(["formatColumns"]) };
    expect(await refusal((first) => (first.getRange("A1").values = [[1]]))).toBeNull();
    expect(await refusal((first) => (first.getRange("A1:B1").values = [[1, 2]]))).toBe("AccessDenied");
    expect(await refusal((first) => (first.getRange("A1").format.font.bold = true))).toBe("AccessDenied");
    expect(await refusal((first) => (first.getRange("A1").format.columnWidth = 60))).toBeNull();
    expect(sheet.cell(0, 1)).toBeUndefined();
  });
  test("a read-only workbook refuses every change", async () => {
    workbook.readOnly = true;
    expect(await refusal((first) => (first.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  });
  test.each(["A0", "ZZZZ1", "Blad2!A1", "geen naam", "A1:B"])("%j is no range of the sheet", async (address) => {
    expect(await refusal((first) => first.getRange(address).load("address"))).toBe("InvalidArgument");
  });
  test("values must have the shape of the range", async () => {
    expect(await refusal((first) => (first.getRange("A1:B2").values = [[1, 2]]))).toBe("InvalidArgument");
    expect(await refusal((first) => (first.getRange("A:A").values = [[1]]))).toBe("InvalidArgument");
  });
  test.each([
    "=1+",
    "=SUM(",
    "=SUM()",
    "=IF(A1)",
    "=A1 B2 C3)",
    "='x",
    `=1${"+1".repeat(4096)}`,
    "=IFERROR(ABS(1,2),0)",
  ])("%s is no formula: a file with it would be damaged", async (formula) => {
    expect(await refusal((first) => (first.getRange("A1").formulas = [[formula]]))).toBe("InvalidArgument");
    expect(await refusal((_, { names }) => names.add("naam", formula))).toBe("InvalidArgument");
    expect(sheet.cell(0, 0)).toBeUndefined();
  });
  test.each([
    "=[@Uren]",
    "=LAMBDA(x,x+1)(2)",
    "=ONBEKEND(1,2,3)",
    "={1,2;3,4}",
    "=Blad1:Blad3!A1",
    "='[x.xlsx]B'!A1",
    "=A1#",
    "=IF(,1)",
  ])("%s is a formula, whether we can calculate it or not", async (formula) => {
    expect(await refusal((first) => (first.getRange("C9").formulas = [[formula]]))).toBeNull();
  });
  test("a cell, a header, a link and a format refuse what Excel's limits forbid", async () => {
    expect(await refusal((first) => (first.getRange("A1").values = [["a".repeat(32_768)]]))).toBe("InvalidArgument");
    expect(await refusal((first) => (first.getRange("A1").values = [["a".repeat(32_767)]]))).toBeNull();
    expect(await refusal((first) => (first.getRange("A1").numberFormat = [['0"x']]))).toBe("InvalidArgument");
    expect(
      await refusal(
        (first) => (first.getRange("A1").hyperlink = { documentReference: "A1", screenTip: "a".repeat(256) }),
      ),
    ).toBe("InvalidArgument");
    const header = (left: number, right: number) =>
      refusal(({ pageLayout }) => {
        pageLayout.headersFooters.defaultForAllPages.leftFooter = "a".repeat(left);
        pageLayout.headersFooters.defaultForAllPages.rightFooter = "b".repeat(right);
      });
    expect(await header(125, 126)).toBeNull();
    expect(await header(126, 126)).toBe("InvalidArgument");
  });
  test("autofit stops at Excel's largest sizes", async () => {
    await on((first) => {
      first.getRange("A1").values = [["woord ".repeat(2000)]];
      first.getRange("A1").format.wrapText = true;
      first.getRange("A1").format.autofitRows();
      first.getRange("A1").format.autofitColumns();
    });
    expect(sheet.rowFormats.get(0)?.height).toBe(409.5);
    expect(sheet.columnFormats.get(0)?.width).toBeLessThan(256);
  });
  test("a range outside the grid is refused", async () => {
    expect(await refusal((first) => first.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await refusal((first) => first.getRangeByIndexes(1_048_575, 0, 2, 1).load("address"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("contents", () => {
  test("text is parsed as if typed; an apostrophe keeps it text; null leaves a cell alone and empty text empties it", async () => {
    sheet.ensure(0, 5).value = "blijft";
    sheet.ensure(0, 6).value = "gaat";
    await on((first) => {
      first.getRange("A1:G1").values = [["36", "'36", "=1+1", "tekst", true, null, ""]];
    });
    session.settle();
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([36, "36", 2, "tekst", true, "blijft", null]);
    expect([styleAt(0, 0).quotePrefix, styleAt(0, 1).quotePrefix]).toEqual([false, true]);
    const read = await on((first) => first.getRange("A1:G1").load("values,formulas,valueTypes"));
    expect(read.values).toEqual([[36, "36", 2, "tekst", true, "blijft", ""]]);
    expect(read.formulas).toEqual([[36, "36", "=1+1", "tekst", true, "blijft", ""]]);
    expect(read.valueTypes).toEqual([["Double", "String", "Double", "String", "Boolean", "String", "Empty"]]);
  });
  test("one value fills a range; in merged cells only the first takes it", async () => {
    await on((first) => first.getRange("A1:B1").merge());
    await on((first) => (first.getRange("A1:B2").values = 7 as unknown as number[][]));
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value ?? null, sheet.cell(1, 1)?.value]).toEqual([7, null, 7]);
  });
  test("numbers, dates and errors show as in Dutch Excel", async () => {
    await on((first) => {
      first.getRange("A1:D1").numberFormat = [["0.0", "dd-mm-yyyy", "General", "0%"]];
      first.getRange("A1:D1").formulas = [[105.525, 43893, "=1/0", 0.89]];
    });
    const read = await on((first) => first.getRange("A1:D1").load("values,text,numberFormat"));
    expect(read.text).toEqual([["105,5", "03-03-2020", "#DEEL/0!", "89%"]]);
    expect(read.values).toEqual([[105.525, 43893, "#DIV/0!", 0.89]]);
  });
  test("whole columns give no values, but they have a used range", async () => {
    sheet.ensure(3, 1).value = "laatste";
    const { column, used } = await on((first) => ({
      column: first.getRange("B:B").load("values,rowCount,isEntireColumn"),
      used: first.getRange("A:C").getUsedRangeOrNullObject(true).load("address"),
    }));
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
    expect(used.address).toBe("Blad1!B4");
  });
  test("clear removes what it was asked to", async () => {
    await on((first) => {
      first.getRange("A1").set({ values: [["x"]], format: { font: { bold: true } } });
      first.getRange("A2").set({ values: [["x"]], format: { font: { bold: true } } });
      first.getRange("A1").clear("Contents");
      first.getRange("A2").clear("Formats");
    });
    expect([sheet.cell(0, 0)?.value, styleAt(0, 0).font.bold]).toEqual([null, true]);
    expect([sheet.cell(1, 0)?.value, styleAt(1, 0).font.bold]).toEqual(["x", false]);
  });
});

describe("formats", () => {
  test("a format that was set can be read back; one that differs between cells is null", async () => {
    await on((first) => {
      const { format } = first.getRange("A1:B2");
      format.font.set({
        name: "Arial",
        size: 14,
        italic: true,
        color: "#1f3864",
        underline: "Single",
        strikethrough: true,
      });
      format.fill.color = "yellow";
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
      format.protection.locked = false;
      first.getRange("A1").format.font.bold = true;
    });
    const read = await on((first) => {
      const { format } = first.getRange("A1:B2");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load();
      format.fill.load("color");
      format.protection.load("locked");
      return format;
    });
    expect(read.font.toJSON()).toEqual({
      name: "Arial",
      size: 14,
      bold: null,
      italic: true,
      color: "#1F3864",
      underline: "Single",
      strikethrough: true,
    });
    expect([read.fill.color, read.protection.locked]).toEqual(["#FFFF00", false]);
    expect([read.horizontalAlignment, read.verticalAlignment, read.wrapText, read.indentLevel]).toEqual([
      "Center",
      "Top",
      true,
      2,
    ]);
  });
  test("borders go on the sides of the range", async () => {
    await on((first) => {
      const { borders } = first.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#FF0000" });
      borders.getItem("InsideVertical").style = "Dash";
    });
    expect(styleAt(2, 1).borders.bottom).toEqual({ line: "medium", color: "#FF0000" });
    expect(styleAt(1, 1).borders).toMatchObject({ bottom: null, right: { line: "dashed" } });
    const border = await on((first) =>
      first.getRange("B2:C3").format.borders.getItem("EdgeBottom").load("style,weight,color"),
    );
    expect([border.style, border.weight, border.color]).toEqual(["Continuous", "Medium", "#FF0000"]);
  });
  test("a column of 64 pixels is 48 points and 9.140625 characters in the file", async () => {
    await on((first) => (first.getRange("B1").format.columnWidth = 48));
    expect(sheet.columnFormats.get(1)?.width).toBe(9.140625);
    const { columnWidth } = await on((first) => first.getRange("A1:B1").format.load("columnWidth"));
    expect(columnWidth).toBe(48);
  });
  test("new cells of a whole column get its format", async () => {
    await on((first) => (first.getRange("C:C").format.font.bold = true));
    await on((first) => (first.getRange("C9").values = [["later"]]));
    expect(styleAt(8, 2).font.bold).toBe(true);
    const { bold } = await on((first) => first.getRange("C:C").format.font.load("bold"));
    expect(bold).toBe(true);
  });
  test("visible cells are those outside hidden rows and columns", async () => {
    sheet.rowFormats.set(1, { hidden: true });
    await on((first) => (first.getRange("B:B").columnHidden = true));
    const { range, visible } = await on((first) => ({
      range: first.getRange("A1:C3").load("hidden,rowHidden,columnHidden"),
      visible: first.getRange("A1:C3").getSpecialCellsOrNullObject("Visible").load("address,cellCount"),
    }));
    expect([range.hidden, range.rowHidden, range.columnHidden]).toEqual([null, null, null]);
    expect(visible.address).toBe("Blad1!A1,Blad1!C1,Blad1!A3,Blad1!C3");
    expect(visible.cellCount).toBe(4);
  });
  test("merged areas are found from their first cell only", async () => {
    sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 2 });
    const { found, none } = await on((first) => ({
      found: first.getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
      none: first.getRange("C3:D9").getMergedAreasOrNullObject().load("address"),
    }));
    expect(found.address).toBe("Blad1!B2:C3");
    expect(none.isNullObject).toBe(true);
  });
  test("a link puts its text in the cell and can be read back", async () => {
    workbook.addSheet("Mijn team");
    await on(
      (first) =>
        (first.getRange("A1").hyperlink = {
          documentReference: "'Mijn team'!C7",
          textToDisplay: "C7",
          screenTip: "ga",
        }),
    );
    expect(sheet.hyperlinks.get("0,0")).toEqual({ location: "'Mijn team'!C7", tooltip: "ga" });
    const { hyperlink } = await on((first) => first.getRange("A1").load("hyperlink"));
    expect(hyperlink).toEqual({ documentReference: "'Mijn team'!C7", textToDisplay: "C7", screenTip: "ga" });
  });
});

describe("parts of a sheet", () => {
  test("names of the workbook and of a sheet", async () => {
    await on((first, { names }) => {
      names.add("uren", first.getRange("B2:B6"), "contracturen");
      first.names.add("_kenmerk", first.getRange("A1"));
    });
    const read = await on((first, { names }) => ({
      all: names.load("items/name,items/formula,items/type,items/value,items/scope"),
      own: first.names.getItemOrNullObject("_KENMERK").load("formula,scope"),
      none: first.names.getItemOrNullObject("uren").load("name"),
      range: names.getItem("uren").getRange().load("address"),
      byName: first.getRange("uren").load("address"),
    }));
    expect(read.all.toJSON().items).toEqual([
      { name: "uren", formula: "=Blad1!$B$2:$B$6", type: "Range", value: "Blad1!$B$2:$B$6", scope: "Workbook" },
    ]);
    expect([read.own.formula, read.own.scope, read.none.isNullObject]).toEqual(["=Blad1!$A$1", "Worksheet", true]);
    expect([read.range.address, read.byName.address]).toEqual(["Blad1!B2:B6", "Blad1!B2:B6"]);
    expect(await refusal((first, { names }) => names.add("UREN", first.getRange("A1")))).toBe("ItemAlreadyExists");
    expect(await refusal((first, { names }) => names.add("B2", first.getRange("A1")))).toBe("InvalidArgument");
    await on((first) => first.names.getItem("_kenmerk").delete());
    expect(workbook.names.map(({ name }) => name)).toEqual(["uren"]);
  });
  test("a chart over cells", async () => {
    [
      ["Naam", "Nu"],
      ["Anne", 90],
      ["Bob", 122],
    ].forEach((line, row) => line.forEach((value, column) => (sheet.ensure(row, column).value = value)));
    await on((first) => {
      const chart = first.charts.add("ColumnClustered", first.getRange("A1:B3"), "Columns");
      chart.set({ name: "verdeling" });
      chart.title.text = "Werkelijk en rekenkundig";
      const series = chart.series.add("Rekenkundig");
      series.setValues(first.getRange("C2:C3"));
      series.setXAxisValues(first.getRange("A2:A3"));
      series.format.fill.setSolidColor("#1F3864");
      series.set({ overlap: 100, gapWidth: 30 });
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("E2", "F4");
    });
    expect(sheet.addedCharts).toMatchObject([
      {
        name: "verdeling",
        type: "ColumnClustered",
        title: { text: "Werkelijk en rekenkundig", visible: true },
        series: [
          { name: "Nu", nameReference: "Blad1!$B$1", values: "Blad1!$B$2:$B$3", categories: "Blad1!$A$2:$A$3" },
          { name: "Rekenkundig", values: "Blad1!$C$2:$C$3", categories: "Blad1!$A$2:$A$3", color: "#1F3864" },
        ],
        overlap: 100,
        gapWidth: 30,
        valueAxis: { minimum: 0 },
        categoryAxis: { reversed: true },
        left: 192,
        top: 15,
        width: 96,
        height: 45,
      },
    ]);
  });
  test("the printed page", async () => {
    await on((first) => {
      const layout = first.pageLayout;
      layout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      layout.setPrintMargins("Centimeters", { left: 2.54 });
      layout.setPrintArea("A1:N40");
      layout.setPrintTitleRows("$1:$3");
      layout.headersFooters.defaultForAllPages.leftFooter = "&F";
    });
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fit: { wide: 1, tall: 1 },
      centerHorizontally: true,
      margins: { left: 72, top: 54 },
      printArea: { top: 0, left: 0, bottom: 39, right: 13 },
      titleRows: { first: 0, last: 2 },
      footer: { left: "&F" },
    });
  });
  test("frozen panes, gridlines, tab colour, order", async () => {
    workbook.addSheet("Blad2");
    await on((first) => {
      first.freezePanes.freezeAt(first.getRange("A1:B3"));
      first.set({ showGridlines: false, showHeadings: false, tabColor: "#00FF00", position: 1 });
    });
    expect(sheet).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      showGridlines: false,
      showHeadings: false,
      tabColor: "#00FF00",
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad2", "Blad1"]);
    const { location, read } = await on((first) => ({
      location: first.freezePanes.getLocationOrNullObject().load("address"),
      read: first.load("showGridlines"),
    }));
    expect([location.address, read.showGridlines]).toEqual(["Blad1!A1:B3", false]);
  });
  test("settings of the document", async () => {
    await on((_, { settings }) => settings.add("keuze", { uren: 36 }));
    const setting = await on((_, { settings }) => settings.getItemOrNullObject("keuze").load("value"));
    expect(setting.value).toEqual({ uren: 36 });
    expect(workbook.settings.get("keuze")).toBe('{"uren":36}');
  });
  test("the selection", async () => {
    await on((first) => first.getRange("C3:D4").select());
    const { range, cell } = await on((_, book) => ({
      range: book.getSelectedRange().load("address"),
      cell: book.getActiveCell().load("address"),
    }));
    expect([range.address, cell.address]).toEqual(["Blad1!C3:D4", "Blad1!C3"]);
  });
});

describe("tables", () => {
  const withTable = (filter: boolean) =>
    on((first, { worksheets, tables }) => {
      const added = worksheets.add("Lijst");
      added.getRange("A1:B3").values = [
        ["Naam", "Uren"],
        ["Anne", 36],
        ["Bob", 28],
      ];
      const table = added.tables.add("A1:B3", true);
      table.showFilterButton = filter;
      first.getRange("A1").formulas = [[`=SUM(Tabel1[Uren])`]];
      const cells = first.getRange("A1").load("values");
      return { table: table.load("name,showFilterButton"), all: tables.load("items/name"), cells };
    });

  test("are made of cells with a header, have a filter, and are read by their columns", async () => {
    const { table, all, cells } = await withTable(true);
    expect([table.name, table.showFilterButton, all.items.map(({ name }) => name)]).toEqual([
      "Tabel1",
      true,
      ["Tabel1"],
    ]);
    expect(cells.values).toEqual([[64]]);
    const read = await on((_first, { tables }) => ({
      columns: tables.getItem("Tabel1").columns.load("items/name"),
      range: tables.getItem("tabel1").getRange().load("address"),
    }));
    expect([read.columns.items.map(({ name }) => name), read.range.address]).toEqual([["Naam", "Uren"], "Lijst!A1:B3"]);
  });

  test.each([true, false])("are written with the filter that they have: %s", async (filter) => {
    await withTable(filter);
    const [table] = workbook.tables;
    if (!table) throw new Error("no table");
    expect(writeTable(table, 1).includes('<autoFilter ref="A1:B3"/>')).toBe(filter);
  });
});

describe("what Microsoft's reference shows", () => {
  test.each([
    ["orange", "#FFA500"],
    ["RebeccaPurple", "#663399"],
    ["lightgoldenrodyellow", "#FAFAD2"],
    ["1f3864", "#1F3864"],
  ])("the colour %s", async (name, expected) => {
    await on((first) => (first.getRange("A1").format.fill.color = name));
    expect(styleAt(0, 0).fill).toBe(expected);
  });
  test.each(["constructor", "paars", "#12345"])("%s is no colour", async (name) => {
    expect(await refusal((first) => (first.getRange("A1").format.fill.color = name))).toBe("InvalidArgument");
  });

  test("a block inside the sheet can be frozen, with everything before it", async () => {
    await on((first) => {
      first.freezePanes.freezeAt(first.getRange("H2:K5"));
    });
    expect(sheet.frozen).toEqual({ rows: 5, columns: 11 });
  });

  test("an object may be loaded without properties", async () => {
    expect(await refusal((first) => first.getRange("A1").load("NoPropertiesNeeded"))).toBeNull();
    expect(await refusal((_, { worksheets }) => worksheets.load("NoPropertiesNeeded"))).toBeNull();
  });

  test("a range can shrink to one cell, and not to none", async () => {
    const address = async (rows: number, columns: number) => {
      const range = await on((first) => first.getRange("B2:C4").getResizedRange(rows, columns).load("address"));
      return range.address;
    };
    expect(await address(-2, -1)).toBe("Blad1!B2");
    expect(await refusal((first) => first.getRange("B2:C4").getResizedRange(-3, 0).load("address"))).toBe(
      "InvalidArgument",
    );
  });
  test.each([
    ["the block around a cell inside it", "B3", "A1:C4"],
    ["that of the first cell of a range only", "C1:K9", "A1:C4"],
    ["an empty cell with the block beside it", "D5", "A1:D5"],
    ["the whole of what hangs together by a corner", "F6", "F6:H8"],
    ["a cell with nothing but a colour", "K2", "K2"],
    ["a formula that gives nothing to see, too", "B12", "B11:B12"],
  ])("the surrounding region is %s", async (_what, from, expected) => {
    const region = await on((first) => {
      const block = ["x", 1, true];
      first.getRange("A1:C4").values = [block, block, block, block];
      first.getRange("F6:G7").values = [
        [1, 2],
        [3, 4],
      ];
      first.getRange("H8").values = [[5]];
      first.getRange("K2").format.fill.color = "red";
      first.getRange("B11:B12").formulas = [['=""'], [1]];
      return first.getRange(from).getSurroundingRegion().load("address");
    });
    expect(region.address).toBe(`Blad1!${expected}`);
  });
});
