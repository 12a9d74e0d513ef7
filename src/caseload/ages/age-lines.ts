import { isBefore, type IsoDate } from "../dates";

export type AgeLineCode =
  | "adult"
  | "general-norm"
  | "job-search-first"
  | "cost-sharing"
  | "job-search-waiver"
  | "youth-support"
  | "student-finance"
  | "aow";

/** An age at which a rule changes. The law changes too, so the lines are presets that a team edits, never fixed ages in the arithmetic. */
export interface AgeLine {
  readonly code: AgeLineCode;
  readonly age: number | "aow";
  /** The rule holds from this day on; null where it has held for as long as anybody's sheets go back. */
  readonly since: IsoDate | null;
  /** The law or the page that says so. */
  readonly source: string;
}

export const ageLines: readonly AgeLine[] = [
  { code: "adult", age: 18, since: null, source: "Participatiewet; divosa.nl" },
  { code: "general-norm", age: 21, since: null, source: "Participatiewet; laborijn.nl" },
  {
    code: "job-search-first",
    age: 27,
    since: "2012-07-01",
    source: "Participatiewet, artikel 13 lid 2 onder c en artikel 41 lid 4",
  },
  { code: "cost-sharing", age: 27, since: "2023-01-01", source: "Participatiewet, kostendelersnorm; gemeente.nu" },
  { code: "job-search-waiver", age: 27, since: "2026-01-01", source: "Participatiewet in balans; gemeente.nu" },
  {
    code: "youth-support",
    age: 27,
    since: "2026-01-01",
    source: "Wet van school naar duurzaam werk; Participatiewet, artikel 7a en 8a; vng.nl",
  },
  { code: "student-finance", age: 30, since: null, source: "Agendastuk caseloadverdeling van 3 maart 2020" },
  { code: "aow", age: "aow", since: null, source: "Artikel 7a Algemene Ouderdomswet" },
];

/** The lines whose rule holds on the reference date. */
export function ageLinesOn(referenceDate: IsoDate, lines: readonly AgeLine[] = ageLines): readonly AgeLine[] {
  return lines.filter(({ since }) => since === null || !isBefore(referenceDate, since));
}
