/** A cell's content as Excel hands it over; null is empty. Errors arrive as their text, "#N/A". */
export type GridValue = string | number | boolean | null;

/** A rectangle inside a grid, in sheet coordinates counted from zero, first and last included. */
export interface GridRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The used part of one sheet, as plain data. Rows and columns count from zero in the sheet, not in the grid. */
export interface SheetGrid {
  readonly sheet: string;
  /** Sheet row and column of values[0][0]. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly GridValue[])[];
  /** What the cells show ("28", "31-12-2020", "89%"); same shape as values. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes, as Excel's own English codes ("dd-mm-yyyy", "0%"); same shape as values. */
  readonly formats: readonly (readonly string[])[];
  /** Sheet rows and columns out of sight. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly GridRect[];
  /** Rows of the sheet that were not fetched because the sheet is longer than what is read; 0 when all were. */
  readonly rowsLeftOut: number;
  /** What stands below the last row of a list of which only the first rows are in the grid; a part of what was left out. */
  readonly below?: SheetGrid;
  /** Cells that were emptied because their looks say that they are over, or because a page repeats them, by number; they still hold a table together. */
  readonly emptied?: ReadonlySet<number>;
  /** Contract hours that stand in notes at names. */
  readonly noted?: readonly NotedHours[];
}

/** Contract hours in a note or a comment that hangs on a name, or on a cell behind it. */
export interface NotedHours {
  readonly name: CellPlace;
  /** What the note hangs on. */
  readonly at: CellPlace;
  /** "28 uur", "0,8 fte". */
  readonly figure: string;
}

/** Counts from zero in the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
