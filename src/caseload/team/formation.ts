import { caseloadHoursLeft } from "./caseload-hours";
import { chosenFor } from "../division/chosen-for";
import { isBefore } from "../dates";
import type { Person } from "./people";
import type { CaseworkerResult, LeftOut, DivisionChoices, FilledInHours, HoursOfContract } from "../division/division";
import type { PersonRow } from "./team-data";

/** Someone who counts on the reference date. Hours are a week; the names are those of CaseworkerResult. */
export interface FormationMember extends Pick<
  CaseworkerResult,
  "contractHours" | "sideTaskHours" | "absenceHours" | "rampUpHours" | "caseloadHours" | "supposed"
> {
  readonly person: Person;
}

export interface Formation {
  readonly members: readonly FormationMember[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The formation on the reference date. A person whose contract ended before that date does not count; on the end date
 * itself they still do. Who begins after it does not count yet. A person with supposed hours is in the formation, even
 * when the sheets do not list them. People who do not count are returned with the clients they have in the sheets,
 * because those clients are divided like all others.
 */
export function formationOn(people: readonly Person[], choices: DivisionChoices): Formation {
  const members: FormationMember[] = [];
  const leftOut: LeftOut[] = [];
  for (const person of people) {
    const reason = reasonToLeaveOut(person, choices);
    if (reason === null) members.push(memberOf(person, choices));
    else leftOut.push(leftOutPerson(person, reason, choices));
  }
  return { members, leftOut };
}

function reasonToLeaveOut(person: Person, choices: DivisionChoices): LeftOut["reason"] | null {
  const supposed = chosenFor(choices.contractHours, person.name.value) !== undefined;
  if (choices.noCases.includes(person.name.value)) return "no-cases";
  if (!person.inFormation && !supposed) return "not-in-formation";
  if (person.until !== undefined && isBefore(person.until.value, choices.referenceDate)) return "contract-ended";
  if (person.from !== undefined && isBefore(choices.referenceDate, person.from.value)) return "not-begun";
  return person.hours === undefined && !supposed ? "no-hours" : null;
}

function leftOutPerson(person: Person, reason: LeftOut["reason"], choices: DivisionChoices): LeftOut {
  const { name, from, until, laterHours, current } = person;
  const decides = reason === "contract-ended" ? until : reason === "not-begun" ? from : undefined;
  return {
    name: name.value,
    reason,
    until: until?.value ?? null,
    cell: (decides ?? name).cell,
    current: current ?? null,
    ...(reason === "not-begun" &&
      from && {
        coming: { from: from.value, ...hoursOf(memberOf(person, choices)), ...(laterHours && { laterHours }) },
      }),
  };
}

function hoursOf({ contractHours, sideTaskHours, absenceHours, rampUpHours }: FormationMember): HoursOfContract {
  return { contractHours, sideTaskHours, absenceHours, rampUpHours };
}

/** The chosen hours, else the sheet's figure. Side tasks without either are unknown. */
function memberOf(person: Person, choices: DivisionChoices): FormationMember {
  const chosen = (kind: FilledInHours): number | undefined => chosenFor(choices[kind], person.name.value);
  const contractHours = chosen("contractHours") ?? person.hours?.value ?? 0;
  const stated = {
    contractHours: person.hours?.value ?? null,
    sideTaskHours: deduction(person.sideTaskHours, contractHours),
    absenceHours: deduction(person.absence, contractHours),
  };
  const kinds = ["contractHours", "sideTaskHours", "absenceHours"] as const;
  const supposed = kinds.flatMap((kind) => (chosen(kind) === undefined ? [] : [[kind, stated[kind]] as const]));

  const sideTaskHours = chosen("sideTaskHours") ?? stated.sideTaskHours ?? (person.sideTasks === undefined ? 0 : null);
  const absenceHours = chosen("absenceHours") ?? stated.absenceHours ?? 0;
  const rampUpHours = deduction(person.rampUp, contractHours) ?? 0;
  const caseloadHours = caseloadHoursLeft(contractHours, [sideTaskHours ?? 0, absenceHours, rampUpHours]);
  return {
    person,
    contractHours,
    sideTaskHours,
    absenceHours,
    rampUpHours,
    caseloadHours,
    supposed: Object.fromEntries(supposed),
  };
}

function deduction(stated: PersonRow["absence"], contractHours: number): number | null {
  if (stated === undefined) return null;
  return stated.share ? stated.value * contractHours : stated.value;
}
