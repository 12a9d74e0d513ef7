import type { GridRect } from "../reading/sheet-grid";
import { isRefusal } from "./excel-run";
import { placesOfAreas, rangeAt, rectsOf } from "./rects";

/** The hidden rows and columns of a part of a sheet. */
export interface HiddenLines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What Excel says of the whole part: all hidden, none, or null for some. */
export interface SomeHidden {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/**
 * Which rows and columns are hidden. Where some are, Excel is asked for the visible cells; it refuses that on a protected sheet, and then each
 * half is asked about. Reading never asks anybody to lift a protection. Rejects with Excel's error.
 */
export async function hiddenLines(sheet: Excel.Worksheet, part: GridRect, some: SomeHidden): Promise<HiddenLines> {
  const rows = linesOf(some.rows, part.top, part.bottom);
  const columns = linesOf(some.columns, part.left, part.right);
  if (rows && columns) return { hiddenRows: rows, hiddenColumns: columns };
  return (await outsideVisible(sheet, part)) ?? (await byHalves(sheet, part));
}

/** The lines, when Excel says the same of all of them. */
function linesOf(hidden: boolean | null, first: number, last: number): ReadonlySet<number> | null {
  if (hidden === null) return null;
  return new Set(hidden ? numbersFrom(first, last) : []);
}

/** The lines in which no cell is visible; null when Excel does not say which are. */
async function outsideVisible(sheet: Excel.Worksheet, part: GridRect): Promise<HiddenLines | null> {
  const visible = rangeAt(sheet, part).getSpecialCellsOrNullObject("Visible").load(placesOfAreas);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
  // All rows or all columns are hidden. Which it is, only the lines themselves tell.
  if (visible.isNullObject) return null;
  const hiddenRows = new Set(numbersFrom(part.top, part.bottom));
  const hiddenColumns = new Set(numbersFrom(part.left, part.right));
  for (const area of rectsOf(visible)) {
    for (let row = area.top; row <= area.bottom; row += 1) hiddenRows.delete(row);
    for (let column = area.left; column <= area.right; column += 1) hiddenColumns.delete(column);
  }
  return { hiddenRows, hiddenColumns };
}

async function byHalves(sheet: Excel.Worksheet, part: GridRect): Promise<HiddenLines> {
  const { top, left, bottom, right } = part;
  const line = (first: number, count: number) => sheet.getRangeByIndexes(first, left, count, 1).load("rowHidden");
  const column = (first: number, count: number) => sheet.getRangeByIndexes(top, first, 1, count).load("columnHidden");
  return {
    hiddenRows: await halved(sheet, top, bottom, line, ({ rowHidden }) => rowHidden),
    hiddenColumns: await halved(sheet, left, right, column, ({ columnHidden }) => columnHidden),
  };
}

/** Asks about runs of lines, and about the halves of those of which only some are hidden: one request for each round of halving. */
async function halved(
  sheet: Excel.Worksheet,
  first: number,
  last: number,
  ask: (first: number, count: number) => Excel.Range,
  // The types leave out that it is null when only some are hidden.
  isHidden: (range: Excel.Range) => boolean | null,
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  let runs = [{ first, last }];
  while (runs.length > 0) {
    const asked = runs.map((run) => ({ run, range: ask(run.first, run.last - run.first + 1) }));
    await sheet.context.sync();
    runs = [];
    for (const { run, range } of asked) {
      const answer = isHidden(range);
      if (answer === true) for (const line of numbersFrom(run.first, run.last)) hidden.add(line);
      if (answer !== null || run.first === run.last) continue;
      const middle = Math.floor((run.first + run.last) / 2);
      runs.push({ first: run.first, last: middle }, { first: middle + 1, last: run.last });
    }
  }
  return hidden;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
