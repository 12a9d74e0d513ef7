import { readFileSync } from "node:fs";
import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError } from "../../src/workbench/model/scalar";
import type { CellInput } from "../../src/workbench/model/workbook";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { BuiltPane, until } from "../support/built-pane";
import { toPdf, describeWithLibreOffice } from "../support/libreoffice";

/** The add-in as it was built, on the example workbook, under the whole of office.js: pane, ribbon and functions in cells. */

const root = path.resolve(__dirname, "../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const buildFolder = path.join(root, "dist");

let file: WorkbookFile;
let excel: HeadlessExcel;
let pane: BuiltPane;

async function start(bytes: Uint8Array = example): Promise<void> {
  file = openWorkbookFile(bytes, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  excel = await startHeadless({ buildFolder, workbook: file.workbook });
  pane = new BuiltPane(excel);
  await pane.shows("Lisette");
}

afterEach(() => {
  expect(excel.session.missingMembers).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  excel.close();
});

jest.setTimeout(60_000);

describe("the pane", () => {
  it("shows what was found, the division and what to look at, and goes to a cell that is clicked", async () => {
    await start();
    for (const expected of ["3 maart 2020", "469", "96 overdrachten"]) expect(pane.text).toContain(expected);
    await pane.open("Gegevens");
    await pane.shows("Formatie!A3:C9");
    await pane.open("Controle");
    for (const expected of ["Ann", "Pieter"]) await pane.shows(expected);
    const link = [...excel.window.document.querySelectorAll("button, a")].find(
      (each) => each.textContent === "Overwegingen!B18",
    );
    (link as HTMLElement | undefined)?.click();
    await until(() => file.workbook.activeSheet.name === "Overwegingen");
    expect(excel.session.selection).toMatchObject({ top: 17, left: 1 });
  });

  it("makes the sheet with one press", async () => {
    await start();
    pane.press("Maak werkblad");
    await until(() => file.workbook.sheetByName("Rekenkundig 03-03-2020") !== undefined);
    await pane.shows("‘Rekenkundig 03-03-2020’");
  });

  it("says in words what Excel refused, and leaves the workbook as it was", async () => {
    await start();
    excel.session.failNext({ code: "InvalidOperationInCellEditMode" });
    const before = [...file.workbook.sheets];
    pane.press("Maak werkblad");
    await pane.shows("Druk op Enter of Esc");
    expect(file.workbook.sheets).toEqual(before);
  });
});

describe("the ribbon button", () => {
  it("opens the pane with the reason when it cannot do its work", async () => {
    await start();
    const before = [...file.workbook.sheets];
    file.workbook.structureProtected = true;
    await expect(excel.runCommand("makeProportionalSheet")).resolves.toMatchObject({ ok: false, fault: false });
    expect(excel.session.runtimeState).toBe("Visible");
    await pane.shows("beveiligd");
    expect(file.workbook.sheets).toEqual(before);
  });
});

describe("functions in the team's own cells", () => {
  async function type(row: number, column: number, input: CellInput): Promise<void> {
    const sheet = file.workbook.sheetByName("Formatie");
    if (!sheet) throw new Error("no sheet Formatie");
    file.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], "user");
    excel.calculator.settle();
    await until(() => {
      const value = sheet.cell(row, column)?.value;
      return value !== null && !(value instanceof CellError && value.code === "#BUSY!");
    });
  }
  const valueAt = (row: number, column: number) => {
    const value = file.workbook.sheetByName("Formatie")?.cell(row, column)?.value ?? null;
    return value instanceof CellError ? value.code : value;
  };

  it("answers under its bare name, with the figure of the memo", async () => {
    await start();
    await type(3, 5, { formula: "CASELOADDEEL(B4,469,160)" });
    expect(valueAt(3, 5)).toBeCloseTo(105.525, 10);
  });

  it("spills whole clients that add up, ties to the larger caseload", async () => {
    await start();
    await type(3, 5, { formula: "CASELOADVERDELING(B4:B8,469,Caseload!C5:C9)" });
    expect([3, 4, 5, 6, 7].map((row) => valueAt(row, 5))).toEqual([105, 106, 82, 106, 70]);
  });

  it("answers nonsense with Excel's own error and a Dutch sentence, never with a number", async () => {
    await start();
    await type(3, 5, { formula: 'CASELOADDEEL("veel",469,160)' });
    expect(valueAt(3, 5)).toBe("#VALUE!");
    await type(4, 5, { formula: "CASELOADDEEL(36,469,0)" });
    expect(valueAt(4, 5)).toBe("#DIV/0!");
    await type(5, 5, { formula: "CASELOADVERDELING(B4:B8,469,C4:C5)" });
    expect(valueAt(5, 5)).toBe("#VALUE!");
    const sheet = file.workbook.sheetByName("Formatie");
    expect(sheet && excel.session.functions?.messageAt(sheet, 3, 5)).toBe(
      "‘veel’ is geen aantal uren. Vul de uren per week in als getal, bijvoorbeeld 36 of 36 uur.",
    );
  });

  it("is kept in the file the way Excel keeps it, and answers again after reopening and an edit", async () => {
    await start();
    await type(3, 5, { formula: "CASELOADDEEL(B4,469,160)" });
    const saved = file.save();
    excel.close();
    await start(saved);
    const sheet = file.workbook.sheetByName("Formatie");
    expect(sheet?.cell(3, 5)?.formula).toBe("CASELOADDEEL(B4,469,160)");
    expect(valueAt(3, 5)).toBeCloseTo(105.525, 10);
    await type(3, 1, { value: 18 });
    await until(() => valueAt(3, 5) === (469 * 18) / 160);
  });
});

describeWithLibreOffice("the sheet on paper", () => {
  it("is one A4 page, landscape", async () => {
    await start();
    await excel.runCommand("makeProportionalSheet");
    const pages = (bytes: Uint8Array) =>
      [
        ...Buffer.from(toPdf(bytes))
          .toString("latin1")
          .matchAll(/\/Type\/Page\/[^[]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
      ].map((box) => [Math.round(Number(box[1])), Math.round(Number(box[2]))]);
    const before = pages(example);
    const after = pages(file.save());
    expect(after.slice(before.length)).toEqual([[842, 595]]);
  });
});
