import { readFileSync } from "node:fs";
import path from "node:path";
import { readMetadata } from "../../../src/workbench/built-add-in";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { OpenWorkbook } from "../../../src/workbench/page/open-workbook";
import { plainExcel } from "../../../src/workbench/profiles/profiles";
import { openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";

const root = path.resolve(__dirname, "../../..");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));

let book: OpenWorkbook;
let sheet: Sheet;

beforeEach(() => {
  book = new OpenWorkbook(
    openWorkbookFile(example, "team.xlsx"),
    readMetadata(path.join(root, "dist")),
    plainExcel,
    () => undefined,
  );
  const formation = book.file.workbook.sheetByName("Formatie");
  if (!formation) throw new Error("no sheet Formatie");
  sheet = formation;
});
afterEach(() => book.close());

const value = (row: number, column: number) => sheet.cell(row, column)?.value ?? null;

it("calculates what somebody types, and saves it", () => {
  expect(book.type(sheet, 3, 4, "=SOM(B4:B8)/2")).toBeNull();
  expect(value(3, 4)).toBe(80);
  const again = openWorkbookFile(book.file.save(), "kopie.xlsx").workbook.sheetByName("Formatie");
  expect(again?.cell(3, 4)).toMatchObject({ formula: "SUM(B4:B8)/2", value: 80 });
});

it("keeps every digit of a value that somebody opens and leaves unchanged", () => {
  const workbook = book.file.workbook;
  const digits = 0.1 + 0.2;
  workbook.enter(sheet, { top: 3, left: 4, bottom: 3, right: 4 }, [[{ value: digits }]], "user");
  expect(book.type(sheet, 3, 4, "0,3")).toBeNull();
  expect(value(3, 4)).toBe(digits);
});

it("fills cells that are not adjacent, and leaves the cells between them alone", () => {
  const between = value(4, 1);
  const put = [
    { row: 3, column: 1, content: "=B9" },
    { row: 5, column: 1, content: "1,5" },
    { row: 5, column: 2, content: null },
  ];
  expect(book.put(sheet, put)).toBeNull();
  expect([sheet.cell(3, 1)?.formula, value(4, 1), value(5, 1), value(5, 2)]).toEqual(["B9", between, 1.5, null]);
  expect(book.put(sheet, [])).toBeNull();
});

it("says why it refuses a text, and changes nothing", () => {
  const before = value(3, 1);
  expect(book.type(sheet, 3, 1, "=SOM(")).toMatch(/geen formule/);
  sheet.protection = { allows: new Set() };
  expect(book.type(sheet, 3, 1, "12")).toMatch(/beveiligd/);
  expect(value(3, 1)).toBe(before);
});

it("adds a sheet under a free name", () => {
  const { workbook } = book.file;
  book.addSheet();
  const next = workbook.sheets.length + 1;
  workbook.renameSheet(workbook.activeSheet, `Blad${next}`);
  book.addSheet();
  expect(workbook.sheets.slice(-2).map(({ name }) => name)).toEqual([`Blad${next}`, `Blad${next + 1}`]);
  expect(workbook.activeSheet.name).toBe(`Blad${next + 1}`);
});

it("follows links within the workbook, to the web, and nowhere else", () => {
  sheet.hyperlinks.set("3,0", { location: "'Memo'!A1:B2" });
  sheet.hyperlinks.set("4,0", { address: "https://www.rijksoverheid.nl", tooltip: "Rijksoverheid" });
  sheet.hyperlinks.set("5,0", { address: "javascript:alert(1)" });
  sheet.hyperlinks.set("6,0", { location: "Weg!A1" });
  expect(book.linkGoal(sheet, 3, 0)).toMatchObject({ sheet: { name: "Memo" }, range: { bottom: 1, right: 1 } });
  expect(book.linkGoal(sheet, 4, 0)).toEqual({ address: "https://www.rijksoverheid.nl" });
  expect([5, 6, 7].map((row) => book.linkGoal(sheet, row, 0))).toEqual([null, null, null]);
  expect([3, 4, 7].map((row) => book.tipAt(sheet, row, 0))).toEqual(["'Memo'!A1:B2", "Rijksoverheid", null]);
});

