import { columnLetters, type CellRange } from "../../caseload/cell-address";
import { formulaReference, quotedSheet } from "../../caseload/formula-reference";
import type { Traced } from "../../caseload/traced";
import type { PlanPosition } from "./sheet-plan";

/** Pieces of classic native formulas, in English with commas (design decision 3). */

/** "C20": moves along when the row is copied. */
export function at(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$C$20" */
export function fixedAt({ row, column }: PlanPosition): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A column of cells, both ends included, counted from zero. */
export interface ColumnSpan {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** "$C$20:$C$24" */
export function fixedSpan({ column, first, last }: ColumnSpan): string {
  return `${fixedAt({ row: first, column })}:${fixedAt({ row: last, column })}`;
}

/** Cells of the team's own: "'Cliënten'!$C$2:$C$973" */
export function fixedRange({ sheet, top, left, bottom, right }: CellRange): string {
  return `${quotedSheet(sheet)}!${fixedAt({ row: top, column: left })}:${fixedAt({ row: bottom, column: right })}`;
}

/** Text as a formula holds it: in quotation marks, its own quotation marks doubled. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The team's own cell times the factor that makes its number the value: "'Formatie'!$B$5*36", where the factor is the
 * full-time week as a reference to `fullTimeCell`. Null when the cell holds no number to refer to.
 */
export function liveReference(
  traced: Traced<number>,
  fullTime: { readonly cell: PlanPosition; readonly hours: number },
): string | null {
  if (!traced.live) return null;
  const { factor, whole } = traced.live;
  const cell = formulaReference(traced.cell);
  if (factor === 1) return cell;
  const product = `${cell}*${factor === fullTime.hours ? fixedAt(fullTime.cell) : String(factor)}`;
  return whole ? `ROUND(${product},0)` : product;
}
