import { HostError, type BesideList, type DecisionLog, type WrittenDecision } from "../usecases/host";
import type { MergedAreas } from "./merged-areas";
import { inOneStep } from "./one-step";
import { ourSheetName } from "./our-sheets";
import { gridValue } from "./read-sheets";
import { fill } from "./write-sheet";

/**
 * Writes a decision whole or not at all: a column beside each list, and lines on the sheet of decisions. One step of undo takes it away where Excel can
 * group steps. Rejects with a HostError; then nothing of it is left.
 */
export async function writeDecision(
  lists: readonly BesideList[],
  log: DecisionLog,
  merged: Pick<MergedAreas, "widened">,
): Promise<WrittenDecision> {
  const { result: places, oneStepUndo } = await inOneStep((context) => writeWhole(context, lists, log), null);
  // A reading that asks Excel about merged cells would take away the very step that undoes this.
  for (const { sheetId, column } of places) merged.widened(sheetId, column);
  const columns = places.map(({ list, column }) => ({ sheet: list.sheet, row: list.headerRow, column }));
  return { columns, log: log.empty.name, oneStepUndo };
}

/** Where a new column goes: in a table, or in cells in which nothing stands. */
interface Place {
  readonly list: BesideList;
  readonly sheetId: string;
  readonly column: number;
  readonly header: string;
  readonly table: { readonly name: string; readonly top: number; readonly rows: number } | null;
}

async function writeWhole(
  context: Excel.RequestContext,
  lists: readonly BesideList[],
  log: DecisionLog,
): Promise<readonly Place[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const logSheet = workbook.worksheets.getItemOrNullObject(log.empty.name).load("name");
  await context.sync();
  if (workbook.readOnly) throw new HostError("read-only");
  const isNew = logSheet.isNullObject;
  if (isNew && workbook.protection.protected) throw new HostError("protected");
  const firstLine = isNew ? log.empty.page.area.bottom + 1 : await lineBelow(context, logSheet);
  const places: Place[] = [];
  for (const list of lists) places.push(await placeFor(context, list));
  const lines = await linesOf(context, log);

  try {
    for (const place of places) addColumn(context, place);
    const sheet = isNew ? workbook.worksheets.add(log.empty.name) : logSheet;
    if (isNew) {
      fill(sheet, log.empty);
      sheet.names.add(ourSheetName, sheet.getRange("A1"));
    }
    const written = sheet.getRangeByIndexes(firstLine, 0, lines.length, itemsIn(lines));
    sheet.getRangeByIndexes(firstLine, 0, lines.length, 1).numberFormat = lines.map(() => ["dd-mm-yyyy"]);
    written.formulas = lines.map((line) => [...line]);
    await context.sync();
  } catch (error) {
    await takeBack(places, log.empty.name, isNew ? null : { first: firstLine, count: lines.length });
    throw error;
  }
  return places;
}

function itemsIn(lines: readonly (readonly unknown[])[]): number {
  return lines[0]?.length ?? 1;
}

/** The first row below what stands on our sheet of decisions; a sheet of that name that is not ours is left alone. */
async function lineBelow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const ours = sheet.names.getItemOrNullObject(ourSheetName).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  sheet.protection.load("protected");
  await context.sync();
  if (ours.isNullObject) throw new HostError("sheet-exists", sheet.name);
  if (sheet.protection.protected) throw new HostError("protected", sheet.name);
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

