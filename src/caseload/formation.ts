import { caseloadHoursLeft } from "./caseload-hours";
import { isBefore } from "./dates";
import type { Person } from "./people";
import type { LeftOut, ScenarioChoices } from "./scenario";
import type { PersonRow, Traced } from "./team-data";

/** Someone who counts on the reference date. Hours are a week; the names are those of CaseworkerResult. */
export interface FormationMember {
  readonly person: Person & { readonly hours: Traced<number> };
  readonly contractHours: number;
  /** null: there are side tasks and nobody knows how many hours. */
  readonly sideTaskHours: number | null;
  readonly absenceHours: number;
  readonly rampUpHours: number;
  /** Contract hours less the other three, never below 0. */
  readonly caseloadHours: number;
}

export interface Formation {
  readonly members: readonly FormationMember[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The formation on the reference date. Whoever's contract ended before that date does not count; the end date itself still does.
 * Whoever does not count is said, with the clients they have in the sheets, because those clients are divided like all others.
 */
export function formationOn(people: readonly Person[], choices: ScenarioChoices): Formation {
  const members: FormationMember[] = [];
  const leftOut: LeftOut[] = [];
  for (const person of people) {
    const { hours } = person;
    const reason = reasonToLeaveOut(person, choices);
    if (reason === null && hours !== undefined) members.push(memberOf({ ...person, hours }, choices));
    else leftOut.push(leftOutPerson(person, reason ?? "no-hours"));
  }
  return { members, leftOut };
}

function reasonToLeaveOut(person: Person, { referenceDate, noCases }: ScenarioChoices): LeftOut["reason"] | null {
  if (noCases.includes(person.name.value)) return "no-cases";
  if (!person.inFormation) return "not-in-formation";
  if (person.until !== undefined && isBefore(person.until.value, referenceDate)) return "contract-ended";
  return person.hours === undefined ? "no-hours" : null;
}

function leftOutPerson({ name, until, current }: Person, reason: LeftOut["reason"]): LeftOut {
  return {
    name: name.value,
    reason,
    until: until?.value ?? null,
    cell: reason === "contract-ended" && until ? until.cell : name.cell,
    current: current ?? null,
  };
}

function memberOf(person: FormationMember["person"], choices: ScenarioChoices): FormationMember {
  const contractHours = person.hours.value;
  const sideTaskHours = sideTaskHoursOf(person, choices);
  const absenceHours = deduction(person.absence, contractHours);
  const rampUpHours = deduction(person.rampUp, contractHours);
  const caseloadHours = caseloadHoursLeft(contractHours, [sideTaskHours ?? 0, absenceHours, rampUpHours]);
  return { person, contractHours, sideTaskHours, absenceHours, rampUpHours, caseloadHours };
}

/** The sheet's own figure, else what someone filled in, else unknown; 0 without side tasks. */
function sideTaskHoursOf(person: FormationMember["person"], choices: ScenarioChoices): number | null {
  if (person.sideTaskHours !== undefined) return deduction(person.sideTaskHours, person.hours.value);
  if (person.sideTasks === undefined) return 0;
  const name = person.name.value;
  return Object.hasOwn(choices.sideTaskHours, name) ? (choices.sideTaskHours[name] ?? null) : null;
}

function deduction(stated: PersonRow["absence"], contractHours: number): number {
  if (stated === undefined) return 0;
  return stated.share ? stated.value * contractHours : stated.value;
}
