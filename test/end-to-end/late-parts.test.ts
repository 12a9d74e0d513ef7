import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sheetKinds } from "../../src/usecases/sheets/kinds";
import { BuiltPane, example } from "../support/built-pane";

/** The build as it is when its server can no longer be reached once the pane is there: what comes later does not come. */

const build = path.resolve(__dirname, "../../dist");
const folder = mkdtempSync(path.join(tmpdir(), "caseload-late-"));
const pane = new BuiltPane("Lisette");

beforeAll(async () => {
  cpSync(build, folder, { recursive: true });
  await pane.start(example, undefined, folder);
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".js") && name !== "taskpane.js") rmSync(path.join(folder, name));
  }
});
afterAll(() => {
  pane.excel.close();
  rmSync(folder, { recursive: true });
});

test.each(sheetKinds.map(({ command }) => command))(
  "%s ends, says why, and leaves the workbook as it was",
  async (command) => {
    const before = pane.excel.session.workbook.sheets.map(({ name }) => name);
    expect(await pane.excel.runCommand(command)).toEqual({
      ok: false,
      fault: true,
      message: expect.stringContaining("kan niet worden geladen"),
    });
    expect(pane.excel.session.workbook.sheets.map(({ name }) => name)).toEqual(before);
  },
);

test("a step of the pane says so in its place, and the other steps stay within reach", async () => {
  await pane.open("Gegevens");
  await pane.shows("kan niet worden geladen");
  await pane.open("Verdeling");
  await pane.shows("469 cliënten op 160 caseloaduren");
  await pane.open("Gegevens");
});

test("everything works again once the server can be reached", async () => {
  cpSync(build, folder, { recursive: true });
  pane.press("Probeer opnieuw");
  await pane.shows("Gevonden in uw werkmap");
  expect(await pane.excel.runCommand("makeProportionalSheet", { wishes: {} })).toMatchObject({ ok: true });
});
