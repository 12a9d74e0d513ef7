import type { IsoDate } from "../caseload/dates";

/** "2020-03-03" → "03-03-2020". */
export function formatShortDate(date: IsoDate): string {
  const [year, month, day] = date.split("-") as [string, string, string];
  return `${day}-${month}-${year}`;
}
