import type { DivisionChoices } from "./division";
import { usualSettings, type TeamSettings } from "../team/team-settings";
import type { IsoDate } from "../dates";

/** The choices that hold until somebody makes others: the team's settings, and defaults for the rest. */
export function defaultChoices(referenceDate: IsoDate, settings: TeamSettings = usualSettings): DivisionChoices {
  const { fullTimeHours, contactsPerYear, contactMinutes, rounding, monthsBeforeLeaving, workingIn } = settings;
  return {
    referenceDate,
    rounding,
    fullTimeHours,
    contactsPerYear,
    contactMinutes,
    monthsBeforeLeaving,
    workingIn,
    contractHours: {},
    sideTaskHours: {},
    absenceHours: {},
    unknownSideTaskMaximum: 8,
    noCases: [],
    pool: null,
    limits: {},
  };
}
