import type { Rounding } from "../division/division";
import type { TeamBounds } from "../months/bounds";

/** Counts below this are not shown where a table tells something about clients (docs/domain.md, Privacy); null shows all. */
export type SmallCountThreshold = 5 | 10 | null;

/** The settings that a team agrees on once and keeps with its workbook. */
export interface TeamSettings {
  /** Hours a week of one fte. */
  readonly fullTimeHours: number;
  /** Contact moments a client a year. */
  readonly contactsPerYear: number;
  /** Minutes a contact moment takes; null when nobody said. */
  readonly contactMinutes: number | null;
  readonly rounding: Rounding;
  /** How the sheets that we write name colleagues. */
  readonly shownNames: "full" | "initials";
  readonly smallCounts: SmallCountThreshold;
  /** Whether clients in hidden rows count; null when nobody was asked yet, and then they do. */
  readonly clientRows: "all" | "visible" | null;
  /** Between what somebody with one fte stays. */
  readonly bounds: TeamBounds;
  /** Whoever leaves within so many months gets no clients any more. */
  readonly monthsBeforeLeaving: number;
  /** The part of the hours, in whole per cents, that somebody who begins works for clients: a step a month. None: all hours at once. */
  readonly workingIn: readonly number[];
}

/** The usual hours a week of one fte. */
export const fullTimeWeek = 36;

/** The settings of a new team: the memo of 3 March 2020 has 36 hours and 4 contact moments a year. */
export const usualSettings: TeamSettings = {
  fullTimeHours: fullTimeWeek,
  contactsPerYear: 4,
  contactMinutes: null,
  rounding: "largest-remainder",
  shownNames: "full",
  smallCounts: 5,
  clientRows: null,
  bounds: { lower: null, upper: null },
  monthsBeforeLeaving: 3,
  workingIn: [20, 40, 70, 100],
};
