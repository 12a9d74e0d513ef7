import type { GridValue } from "../../sheet-grid";

/** The cells of one column, one below the other. An array is one. */
export interface CellColumn {
  readonly length: number;
  at(row: number): GridValue | undefined;
  slice(from?: number, until?: number): readonly GridValue[];
}

/** A column of rows, read where they stand: to copy a hundred thousand cells takes longer than to read them. */
export class ColumnOfRows implements CellColumn {
  /** @param place of the column in each row */
  constructor(
    private readonly rows: readonly (readonly GridValue[])[],
    private readonly place: number,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  at(row: number): GridValue {
    return filled(this.rows[row]?.[this.place]);
  }

  slice(from?: number, until?: number): readonly GridValue[] {
    return this.rows.slice(from, until).map((row) => filled(row[this.place]));
  }
}

/** Excel gives an empty cell as an empty text. */
function filled(value: GridValue | undefined): GridValue {
  return value === undefined || value === "" ? null : value;
}

/** The cells of some columns of one sheet, one below the other from `top` on. */
export interface ColumnValues {
  readonly top: number;
  readonly rows: number;
  /** By sheet column; each has `rows` items. */
  readonly columns: ReadonlyMap<number, CellColumn>;
  /** 1 for each row that is out of sight, hidden or filtered away; null when all are in sight. */
  readonly hidden: Uint8Array | null;
}
