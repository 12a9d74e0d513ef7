import { fraction, isPositive, larger, minus, times, zero, type Fraction } from "../../../kernel/fraction";
import { addDays, dateOfDay, dayNumber } from "../../ages/day-number";
import { addMonths, isBefore, type IsoDate } from "../../dates";

/** When somebody works how many hours a week. Every end is the last day, and it counts. */
export interface Employment {
  readonly name: string;
  /** Contract hours until the first change. */
  readonly hours: Fraction;
  /** Hours that side tasks and partial absence take. */
  readonly otherHours: Fraction;
  readonly begin: IsoDate | null;
  readonly end: IsoDate | null;
  readonly changes: readonly HoursChange[];
  /** Whole per cents of the hours, from the begin on: a step a whole month. Empty is no working in. */
  readonly ramp: readonly number[];
  readonly absences: readonly { readonly from: IsoDate; readonly until: IsoDate | null }[];
  /** Takes no clients, whatever the hours. */
  readonly takesNoClients: boolean;
}

/** Other contract hours from a day on, and other side tasks where these change as well. */
interface HoursChange {
  readonly from: IsoDate;
  readonly hours: Fraction;
  readonly otherHours?: Fraction;
}

/** Somebody who works these hours and of whom no dates are known. */
export function steady(name: string, hours: Fraction): Employment {
  return {
    ...{ name, hours, otherHours: zero, begin: null, end: null },
    ...{ changes: [], ramp: [], absences: [], takesNoClients: false },
  };
}

/**
 * Caseload hours a week on a date: none before the begin and after the end; the contract hours of the last change, less side tasks, times the step of working in.
 * Absence does not change hours: it stops new clients.
 */
export function hoursOn(employment: Employment, date: IsoDate): Fraction {
  const { hours, otherHours, begin, end, changes, takesNoClients } = employment;
  if (takesNoClients || (begin !== null && isBefore(date, begin)) || (end !== null && isBefore(end, date))) return zero;
  const latest = changes
    .filter(({ from }) => !isBefore(date, from))
    .sort((a, b) => (isBefore(a.from, b.from) ? 1 : -1));
  const taken = latest.find((change) => change.otherHours)?.otherHours ?? otherHours;
  const left = larger(zero, minus(latest[0]?.hours ?? hours, taken));
  return times(left, fraction(rampOn(employment, date), 100));
}

/** The per cents of the hours that somebody who is working in has on a date. */
function rampOn({ begin, ramp }: Employment, date: IsoDate): number {
  if (begin === null || ramp.length === 0) return 100;
  const steps = ramp.filter((_, months) => !isBefore(date, addMonths(begin, months)));
  return steps.at(-1) ?? 100;
}

export function isAbsentOn({ absences }: Employment, date: IsoDate): boolean {
  return absences.some(({ from, until }) => !isBefore(date, from) && (until === null || !isBefore(until, date)));
}

/** Whether somebody leaves within so many months of a date: the same boundary as the check "contract eindigt binnenkort". */
export function leavesWithin({ end }: Employment, date: IsoDate, months: number): boolean {
  return end !== null && !isBefore(addMonths(date, months), end);
}

/** "Neemt nieuwe cliënten aan": has hours on the date, is there, and does not leave soon. */
export function mayReceiveOn(employment: Employment, date: IsoDate, monthsBeforeLeaving: number): boolean {
  return (
    isPositive(hoursOn(employment, date)) &&
    !isAbsentOn(employment, date) &&
    !leavesWithin(employment, date, monthsBeforeLeaving)
  );
}

/** The first day on which a last day lies within so many months. */
export function firstDayBefore(end: IsoDate, months: number): IsoDate {
  const isWithin = (day: number) => !isBefore(addMonths(dateOfDay(day), months), end);
  let day = dayNumber(addMonths(end, -months));
  while (isWithin(day - 1)) day -= 1;
  while (!isWithin(day)) day += 1;
  return dateOfDay(day);
}

/** The days after the first date and before the last on which somebody's hours change, in order. */
export function changingDays(employment: Employment, first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const { begin, end, changes, ramp } = employment;
  const days = [
    ...(begin === null ? [] : [begin, ...ramp.map((_, months) => addMonths(begin, months))]),
    ...(end === null ? [] : [nextDay(end)]),
    ...changes.map(({ from }) => from),
  ];
  return [...new Set(days)]
    .filter((day) => isBefore(first, day) && isBefore(day, last) && changesOn(employment, day))
    .sort();
}

function changesOn(employment: Employment, day: IsoDate): boolean {
  const before = hoursOn(employment, addDays(day, -1));
  const after = hoursOn(employment, day);
  return before.numerator !== after.numerator || before.denominator !== after.denominator;
}

export function nextDay(date: IsoDate): IsoDate {
  return addDays(date, 1);
}
