import type { GridValue } from "../../sheet-grid";

/** The cells of some columns of one sheet, one below the other from `top` on. */
export interface ColumnValues {
  readonly top: number;
  readonly rows: number;
  /** By sheet column; each has `rows` items. */
  readonly columns: ReadonlyMap<number, readonly GridValue[]>;
  /** 1 for each row that is out of sight, hidden or filtered away; null when all are in sight. */
  readonly hidden: Uint8Array | null;
}
