import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { Workbook } from "../../src/workbench/model/workbook";

/** An add-in of a few lines. */
const page = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
CustomFunctions.associate("DUBBEL", (value) => value * 2);
Office.onReady((info) => {
  window.ready = { ...info };
  Office.actions.associate("write", async (event) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(event.wishes.name);
      sheet.getRange("A1:B1").values = [["Uren", event.wishes.hours]];
      await context.sync();
    });
    event.completed({ ok: true, language: Office.context.displayLanguage });
  });
  Office.actions.associate("silent", () => undefined);
  Office.actions.associate("save", (event) => {
    Office.context.document.settings.set("choice", { hours: 36 });
    Office.context.document.settings.saveAsync((result) => event.completed({ status: result.status }));
  });
  Office.actions.associate("fetches", (event) => {
    const script = document.createElement("script");
    script.src = "https://example.com/x.js";
    script.onerror = () => event.completed({ ok: false });
    document.head.append(script);
  });
});
</script></head><body></body></html>`;

const functions = {
  functions: [
    { id: "DUBBEL", name: "DUBBEL", parameters: [{ name: "getal", type: "number" }], result: { type: "number" } },
  ],
};

let folder: string;
let excel: HeadlessExcel;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  writeFileSync(path.join(folder, "taskpane.html"), page);
  writeFileSync(path.join(folder, "functions.json"), JSON.stringify(functions));
  const workbook = new Workbook();
  workbook.addSheet("Blad1");
  workbook.settings.set("before", JSON.stringify("kept"));
  excel = await startHeadless({ buildFolder: folder, workbook });
});

afterAll(() => {
  excel.close();
  rmSync(folder, { recursive: true });
});

test("the add-in starts under the full office.js, in Dutch", () => {
  expect(excel.window["ready"]).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(excel.consoleErrors).toEqual([]);
});

test("a ribbon command gets its data, works on the workbook and answers", async () => {
  await expect(excel.runCommand("write", { wishes: { name: "Plan", hours: 36 } })).resolves.toEqual({
    ok: true,
    language: "nl-NL",
  });
  expect(excel.session.workbook.sheetByName("Plan")?.cell(0, 1)?.value).toBe(36);
  expect(excel.session.missingMembers).toEqual([]);
});

test("an unknown command is refused, a silent one is not waited for forever", async () => {
  await expect(excel.runCommand("nothing")).rejects.toThrow("no function nothing");
  await expect(excel.runCommand("silent", {}, 50)).rejects.toThrow("did not say that it was done");
});

test("document settings reach the workbook", async () => {
  await expect(excel.runCommand("save")).resolves.toEqual({ status: "succeeded" });
  expect(Object.fromEntries(excel.session.workbook.settings)).toEqual({
    before: JSON.stringify("kept"),
    choice: JSON.stringify({ hours: 36 }),
  });
});

test("nothing is fetched from the network, and that is said", async () => {
  await expect(excel.runCommand("fetches")).resolves.toEqual({ ok: false });
  expect(excel.consoleErrors.join("\n")).toContain("https://example.com/x.js");
});
