/** Where a value stands in the team's own workbook. Rows and columns count from zero. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, first and last included, counted from zero. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where something stands that was typed in the pane and in no cell. */
export const nowhere: CellAddress = { sheet: "", row: 0, column: 0 };

export function isNowhere({ sheet }: CellAddress): boolean {
  return sheet === nowhere.sheet;
}

/** Column letters as Excel writes them: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The other way round, in capitals or not: "A" → 0, "AA" → 26. */
export function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cell without its sheet: "C7". */
export function localAddress(cell: { row: number; column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The range without its sheet: "A3:C9", or "A3" when it is one cell. */
export function localRange(range: CellRange): string {
  const first = localAddress({ row: range.top, column: range.left });
  const last = localAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The range as people read it: "Team!A2:A5". */
export function rangeInWords(range: CellRange): string {
  return `${range.sheet}!${localRange(range)}`;
}

/** The cell as people read it: "Huidige formatie!C7". */
export function readableAddress(cell: CellAddress): string {
  return `${cell.sheet}!${localAddress(cell)}`;
}

export function isInRange({ sheet, row, column }: CellAddress, range: CellRange): boolean {
  const { top, bottom, left, right } = range;
  return sheet === range.sheet && row >= top && row <= bottom && column >= left && column <= right;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
