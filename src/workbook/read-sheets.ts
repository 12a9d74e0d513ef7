import type { GridValue, SheetGrid } from "../reading/sheet-grid";
import type { SheetSummary } from "../usecases/host";
import { excelRun, toHostError } from "./excel-run";
import { hiddenLines } from "./hidden-lines";
import type { MergedAreas } from "./merged-areas";
import { ourSheetName } from "./our-sheets";

/** Cells fetched in one request: three arrays of this size stay far below the 5 MB that Excel on the web allows. */
const cellsPerRequest = 20_000;
/** More cells than this are not read from one sheet; the rows beyond are reported as left out. */
const cellsPerSheet = 1_000_000;

/** Every sheet with the size of its used part, in the order of the tabs. */
export function readSummaries(): Promise<readonly SheetSummary[]> {
  return excelRun(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const details = sheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
      mark: sheet.names.getItemOrNullObject(ourSheetName).load("name"),
    }));
    await context.sync();
    return details.map(({ sheet, used, mark }) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
      ours: !mark.isNullObject,
    }));
  });
}

/** The used part of one sheet, at most `maximumRows` rows of it, fetched in requests that Excel on the web can carry. */
export function readGrid(name: string, maximumRows: number, merged: MergedAreas): Promise<SheetGrid> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    await context.sync();
    if (used.isNullObject) return emptyGrid(name);

    const { rowIndex: top, columnIndex: left, columnCount: columns } = used;
    const right = left + columns - 1;
    const rows = Math.min(used.rowCount, maximumRows, Math.max(1, Math.floor(cellsPerSheet / columns)));
    const part = { top, left, bottom: top + rows - 1, right };

    const values: GridValue[][] = [];
    const texts: string[][] = [];
    const formats: string[][] = [];
    let rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / columns));
    while (values.length < rows) {
      const count = Math.min(rowsPerRequest, rows - values.length);
      const chunk = sheet.getRangeByIndexes(top + values.length, left, count, columns).load("values,text,numberFormat");
      try {
        await context.sync();
      } catch (error) {
        // Long texts: half as many rows will do.
        if (count === 1 || toHostError(error, name).code !== "too-large") throw error;
        rowsPerRequest = Math.floor(count / 2);
        continue;
      }
      values.push(...chunk.values.map((row: unknown[]) => row.map(gridValue)));
      texts.push(...chunk.text);
      formats.push(...chunk.numberFormat);
    }

    return {
      sheet: name,
      top,
      left,
      values,
      texts,
      formats,
      ...(await hiddenLines(sheet, part, { rows: used.rowHidden, columns: used.columnHidden })),
      merges: await merged.of(sheet, part, { top, left, bottom: top + used.rowCount - 1, right }),
      rowsLeftOut: used.rowCount - rows,
    };
  }, name);
}

function emptyGrid(sheet: string): SheetGrid {
  return {
    sheet,
    top: 0,
    left: 0,
    values: [],
    texts: [],
    formats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    rowsLeftOut: 0,
  };
}

/** Excel hands an empty cell over as "". */
export function gridValue(value: unknown): GridValue {
  return value === "" ? null : (value as GridValue);
}
