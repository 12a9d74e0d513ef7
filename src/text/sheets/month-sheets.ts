import type { IsoDate } from "../../caseload/dates";
import { formatShortDate } from "../short-date";
import { fixedMark } from "./proportional-sheet";

/** Words that the sheets of the monthly work share. */
export const monthSheetWords = {
  name: "Naam",
  hours: "Caseload-\nuren",
  purpose: "Werklast, geen beoordeling.",
  fixed: `${fixedMark} Vast getal: beweegt niet mee.`,
} as const;

/** "Instroom 03-03-2020" */
export function monthSheetName(subject: string, date: IsoDate): string {
  return `${subject} ${formatShortDate(date)}`;
}
