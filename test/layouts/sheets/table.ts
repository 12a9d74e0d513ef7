import type { Member } from "../team/true-team";
import { words, type Cell, type Told } from "./cell";
import type { Page } from "./page";

/** What stands in one row of a table. */
export type Line =
  | { readonly kind: "member"; readonly member: Member; readonly isPast?: boolean }
  | {
      readonly kind: "sum";
      readonly label: string;
      readonly of: readonly Member[];
      readonly mean?: true;
      readonly over?: number;
    }
  | { readonly kind: "heading"; readonly label: string }
  | { readonly kind: "blank" };

export interface Column {
  /** A word or a cell above the column; "" for none. */
  readonly header: string | Cell;
  /** Where there are two lines of header: what the column is one of. null: as the column left of it. */
  readonly group?: string | null;
  readonly tells?: Told;
  cell(member: Member): Cell | null;
  /** What stands in a row of totals; without it the cell is empty there. */
  sum?(members: readonly Member[]): number;
  /** The sum as the column shows numbers. */
  shown?(sum: number): Cell;
  /** The label of a row of totals or of a heading stands here. */
  readonly labels?: true;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly hasHeader: boolean;
  readonly turned: boolean;
  readonly gapBelowHeader: boolean;
  /** Figures that are not to be taken: they are of another time. */
  readonly unmarked?: true;
}

/** The size that the table takes, and the cells are put. */
export function placeTable(page: Page, top: number, left: number, table: Table): { rows: number; columns: number } {
  const rows = rowsOf(table);
  const width = Math.max(...rows.map((row) => row.length));
  const cells = table.turned
    ? Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null))
    : rows;
  if (table.hasHeader && !table.turned) mergeGroups(page, top, left, table.columns);
  page.putRows(top, left, table.unmarked ? cells.map((row) => row.map(unmarked)) : cells);
  return { rows: cells.length, columns: table.turned ? rows.length : width };
}

/** A group's word is merged over its columns. */
function mergeGroups(page: Page, top: number, left: number, columns: readonly Column[]): void {
  columns.forEach(({ group }, place) => {
    let last = place;
    while (group && columns[last + 1]?.group === null) last += 1;
    if (last > place) page.merges.push({ top, bottom: top, left: left + place, right: left + last });
  });
}

function unmarked(cell: Cell | null): Cell | null {
  return cell && { value: cell.value, text: cell.text, format: cell.format };
}

function rowsOf({ columns, lines, hasHeader, gapBelowHeader }: Table): (Cell | null)[][] {
  return [
    ...(hasHeader ? headerRows(columns) : []),
    ...(hasHeader && gapBelowHeader ? [[]] : []),
    ...lines.map((line) => columns.map((column) => cellOf(column, line))),
  ];
}

function headerRows(columns: readonly Column[]): (Cell | null)[][] {
  const own = columns.map(({ header, tells }) => {
    if (header === "") return null;
    const cell = typeof header === "string" ? words(header) : header;
    return tells ? { ...cell, mark: { tells, member: null } } : cell;
  });
  if (columns.every(({ group }) => group === undefined)) return [own];
  return [columns.map(({ group }) => (group ? words(group) : null)), own];
}

function cellOf(column: Column, line: Line): Cell | null {
  switch (line.kind) {
    case "member": {
      const cell = column.cell(line.member);
      if (line.isPast === true) return unmarked(cell);
      return cell && column.tells && !cell.mark
        ? { ...cell, mark: { tells: column.tells, member: line.member.id } }
        : cell;
    }
    case "sum": {
      if (column.labels) return line.label === "" ? null : words(line.label);
      const whole = column.sum?.(line.of);
      if (whole === undefined || !column.shown) return null;
      if (line.over !== undefined && column.tells === "clients") return column.shown(whole + line.over);
      return column.shown(line.mean ? Math.round((10 * whole) / line.of.length) / 10 : Math.round(whole * 100) / 100);
    }
    case "heading":
      return column.labels ? words(line.label) : null;
    case "blank":
      return null;
  }
}
