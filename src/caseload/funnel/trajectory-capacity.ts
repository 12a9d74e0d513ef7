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
 * The number of trajectories that fit in the hours of a year. It is a range, because a trajectory takes a range of
 * hours; the order of its two ends does not matter. Null when a trajectory may take no hours.
 */
export function trajectoryCapacity(hoursAYear: number, hoursEach: readonly [number, number]): Range | null {
  const [least, most] = [Math.min(...hoursEach), Math.max(...hoursEach)];
  return least > 0 ? { low: hoursAYear / most, high: hoursAYear / least } : null;
}

/** Clients that a job coach can have at one time: hours a week ÷ hours a week for each. Null when a client takes no hours. */
export function clientsAtOnce(hoursAWeek: number, hoursAWeekEach: number): number | null {
  return hoursAWeekEach > 0 ? hoursAWeek / hoursAWeekEach : null;
}
