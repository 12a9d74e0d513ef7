import { viewOf, type GridView } from "./grid-view";
import { headersInRow } from "./header-rows";
import { readHeader } from "./match-header";
import type { GridValue, SheetGrid } from "./sheet-grid";

/** Rows that are looked at to recognise a client list; more is not needed and not allowed (design decision 5). */
const probedRows = 50;

/**
 * Whether the sheet lists clients: by headers such as BSN, cliëntnummer, geboortedatum or naam cliënt, by the same words as labels of a
 * form, or by values that are citizen service numbers. Looks at the first 50 rows at most and keeps nothing of them.
 */
export function isClientList(grid: SheetGrid): boolean {
  const view = viewOf(grid);
  if (holdsUnlabelledClients(view)) return true;
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    if (headersInRow(view, row, () => true).some((header) => header.clients)) return true;
  }
  return false;
}

/** Clients without a row of headers: then nothing on the sheet tells where they begin, and all of it is left unread. */
export function holdsUnlabelledClients(view: GridView): boolean {
  for (let column = view.left; column <= view.right; column += 1) {
    if (isFormColumn(view, column) || isServiceNumberColumn(view, column)) return true;
  }
  return false;
}

function lastProbedRow(view: GridView): number {
  return Math.min(view.bottom, view.top + probedRows - 1);
}

/** A form about one client: its labels stand below each other. */
function isFormColumn(view: GridView, column: number): boolean {
  let labels = 0;
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    const { value } = view.cell(row, column);
    if (typeof value === "string" && readHeader(value).client === "identity") labels += 1;
  }
  return labels > 1;
}

function isServiceNumberColumn(view: GridView, column: number): boolean {
  let candidates = 0;
  let proven = 0;
  for (let row = view.top; row <= lastProbedRow(view); row += 1) {
    const digits = nineDigits(view.cell(row, column).value);
    if (digits === null) continue;
    candidates += 1;
    if (passesElevenTest(digits)) proven += 1;
  }
  // One number in eleven passes by chance; two that pass and half of all do not.
  return proven > 1 && proven * 2 >= candidates;
}

/** The digits of a value that may be a service number; Excel drops a zero in front. */
function nineDigits(value: GridValue): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.replace(/[\s.]/g, "") : "";
  return /^\d{8,9}$/.test(text) ? text.padStart(9, "0") : null;
}

/** The eleven test of the citizen service number: 9a + 8b + … + 2h − i is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
