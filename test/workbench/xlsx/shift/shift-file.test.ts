import { readFileSync } from "node:fs";
import path from "node:path";
import { Calculator } from "../../../../src/workbench/calc/calculator";
import type { LineShift } from "../../../../src/workbench/model/line-shift";
import { CellError } from "../../../../src/workbench/model/scalar";
import type { Cell, Sheet } from "../../../../src/workbench/model/sheet";
import { ImmovablePart, UnsavableChange } from "../../../../src/workbench/xlsx/package/unusable-file";
import { openWorkbookFile, type WorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, recalculatedSheets } from "../../../support/workbooks/libreoffice";
import { existing, fixture, partsOf, requireWellFormed } from "../parts";
import { requireNothingToRepair } from "../repair-rules";
import { cells, packageOf, smallest, worksheet } from "../small-package";

/** Rows and columns that come and go in a file: everything that looks at cells follows, or the file is left alone. */

const custom = { customFunctionNames: new Set(["CASELOAD"]) };
const example = readFileSync(path.resolve(__dirname, "../../../../assets/voorbeelden/team-werk-2020.xlsx"));

function opened(bytes: Uint8Array): { readonly file: WorkbookFile; move(name: string, shift: LineShift): () => void } {
  const file = openWorkbookFile(bytes, "bestand.xlsx", custom);
  const calculator = new Calculator(file.workbook);
  const move = (name: string, shift: LineShift) => {
    const restore = file.shiftLines(existing(file.workbook.sheetByName(name)), shift, "user");
    calculator.settle();
    return () => {
      restore();
      calculator.settle();
    };
  };
  return { file, move };
}

const shift = (kind: LineShift["kind"], axis: LineShift["axis"], at: number, count = 1): LineShift => ({
  kind,
  axis,
  at,
  count,
});

/** What the cells of a sheet hold, without empty ones. */
function contents(sheet: Sheet): Record<string, string> {
  const held: Record<string, string> = {};
  sheet.rows.forEach((line, row) => {
    line.forEach((cell: Cell | undefined, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      const value = cell.value instanceof CellError ? cell.value.code : String(cell.value);
      held[`${row},${column}`] = `${cell.formula ?? ""} → ${cell.stale || cell.value === null ? "?" : value}`;
    });
  });
  return held;
}

describe.each(["rich.xlsx", "libreoffice.xlsx", "prefixed.xlsx", "rules-and-charts.xlsx"])("in %s", (name) => {
  const bytes = fixture(name);
  const sheets = openWorkbookFile(bytes, name, custom).workbook.sheets.map((sheet) => sheet.name);

  test("whatever comes or goes is in the file as in the model, has nothing to repair, and can be put back to the byte", () => {
    let moved = 0;
    for (const sheet of sheets) {
      for (const axis of ["rows", "columns"] as const) {
        for (const kind of ["insert", "delete"] as const) {
          for (const at of [1, 3]) {
            const { file, move } = opened(bytes);
            const change = shift(kind, axis, at, 2);
            if (file.workbook.whyNotShift(existing(file.workbook.sheetByName(sheet)), change)) continue;
            try {
              const putBack = move(sheet, change);
              moved += 1;
              const saved = file.save();
              // A parser that is not ours is slow.
              if (at === 1 && kind === "insert" && axis === "rows") requireNothingToRepair(partsOf(saved));
              const again = openWorkbookFile(saved, name, custom).workbook;
              const what = [sheet, change];
              expect([what, again.sheets.map(contents)]).toEqual([what, file.workbook.sheets.map(contents)]);
              putBack();
            } catch (error) {
              if (!(error instanceof ImmovablePart)) throw error;
            }
            expect(Buffer.from(file.save()).equals(Buffer.from(bytes))).toBe(true);
          }
        }
      }
    }
    expect(moved).toBeGreaterThan(6);
  });
});

