import { readFileSync } from "node:fs";
import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError } from "../../src/workbench/model/scalar";
import type { CellInput, ChangeOrigin } from "../../src/workbench/model/workbook";
import type { FaultCode } from "../../src/workbench/protocol/faults";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";

/** Corrections, memory and change in the built add-in, on the example workbook, under the whole of office.js. */

const root = path.resolve(__dirname, "../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const buildFolder = path.join(root, "dist");

let file: WorkbookFile;
let excel: HeadlessExcel;

async function start(bytes: Uint8Array = example, prepare: () => void = () => undefined): Promise<void> {
  file = openWorkbookFile(bytes, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  prepare();
  excel = await startHeadless({ buildFolder, workbook: file.workbook });
  await until(() => paneText().includes("Lisette"));
}

afterEach(() => {
  expect(excel.session.missingMembers).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  excel.close();
});

jest.setTimeout(60_000);

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}

function paneText(): string {
  return (excel.window.document.body.textContent ?? "").replaceAll("\u00ad", "");
}

function press(label: string): void {
  const button = [...excel.window.document.querySelectorAll("button")].find((each) => each.textContent === label);
  if (!button) throw new Error(`no button "${label}"`);
  button.click();
}

/** Chooses from the list under the label; of several such lists the one at this place. */
function choose(label: string, place: number, option: string): void {
  const { document, Event } = excel.window;
  const field = [...document.querySelectorAll("label")].filter((each) => each.textContent === label)[place];
  const list = document.getElementById(field?.htmlFor ?? "") as HTMLSelectElement | null;
  const chosen = [...(list?.options ?? [])].find((each) => each.text === option);
  if (!list || !chosen) throw new Error(`no "${option}" under "${label}"`);
  list.value = chosen.value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

function tick(name: string): void {
  const field = [...excel.window.document.querySelectorAll("label")].find((each) => each.textContent === name);
  (excel.window.document.getElementById(field?.htmlFor ?? "") as HTMLInputElement | null)?.click();
}

/** "Formatie!B4" */
function type(address: string, input: CellInput, origin: ChangeOrigin = "user"): void {
  const { sheet, row, column } = place(address);
  file.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], origin);
  excel.calculator.settle();
}

function shows(address: string): unknown {
  const { sheet, row, column } = place(address);
  const value = sheet.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}

