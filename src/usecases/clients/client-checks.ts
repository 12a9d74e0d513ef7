import type { Check } from "../../caseload/checks/check";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { computeAgeDivision } from "../scenarios/compute-age-division";
import { ladderChecks } from "./ladder-checks";
import type { AgeReading, TeamClients } from "../reading/read-ages";

/**
 * What the client lists make doubtful: of the division by age that the sheets or the kept scenario propose, and without one of the lists by themselves; and
 * where clients are weighed, of that.
 */
export function clientChecks(lists: TeamClients | AgeReading, weighted: WeightedLists | null): readonly Check[] {
  const found = "histogram" in lists ? divisionChecks(lists) : listChecks(lists);
  if (weighted === null) return found;
  // Both look at the ladder.
  const codes = new Set(weighted.checks.map(({ code }) => code));
  return [...found.filter(({ code }) => !codes.has(code)), ...weighted.checks];
}

function divisionChecks(ages: AgeReading): readonly Check[] {
  const divided = computeAgeDivision(ages, {});
  return divided.ok ? divided.division.checks : listChecks(ages);
}

function listChecks({ clients, reading }: TeamClients): readonly Check[] {
  return ladderChecks(clients, reading.memory.norms?.ladder);
}