it("says what is the matter with a cell: an error, or a value that may be out of date", () => {
  expect(book.troubleAt(sheet, 3, 1)).toBeNull();
  expect(book.type(sheet, 3, 4, "=1/0")).toBeNull();
  expect(book.tipAt(sheet, 3, 4)).toMatch(/deelt door nul/);
  expect(book.type(sheet, 3, 4, "=ONBEKEND(1)")).toBeNull();
  expect(book.troubleAt(sheet, 3, 4)).toMatch(/die de werkbank niet kent/);
  sheet.ensure(3, 1).stale = true;
  expect(book.troubleAt(sheet, 3, 1)).toMatch(/kan verouderd zijn/);
});

describe("rows and columns", () => {
  const rows = (kind: "insert" | "delete", at: number, count = 1) => ({ axis: "rows", kind, at, count }) as const;

  it("come and go, are saved, and are undone and done again in one step each", () => {
    const { workbook } = book.file;
    const elsewhere = workbook.addSheet("Elders");
    workbook.enter(elsewhere, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ formula: "SUM(Formatie!B4:B8)" }]], "user");
    const total = () => [elsewhere.cell(0, 0)?.formula, elsewhere.cell(0, 0)?.value];
    book.session.settle();
    const before = total();

    expect(book.shiftLines(sheet, rows("insert", 5))).toBeNull();
    expect(book.type(sheet, 5, 1, "32")).toBeNull();
    expect(book.shiftLines(sheet, rows("delete", 3))).toBeNull();
    expect(total()).toEqual(["SUM(Formatie!B4:B8)", 156]);
    const again = openWorkbookFile(book.file.save(), "kopie.xlsx").workbook;
    expect(again.sheetByName("Elders")?.cell(0, 0)).toMatchObject({ formula: "SUM(Formatie!B4:B8)", value: 156 });

    const back = [192, 160, 160].map((sum) => {
      book.history.undo();
      book.session.settle();
      return [total()[1], sum];
    });
    expect(back.map(([is]) => is)).toEqual(back.map(([, sum]) => sum));
    expect([total(), value(3, 0), value(5, 0)]).toEqual([before, "Anne", "Emmy"]);
    for (let step = 0; step < 3; step += 1) book.history.redo();
    book.session.settle();
    expect(total()).toEqual(["SUM(Formatie!B4:B8)", 156]);
  });

  it("stay where the sheet is protected, unless it allows them and nothing that goes is locked", () => {
    sheet.protection = { allows: new Set(["insertRows", "deleteRows"]) };
    expect(book.shiftLines(sheet, { ...rows("insert", 3), axis: "columns" })).toMatch(/beveiligde blad/);
    expect(book.shiftLines(sheet, rows("delete", 3))).toMatch(/beveiligde blad/);
    expect(value(3, 0)).toBe("Anne");
  });

  it("stay where something would be lost, and it is said what", () => {
    const { workbook } = book.file;
    sheet.ensure(3, 5).formula = "A4:A5";
    sheet.ensure(3, 5).array = { top: 3, left: 5, bottom: 4, right: 5 };
    expect(book.shiftLines(sheet, rows("insert", 4))).toMatch(/matrixformule/);
    sheet.showGridlines = !sheet.showGridlines;
    expect(book.shiftLines(sheet, rows("insert", 0))).toMatch(/zonder verlies/);
    const full = workbook.addSheet("Vol");
    workbook.enter(full, { top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 }, [[{ value: 1 }]], "user");
    expect(book.shiftLines(full, rows("insert", 0))).toMatch(/geen plaats/);
    expect([value(3, 0), book.history.canUndo]).toEqual(["Anne", true]);
  });
});
