import type { Check } from "../../caseload/checks/check";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { computeAgeDivision } from "../scenarios/compute-age-division";
import { listChecks } from "./list-checks";
import type { AgeReading, TeamClients } from "../reading/read-ages";

/**
 * The checks over the client lists: those of the division by age that the sheets or the kept scenario propose, else those of the lists alone.
 * Where clients are weighed, the checks of the weighing come too.
 */
export function clientChecks(lists: TeamClients | AgeReading, weighted: WeightedLists | null): readonly Check[] {
  const found = "histogram" in lists ? divisionChecks(lists) : listChecks(lists);
  if (weighted === null) return found;
  // Both check the lists themselves.
  const codes = new Set(weighted.checks.map(({ code }) => code));
  return [...found.filter(({ code }) => !codes.has(code)), ...weighted.checks];
}

function divisionChecks(ages: AgeReading): readonly Check[] {
  const divided = computeAgeDivision(ages, {});
  return divided.ok ? divided.division.checks : listChecks(ages);
}