describe("two rows inside a table", () => {
  const { file, move } = opened(fixture("rich.xlsx"));
  move("Formatie", shift("insert", "rows", 4, 2));
  const parts = partsOf(file.save());
  const part = (name: string) => existing(parts[name]);

  test("leave every part XML", () => {
    requireWellFormed(parts);
  });

  test("move a comment along in the model", () => {
    expect([...existing(file.workbook.sheetByName("Formatie")).comments]).toEqual([["6,0", "contract tot 1 juni"]]);
  });

  test.each([
    ["xl/worksheets/sheet1.xml", '<conditionalFormatting sqref="D4:D10">'],
    ["xl/worksheets/sheet1.xml", 'sqref="B4:B10" type="decimal"'],
    ["xl/worksheets/sheet1.xml", '<hyperlink ref="A16"'],
    ["xl/worksheets/sheet1.xml", '<c r="B11" s="3"><f>SUM(B4:B10)</f>'],
    ["xl/worksheets/sheet1.xml", '<c r="E8"><f>D8/B8</f>'],
    ["xl/worksheets/sheet1.xml", '<row r="5"><c r="B5" s="5"/><c r="C5" s="3"/></row>'],
    ["xl/worksheets/sheet2.xml", "<f>ROUND(B2/SUM(Uren)*Formatie!$D$11,1)</f>"],
    ["xl/worksheets/sheet2.xml", '<f t="array" ref="A10:A11">Formatie!B4:B7*2</f>'],
    ["xl/tables/table1.xml", 'ref="A3:E10"><autoFilter ref="A3:E10">'],
    ["xl/workbook.xml", '<definedName localSheetId="0" name="_xlnm.Print_Area">Formatie!$A$1:$F$16</definedName>'],
    ["xl/workbook.xml", 'name="Uren">Formatie!$B$4:$B$10</definedName>'],
    ["xl/comments1.xml", '<comment ref="A7"'],
    ["xl/drawings/vmlDrawing1.vml", "<x:Anchor>0, 23, 6, 0, 0, 140, 9, 6</x:Anchor>"],
    ["xl/drawings/vmlDrawing1.vml", "<x:Row>6</x:Row>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>1</xdr:row>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>14</xdr:row>"],
  ])("%s has %s", (name, text) => {
    expect(part(name)).toContain(text);
  });

  test("parts that look at no cell of that sheet keep their bytes", () => {
    const before = partsOf(fixture("rich.xlsx"));
    for (const name of ["xl/worksheets/sheet3.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/charts/chart1.xml"])
      expect([name, part(name)]).toEqual([name, before[name]]);
  });
});

test("columns come into a table with a name, and their look from the left", () => {
  const { file, move } = opened(fixture("rich.xlsx"));
  move("Formatie", shift("insert", "columns", 1));
  const parts = partsOf(file.save());
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="6" name="Kolom1"/><tableColumn id="2"');
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumns count="6">');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('max="2" min="1" width="24"');
  expect(contents(existing(file.workbook.sheetByName("Formatie")))["2,1"]).toBe(" → Kolom1");
});

test("what is added and changed since the file was opened moves along, and is saved in its new place", () => {
  const { file, move } = opened(fixture("rich.xlsx"));
  const { workbook } = file;
  const formation = existing(workbook.sheetByName("Formatie"));
  workbook.enter(formation, { top: 5, left: 1, bottom: 5, right: 1 }, [[{ value: 20 }]], "user");
  const added = workbook.addSheet("Nieuw");
  const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  workbook.enter(added, at(0), [[{ formula: "SUM(Formatie!B4:B8)" }]], "addin");
  workbook.enter(added, at(3), [[{ formula: "A1*2" }]], "addin");
  move("Formatie", shift("insert", "rows", 4));
  move("Nieuw", shift("insert", "rows", 1));
  const again = openWorkbookFile(file.save(), "bestand.xlsx", custom).workbook;
  expect(contents(existing(again.sheetByName("Nieuw")))).toEqual({
    "0,0": "SUM(Formatie!B4:B9) → 152",
    "4,0": "A1*2 → 304",
  });
  expect(contents(existing(again.sheetByName("Formatie")))).toMatchObject({
    "6,1": " → 20",
    "9,1": "SUM(B4:B9) → 152",
  });
});

