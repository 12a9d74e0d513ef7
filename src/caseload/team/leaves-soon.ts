import { addMonths, isBefore, type IsoDate } from "../dates";

/** Whoever leaves within so many months gets no clients any more, and the check on contracts says so. */
export const soonInMonths = 3;

/** Whether somebody's last day lies within three months of the date. */
export function leavesSoon(until: IsoDate | null, date: IsoDate): boolean {
  return until !== null && !isBefore(addMonths(date, soonInMonths), until);
}
