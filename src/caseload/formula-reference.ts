import { columnLetters, type CellAddress } from "./cell-address";

/** The sheet's name as a formula needs it: always quoted, quotes doubled, so that any name is safe. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell as a formula refers to it, absolute: "'Huidige formatie'!$C$7". */
export function formulaReference(cell: CellAddress): string {
  return `${quotedSheet(cell.sheet)}!$${columnLetters(cell.column)}$${cell.row + 1}`;
}
