import { ageTable } from "../../caseload/ages/age-table";
import type { Stepwise } from "../../kernel/stepwise";
import type { Outcome } from "../../caseload/outcome";
import { clientTransfers, type ClientTransfer } from "../../caseload/scenarios/client-transfers";
import type { ComparedScenario, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import type { AgeWishes } from "./age-wishes";
import { computingComparison } from "./compute-comparison";
import type { DivisionWishes } from "../division/compute-division";
import type { AgeReading } from "../reading/read-ages";

/** Which clients change caseworker in one scenario. */
export interface ScenarioTransfers {
  readonly comparison: ScenarioComparison;
  readonly scenario: ComparedScenario;
  readonly transfers: readonly ClientTransfer[];
}

/** The transfers of the last scenario by age, else of the last by hours. */
export function* computingClientTransfers(
  ages: AgeReading,
  wishes: AgeWishes,
  scenarioWishes: DivisionWishes,
): Stepwise<Outcome<ScenarioTransfers, ScenarioProblem>> {
  const compared = yield* computingComparison(ages, wishes, scenarioWishes);
  if (!compared.ok) return compared;
  const { comparison } = compared;
  const { scenarios, selection, referenceDate } = comparison;
  const last = (kind: "by-age" | "by-hours") => scenarios.findLast(({ scenario }) => scenario.kind === kind);
  const scenario = last("by-age") ?? last("by-hours");
  if (!scenario) return { ok: false, problem: { reason: "no-bands" } };
  const { name } = scenario.scenario;
  const { division } = scenario;
  if (division === null) return { ok: false, problem: { reason: "not-divided", scenario: name } };
  const { columns } = ages.clients;
  const found = clientTransfers({ columns, table: ageTable(referenceDate), selection, division });
  if (!found.ok) return { ok: false, problem: { reason: found.problem, scenario: name } };
  return { ok: true, comparison, scenario, transfers: found.transfers };
}
