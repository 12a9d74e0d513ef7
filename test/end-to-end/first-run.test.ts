import { withBuiltPane } from "../support/built-pane";
import { planToXlsx } from "../support/workbooks/plan-to-xlsx";

/** Somebody opens the pane in a workbook that has no team yet. */

const pane = withBuiltPane("Probeer het met een voorbeeld");

beforeEach(async () => {
  const empty = planToXlsx([{ name: "Blad1", rows: [] }], []);
  await pane.start(empty);
});

it("an example is added with one press, and everything can be tried with it", async () => {
  pane.press("Probeer het met een voorbeeld");
  // The memo's hours and numbers of clients: 469 × 36 ÷ 160 = 105.525.
  await pane.shows("469 cliënten op 160 caseloaduren");
  expect(pane.file.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Voorbeeld team", "Voorbeeld cliënten"]);
  await pane.open("Gegevens");
  await pane.shows("Voorbeeld cliënten!A1:C470");
  await pane.unfold("Wie tellen mee");
  // Once the list is read everybody counts.
  await pane.shows("Alle cliënten in de lijst469");
  await pane.open("Scenario’s");
  await pane.shows("18 t/m 29");
  await pane.shows("46 t/m AOW");
});

it("says why when Excel refuses, and adds nothing", async () => {
  pane.file.workbook.structureProtected = true;
  pane.press("Probeer het met een voorbeeld");
  await pane.shows(/Het voorbeeld is niet toegevoegd\. .*beveiligd/);
  expect(pane.file.workbook.sheets).toHaveLength(1);
  pane.file.workbook.structureProtected = false;
  pane.press("Probeer het met een voorbeeld");
  await pane.shows("469 cliënten");
});
