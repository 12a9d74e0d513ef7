import type { ColumnSpan } from "./formula-text";

/** Rows of a table: title, header, lines, and the row below them, where a total may stand. */
export interface TableRows {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** The rows of a table for so many lines under a title in that row. */
export function tableRows(title: number, people: number): TableRows {
  const first = title + 2;
  return { title, header: title + 1, first, last: first + people - 1, total: first + people };
}

/** The rows of one column of a table, without header and total. */
export function columnSpan({ first, last }: TableRows, column: number): ColumnSpan {
  return { column, first, last };
}
