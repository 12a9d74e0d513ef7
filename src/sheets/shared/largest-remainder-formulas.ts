import { at, fixedAt, fixedSpan, type ColumnSpan } from "../plan/formula-text";

/**
 * Largest remainder (Hamilton) in classic formulas: everybody gets the whole part of the exact share, and the rest goes
 * one by one to the largest remainders; equal remainders go by most clients now, then most hours, then the order on the
 * sheet (docs/domain.md, Rounding). Nine decimals decide, so that shares that are equal on paper are equal here.
 */
export interface LargestRemainderPlace {
  readonly exact: ColumnSpan;
  readonly current: ColumnSpan;
  readonly hours: ColumnSpan;
  readonly floor: ColumnSpan;
  readonly remainder: ColumnSpan;
  readonly rank: ColumnSpan;
  /** The row with the sums, below the others. */
  readonly totalRow: number;
}

export function floorFormula(place: Pick<LargestRemainderPlace, "exact">, row: number): string {
  return `INT(ROUND(${at(row, place.exact.column)},9))`;
}

export function remainderFormula(place: Pick<LargestRemainderPlace, "exact" | "floor">, row: number): string {
  return `ROUND(${at(row, place.exact.column)}-${at(row, place.floor.column)},9)`;
}

/**
 * 1 for who gets the first client that is left: one more than the number of people who go before.
 * @param among who may go before somebody: the people with a number above 0 in these cells, or with the same as theirs
 */
export function rankFormula(
  place: Pick<LargestRemainderPlace, "remainder" | "current" | "hours">,
  row: number,
  among?: { readonly above0: ColumnSpan } | { readonly sameAs: ColumnSpan },
): string {
  const more = ({ column, ...rows }: ColumnSpan): string => `(${fixedSpan({ column, ...rows })}>${at(row, column)})`;
  const same = ({ column, ...rows }: ColumnSpan): string => `(${fixedSpan({ column, ...rows })}=${at(row, column)})`;
  const remainders = fixedSpan(place.remainder);
  const earlier = `(ROW(${remainders})<ROW())`;
  const byHours = `(${more(place.hours)}+${same(place.hours)}*${earlier})`;
  const byClients = `(${more(place.current)}+${same(place.current)}*${byHours})`;
  const before = `${more(place.remainder)}+${same(place.remainder)}*${byClients}`;
  if (!among) return `1+SUMPRODUCT(${before})`;
  const mates = "above0" in among ? `(${fixedSpan(among.above0)}>0)` : same(among.sameAs);
  return `1+SUMPRODUCT(${mates}*(${before}))`;
}

/** Clients left when everyone has the whole part of their share. */
export function extraFormula(place: LargestRemainderPlace): string {
  return `${at(place.totalRow, place.current.column)}-SUM(${fixedSpan(place.floor)})`;
}

export function roundedFormula(place: LargestRemainderPlace, row: number): string {
  const extra = fixedAt({ row: place.totalRow, column: place.rank.column });
  const totalHours = fixedAt({ row: place.totalRow, column: place.hours.column });
  return `IF(${totalHours}=0,0,${at(row, place.floor.column)}+IF(${at(row, place.rank.column)}<=${extra},1,0))`;
}
