import type { CellPlace, GridRect } from "../reading/sheet-grid";
import type { StruckCells } from "../reading/struck/struck-out";
import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";
import { rangeAt } from "./rects";

/** Cells asked about in one request: an answer of some 60 bytes each stays far below the 5 MB that Excel on the web carries. */
const cellsPerRequest = 5_000;
/** A sheet with more cells is not asked about. */
const cellsPerSheet = 1_000_000;

/**
 * Which cells have a line through their text. Excel is first asked about runs of rows as a whole, and about each cell only where a run has both;
 * a cell of which a part has a line has neither.
 */
export function readStruckCells(name: string): Promise<StruckCells> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const struck: CellPlace[] = [];
    const partly: CellPlace[] = [];
    if (used.isNullObject) return { struck, partly };
    if (used.rowCount * used.columnCount > cellsPerSheet) throw new HostError("too-large", name);
    const runs = runsOf(used).map((rect) => ({
      rect,
      font: rangeAt(sheet, rect).format.font.load("strikethrough"),
    }));
    await context.sync();
    for (const { rect, font } of runs) {
      // The types leave out that it is null when only some cells have a line.
      const all = font.strikethrough as boolean | null;
      if (all === false) continue;
      const answer = rangeAt(sheet, rect).getCellProperties({ format: { font: { strikethrough: true } } });
      await context.sync();
      answer.value.forEach((cells, row) =>
        cells.forEach(({ format }, column) => {
          // Here it is null when a part of the text has one.
          const line = format?.font?.strikethrough as boolean | null | undefined;
          const place = { row: rect.top + row, column: rect.left + column };
          if (line) struck.push(place);
          else if (line === null) partly.push(place);
        }),
      );
    }
    return { struck, partly };
  }, name);
}

function runsOf({ rowIndex, columnIndex: left, rowCount, columnCount }: Excel.Range): GridRect[] {
  const rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rowsPerRequest) }, (_, run) => {
    const top = rowIndex + run * rowsPerRequest;
    const bottom = Math.min(top + rowsPerRequest, rowIndex + rowCount) - 1;
    return { top, left, bottom, right: left + columnCount - 1 };
  });
}
