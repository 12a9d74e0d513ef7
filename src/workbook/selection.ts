import type { CellRange } from "../caseload/cell-address";
import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";
import { stopListening } from "./watch-sheets";

/** What somebody selected in the grid; null when it is no one range of cells: several at once, or a chart. */
export async function selection(): Promise<CellRange | null> {
  try {
    return await excelRun(async (context) => {
      const range = context.workbook
        .getSelectedRange()
        .load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
      return {
        sheet: worksheet.name,
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      };
    });
  } catch (error) {
    if (error instanceof HostError && error.code === "unknown") return null;
    throw error;
  }
}

/** Calls the listener whenever something else is selected, also by going to another sheet. The returned function ends it. */
export async function watchSelection(listener: () => void): Promise<() => void> {
  let watching = true;
  const told = () => {
    if (watching) listener();
    return Promise.resolve();
  };
  const handlers = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return added;
  });
  return () => {
    watching = false;
    void stopListening(handlers);
  };
}
