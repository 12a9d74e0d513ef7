import type { CellFill } from "../reading/looks/fills";
import type { MarkedCells } from "../reading/looks/rows-out";
import type { CellPlace, GridRect } from "../reading/sheet-grid";
import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";
import { rangeAt } from "./rects";

/** Cells asked about in one request: an answer of some 60 bytes each stays far below the 5 MB that Excel on the web carries. */
const cellsPerRequest = 5_000;
/** A sheet with more cells is not asked about. */
const cellsPerSheet = 1_000_000;

const white = "#FFFFFF";

/**
 * Which cells have a line through their text. Excel is first asked about runs of rows as a whole, and about each cell only where a run has both;
 * a cell of which a part has a line has neither.
 */
export function readStruckCells(name: string): Promise<MarkedCells> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const whole: CellPlace[] = [];
    const partly: CellPlace[] = [];
    if (used.isNullObject) return { whole, partly };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    const runs = runsOf(name, [{ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }]);
    const fonts = runs.map((run) => rangeAt(sheet, run).format.font.load("strikethrough"));
    await context.sync();
    for (const [at, run] of runs.entries()) {
      // The types leave out that it is null when only some cells have a line.
      if ((fonts[at]?.strikethrough as boolean | null) === false) continue;
      const answer = rangeAt(sheet, run).getCellProperties({ format: { font: { strikethrough: true } } });
      await context.sync();
      eachCell(run, answer.value, (place, { format }) => {
        // Here it is null when a part of the text has one.
        const line = format?.font?.strikethrough as boolean | null | undefined;
        if (line) whole.push(place);
        else if (line === null) partly.push(place);
      });
    }
    return { whole, partly };
  }, name);
}

/** The cells of these areas with a fill of their own; Excel tells white and none not apart. Runs of rows are first asked about as a whole. */
export function readFills(name: string, areas: readonly GridRect[]): Promise<CellFill[]> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const runs = runsOf(name, areas);
    const fills = runs.map((run) => rangeAt(sheet, run).format.fill.load("color"));
    await context.sync();
    const filled: CellFill[] = [];
    for (const [at, run] of runs.entries()) {
      if (fills[at]?.color === white) continue;
      const answer = rangeAt(sheet, run).getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      eachCell(run, answer.value, (place, { format }) => {
        const colour = format?.fill?.color?.toUpperCase();
        if (colour && colour !== white) filled.push({ ...place, colour });
      });
    }
    return filled;
  }, name);
}

function eachCell<Answer>(
  { top, left }: GridRect,
  answers: readonly (readonly Answer[])[],
  visit: (place: CellPlace, answer: Answer) => void,
): void {
  answers.forEach((cells, row) =>
    cells.forEach((answer, column) => visit({ row: top + row, column: left + column }, answer)),
  );
}

/** Runs of rows of one request each; refuses the sheet where they are too many cells. */
function runsOf(sheet: string, areas: readonly GridRect[]): GridRect[] {
  const cells = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * widthOf(area), 0);
  if (cells > cellsPerSheet) throw new HostError("too-large", sheet);
  return areas.flatMap((area) => {
    const rows = Math.max(1, Math.floor(cellsPerRequest / widthOf(area)));
    return Array.from({ length: Math.ceil((area.bottom - area.top + 1) / rows) }, (_, run) => {
      const top = area.top + run * rows;
      return { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
    });
  });
}

const widthOf = ({ left, right }: GridRect): number => right - left + 1;