function place(address: string) {
  const [, name = "", letter = "", row = ""] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = file.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

/** What the pane's table says of one person, the cells one after the other. */
function line(name: string): string {
  const row = [...excel.window.document.querySelectorAll("tr")].find(
    (each) => each.querySelector("th")?.textContent === name,
  );
  return (row?.textContent ?? "").replaceAll("\u00ad", "");
}

const answersAbout = (address: string, figure: number) => () => Math.abs(Number(shows(address)) - figure) < 1e-9;

it("two names are one person with one click; it is kept in the file and told on the command line, unless read fresh", async () => {
  await start();
  expect(paneText()).toContain("‘Ann’");
  press("Ja, één persoon");
  await until(() => paneText().includes("‘Ann’ en ‘Anne’ zijn één persoon."));
  expect(paneText()).not.toContain("Bijna dezelfde naam");
  const saved = file.save();
  excel.close();

  await start(saved);
  const kept = (await excel.runCommand("makeProportionalSheet", {})) as {
    report: { checks: { code: string }[]; corrections: unknown[] };
  };
  expect(kept.report.checks.map(({ code }) => code)).not.toContain("C03");
  expect(kept.report.corrections).toEqual([{ message: "‘Ann’ en ‘Anne’ zijn één persoon.", unused: null }]);
  const fresh = (await excel.runCommand("makeProportionalSheet", { wishes: { fresh: true } })) as typeof kept;
  expect(fresh.report.checks.map(({ code }) => code)).toContain("C03");
  expect(fresh.report.corrections).toEqual([]);
});

it("who takes no cases is left out, in the pane and in =CASELOAD()", async () => {
  await start();
  type("Overwegingen!F1", { formula: "CASELOAD(36)" });
  await until(answersAbout("Overwegingen!F1", 105.525));
  tick("Julie");
  await until(() => paneText().includes("Julie neemt geen cliënten."));
  await until(answersAbout("Overwegingen!F1", (469 * 36) / 124));
  press("Ongedaan maken");
  await until(answersAbout("Overwegingen!F1", 105.525));
});

it("another column is chosen from a list; when its headers change, the pane says that it is not used", async () => {
  await start(example, () => {
    const sheet = file.workbook.sheetByName("Caseload");
    if (!sheet) throw new Error("no sheet Caseload");
    const inputs = ["Stand mei", 10, 20, 30, 40, 50].map((value): CellInput[] => [{ value }]);
    file.workbook.enter(sheet, { top: 3, left: 4, bottom: 8, right: 4 }, inputs, "user");
  });
  await until(() => line("Anne").includes("90"));
  choose("Kolom voor aantal cliënten", 1, "staat niet in deze tabel");
  await until(() => paneText().includes("is er geen kolom voor aantal cliënten"));
  press("Ongedaan maken");
  await until(() => line("Anne").includes("90"));
  choose("Kolom voor aantal cliënten", 1, "Stand mei");
  await until(() => line("Anne").includes("10"));
  type("Caseload!E4", { value: "Stand juni" });
  await until(() => paneText().includes("Niet gebruikt: op ‘Caseload’ staat geen tabel meer met dezelfde kopjes."));
  await until(() => line("Anne").includes("90"));
});

it("a team that is not certain is linked with one click", async () => {
  await start();
  type("Overwegingen!F1", { formula: "CASELOAD(36)" });
  type("Caseload!C5", { value: "veel" });
  await until(() => shows("Overwegingen!F1") === "#N/A");
  await until(() => paneText().includes("=CASELOAD() geeft nog #N/B"));
  press("Ja, dit is mijn team");
  await until(answersAbout("Overwegingen!F1", (379 * 36) / 160));
  expect(paneText()).not.toContain("geeft nog #N/B");
});

describe("when the team's sheets change while the pane is open", () => {
  it.each(["user", "co-author"] as const)("the figures follow an edit of a %s within a second", async (origin) => {
    await start();
    await until(() => line("Emmy").includes("82"));
    const began = Date.now();
    type("Formatie!B6", { value: 20 }, origin);
    // 469 × 20 ÷ 152 = 61.71
    await until(() => line("Emmy").includes("62"));
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it("what was being typed in the pane stays there", async () => {
    await start();
    const { document, HTMLInputElement, Event } = excel.window;
    const field = [...document.querySelectorAll("label")].find((each) => each.textContent === "Bob, uren per week");
    const input = () => document.getElementById(field?.htmlFor ?? "") as HTMLInputElement | null;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input(), "8,");
    input()?.dispatchEvent(new Event("input", { bubbles: true }));
    type("Formatie!B6", { value: 20 });
    await until(() => line("Emmy").includes("62"));
    expect(input()?.value).toBe("8,");
  });

  it("a sheet is made of what they hold now", async () => {
    await start();
    type("Formatie!B6", { value: 20 });
    press("Maak werkblad");
    await until(() => file.workbook.sheetByName("Rekenkundig 03-03-2020") !== undefined);
    await until(() => line("Emmy").includes("62"));
    const made = file.workbook.sheetByName("Rekenkundig 03-03-2020");
    const values = made?.rows.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
    expect(values).toContain(62);
    expect(values).not.toContain(82);
  });
});

// Every request with every code is tried without the pane, in office-host.test.ts.
const refusals: readonly (readonly [FaultCode, "read" | "written", RegExp])[] = [
  ["InvalidOperationInCellEditMode", "read", /niet bewaard.*Enter of Esc/],
  ["InvalidOrTimedOutSession", "written", /niet bewaard.*verbroken/],
  ["ActivityLimitReached", "read", /niet bewaard.*bezig/],
  ["AccessDenied", "written", /niet bewaard.*alleen-lezen/],
];

it.each(refusals)(
  "a correction that Excel refuses (%s when what was kept is %s) is said so, and nothing of it is kept",
  async (code, when, sentence) => {
    await start();
    const keptBefore = [...file.workbook.settings];
    // Pressing asks at once what was kept. Between that and keeping, =CASELOAD() may be reading: only the write itself is certain.
    excel.session.failNext({ code, at: when === "read" ? 1 : (member) => member === "SettingCollection.add" });
    press("Ja, één persoon");
    await until(() => sentence.test(paneText()));
    expect([...file.workbook.settings]).toEqual(keptBefore);
    expect(paneText()).not.toContain("zijn één persoon.");
    press("Ja, één persoon");
    await until(() => paneText().includes("‘Ann’ en ‘Anne’ zijn één persoon."));
  },
);
