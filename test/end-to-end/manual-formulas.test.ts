import { readFileSync } from "node:fs";
import path from "node:path";
import { asKept } from "../../scripts/example/typed-in-dutch";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError, type Scalar } from "../../src/workbench/model/scalar";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { until } from "../support/built-pane";

/** The examples that the manual has people type, typed: the manual's own table is the test. */

const root = path.resolve(__dirname, "../..");
const buildFolder = path.join(root, "dist");
const manual = readFileSync(path.join(root, "docs/handleiding.md"), "utf8");
const examples = [...manual.matchAll(/^\| `=(.+?)`\s+\| (.+?)\s+\|$/gm)].map(([, typed = "", answer = ""]) => ({
  typed,
  answer,
}));

const dutchErrors: Readonly<Record<string, string>> = { "#DIV/0!": "#DEEL/0!", "#VALUE!": "#WAARDE!", "#N/A": "#N/B" };
const decimals = 3;

let file: WorkbookFile;
let excel: HeadlessExcel;

beforeAll(async () => {
  const bytes = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
  file = openWorkbookFile(bytes, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  excel = await startHeadless({ buildFolder, workbook: file.workbook });
});
afterAll(() => excel.close());

const [rows, columns] = [6, 3];

/** What the cells show from G1 of the memo's sheet on, once the function has answered: "·" between cells of a row, "/" between rows. */
async function shown(typed: string): Promise<string> {
  const sheet = file.workbook.sheetByName("Memo");
  if (!sheet) throw new Error("no sheet Memo");
  const place = { top: 0, left: 6, bottom: 0, right: 6 };
  file.workbook.enter(sheet, place, [[{ formula: asKept(typed) }]], "user");
  excel.calculator.settle();
  const values = () =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => sheet.cell(row, 6 + column)?.value ?? null),
    );
  const busy = () =>
    values()
      .flat()
      .some((value) => value instanceof CellError && value.code === "#BUSY!");
  await until(() => !busy());
  const texts = values().map((row) => row.filter((value) => value !== null).map(inDutch));
  file.workbook.enter(sheet, place, [[{ value: null }]], "user");
  excel.calculator.settle();
  return texts
    .filter((row) => row.length > 0)
    .map((row) => row.join(" · "))
    .join(" / ");
}

function inDutch(value: Scalar): string {
  if (value instanceof CellError) return dutchErrors[value.code] ?? value.code;
  return typeof value === "number" ? Number(value.toFixed(decimals)).toString().replace(".", ",") : String(value);
}

test.each(examples)("=$typed gives $answer", async ({ typed, answer }) => {
  expect(await shown(typed)).toBe(answer);
});

/** What the manual promises beside its table. Z9 of the memo's sheet is empty. */
test.each([
  ["FTENORM(1,5;1;157;Z9)", "#WAARDE!"],
  ["FTENORM(1,5;1;157)", "0,228"],
  ["CAPACITEIT({1\\1\\157;1,5\\1\\157};Z9)", "#WAARDE!"],
  ["CAPACITEIT({1\\1\\157})", "157 · 0,152 / 157 · 0,152"],
  ['LEEFTIJD("1-2-30";"3-3-2020")', "90"],
])("=%s gives %s", async (typed, answer) => {
  expect(await shown(typed)).toBe(answer);
});

test("every function has its parameters and an example in the manual", () => {
  const { functions } = JSON.parse(readFileSync(path.join(buildFolder, "functions.json"), "utf8")) as {
    functions: { name: string; parameters: { name: string; optional?: boolean }[] }[];
  };
  for (const { name, parameters } of functions) {
    const list = parameters
      .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
      .join("; ");
    expect(manual).toContain(`\`${name}(${list})\``);
    expect(examples.filter(({ typed }) => typed.startsWith(`${name}(`))).not.toEqual([]);
  }
});