async function placeFor(context: Excel.RequestContext, list: BesideList): Promise<Place> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheet).load("id");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("moved", list.sheet);
  const { id: sheetId } = sheet;
  const { firstRow, lastRow, headerRow, lastColumn } = list;
  const witnesses = list.witnesses.map((column) =>
    sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1).load("values"),
  );
  const below = list.witnesses.map((column) => sheet.getRangeByIndexes(lastRow + 1, column, 1, 1).load("values"));
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  const tables = sheet.tables.load("items/name");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw new HostError("protected", list.sheet);
  const now = witnesses.map(({ values }) => values.map(([value]) => gridValue(value)));
  if (used.isNullObject || !list.isAsRead(now)) throw new HostError("moved", list.sheet);
  const isLonger = below.length > 0 && below.every(({ values }) => gridValue(values[0]?.[0]) !== null);
  const ranges = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const rows = lastRow - headerRow + 1;
  const beside = sheet.getRangeByIndexes(headerRow, lastColumn + 1, rows, 2).load("formulas");
  const headers = sheet.getRangeByIndexes(headerRow, used.columnIndex, 1, used.columnCount).load("values");
  await context.sync();
  // Somebody added a client below: the list is another one.
  if (isLonger) throw new HostError("moved", list.sheet);
  const header = freeHeader(list.header, (headers.values[0] ?? []).map(String));
  const [telling = lastColumn] = list.witnesses;
  const found = ranges.find(
    ({ range }) =>
      range.rowIndex <= firstRow &&
      range.rowIndex + range.rowCount > lastRow &&
      range.columnIndex <= telling &&
      range.columnIndex + range.columnCount > telling,
  );
  const right = used.columnIndex + used.columnCount;
  if (!found) {
    const isFree = isEmpty(beside.formulas);
    return { list, sheetId, header, table: null, column: isFree ? lastColumn + 1 : Math.max(right, lastColumn + 1) };
  }
  const { rowIndex: top, rowCount, columnIndex, columnCount } = found.range;
  const column = columnIndex + columnCount;
  const next = sheet.getRangeByIndexes(top, column, rowCount, Math.max(1, right - column)).load("formulas");
  await context.sync();
  // Excel would move what stands there.
  if (!isEmpty(next.formulas)) throw new HostError("no-room", list.sheet);
  return { list, sheetId, header, column, table: { name: found.table.name, top, rows: rowCount } };
}

function isEmpty(cells: readonly (readonly unknown[])[]): boolean {
  return cells.every((row) => row.every((cell) => cell === ""));
}

/** A second decision of one day gets a number. */
function freeHeader(wanted: string, headers: readonly string[]): string {
  let header = wanted;
  for (let number = 2; headers.includes(header); number += 1) header = `${wanted} (${number})`;
  return header;
}

function addColumn(context: Excel.RequestContext, { list, column, header, table }: Place): void {
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  const textAt = (row: number): string | null => {
    if (row === list.headerRow) return header;
    const text = list.texts.get(row);
    // An apostrophe keeps a name what it is; null leaves a cell empty.
    return text === undefined ? null : `'${text}`;
  };
  if (table) {
    const values = Array.from({ length: table.rows }, (_, at) => [textAt(table.top + at) ?? ""]);
    sheet.tables.getItem(table.name).columns.add(undefined, values, header);
    return;
  }
  const rows = list.lastRow - list.headerRow + 1;
  sheet.getRangeByIndexes(list.headerRow, column, rows, 1).values = Array.from({ length: rows }, (_, at) => [
    textAt(list.headerRow + at),
  ]);
}

/** Date, client, from, to and reason. A client's number goes from the list to the line and nowhere else. */
async function linesOf(
  context: Excel.RequestContext,
  { date, reason, clients }: DecisionLog,
): Promise<readonly (readonly (string | number)[])[]> {
  const numbers = clients.map(({ number }) =>
    number === null
      ? null
      : context.workbook.worksheets
          .getItem(number.sheet)
          .getRangeByIndexes(number.row, number.column, 1, 1)
          .load("values"),
  );
  await context.sync();
  // A serial number would be four years off in a workbook that counts from 1904.
  const dateFormula = `=DATE(${date.split("-").map(Number).join(",")})`;
  return clients.map(({ row, from, to }, at) => {
    const number: unknown = numbers[at]?.values[0]?.[0];
    const client =
      typeof number === "number" ? number : `'${typeof number === "string" && number !== "" ? number : row}`;
    return [dateFormula, client, `'${from}`, `'${to}`, `'${reason}`];
  });
}

/** A request that fails halfway is not taken back by Excel. What is taken back here is what stood nowhere before. */
async function takeBack(
  places: readonly Place[],
  logName: string,
  lines: { readonly first: number; readonly count: number } | null,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const log = worksheets.getItemOrNullObject(logName).load("name");
    const columns = places.map(({ list, header, table }) =>
      table === null
        ? null
        : worksheets.getItem(list.sheet).tables.getItem(table.name).columns.getItemOrNullObject(header).load("name"),
    );
    await context.sync();
    places.forEach(({ list, column }, at) => {
      const inTable = columns[at];
      if (inTable && !inTable.isNullObject) inTable.delete();
      else if (!inTable) {
        const rows = list.lastRow - list.headerRow + 1;
        worksheets.getItem(list.sheet).getRangeByIndexes(list.headerRow, column, rows, 1).clear("Contents");
      }
    });
    if (!log.isNullObject) {
      if (lines === null) log.delete();
      else log.getRangeByIndexes(lines.first, 0, lines.count, 5).clear();
    }
    await context.sync();
  });
}
