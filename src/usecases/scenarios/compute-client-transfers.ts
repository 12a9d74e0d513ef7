import { ageTable } from "../../caseload/ages/age-table";
import { clientTransfers, type ClientTransfer } from "../../caseload/scenarios/client-transfers";
import type { ComparedScenario, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { AgeWishes } from "./age-wishes";
import { computeComparison } from "./compute-comparison";
import type { DivisionWishes } from "../division/compute-division";
import type { AgeReading } from "../reading/read-ages";
import { UnusableClients } from "../reading/unusable-clients";

/** Which clients change caseworker in one scenario. */
export interface ScenarioTransfers {
  readonly comparison: ScenarioComparison;
  readonly scenario: ComparedScenario;
  readonly transfers: readonly ClientTransfer[];
}

/**
 * The moves of the last scenario by age, else of the last by hours. Throws UnusableClients where there is none of either, or where it does
 * not say who goes to whom.
 */
export function computeClientTransfers(
  ages: AgeReading,
  wishes: AgeWishes,
  scenarioWishes: DivisionWishes,
): ScenarioTransfers {
  const comparison = computeComparison(ages, wishes, scenarioWishes);
  const { scenarios, selection, referenceDate } = comparison;
  const last = (kind: "by-age" | "by-hours") => scenarios.findLast(({ scenario }) => scenario.kind === kind);
  const scenario = last("by-age") ?? last("by-hours");
  if (!scenario) throw new UnusableClients({ reason: "no-bands" });
  const { name } = scenario.scenario;
  const { division } = scenario;
  if (division === null) throw new UnusableClients({ reason: "not-divided", scenario: name });
  const { columns } = ages.clients;
  const found = clientTransfers({ columns, table: ageTable(referenceDate), selection, division });
  if (!found.ok) throw new UnusableClients({ reason: found.problem, scenario: name });
  return { comparison, scenario, transfers: found.transfers };
}
