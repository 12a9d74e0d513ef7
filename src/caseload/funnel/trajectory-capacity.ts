const weeksInMonth = 52 / 12;

/** From the least to the most. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Hours that a trajectory of so many months takes. Months are 52/12 weeks; Bos en Lommer counted four: 6 to 9 months of an hour a
 * week are 24 to 36 hours there, 26 to 39 on the calendar.
 */
export function trajectoryHours(months: number, hoursAWeek: number, weeksAMonth: number = weeksInMonth): number {
  return months * weeksAMonth * hoursAWeek;
}

/**
 * Trajectories that fit in so many hours a year, as a range because a trajectory takes from so many to so many hours. Null when one takes
 * no hours. The order of the two does not matter.
 */
export function trajectoryCapacity(hoursAYear: number, hoursEach: readonly [number, number]): Range | null {
  const [least, most] = [Math.min(...hoursEach), Math.max(...hoursEach)];
  return least > 0 ? { low: hoursAYear / most, high: hoursAYear / least } : null;
}

/** Clients that a job coach can have at one time: hours a week ÷ hours a week for each. Null when a client takes no hours. */
export function clientsAtOnce(hoursAWeek: number, hoursAWeekEach: number): number | null {
  return hoursAWeekEach > 0 ? hoursAWeek / hoursAWeekEach : null;
}