describe("the file is left alone, and it is said why, where it holds", () => {
  test.each([
    ["a pivot table", "Draaitabel", shift("insert", "rows", 20), "pivot-table"],
    ["a comment in what goes", "Formatie", shift("delete", "rows", 4), "comment"],
    ["every cell of its sparklines", "Huidige caseload", shift("delete", "columns", 4), "other"],
  ])("%s", (_what, name, change, code) => {
    const { file, move } = opened(fixture("rich.xlsx"));
    const sheet = existing(file.workbook.sheetByName(name));
    const before = contents(sheet);
    expect(() => move(name, change)).toThrow(expect.objectContaining({ code }) as Error);
    expect(contents(sheet)).toEqual(before);
    expect(Buffer.from(file.save()).equals(Buffer.from(fixture("rich.xlsx")))).toBe(true);
  });

  test.each([
    ["a control", cells + "<controls/>", "control"],
    ["scenarios", `${cells}<scenarios/>`, "other"],
    ["a data table", cells.replace("<v>", '<f t="dataTable" ref="A1:A1" r1="B1"/><v>'), "what-if"],
    ["the filter that goes", `${cells}<autoFilter ref="A1:A1"/>`, "filter"],
  ])("%s", (_what, inside, code) => {
    const { move } = opened(packageOf({ ...smallest, "bladen/uren.xml": worksheet(inside) }));
    const change = code === "filter" ? shift("delete", "rows", 0) : shift("insert", "rows", 0);
    expect(() => move("Uren", change)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("and where it cannot be saved as it is", () => {
    const { file, move } = opened(fixture("rich.xlsx"));
    existing(file.workbook.sheets[0]).showGridlines = false;
    expect(() => move("Formatie", shift("insert", "rows", 0))).toThrow(UnsavableChange);
  });
});

test("page breaks, widths and looks of rows and columns follow; a conditional format whose first row goes keeps its meaning", () => {
  const rows = [1, 2, 3, 4].map(
    (row) => `<row r="${row}" spans="1:3" ht="${row * 10}"><c r="A${row}"/><c/><c><v>${row}</v></c></row>`,
  );
  const inside =
    '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="20"/><col min="4" max="6" hidden="1" width="5"/></cols>' +
    `<sheetData>${rows.join("")}</sheetData>` +
    '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="1"><formula>$C2&gt;C$4</formula></cfRule></conditionalFormatting>' +
    '<rowBreaks count="2" manualBreakCount="2"><brk id="1" man="1"/><brk id="3" man="1"/></rowBreaks>';
  const sheet = (change: LineShift) => {
    const { file, move } = opened(packageOf({ ...smallest, "bladen/uren.xml": worksheet(inside) }));
    move("Uren", change);
    return existing(partsOf(file.save())["bladen/uren.xml"]);
  };
  const without = sheet(shift("delete", "rows", 1));
  expect(without).toContain('<conditionalFormatting sqref="A2:A3">');
  expect(without).toContain("<formula>$C2&gt;C$3</formula>");
  expect(without).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="2" man="1"/></rowBreaks>');
  expect(without).toContain('<row r="2" spans="1:3" ht="30"><c r="A2"/><c r="B2"/><c r="C2"><v>3</v></c></row>');
  const wider = sheet(shift("insert", "columns", 3, 2));
  expect(wider).toContain('<col min="3" max="5" width="20"/><col min="6" max="8" hidden="1" width="5"/>');
  expect(sheet(shift("insert", "columns", 5))).toContain(
    '<col min="4" max="5" hidden="1" width="5"/><col min="7" max="7" hidden="1" width="5"/>',
  );
  expect(sheet(shift("delete", "columns", 1, 3))).toContain(
    '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1" width="5"/></cols>',
  );
});

describeWithLibreOffice("LibreOffice", () => {
  test("calculates the example with other rows and columns to the same figures, in their new places", () => {
    const was = recalculatedSheets(example);
    const { file, move } = opened(example);
    move("Formatie", shift("insert", "rows", 3, 2));
    move("Caseload", shift("insert", "columns", 1));
    move("Normtijden", shift("delete", "rows", 44));
    const is = recalculatedSheets(file.save());
    const rowsOf = (of: ReadonlyMap<string, string[][]>, name: string) => existing(of.get(name));
    expect(rowsOf(is, "Formatie").filter((_, row) => row < 3 || row > 4)).toEqual(rowsOf(was, "Formatie"));
    expect(rowsOf(is, "Caseload").map((line) => line.filter((_, column) => column !== 1))).toEqual(
      rowsOf(was, "Caseload"),
    );
    for (const name of ["Memo", "Overwegingen", "Selecties", "Trechter", "Ridderkerk"])
      expect([name, rowsOf(is, name)]).toEqual([name, rowsOf(was, name)]);
  });
});
