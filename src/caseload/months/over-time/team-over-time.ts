import { exactly, zero } from "../../../kernel/fraction";
import { addMonths, isBefore, type IsoDate } from "../../dates";
import type { CaseworkerResult, Division, DivisionChoices, HoursOfContract } from "../../division/division";
import { steady, type Employment } from "./employment";
import type { PlannedPerson } from "./plan-over-dates";

/** What is agreed with a colleague and stands on no sheet. Names are as in the division; somebody who is not in it is new. */
export type EmploymentNote =
  | { readonly kind: "begins"; readonly name: string; readonly date: IsoDate; readonly hours: number | null }
  | { readonly kind: "leaves"; readonly name: string; readonly date: IsoDate }
  | { readonly kind: "hours"; readonly name: string; readonly date: IsoDate; readonly hours: number }
  | { readonly kind: "works-in"; readonly name: string; readonly steps: readonly number[] }
  | { readonly kind: "absent"; readonly name: string; readonly from: IsoDate; readonly until: IsoDate | null };

/** Working in is supposed for who begins within so many months before or after the reference date. */
const rampWithinMonths = 3;
/** How far ahead a plan looks. */
export const usualMonthsAhead = 12;

/**
 * The people of a division with their hours over time: who counts, who begins later, and who does not count and still has clients. What is noted goes before what the sheets say.
 */
export function teamOverTime(division: Division, notes: readonly EmploymentNote[]): readonly PlannedPerson[] {
  const { caseworkers, leftOut, choices } = division;
  const people: PlannedPerson[] = [
    ...caseworkers.map((own) => ({
      ...byContract(own.name, own, choices),
      end: own.until,
      clients: own.current ?? 0,
    })),
    // Clients of nobody are no colleague's: they are new clients of the rota.
    ...leftOut.flatMap(({ name, reason, until, current, coming }) => {
      const clients = current?.value ?? 0;
      if (coming) return [{ ...byContract(name, coming, choices), end: until, clients }];
      const getsHours = reason === "no-hours" && notes.some((note) => note.kind === "hours" && note.name === name);
      const isPlanned = reason !== "no-caseworker" && (clients > 0 || getsHours);
      return isPlanned ? [{ ...steady(name, zero), clients }] : [];
    }),
  ];
  // Working in follows from the begin, whichever was noted first.
  const inTurn = [...notes].sort((a, b) => Number(a.kind === "works-in") - Number(b.kind === "works-in"));
  const isKnown = (name: string) => people.some((person) => person.name === name);
  const newcomers = notes.filter(({ kind, name }) => kind === "begins" && !isKnown(name));
  return [...people, ...newcomers.map(({ name }) => ({ ...steady(name, zero), clients: 0 }))].map((person) =>
    inTurn
      .filter(({ name }) => name === person.name)
      .reduce<PlannedPerson>((so, note) => noted(so, note, choices), person),
  );
}

type WorkingIn = Pick<DivisionChoices, "referenceDate" | "workingIn">;

/** Whoever has hours for working in already gives those up, and no steps besides. */
function byContract(
  name: string,
  own: HoursOfContract & Pick<CaseworkerResult, "from" | "laterHours"> & Partial<Pick<CaseworkerResult, "supposed">>,
  agreed: WorkingIn,
): Employment {
  const { from, contractHours, sideTaskHours, absenceHours, rampUpHours, laterHours = [], supposed } = own;
  return {
    ...steady(name, exactly(contractHours)),
    otherHours: exactly((sideTaskHours ?? 0) + absenceHours + rampUpHours),
    changes: laterHours.map(({ from: day, hours, sideTaskHours: later }) => ({
      from: day,
      hours: exactly(hours),
      // Side tasks that are supposed are so on every day.
      ...(later !== undefined &&
        supposed?.sideTaskHours === undefined && { otherHours: exactly(later + absenceHours + rampUpHours) }),
    })),
    ...(from !== undefined && { begin: from, ramp: rampUpHours === 0 ? rampFrom(from, agreed) : [] }),
  };
}

function noted<Person extends Employment>(person: Person, note: EmploymentNote, agreed: WorkingIn): Person {
  switch (note.kind) {
    case "begins":
      return {
        ...person,
        begin: note.date,
        ramp: rampFrom(note.date, agreed),
        ...(note.hours !== null && { hours: exactly(note.hours) }),
      };
    case "leaves":
      return { ...person, end: note.date };
    case "hours":
      return { ...person, changes: [...person.changes, { from: note.date, hours: exactly(note.hours) }] };
    case "works-in":
      return { ...person, ramp: note.steps };
    case "absent":
      return { ...person, absences: [...person.absences, { from: note.from, until: note.until }] };
  }
}

function rampFrom(begin: IsoDate, { referenceDate, workingIn }: WorkingIn): readonly number[] {
  const isAround =
    !isBefore(begin, addMonths(referenceDate, -rampWithinMonths)) &&
    !isBefore(addMonths(referenceDate, rampWithinMonths), begin);
  return isAround ? workingIn : [];
}
