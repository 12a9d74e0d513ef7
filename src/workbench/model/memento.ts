import type { Cell, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Remembers what stands where in a workbook, so that rows that came or went can be put back. Looks and what was added to the workbook since stay as
 * they are. Returns what puts it back.
 */
export function remember(workbook: Workbook): () => void {
  const restorers = [
    ...workbook.sheets.map(rememberSheet),
    ...workbook.names.map((name) => restorer(name, ["formula"])),
    ...workbook.tables.map((table) => restorer(table, ["range", "columns"])),
  ];
  return () => {
    for (const restore of restorers) restore();
  };
}

function rememberSheet(sheet: Sheet): () => void {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  const cells = rows.flatMap((line) => line.flatMap((cell) => (cell && isCalculated(cell) ? [restoreCell(cell)] : [])));
  const byCell = [restoreMap(sheet.hyperlinks), restoreMap(sheet.notes), restoreMap(sheet.comments)];
  const maps = [restoreMap(sheet.rowFormats), restoreMap(sheet.columnFormats), ...byCell];
  const lists = [restoreList(sheet.merges), restoreList(sheet.filtered), restoreList(sheet.fileCharts)];
  const touched = [...sheet.touched];
  const whole = restorer(sheet, ["conditionalRules", "page"]);
  const charts = sheet.addedCharts.map((chart) => {
    const place = restorer(chart, ["left", "top", "width", "height"]);
    const series = chart.series.map((each) => restorer(each, ["values", "categories", "nameReference"]));
    return () => {
      for (const restore of [place, ...series]) restore();
    };
  });
  return () => {
    sheet.rows.length = 0;
    rows.forEach((line, row) => {
      sheet.rows[row] = line;
    });
    sheet.touched.clear();
    for (const key of touched) sheet.touched.add(key);
    for (const restore of [...cells, ...maps, ...lists, whole, ...charts]) restore();
  };
}

const isCalculated = ({ formula, filledBy }: Cell): boolean => formula !== undefined || filledBy !== undefined;

function restoreCell(cell: Cell): () => void {
  const { style: _style, ...content } = cell;
  return () => {
    delete cell.formula;
    delete cell.array;
    delete cell.spill;
    delete cell.filledBy;
    delete cell.stale;
    Object.assign(cell, content);
  };
}

function restorer<Thing>(thing: Thing, keys: readonly (keyof Thing)[]): () => void {
  const before = keys.map((key) => [key, thing[key]] as const);
  return () => {
    for (const [key, value] of before) thing[key] = value;
  };
}

function restoreMap<Key, Value>(map: Map<Key, Value>): () => void {
  const before = [...map];
  return () => {
    map.clear();
    for (const [key, value] of before) map.set(key, value);
  };
}

function restoreList(list: unknown[]): () => void {
  const before = [...list];
  return () => {
    list.splice(0, list.length, ...before);
  };
}
