import { sameScalar, type Scalar } from "../../model/scalar";
import type { Sheet, Visibility } from "../../model/sheet";
import type { DefinedName, Table, Workbook } from "../../model/workbook";
import { UnsavableChange } from "../package/unusable-file";

/** What the file held when it was opened. Saving compares it with the model. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly { readonly name: DefinedName; readonly as: string }[];
  readonly tables: readonly TableSnapshot[];
  readonly structureProtected: boolean;
  readonly activeSheet: Sheet;
}

/** A table of the file. Columns that were added at its end can be saved, and nothing else of it that changes. */
interface TableSnapshot {
  readonly table: Table;
  /** How many columns it had. */
  readonly columns: number;
  readonly as: string;
}

export interface SheetSnapshot {
  readonly sheet: Sheet;
  readonly visibility: Visibility;
  /** Everything beside the cells that cannot be saved when it changes. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The file's formulas, cells that a formula fills, and their values in the file. By row × 16384 + column. */
  readonly calculated: ReadonlyMap<number, { readonly formula: string | undefined; readonly value: Scalar }>;
}

export function takeSnapshot(workbook: Workbook): Snapshot {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      sheet,
      visibility: sheet.visibility,
      fixed: fixedParts(sheet),
      calculated: calculatedCells(sheet),
    })),
    names: workbook.names.map((name) => ({ name, as: describeName(name) })),
    tables: tablesOfFile(workbook).map((table) => ({
      table,
      columns: table.columns.length,
      as: describeTable(table, table.columns.length),
    })),
    structureProtected: workbook.structureProtected,
    activeSheet: workbook.activeSheet,
  };
}

/**
 * The snapshot after rows or columns came or went in the file and in the model alike. What was hidden or activated since the file was opened, and what was
 * added, still is. @param fresh the file as it is now, read anew
 */
export function shiftSnapshot(before: Snapshot, fresh: Workbook): Snapshot {
  const live = (sheet: Sheet): Sheet => before.sheets.find((each) => each.sheet.part === sheet.part)?.sheet ?? sheet;
  const tables = tablesOfFile(fresh);
  return {
    ...before,
    sheets: before.sheets.map((each) => {
      const read = fresh.sheets.find(({ part }) => part === each.sheet.part);
      return read ? { ...each, fixed: fixedParts(read), calculated: calculatedCells(read) } : each;
    }),
    names: before.names.map(({ name, as }, place) => {
      const read = fresh.names[place];
      return { name, as: read ? describeName({ ...read, sheet: read.sheet && live(read.sheet) }) : as };
    }),
    tables: before.tables.map((each, place) => {
      const read = tables[place];
      if (!read) return each;
      const columns = read.columns.length;
      return { ...each, columns, as: describeTable({ ...read, sheet: live(read.sheet) }, columns) };
    }),
  };
}

function fixedParts(sheet: Sheet): Record<string, string> {
  return {
    name: sheet.name,
    "tab colour": JSON.stringify(sheet.tabColor),
    gridlines: JSON.stringify([sheet.showGridlines, sheet.showHeadings]),
    "frozen panes": JSON.stringify(sheet.frozen),
    "standard sizes": JSON.stringify([sheet.defaultRowHeight, sheet.defaultColumnWidth]),
    rows: JSON.stringify([...sheet.rowFormats].sort(([a], [b]) => a - b)),
    columns: JSON.stringify([...sheet.columnFormats].sort(([a], [b]) => a - b)),
    "merged cells": JSON.stringify(sheet.merges),
    hyperlinks: JSON.stringify([...sheet.hyperlinks].sort(([a], [b]) => (a < b ? -1 : 1))),
    "print set-up": JSON.stringify(sheet.page),
    protection: JSON.stringify(sheet.protection && [...sheet.protection.allows].sort()),
    charts: String(sheet.addedCharts.length),
  };
}

