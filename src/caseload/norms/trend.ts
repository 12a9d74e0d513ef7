import type { IsoDate } from "../dates";

const monthsInYear = 12;

/**
 * A count extrapolated to another number of months at the same pace: 219 in 6 months are 438 in 12. Null without
 * months.
 */
export function extrapolate(count: number, months: number, targetMonths: number = monthsInYear): number | null {
  return months > 0 ? (count * targetMonths) / months : null;
}

/** A number that was counted over some months. */
export interface Counted {
  readonly count: number;
  readonly months: number;
  /** The first day that counts. */
  readonly from: IsoDate;
}

/** A trend with everything that it rests on. It is linear and ignores seasons. */
export interface Trend {
  readonly counted: Counted;
  readonly targetMonths: number;
  readonly projected: number;
  /** The number over an equally long earlier period that it is compared with. */
  readonly base: number;
  /** Growth against the base as a share of it; null when the base is 0. */
  readonly growth: number | null;
  /** Months of the counted period before a new way of working began, which the trend counts with the rest; null when none is known. */
  readonly monthsBeforeChange: number | null;
}

/**
 * A count extrapolated to the target period and compared with an earlier period. 219 grants in the first half of 2013
 * become 438, 45.5% more than the 301 of 2012; half of those months came before the new way of working of 1 April
 * (Ridderkerk 2013). Null without months.
 */
export function trendOf(
  counted: Counted,
  base: number,
  changedFrom: IsoDate | null,
  targetMonths: number = monthsInYear,
): Trend | null {
  const projected = extrapolate(counted.count, counted.months, targetMonths);
  if (projected === null) return null;
  return {
    counted,
    targetMonths,
    projected,
    base,
    growth: base === 0 ? null : projected / base - 1,
    monthsBeforeChange:
      changedFrom === null
        ? null
        : Math.min(counted.months, Math.max(0, monthCount(changedFrom) - monthCount(counted.from))),
  };
}

function monthCount(date: IsoDate): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * monthsInYear + month;
}
