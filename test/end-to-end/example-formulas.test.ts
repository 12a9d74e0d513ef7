import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formulas } from "../../scripts/example/formulas";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { startHeadless } from "../../src/workbench/headless";
import type { Sheet } from "../../src/workbench/model/sheet";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { untilAnswered } from "../../src/workbench/until-answered";
import { readWithExcelize } from "../support/excelize";
import { describeWithLibreOffice, recalculatedSheets } from "../support/libreoffice";

/** The sheet "Formules" of the example workbook: every function on the team's own figures. */

const root = path.resolve(__dirname, "../..");
const buildFolder = path.join(root, "dist");
const example = readFileSync(path.join(root, "assets/voorbeelden/team-werk-2020.xlsx"));
const manual = readFileSync(path.join(root, "docs/handleiding.md"), "utf8");

jest.setTimeout(60_000);

/** Each formula of the sheet beside the one in the manual that must give the same, or what follows from the memo by hand. */
const expected: Readonly<Record<string, { readonly manual: string } | { readonly byHand: readonly number[] }>> = {
  "CASELOAD(Formatie!B4)": { manual: "CASELOAD(36)" },
  "CASELOAD(Formatie!B4:B8)": { manual: "CASELOAD(Formatie!B4:B8)" },
  "CASELOADDEEL(Formatie!B4,SUM(Caseload!C5:C9),SUM(Formatie!B4:B8))": { manual: "CASELOADDEEL(36;469;160)" },
  "CASELOADVERDELING(Formatie!B4:B8,SUM(Caseload!C5:C9),Caseload!C5:C9)": {
    manual: "CASELOADVERDELING(Formatie!B4:B8;469;Caseload!C5:C9)",
  },
  "CASELOADUREN(Formatie!B5,8)": { manual: "CASELOADUREN(36;8)" },
  "CASELOADUREN(Formatie!B5,8,4)": { manual: "CASELOADUREN(36;8;4)" },
  "CASELOADINDEX(Caseload!C5:C9,Caseload!B5:B9,SUM(Caseload!C5:C9),SUM(Caseload!B5:B9))": {
    // 100 × (clients ÷ hours) ÷ (469 ÷ 160); Julie's stands in the manual too.
    byHand: [90 / 36, 122 / 36, 71 / 28, 186 / 36, 0].map((load) => (load / (469 / 160)) * 100),
  },
  "CASELOADPERFTE(Caseload!C7,Caseload!B7)": { manual: "CASELOADPERFTE(71;28)" },
};

const lessons = formulas.cells.flatMap(({ cell, value }) =>
  value !== null && typeof value === "object" ? [{ cell, formula: value.formula }] : [],
);
const rowOf = (cell: string): number => Number(cell.slice(1)) - 1;
const columnOfAnswers = 3;

function answersOf(formula: string): readonly number[] {
  const source = expected[formula];
  if (!source) throw new Error(`no answer is known for ${formula}`);
  if ("byHand" in source) return source.byHand;
  const line = manual.split("\n").find((text) => text.startsWith(`| \`=${source.manual}\``));
  const [, , answer = ""] = line?.split("|") ?? [];
  return answer.split(" / ").map((text) => Number(text.trim().replace(",", ".")));
}

function open(): { file: WorkbookFile; sheet: Sheet } {
  const file = openWorkbookFile(example, "team-werk-2020.xlsx", openOptionsOf(buildFolder));
  const sheet = file.workbook.sheetByName("Formules");
  if (!sheet) throw new Error("no sheet Formules");
  return { file, sheet };
}

const shown = (sheet: Sheet): unknown[] => sheet.rows.map((cells) => cells[columnOfAnswers]?.value ?? null);

test("every function of the build is on it", () => {
  const { functions } = JSON.parse(readFileSync(path.join(buildFolder, "functions.json"), "utf8")) as {
    functions: { name: string }[];
  };
  for (const { name } of functions) {
    expect([name, lessons.some(({ formula }) => formula.startsWith(`${name}(`))]).toEqual([name, true]);
  }
});

test("the file holds the formulas, and the answers that the manual gives", () => {
  const { sheet } = open();
  const asFile = readWithExcelize(example)["Formules"] ?? [];
  for (const { cell, formula } of lessons) {
    expect(sheet.cell(rowOf(cell), columnOfAnswers)?.formula).toBe(formula);
    answersOf(formula).forEach((answer, offset) => {
      expect(Number(asFile[rowOf(cell) + offset]?.[columnOfAnswers])).toBeCloseTo(answer, 3);
    });
  }
});

test("each line shows the formula as it is typed in Dutch, and says what one sees", () => {
  const asFile = readWithExcelize(example)["Formules"] ?? [];
  for (const { cell, formula } of lessons) {
    const [typed = "", explanation = "", about = ""] = asFile[rowOf(cell)] ?? [];
    expect(typed).toBe(`=${formula.replaceAll(",", ";").replaceAll("SUM(", "SOM(")}`);
    expect(explanation).toMatch(/\.$/);
    expect(about).not.toBe("");
  }
});

test("calculated again it stays as it is, and it follows the team's sheets", async () => {
  const { file, sheet } = open();
  const before = shown(sheet);
  const excel = await startHeadless({ buildFolder, workbook: file.workbook });
  try {
    excel.calculator.recalculateAll();
    excel.session.settle();
    await untilAnswered(file.workbook);
    expect(shown(sheet)).toEqual(before);

    const formation = file.workbook.sheetByName("Formatie");
    if (!formation) throw new Error("no sheet Formatie");
    const emmy = { top: 5, left: 1, bottom: 5, right: 1 };
    file.workbook.enter(formation, emmy, [[{ value: 20 }]], "user");
    excel.session.settle();
    // 152 hours: 469 × 36/152 = 111,079 and × 20/152 = 61,711.
    const [, spilled] = lessons;
    const first = rowOf(spilled?.cell ?? "");
    const anne = (469 * 36) / 152;
    const follows = (): boolean => Math.abs(Number(shown(sheet)[first]) - anne) < 1e-9;
    for (let tries = 0; tries < 400 && !follows(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(shown(sheet)[first]).toBeCloseTo(anne, 9);
    expect(shown(sheet)[first + 2]).toBeCloseTo((469 * 20) / 152, 9);
  } finally {
    excel.close();
  }
});

test("made again, it is the same file to the byte", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "example-"));
  try {
    const again = path.join(folder, "voorbeeld.xlsx");
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    execFileSync(process.execPath, [tsx, path.join(root, "scripts/make-example.ts"), again], { cwd: root });
    expect(readFileSync(again).equals(example)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describeWithLibreOffice("LibreOffice", () => {
  it("opens it, and leaves the team's figures as they are", () => {
    const sheets = recalculatedSheets(example);
    expect([...sheets.keys()]).toContain("Formules");
    expect(sheets.get("Caseload")?.[4]).toEqual(["Anne", "36", "90", "106"]);
  });
});
