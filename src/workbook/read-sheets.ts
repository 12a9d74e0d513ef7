import type { GridRect, GridValue, SheetGrid } from "../reading/sheet-grid";
import type { SheetSummary } from "../usecases/host";
import { excelRun } from "./excel-run";
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
export function readGrid(name: string, maximumRows: number): Promise<SheetGrid> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return emptyGrid(name);

    const { rowIndex: top, columnIndex: left, columnCount: columns } = used;
    const rows = Math.min(used.rowCount, maximumRows, Math.max(1, Math.floor(cellsPerSheet / columns)));
    const part = sheet.getRangeByIndexes(top, left, rows, columns);
    const visible = part
      .getSpecialCellsOrNullObject("Visible")
      .load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,areas/items/columnCount");
    const merged = part
      .getMergedAreasOrNullObject()
      .load("areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,areas/items/columnCount");

    const values: GridValue[][] = [];
    const texts: string[][] = [];
    const formats: string[][] = [];
    const rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / columns));
    for (let done = 0; done < rows; done += rowsPerRequest) {
      const chunk = sheet
        .getRangeByIndexes(top + done, left, Math.min(rowsPerRequest, rows - done), columns)
        .load("values,text,numberFormat");
      await context.sync();
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
      ...hiddenLines(rectsOf(visible), { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      merges: rectsOf(merged),
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

export function rectsOf(areas: Excel.RangeAreas): GridRect[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

/** The rows and columns of `whole` in which no cell is visible. */
function hiddenLines(visible: readonly GridRect[], whole: GridRect): Pick<SheetGrid, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = new Set(numbersFrom(whole.top, whole.bottom));
  const hiddenColumns = new Set(numbersFrom(whole.left, whole.right));
  for (const area of visible) {
    for (let row = area.top; row <= area.bottom; row += 1) hiddenRows.delete(row);
    for (let column = area.left; column <= area.right; column += 1) hiddenColumns.delete(column);
  }
  return { hiddenRows, hiddenColumns };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
