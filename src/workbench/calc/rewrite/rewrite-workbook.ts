import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** Rewrites the references outside cells: those of defined names and of charts. */
export function rewriteNamesAndCharts(workbook: Workbook, change: (formula: string, ofName: boolean) => string): void {
  for (const name of workbook.names) name.formula = change(name.formula, true);
  for (const chart of workbook.sheets.flatMap(({ addedCharts, fileCharts }) => [...addedCharts, ...fileCharts])) {
    if (chart.title.reference !== undefined) chart.title.reference = change(chart.title.reference, false);
    for (const series of chart.series) {
      series.values = change(series.values, false);
      series.categories = series.categories && change(series.categories, false);
      series.nameReference = series.nameReference && change(series.nameReference, false);
    }
  }
}

/** Rewrites the formula of a cell. Returns whether it has changed. */
export function rewriteCell(sheet: Sheet, row: number, column: number, change: (formula: string) => string): boolean {
  const cell = sheet.ensure(row, column);
  const formula = change(cell.formula ?? "");
  if (formula === cell.formula) return false;
  cell.formula = formula;
  sheet.touch(row, column);
  return true;
}
