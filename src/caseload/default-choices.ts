import type { ScenarioChoices } from "./scenario";
import type { IsoDate } from "./team-data";

/** Hours a week of one fte where nobody said otherwise. */
export const fullTimeWeek = 36;

/** What a scenario takes for granted until someone chooses: the memo of 3 March 2020 has 36 hours and 4 contact moments a year. */
export function defaultChoices(referenceDate: IsoDate): ScenarioChoices {
  return {
    referenceDate,
    rounding: "largest-remainder",
    fullTimeHours: fullTimeWeek,
    sideTaskHours: {},
    unknownSideTaskMaximum: 8,
    limits: {},
    contactsPerYear: 4,
    contactMinutes: null,
  };
}
