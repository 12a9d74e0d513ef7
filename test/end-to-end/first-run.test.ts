import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { BuiltPane } from "../support/built-pane";
import { planToXlsx } from "../support/plan-to-xlsx";

/** Somebody opens the pane in a workbook that has no team yet. */

const buildFolder = path.resolve(__dirname, "../../dist");

let file: WorkbookFile;
let excel: HeadlessExcel;
let pane: BuiltPane;

beforeEach(async () => {
  const empty = planToXlsx([{ name: "Blad1", rows: [] }], []);
  file = openWorkbookFile(empty, "nieuw.xlsx", openOptionsOf(buildFolder));
  excel = await startHeadless({ buildFolder, workbook: file.workbook });
  pane = new BuiltPane(excel);
  await pane.shows("Nog geen teamtabel gevonden");
});
afterEach(() => {
  expect(excel.session.missingMembers).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  excel.close();
});

jest.setTimeout(60_000);

it("an example is added with one press, and everything can be tried with it", async () => {
  pane.press("Probeer het met een voorbeeld");
  // The memo's hours and numbers of clients: 469 × 36 ÷ 160 = 105.525.
  await pane.shows("469 cliënten op 160 caseloaduren");
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Voorbeeld team", "Voorbeeld cliënten"]);
  await pane.open("Gegevens");
  await pane.shows("Voorbeeld cliënten!A1:C470");
  // Once the list is read everybody counts.
  await pane.shows("Alle cliënten in de lijst469");
  await pane.open("Scenario’s");
  await pane.shows("18 t/m 29");
  await pane.shows("46 t/m AOW");
});

it("says why when Excel refuses, and adds nothing", async () => {
  file.workbook.structureProtected = true;
  pane.press("Probeer het met een voorbeeld");
  await pane.shows(/Het voorbeeld is niet toegevoegd\. .*beveiligd/);
  expect(file.workbook.sheets).toHaveLength(1);
  file.workbook.structureProtected = false;
  pane.press("Probeer het met een voorbeeld");
  await pane.shows("469 cliënten");
});
