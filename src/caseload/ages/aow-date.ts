import { addMonths, isBefore, type IsoDate } from "../dates";
import { aowAges, firstAowYear, mostAowMonths } from "./aow-age";
import type { Certainty } from "./certainty";

export interface AowDate {
  readonly date: IsoDate;
  /** The law has not set the AOW age of that year yet; it will be at least the last one that is set. */
  readonly forecast: boolean;
}

/**
 * The day on which somebody reaches the AOW age. The law sets an age per calendar year, and some birth dates would reach it in two years;
 * the earliest year counts, which gives the cohorts that the government publishes. Where the month has no such day (31 April) it is the first of the
 * next month; no source was seen for that.
 */
export function aowDate(birth: IsoDate): AowDate {
  const earliest = Math.max(firstAowYear, Number(birth.slice(0, 4)) + 65);
  for (let year = earliest; year <= aowAges.establishedUntil; year += 1) {
    const date = monthsLater(birth, 65 * 12 + (aowAges.monthsAbove65.get(year) ?? mostAowMonths));
    if (Number(date.slice(0, 4)) <= year) return { date, forecast: false };
  }
  return { date: monthsLater(birth, 65 * 12 + mostAowMonths), forecast: true };
}

/** A birth date as far as it is known: the first and the last day that it can be, the same where it is exact. */
interface BirthSpan {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** Whether somebody has reached the AOW age on the reference date; unknown when that depends on what is not known of the birth date. */
export function aowReached({ earliest, latest }: BirthSpan, referenceDate: IsoDate): Certainty {
  if (!isBefore(referenceDate, aowDate(latest).date)) return "yes";
  return isBefore(referenceDate, aowDate(earliest).date) ? "no" : "unknown";
}

function monthsLater(date: IsoDate, months: number): IsoDate {
  const later = addMonths(date, months);
  return later.slice(8) === date.slice(8) ? later : addMonths(`${later.slice(0, 8)}01`, 1);
}
