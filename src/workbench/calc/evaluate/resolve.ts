import type { Sheet } from "../../model/sheet";
import type { DefinedName, Table, Workbook } from "../../model/workbook";
import { CellError } from "../../model/scalar";
import type { Rect } from "../../model/rect";
import { contains } from "../../model/rect";
import type { TableReference } from "../parse/parse";
import { translateFormula } from "../rewrite/rewrite";
import type { Area } from "../values/value";

/** The place of a formula. Relative references, sheets and tables depend on it. */
export interface Site {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function sheetOf(workbook: Workbook, name: string | null, site: Site): Sheet | undefined {
  return name === null ? site.sheet : workbook.sheetByName(name);
}

/** Finds a name for a formula's sheet: the sheet's own names go before the workbook's. */
export function definedName(
  workbook: Workbook,
  name: string,
  sheet: string | null,
  site: Site,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const scope = sheetOf(workbook, sheet, site);
  const candidates = workbook.names.filter((each) => each.name.toLowerCase() === wanted);
  return candidates.find((each) => each.sheet === scope) ?? candidates.find((each) => each.sheet === null);
}

/** What the name means in this cell. Its relative references are written for A1. */
export function nameFormulaAt(name: DefinedName, site: Site): string {
  return translateFormula(name.formula, 0, 0, site.row, site.column);
}

/** A table's name alone refers to the table's data. */
export function wholeTable(name: string): TableReference {
  return { kind: "table", table: name, columns: [], sections: [] };
}

export function hasTable(workbook: Workbook, name: string): boolean {
  return workbook.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** The cells of a structured reference. @throws CellError when there is no such table, column or row. */
export function tableArea(workbook: Workbook, reference: TableReference, site: Site): Area {
  const table = findTable(workbook, reference.table, site);
  if (!table) throw new CellError("#REF!");
  const rows = tableRows(table, reference.sections, site);
  const [first, last = first] = reference.columns.map((column) => columnOf(table, column));
  return {
    sheet: table.sheet,
    rect: { ...rows, left: first ?? table.range.left, right: last ?? table.range.right },
  };
}

function findTable(workbook: Workbook, name: string, site: Site): Table | undefined {
  const wanted = name.toLowerCase();
  return workbook.tables.find((table) =>
    wanted === ""
      ? table.sheet === site.sheet && contains(table.range, site.row, site.column)
      : table.name.toLowerCase() === wanted,
  );
}

function columnOf(table: Table, name: string): number {
  const index = table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (index < 0) throw new CellError("#REF!");
  return table.range.left + index;
}

function tableRows(
  { range, hasHeader, hasTotals, sheet }: Table,
  sections: readonly string[],
  site: Site,
): Pick<Rect, "top" | "bottom"> {
  const data = { top: range.top + (hasHeader ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
  if (sections.includes("this row")) {
    if (sheet !== site.sheet || site.row < data.top || site.row > data.bottom) throw new CellError("#VALUE!");
    return { top: site.row, bottom: site.row };
  }
  const wanted = sections.length === 0 ? ["data"] : sections;
  const all = wanted.includes("all");
  const parts = [
    ...(hasHeader && (all || wanted.includes("headers")) ? [{ top: range.top, bottom: range.top }] : []),
    ...(all || wanted.includes("data") ? [data] : []),
    ...(hasTotals && (all || wanted.includes("totals")) ? [{ top: range.bottom, bottom: range.bottom }] : []),
  ];
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new CellError("#REF!");
  return { top: first.top, bottom: last.bottom };
}
