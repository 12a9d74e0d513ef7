import { addMonths, isBefore, type IsoDate } from "../dates";
import type { Person } from "./people";

/** Whoever leaves within so many months gets no clients any more, and the check on contracts says so. */
export const soonInMonths = 3;

/** Whether somebody's last day lies within three months of the date. */
export function leavesSoon({ until }: Pick<Person, "until">, date: IsoDate): boolean {
  return until !== undefined && !isBefore(addMonths(date, soonInMonths), until.value);
}
