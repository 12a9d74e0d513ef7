import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { Workbook } from "../../src/workbench/model/workbook";
import { until } from "../support/patience";

/** A whole add-in in a few lines. */
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
  Office.actions.associate("runtime", async (event) => {
    const seen = [];
    await Office.addin.onVisibilityModeChanged((message) => seen.push(message.visibilityMode));
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.ribbon.requestUpdate({ tabs: [{ id: "TabHome", controls: [{ id: "button", enabled: false }] }] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    event.completed({ seen: seen.join(), startup: await Office.addin.getStartupBehavior() });
  });
  Office.actions.associate("guarded", async (event) => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Nooit");
        await context.sync();
      });
    } catch (error) {
      event.completed({ code: error.code, message: error.message });
    }
  });
  Office.actions.associate("fetches", (event) => {
    const script = document.createElement("script");
    script.src = "https://example.com/x.js";
    script.onerror = () => event.completed({ ok: false });
    document.head.append(script);
  });
});
</script></head><body><div id=pane>Zo dadelijk</div></body></html>`;

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
  excel = await startHeadless({ buildFolder: folder, workbook, unseen: "pane" });
});

afterAll(() => {
  excel.close();
  rmSync(folder, { recursive: true });
});

test("the add-in starts under the full office.js, in Dutch", () => {
  expect(excel.window["ready"]).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(excel.consoleErrors).toEqual([]);
});

test("where nobody looks the add-in has no place to draw in", () => {
  expect(excel.window.document.body.textContent).toBe("Zo dadelijk");
  expect(excel.window.document.getElementById("pane")).toBeNull();
});

test("a ribbon command gets its data, changes the workbook and answers", async () => {
  await expect(excel.runCommand("write", { wishes: { name: "Plan", hours: 36 } })).resolves.toEqual({
    ok: true,
    language: "nl-NL",
  });
  expect(excel.session.workbook.sheetByName("Plan")?.cell(0, 1)?.value).toBe(36);
  expect(excel.session.missingMembers).toEqual([]);
});

test("an unknown command is refused; a silent one is given up", async () => {
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

test("a custom function works in a cell", async () => {
  const { workbook } = excel.session;
  const sheet = workbook.activeSheet;
  workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ formula: "DUBBEL(21)" }]], "user");
  const value = () => {
    excel.calculator.settle();
    return sheet.cell(0, 0)?.value;
  };
  await until(value, (found) => found === 42, "42");
});

test("the add-in can open the pane and set its startup and ribbon", async () => {
  await expect(excel.runCommand("runtime")).resolves.toEqual({ seen: "Taskpane", startup: "Load" });
  expect(excel.session.runtimeState).toBe("Visible");
  expect(excel.session.ribbon.get("button")).toEqual({ enabled: false });
});

test.each([
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "AccessDenied",
] as const)("%s reaches the add-in as Excel's own error", async (code) => {
  excel.session.failNext({ code });
  await expect(excel.runCommand("guarded")).resolves.toMatchObject({ code });
  expect(excel.session.workbook.sheetByName("Nooit")).toBeUndefined();
});

test("a request to the network fails and is reported", async () => {
  await expect(excel.runCommand("fetches")).resolves.toEqual({ ok: false });
  expect(excel.consoleErrors.join("\n")).toContain("https://example.com/x.js");
});
