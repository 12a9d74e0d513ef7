import { ColumnOfRows, type ColumnValues } from "../reading/clients/columns/column-values";
import type { GridValue } from "../reading/sheet-grid";
import { HostError, type ColumnRequest, type LongReading } from "../usecases/host";
import { excelRun } from "./excel-run";
import { hiddenLines } from "./hidden-lines";

/** Cells in one request: 100,000 rows of four columns are 3.4 MB, and Excel on the web carries 5 MB and 5,000,000 cells at most. */
const cellsPerRequest = 400_000;
/** When long texts make a request too large, it is halved, down to this number of rows. */
const fewestRows = 500;

/**
 * Some columns of one sheet, fetched in requests that Excel on the web can carry; neighbouring columns together, the columns between
 * them not at all. Rejects with a HostError.
 */
export function readColumns(request: ColumnRequest, reading: LongReading = {}): Promise<ColumnValues> {
  const { sheet: name, firstRow, lastRow } = request;
  const rows = Math.max(0, lastRow - firstRow + 1);
  const runs = runsOf(request.columns, rows);
  const hidden = new Uint8Array(rows);
  let rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / Math.max(1, request.columns.length)));

  /** One request; false when it was too large for Excel. */
  async function readPart(done: number, count: number): Promise<boolean> {
    try {
      await excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const parts = runs.map((run) => ({
          run,
          range: sheet.getRangeByIndexes(firstRow + done, run.first, count, run.width).load("values"),
        }));
        const line = sheet.getRangeByIndexes(firstRow + done, 0, count, 1).load("rowHidden");
        await context.sync();
        for (const { run, range } of parts) keep(range.values as GridValue[][], run, done);
        // null: some of the rows are hidden, which the type leaves out.
        const allHidden = line.rowHidden as boolean | null;
        if (allHidden === true) hidden.fill(1, done, done + count);
        else if (allHidden === null) await keepHidden(sheet, done, count);
      }, name);
      return true;
    } catch (error) {
      if (error instanceof HostError && error.code === "too-large" && count > fewestRows) return false;
      throw error;
    }
  }

  function keep(values: readonly GridValue[][], run: ColumnRun, done: number): void {
    values.forEach((row, index) => (run.rows[done + index] = row));
  }

  /** Some rows are hidden. */
  async function keepHidden(sheet: Excel.Worksheet, done: number, count: number): Promise<void> {
    const top = firstRow + done;
    const part = { top, left: 0, bottom: top + count - 1, right: Math.max(...request.columns) };
    const { hiddenRows } = await hiddenLines(sheet, part, { rows: null, columns: false });
    for (const row of hiddenRows) hidden[row - firstRow] = 1;
  }

  async function readAll(): Promise<ColumnValues> {
    for (let done = 0; done < rows && runs.length > 0;) {
      if (reading.signal?.aborted) throw new HostError("cancelled", name);
      const count = Math.min(rowsPerRequest, rows - done);
      if (!(await readPart(done, count))) {
        rowsPerRequest = Math.max(fewestRows, Math.floor(count / 2));
        continue;
      }
      done += count;
      reading.onProgress?.(done, rows);
    }
    if (reading.signal?.aborted) throw new HostError("cancelled", name);
    const columns = new Map(
      runs.flatMap(({ first, width, rows: cells }) =>
        Array.from({ length: width }, (_, place) => [first + place, new ColumnOfRows(cells, place)] as const),
      ),
    );
    return { top: firstRow, rows, columns, hidden: hidden.includes(1) ? hidden : null };
  }
  return readAll();
}

interface ColumnRun {
  readonly first: number;
  readonly width: number;
  /** As Excel gave them; empty where it gave none. */
  readonly rows: (readonly GridValue[])[];
}

/** Neighbouring columns together. */
function runsOf(columns: readonly number[], rows: number): ColumnRun[] {
  const runs: (ColumnRun & { width: number })[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && column === last.first + last.width) last.width += 1;
    else if (!last || column > last.first + last.width)
      runs.push({ first: column, width: 1, rows: new Array<readonly GridValue[]>(rows).fill([]) });
  }
  return runs;
}
