import type { Rounding } from "../division/division";

/** Counts below this are not shown where a table tells something about clients (docs/domain.md, Privacy); null shows all. */
export type SmallCountThreshold = 5 | 10 | null;

/** What a team agrees on once and keeps with its workbook. */
export interface TeamSettings {
  /** Hours a week of one fte. */
  readonly fullTimeHours: number;
  /** Contact moments a client a year. */
  readonly contactsPerYear: number;
  /** Minutes a contact moment takes; null when nobody said. */
  readonly contactMinutes: number | null;
  readonly rounding: Rounding;
  /** How colleagues are called on the sheets that we write. */
  readonly shownNames: "full" | "initials";
  readonly smallCounts: SmallCountThreshold;
  /** Whether clients in rows out of sight count; null when nobody was asked yet: then they do. */
  readonly clientRows: "all" | "visible" | null;
}

/** Hours a week of one fte where nobody said otherwise. */
export const fullTimeWeek = 36;

/** What holds until a team says otherwise: the memo of 3 March 2020 has 36 hours and 4 contact moments a year. */
export const usualSettings: TeamSettings = {
  fullTimeHours: fullTimeWeek,
  contactsPerYear: 4,
  contactMinutes: null,
  rounding: "largest-remainder",
  shownNames: "full",
  smallCounts: 5,
  clientRows: null,
};
