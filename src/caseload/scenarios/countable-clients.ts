import type { CellRange } from "../cell-address";
import type { IsoDate } from "../team-data";

/** A column of the team's own list in which a formula can count by texts; letters' case does not count, as in COUNTIFS. */
export interface CountableColumn {
  /** One column, the rows of the clients only. */
  readonly range: CellRange;
  /** The cells' texts that are counted, as they stand there; "" is an empty cell. */
  readonly texts: readonly string[];
}

/**
 * Where native formulas (COUNTIFS, SUMPRODUCT) can count the clients of one selection in the team's own columns and come to our numbers. There
 * is none where clients stand in several lists, birth dates are not all full dates in cells, or rows are left out.
 */
export interface CountableClients {
  /** Full dates as numbers, one column. */
  readonly birthDates: CellRange;
  /** The columns by which the selection filters, with the texts that pass; empty when everybody counts. */
  readonly filters: readonly CountableColumn[];
  /** Every caseworker's cells, by name; a name may be written in more than one way. Empty where no column names them. */
  readonly caseworkers: Readonly<Record<string, CountableColumn>>;
  /** Who was born on or before this day has reached the AOW age on the reference date. */
  readonly aowBornAtLatest: IsoDate;
}
