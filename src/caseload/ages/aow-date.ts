import { addMonths, isBefore, type IsoDate } from "../dates";
import type { Certainty } from "./certainty";

/** The AOW age of people who reach it in this calendar year: 65 years and `months` months. */
interface AowAges {
  readonly monthsAbove65: ReadonlyMap<number, number>;
  /** The last year for which the law sets it; it is announced five years ahead. */
  readonly establishedUntil: number;
  readonly source: string;
}

/** Until 2012 the AOW age was 65. */
export const aowAges: AowAges = {
  monthsAbove65: new Map([
    [2012, 0],
    [2013, 1],
    [2014, 2],
    [2015, 3],
    [2016, 6],
    [2017, 9],
    [2018, 12],
    [2019, 16],
    [2020, 16],
    [2021, 16],
    [2022, 19],
    [2023, 22],
    [2024, 24],
    [2025, 24],
    [2026, 24],
    [2027, 24],
    [2028, 27],
    [2029, 27],
    [2030, 27],
    [2031, 27],
  ]),
  establishedUntil: 2031,
  source: "Artikel 7a Algemene Ouderdomswet; rijksoverheid.nl, Wanneer gaat mijn AOW in",
};

const firstYear = Math.min(...aowAges.monthsAbove65.keys());
const mostMonths = Math.max(...aowAges.monthsAbove65.values());

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
  const earliest = Math.max(firstYear, Number(birth.slice(0, 4)) + 65);
  for (let year = earliest; year <= aowAges.establishedUntil; year += 1) {
    const date = monthsLater(birth, 65 * 12 + (aowAges.monthsAbove65.get(year) ?? mostMonths));
    if (Number(date.slice(0, 4)) <= year) return { date, forecast: false };
  }
  return { date: monthsLater(birth, 65 * 12 + mostMonths), forecast: true };
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
