import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { BuiltPane } from "../support/built-pane";

/** The build as it is when its server can no longer be reached once the pane is there: what comes later does not come. */

const root = path.resolve(__dirname, "../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const build = path.join(root, "dist");
const folder = mkdtempSync(path.join(tmpdir(), "caseload-late-"));
let excel: HeadlessExcel;

beforeAll(async () => {
  cpSync(build, folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".js") && name !== "taskpane.js") rmSync(path.join(folder, name));
  }
  const { workbook } = openWorkbookFile(example, "team-werk-2020.xlsx", openOptionsOf(folder));
  excel = await startHeadless({ buildFolder: folder, workbook });
});
afterAll(() => {
  excel.close();
  rmSync(folder, { recursive: true });
});

test.each([
  "makeProportionalSheet",
  "makeAgeDivisionSheet",
  "makeComparisonSheet",
  "makeClientMovesSheet",
  "makeCapacitySheet",
])("%s ends, says why, and leaves the workbook as it was", async (command) => {
  const before = excel.session.workbook.sheets.map(({ name }) => name);
  expect(await excel.runCommand(command)).toEqual({
    ok: false,
    fault: true,
    message: expect.stringContaining("kan niet worden geladen"),
  });
  expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test("a step of the pane says so in its place, and the other steps stay within reach", async () => {
  const pane = new BuiltPane(excel);
  await pane.shows("Lisette");
  await pane.open("Gegevens");
  await pane.shows("kan niet worden geladen");
  await pane.open("Verdeling");
  await pane.shows("469 cliënten op 160 caseloaduren");
  await pane.open("Gegevens");
});

test("everything works again once the server can be reached", async () => {
  cpSync(build, folder, { recursive: true });
  const pane = new BuiltPane(excel);
  pane.press("Probeer opnieuw");
  await pane.shows("Gevonden in uw werkmap");
  expect(await excel.runCommand("makeProportionalSheet", { wishes: {} })).toMatchObject({ ok: true });
});