function calculatedCells(sheet: Sheet): SheetSnapshot["calculated"] {
  const found = new Map<number, { formula: string | undefined; value: Scalar }>();
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell || (cell.formula === undefined && !cell.filledBy)) return;
      found.set(row * 16_384 + column, { formula: cell.formula, value: cell.value });
    });
  });
  return found;
}

function describeName(name: DefinedName): string {
  return JSON.stringify([name.name, name.formula, name.sheet?.id, name.hidden, name.comment]);
}

/** The table with so many of its columns. */
function describeTable(table: Table, columns: number): string {
  const added = table.columns.length - columns;
  return JSON.stringify({
    ...table,
    sheet: table.sheet.id,
    columns: table.columns.slice(0, columns),
    range: { ...table.range, right: table.range.right - added },
  });
}

function hasOtherTables(workbook: Workbook, before: readonly TableSnapshot[]): boolean {
  const tables = tablesOfFile(workbook);
  return (
    tables.length !== before.length ||
    before.some(({ table, columns, as }, place) => tables[place] !== table || describeTable(table, columns) !== as)
  );
}

/** Those on sheets of the file; tables of added sheets are written with their sheet. */
function tablesOfFile({ tables }: Workbook): readonly Table[] {
  return tables.filter(({ sheet }) => sheet.part !== null);
}

/** Throws when something in the file has changed that cannot be saved. */
export function requireSavable(workbook: Workbook, snapshot: Snapshot): void {
  const ofFile = workbook.sheets.filter((sheet) => sheet.part !== null);
  const before = snapshot.sheets.map(({ sheet }) => sheet);
  const deleted = before.find((sheet) => !ofFile.includes(sheet));
  if (deleted) throw new UnsavableChange(`sheet ${deleted.name} of the file was deleted`);
  if (ofFile.some((sheet, index) => sheet !== before[index]))
    throw new UnsavableChange("sheets of the file were moved");
  for (const { sheet, fixed } of snapshot.sheets) {
    const now = fixedParts(sheet);
    const changed = Object.keys(fixed).find((part) => fixed[part] !== now[part]);
    if (changed) throw new UnsavableChange(`${changed} of sheet ${fixed["name"] ?? ""} of the file changed`);
  }
  for (const { name, as } of snapshot.names) {
    if (!workbook.names.includes(name)) throw new UnsavableChange(`name ${name.name} of the file was deleted`);
    if (describeName(name) !== as) throw new UnsavableChange(`name ${name.name} of the file changed`);
  }
  if (hasOtherTables(workbook, snapshot.tables)) throw new UnsavableChange("tables changed");
  for (const { name, sheet, range, columns, hasHeader } of tablesOfFile(workbook)) {
    if (!hasHeader) continue;
    // Excel calls a table damaged when its header cells differ from the names of its columns.
    const renamed = columns.find((column, index) => {
      const place = [range.top, range.left + index] as const;
      return sheet.hasTouched(...place) && sheet.cell(...place)?.value !== column;
    });
    if (renamed !== undefined) throw new UnsavableChange(`the header of column ${renamed} of table ${name} changed`);
  }
  if (workbook.structureProtected !== snapshot.structureProtected) {
    throw new UnsavableChange("the protection of the workbook's structure changed");
  }
}

/** The cells of a sheet that differ from the file: they were changed, or calculation gave another value. */
export function changedCells({ sheet, calculated }: SheetSnapshot): ReadonlySet<number> {
  const changed = new Set(sheet.touched);
  for (const [key, before] of calculated) {
    const cell = sheet.cell(Math.floor(key / 16_384), key % 16_384);
    // Calculating a value that the file lacks does not change the file.
    const sameOutcome = before.value === null || sameScalar(cell?.value ?? null, before.value);
    if (cell?.formula !== before.formula || !sameOutcome || cell?.stale) changed.add(key);
  }
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const key = row * 16_384 + column;
      if (cell && (cell.formula !== undefined || cell.filledBy) && !calculated.has(key)) changed.add(key);
    });
  });
  return changed;
}
