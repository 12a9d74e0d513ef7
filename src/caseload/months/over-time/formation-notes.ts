import type { CellAddress, CellRange } from "../../cell-address";
import { isBefore, type IsoDate } from "../../dates";
import type { Division } from "../../division/division";
import { normalisedName } from "../../team/names";
import type { EmploymentNote } from "./team-over-time";

/** What the formation itself says about somebody's employment. No steps of their own: those that the team agreed. */
export type FormationNote =
  | Extract<EmploymentNote, { readonly kind: "hours" | "absent" }>
  | { readonly kind: "works-in"; readonly name: string; readonly steps: readonly number[] | null };

export type FormationTopic = "hours" | "absence" | "working-in" | "maximum";

/** A cell of which nothing could be made, so that it decides nothing. The text of absence is left out: it may be a reason. */
export interface UnreadFormationCell {
  readonly why:
    "no-date" | "no-hours" | "not-hours" | "not-a-date" | "no-begin" | "ends-first" | "not-steps" | "not-a-maximum";
  readonly cell: CellAddress;
  readonly text: string;
}

/** The columns of the formation that say what changes, as they were read. */
export interface FormationNotes {
  readonly columns: readonly { readonly topic: FormationTopic; readonly range: CellRange }[];
  readonly notes: readonly {
    readonly note: FormationNote;
    readonly cell: CellAddress;
    /** The column of the hours that somebody has now, where the table has one. */
    readonly hoursNow: number | null;
  }[];
  /** The most new clients of one round. */
  readonly maximums: readonly { readonly name: string; readonly maximum: number; readonly cell: CellAddress }[];
  readonly unread: readonly UnreadFormationCell[];
}

/** Why something that could be read is not applied. */
export type PassedOverNote =
  /** Other hours than those of today should hold already. */
  | {
      readonly why: "begun";
      readonly name: string;
      readonly hours: number;
      readonly date: IsoDate;
      readonly cell: CellAddress;
      readonly hoursNow: number | null;
    }
  /** typed: what somebody typed goes before it · not-counting: no colleague of the division · without-begin: nothing says when somebody begins. */
  | { readonly why: "typed" | "not-counting" | "without-begin"; readonly name: string; readonly cell: CellAddress };

/** Which notes of the formation hold, beside those that somebody typed, and which do not. */
export function notesThatHold(
  { notes }: FormationNotes,
  division: Division,
  typed: readonly EmploymentNote[],
): { readonly notes: readonly EmploymentNote[]; readonly passedOver: readonly PassedOverNote[] } {
  const { referenceDate, workingIn } = division.choices;
  const held: EmploymentNote[] = [];
  const passedOver: PassedOverNote[] = [];
  for (const { note, cell, hoursNow } of notes) {
    // A period of absence that is over is nobody's business any more.
    if (note.kind === "absent" && note.until !== null && isBefore(note.until, referenceDate)) continue;
    const own = employedAs(division, note.name);
    const pass = (why: "typed" | "not-counting" | "without-begin") =>
      void passedOver.push({ why, name: own?.name ?? note.name, cell });
    if (own === null) pass("not-counting");
    else if (typed.some(({ kind, name }) => kind === note.kind && name === own.name)) pass("typed");
    else if (note.kind === "absent") held.push({ ...note, name: own.name });
    else if (note.kind === "works-in") {
      const begins = own.from !== undefined || typed.some(({ kind, name }) => kind === "begins" && name === own.name);
      // Who gives up hours for working in takes no steps besides, and who takes none needs no begin.
      if (begins && (note.steps !== null || own.rampUpHours === 0)) {
        held.push({ ...note, name: own.name, steps: note.steps ?? workingIn });
      } else if (!begins && note.steps?.length !== 0) pass("without-begin");
    } else if (isBefore(referenceDate, note.date)) held.push({ ...note, name: own.name });
    else if (Math.abs(note.hours - own.contractHours) > leastDifference) {
      passedOver.push({ why: "begun", name: own.name, hours: note.hours, date: note.date, cell, hoursNow });
    }
  }
  return { notes: held, passedOver };
}

/** Hours that stand in fte are rounded there. */
const leastDifference = 0.005;

interface Employed {
  readonly name: string;
  readonly contractHours: number;
  readonly rampUpHours: number;
  readonly from?: IsoDate;
}

/** Somebody who counts, begins later, or has no hours yet; null for everybody else. */
function employedAs({ caseworkers, leftOut }: Division, name: string): Employed | null {
  const isNamed = (one: { readonly name: string }) => normalisedName(one.name) === normalisedName(name);
  const counting = caseworkers.find(isNamed);
  if (counting) return counting;
  const left = leftOut.find(isNamed);
  if (left?.coming) return { name: left.name, ...left.coming };
  return left?.reason === "no-hours" ? { name: left.name, contractHours: 0, rampUpHours: 0 } : null;
}
