import { addMonths, isBefore, type IsoDate } from "../dates";

/** Whether somebody's last day lies within so many months of the date: then they get no clients any more, and the check on contracts says so. */
export function leavesSoon(
  until: IsoDate | null,
  { referenceDate, monthsBeforeLeaving }: { readonly referenceDate: IsoDate; readonly monthsBeforeLeaving: number },
): boolean {
  return until !== null && !isBefore(addMonths(referenceDate, monthsBeforeLeaving), until);
}
