import type { Check } from "../caseload/checks/check";
import { computeAgeDivision } from "./compute-age-division";
import { ladderChecks } from "./ladder-checks";
import type { AgeReading } from "./read-ages";
import { UnusableClients } from "./unusable-clients";

/** What the client lists make doubtful: of the division by age that the sheets or the kept scenario propose, and without one of the lists by themselves. */
export function clientChecks(ages: AgeReading): readonly Check[] {
  try {
    return computeAgeDivision(ages, {}).checks;
  } catch (error) {
    if (error instanceof UnusableClients) return ladderChecks(ages.clients);
    throw error;
  }
}
