import { deepStrictEqual } from "node:assert";
import path from "node:path";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError, type Scalar } from "../../src/workbench/model/scalar";
import { Workbook, type CellInput } from "../../src/workbench/model/workbook";
import type { Bench } from "./bench";

const buildFolder = path.resolve(__dirname, "../../dist");

/** The whole way: typed formulas, the built add-in under office.js, answers in the cells. */
export const bench: Bench = {
  name: "P8 functions in cells",
  async *comparisons() {
    for (const cells of [1000, 25_000]) {
      const { excel, workbook } = await workbookWithHours(cells);
      yield {
        job: `${cells.toLocaleString("en")} shares from one formula that spills`,
        peer: "the same function in every cell",
        ours: () => answers(excel, workbook, cells, [[{ formula: `CASELOADDEEL(A1:A${cells},469,160)` }]]),
        theirs: () =>
          answers(
            excel,
            workbook,
            cells,
            Array.from({ length: cells }, (_, row) => [{ formula: `CASELOADDEEL(A${row + 1},469,160)` }]),
          ),
        assertEqual: (ours, theirs) => deepStrictEqual(ours, theirs),
      };
      excel.close();
    }
  },
};

async function workbookWithHours(cells: number): Promise<{ excel: HeadlessExcel; workbook: Workbook }> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Uren");
  const hours = Array.from({ length: cells }, (_, row): CellInput[] => [{ value: 8 + (row % 29) }]);
  workbook.enter(sheet, { top: 0, left: 0, bottom: cells - 1, right: 0 }, hours, "user");
  return { excel: await startHeadless({ buildFolder, workbook }), workbook };
}

/** Types the formulas in column B, waits until every cell has its number, and clears them for the next time. */
async function answers(
  excel: HeadlessExcel,
  workbook: Workbook,
  cells: number,
  formulas: readonly CellInput[][],
): Promise<readonly Scalar[]> {
  const sheet = workbook.activeSheet;
  const column = { top: 0, left: 1, bottom: formulas.length - 1, right: 1 };
  workbook.enter(sheet, column, formulas, "user");
  excel.calculator.settle();
  const value = (row: number): Scalar => sheet.cell(row, 1)?.value ?? null;
  const waits = (row: number): boolean => value(row) === null || value(row) instanceof CellError;
  while (waits(0) || waits(cells - 1) || Array.from({ length: cells }, (_, row) => row).some(waits)) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const results = Array.from({ length: cells }, (_, row) => value(row));
  workbook.enter(
    sheet,
    column,
    formulas.map(() => [{ value: null }]),
    "user",
  );
  excel.calculator.settle();
  return results;
}
