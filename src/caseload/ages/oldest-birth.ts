/** No client is older. 1 January 1900 is what programs write for "unknown". */
export const oldestYears = 110;

/** So many days before the reference date the oldest of them was born. */
export const oldestDays = Math.round(oldestYears * 365.25);
