import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { formulas } from "../../scripts/example/formulas";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError } from "../../src/workbench/model/scalar";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { CellInput } from "../../src/workbench/model/workbook";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { BuiltPane, until } from "../support/built-pane";

/** The functions of the built add-in in cells of the example workbook, under the whole of office.js. */

const root = path.resolve(__dirname, "../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const buildFolder = path.join(root, "dist");
const cancelMessage = 1001;
/** Where the example itself has formulas with our functions. */
const formulaCells = formulas.cells.flatMap(({ cell, value }) =>
  value !== null && typeof value === "object" ? [cell] : [],
);

let file: WorkbookFile;
let excel: HeadlessExcel;

async function start(bytes: Uint8Array = example, prepare: () => void = () => undefined): Promise<void> {
  file = openWorkbookFile(bytes, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  prepare();
  excel = await startHeadless({ buildFolder, workbook: file.workbook });
  // The pane reads the team by itself; what a test counts must come after that.
  await new BuiltPane(excel).shows("Lisette");
}

afterEach(() => {
  expect(excel.session.missingMembers).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  excel.close();
});

jest.setTimeout(60_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function sheetOf(name: string): Sheet {
  const sheet = file.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** "Formatie!B4" → its sheet, row and column. */
function place(address: string): { sheet: Sheet; row: number; column: number } {
  const [, name = "", letter = "", row = ""] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet: sheetOf(name), row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

function type(address: string, input: CellInput): void {
  const { sheet, row, column } = place(address);
  file.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], "user");
  excel.calculator.settle();
}

function shows(address: string): unknown {
  const { sheet, row, column } = place(address);
  const value = sheet.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}

function sentenceAt(address: string): string | null {
  const { sheet, row, column } = place(address);
  return excel.session.functions?.messageAt(sheet, row, column) ?? null;
}

const near = (address: string, expected: number) => () => Math.abs(Number(shows(address)) - expected) < 1e-9;

describe("CASELOAD", () => {
  it("gives the share of the memo's team, for one cell, for text and for a range", async () => {
    await start();
    type("Formatie!F4", { formula: "CASELOAD(36)" });
    type("Formatie!G4", { formula: 'CASELOAD("28 uur")' });
    type("Formatie!H4", { formula: "CASELOAD(B4:B8)" });
    await until(near("Formatie!F4", 105.525));
    await until(near("Formatie!G4", 82.075));
    await until(near("Formatie!H8", 70.35));
  });

  it("follows when the team's sheets change, also a colleague's change, and so does what rests on it", async () => {
    await start();
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    type("Overwegingen!G1", { formula: "2*F1" });
    await until(near("Overwegingen!G1", 211.05));
    type("Caseload!C5", { value: 91 });
    await until(near("Overwegingen!G1", (2 * 470 * 36) / 160));
    file.workbook.enter(sheetOf("Formatie"), { top: 7, left: 1, bottom: 7, right: 1 }, [[{ value: 36 }]], "co-author");
    excel.calculator.settle();
    await until(near("Overwegingen!G1", (2 * 470 * 36) / 172));
  });

  it("is shown beside the team's own figures without standing in its own way", async () => {
    await start();
    for (let row = 5; row <= 9; row += 1) type(`Caseload!D${row}`, { formula: `CASELOAD(B${row})` });
    await until(near("Caseload!D9", 70.35));
    type("Formatie!B9", { formula: "SUM(B4:B8)" });
    await until(near("Caseload!D5", 105.525));
  });

  it("goes along with hours that are functions themselves", async () => {
    await start();
    type("Formatie!E5", { value: 8 });
    type("Formatie!B5", { formula: "CASELOADUREN(36,E5)" });
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(near("Overwegingen!F1", (469 * 36) / 152));
    type("Formatie!E5", { value: 4 });
    await until(near("Overwegingen!F1", (469 * 36) / 156));
  });

  it("says why it has no answer, and answers once the sheets are clear", async () => {
    await start();
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(near("Overwegingen!F1", 105.525));
    type("Caseload!C5", { value: "veel" });
    await until(() => shows("Overwegingen!F1") === "#N/A");
    expect(sentenceAt("Overwegingen!F1")).toBe(
      "In Caseload!C5 staat ‘veel’; daar is geen getal uit op te maken. Vul een getal in; de cel telt nu niet mee.",
    );
    type("Caseload!C5", { value: 90 });
    await until(near("Overwegingen!F1", 105.525));
    type("Overwegingen!F1", { formula: 'CASELOAD("veel")' });
    await until(() => shows("Overwegingen!F1") === "#VALUE!");
    expect(sentenceAt("Overwegingen!F1")).toContain("‘veel’ is geen aantal uren");
  });

  it("shows no figure while the sheets cannot be read, and comes back by itself", async () => {
    await start();
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(near("Overwegingen!F1", 105.525));
    // Twice, because the pane may be reading its client lists at that very moment.
    excel.session.failNext({
      code: "InvalidOperationInCellEditMode",
      at: (member) => /getMergedAreas/i.test(member),
      times: 2,
    });
    type("Caseload!C5", { value: 91 });
    await until(() => shows("Overwegingen!F1") === "#N/A");
    expect(sentenceAt("Overwegingen!F1")).toMatch(
      /^De bladen van het team zijn nu niet te lezen\. .*Druk op Enter of Esc/,
    );
    await until(near("Overwegingen!F1", (470 * 36) / 160));
  });

  it("stops when the formula is removed: the call is cancelled and its cell stays empty", async () => {
    // The example has a CASELOAD of its own, whose calls are not those that are counted.
    await start(example, () => file.workbook.deleteSheet(sheetOf("Formules")));
    const posted = jest.spyOn(excel.session.outbox, "post");
    const cancelled = () => posted.mock.calls.filter(([[, type]]) => type === cancelMessage).length;
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    type("Overwegingen!G1", { formula: "CASELOAD(28)" });
    await until(near("Overwegingen!G1", 82.075));
    type("Overwegingen!F1", { value: null });
    expect(cancelled()).toBe(1);
    type("Caseload!C5", { value: 91 });
    await until(near("Overwegingen!G1", (470 * 28) / 160));

    type("Overwegingen!G1", { value: null });
    expect(cancelled()).toBe(2);
    type("Caseload!C5", { value: 92 });
    await new BuiltPane(excel).shows("471");
    expect([shows("Overwegingen!F1"), shows("Overwegingen!G1")]).toEqual([null, null]);
  });

  it("is not disturbed by sheets of ours", async () => {
    await start();
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(near("Overwegingen!F1", 105.525));
    await excel.runCommand("makeProportionalSheet");
    await pause(1000);
    expect(shows("Overwegingen!F1")).toBeCloseTo(105.525, 9);
  });

  it("follows again in a workbook that was saved and opened", async () => {
    await start();
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    await until(near("Overwegingen!F1", 105.525));
    const saved = file.save();
    excel.close();
    await start(saved);
    await until(near("Overwegingen!F1", 105.525));
    type("Caseload!C5", { value: 91 });
    await until(near("Overwegingen!F1", (470 * 36) / 160));
  });
});

describe("the functions on their arguments alone", () => {
  it("fill as many cells as they are given, and an edit ripples through", async () => {
    await start();
    type("Formatie!E4", { formula: "CASELOADUREN(B4:B8,0)" });
    type("Formatie!F4", { formula: "CASELOADPERFTE(Caseload!C5:C9,E4:E8)" });
    type("Formatie!G4", { formula: "CASELOADINDEX(Caseload!C5:C9,E4:E8,469,SUM(E4:E8))" });
    await until(near("Formatie!F7", 186));
    await until(
      () => [4, 5, 6, 7, 8].map((row) => Math.round(Number(shows(`Formatie!G${row}`)))).join() === "85,116,87,176,0",
    );
    type("Formatie!B7", { value: 24 });
    await until(near("Formatie!F7", (186 * 36) / 24));
  });

  it("pass an error in a cell on, in that cell only", async () => {
    await start();
    type("Formatie!B5", { formula: "1/0" });
    type("Formatie!B6", { formula: "NA()" });
    type("Formatie!E4", { formula: "CASELOADDEEL(B4:B8,469,160)" });
    type("Formatie!G4", { formula: "CASELOADPERFTE(90,B6)" });
    await until(near("Formatie!E8", 70.35));
    expect([4, 5, 6].map((row) => shows(`Formatie!E${row}`))).toEqual([105.525, "#DIV/0!", "#N/A"]);
    await until(() => shows("Formatie!G4") === "#N/A");
    expect(sentenceAt("Formatie!G4")).toContain("Herstel eerst die cel");
  });
});

describe("a file that somebody without the add-in saved last", () => {
  it("answers where it says #NAME?, with the functions it was made with", async () => {
    let answers: unknown[] = [];
    await start(example, () => (answers = formulaCells.map((cell) => shows(`Formules!${cell}`))));
    type("Overwegingen!F1", { formula: "CASELOAD(36)" });
    type("Overwegingen!G1", { formula: "CASELOADDEEL(36,469,160)" });
    await until(near("Overwegingen!F1", 105.525));
    await until(near("Overwegingen!G1", 105.525));
    const parts = unzipSync(file.save());
    excel.close();

    let unknown = 0;
    for (const [name, part] of Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"))) {
      const xml = strFromU8(part).replace(
        /<c ([^>]*)>(<f[^>]*>_xldudf_[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g,
        (_, attributes: string, formula: string) => {
          unknown += 1;
          return `<c ${attributes.replace(/ t="\w+"/, "")} t="e">${formula}<v>#NAME?</v></c>`;
        },
      );
      parts[name] = strToU8(xml);
    }
    expect(unknown).toBe(2 + formulaCells.length);
    await start(zipSync(parts));
    await until(near("Overwegingen!F1", 105.525));
    await until(near("Overwegingen!G1", 105.525));
    await until(() => formulaCells.every((cell, index) => shows(`Formules!${cell}`) === answers[index]));
    expect(sheetOf("Overwegingen").cell(0, 5)?.formula).toBe("CASELOAD(36)");
  });
});
