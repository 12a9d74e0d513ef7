import { mayHold } from "../../cell-signs";
import { viewOf, type GridView } from "../../grid-view";
import { headersInRow } from "../../tables/header-rows";
import { readHeader } from "../../tables/match-header";
import { passesElevenTest } from "../columns/service-number";
import type { GridValue, SheetGrid } from "../../sheet-grid";

/** Rows that are looked at to recognise a client list; more is not needed and not allowed (design decision 5). */
const probedRows = 50;

/**
 * Whether the sheet lists clients: by headers such as BSN, cliëntnummer, geboortedatum or naam cliënt, by the same words as labels of a
 * form, or by values that are citizen service numbers. Looks at the first 50 rows at most and keeps nothing of them.
 */
export function isClientList(grid: SheetGrid): boolean {
  const view = viewOf(grid);
  if (clientColumns(view).length > 0) return true;
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    if (headersInRow(view, row, () => true).some((header) => header.clients)) return true;
  }
  return false;
}

/**
 * Columns that show clients by themselves, and the first row that does: service numbers, or the labels of a form. Where no header stands
 * above such a column, nothing tells where the clients begin.
 */
export function clientColumns(view: GridView): { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const row = firstLabelRow(view, column) ?? firstServiceNumberRow(view, column);
    if (row !== null) found.push({ row, column });
  }
  return found;
}

function lastProbedRow(view: GridView): number {
  return Math.min(view.bottom, view.top + probedRows - 1);
}

/** A form about one client: its labels stand below each other. */
function firstLabelRow(view: GridView, column: number): number | null {
  const rows: number[] = [];
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    const value = view.value(row, column);
    if (typeof value === "string" && mayHold(value, "header") && readHeader(value).client === "identity")
      rows.push(row);
  }
  return rows.length > 1 ? (rows[0] ?? null) : null;
}

/** Whether what stands in the first rows of the column are service numbers. */
export function holdsServiceNumbers(view: GridView, column: number): boolean {
  return firstServiceNumberRow(view, column) !== null;
}

function firstServiceNumberRow(view: GridView, column: number): number | null {
  const rows: number[] = [];
  let candidates = 0;
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    const digits = nineDigits(view.value(row, column));
    if (digits === null) continue;
    candidates += 1;
    if (passesElevenTest(digits)) rows.push(row);
  }
  // One number in eleven passes by chance; two that pass and half of all do not.
  return rows.length > 1 && rows.length * 2 >= candidates ? (rows[0] ?? null) : null;
}

/** The digits of a value that may be a service number; Excel drops a zero in front. */
function nineDigits(value: GridValue): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.replace(/[\s.]/g, "") : "";
  return /^\d{8,9}$/.test(text) ? text.padStart(9, "0") : null;
}
