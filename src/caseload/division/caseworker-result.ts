import { clientsPerFte, loadIndex, type CarriedCaseload } from "./balance";
import type { FormationMember } from "../team/formation";
import type { CaseworkerResult, DivisionChoices } from "./division";

/** The totals of the team that a caseworker's share is taken from. */
export type Divided = Pick<CaseworkerResult, "proportional" | "rounded" | "range" | "limits">;

/** One caseworker's line of the result. `team` is all clients and all caseload hours. */
export function caseworkerResult(
  member: FormationMember,
  divided: Divided,
  team: CarriedCaseload,
  { fullTimeHours, contactsPerYear, contactMinutes }: DivisionChoices,
): CaseworkerResult {
  const { person, ...hours } = member;
  const current = person.current?.value ?? null;
  const own = current === null ? null : { clients: current, hours: hours.caseloadHours };
  const contacts = current === null ? null : current * contactsPerYear;
  return {
    name: person.name.value,
    ...hours,
    ...divided,
    sideTasks: person.sideTasks?.value ?? null,
    ...(person.from && { from: person.from.value }),
    until: person.until?.value ?? null,
    // Hours that are supposed are so on every day.
    ...(person.laterHours && hours.supposed.contractHours === undefined && { laterHours: person.laterHours }),
    current,
    difference: current === null ? null : divided.rounded - current,
    perFte: own && clientsPerFte(own, fullTimeHours),
    index: own && loadIndex(own, team),
    contacts,
    contactHours: contacts === null || contactMinutes === null ? null : (contacts * contactMinutes) / 60,
    cells: cellsOf(person),
    sources: sourcesOf(member),
  };
}

function cellsOf(person: FormationMember["person"]): CaseworkerResult["cells"] {
  const { name, hours, sideTasks, sideTaskHours, absence, rampUp, until, current } = person;
  return {
    name: name.cell,
    ...(hours && { hours: hours.cell }),
    ...(sideTasks && { sideTasks: sideTasks.cell }),
    ...(sideTaskHours && { sideTaskHours: sideTaskHours.cell }),
    ...(absence && { absence: absence.cell }),
    ...(rampUp && { rampUp: rampUp.cell }),
    ...(until && { until: until.cell }),
    ...(current && { current: current.cell }),
  };
}

function sourcesOf({ person, supposed }: FormationMember): CaseworkerResult["sources"] {
  const { hours, sideTaskHours, absence, rampUp, current } = person;
  return {
    ...(hours && supposed.contractHours === undefined && { hours }),
    ...(sideTaskHours && supposed.sideTaskHours === undefined && { sideTaskHours }),
    ...(absence && supposed.absenceHours === undefined && { absence }),
    ...(rampUp && { rampUp }),
    ...(current && { current }),
  };
}
