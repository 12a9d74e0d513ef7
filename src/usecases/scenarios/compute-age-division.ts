import type { AgeBand } from "../../caseload/ages/age-bands";
import type { Outcome } from "../../caseload/outcome";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { countableClients } from "../../caseload/scenarios/countable-clients";
import { divideAges, type AgeDivisionTask } from "../../caseload/scenarios/divide-ages";
import { sum } from "../../caseload/sum";
import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import { bandsFor, bandsOfRole, keptByAge, selectionFor, type AgeWishes } from "./age-wishes";
import { listChecks } from "../clients/list-checks";
import type { AgeReading } from "../reading/read-ages";

/** The clients by age, in the bands so far and in those asked for. */
export function computeAgeDivision(
  ages: AgeReading,
  wishes: AgeWishes,
): Outcome<{ readonly division: AgeDivision }, ClientsProblem> {
  const { computed, clients, histogram } = ages;
  const { choices, caseworkers } = computed.result;
  const asked = bandsFor(ages, wishes);
  if (!asked.ok) return asked;
  const counted = selectionFor(ages, wishes);
  if (!counted.ok) return counted;
  const { bands: proposed } = asked;
  const { selection } = counted;
  const division = divideAges({
    referenceDate: choices.referenceDate,
    histogram,
    selection,
    team: caseworkers.map(({ name }) => name),
    before: bandsOfRole(ages, "old"),
    proposed,
    contactsPerYear: choices.contactsPerYear,
    contactMinutes: choices.contactMinutes,
    teams: wishes.optimiseCuts ? teamsFor(ages, proposed) : null,
    fullTimeHours: choices.fullTimeHours,
    countable: countableClients(clients, selection, choices.referenceDate),
  });
  return { ok: true, division: { ...division, checks: [...division.checks, ...listChecks(ages)] } };
}

/** The kept teams where they are as many as the bands, else all hours in equal parts. */
function teamsFor(ages: AgeReading, bands: readonly AgeBand[]): NonNullable<AgeDivisionTask["teams"]> {
  const { caseworkers } = ages.computed.result;
  const hoursOf = (name: string): number => caseworkers.find((one) => one.name === name)?.caseloadHours ?? 0;
  const teams = keptByAge(ages)?.teams ?? [];
  const kept = teams.map((members) => ({ members, hours: sum(members.map(hoursOf)) }));
  if (kept.length === bands.length && kept.every(({ hours }) => hours > 0)) return kept;
  const all = sum(caseworkers.map(({ caseloadHours }) => caseloadHours));
  return bands.map(() => ({ hours: all / bands.length, members: [] }));
}
