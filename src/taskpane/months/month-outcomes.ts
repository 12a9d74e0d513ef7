import { computeIntake } from "../../usecases/months/compute-intake";
import { computePlan } from "../../usecases/months/compute-plan";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import { withTeam } from "../../usecases/reading/read-ages";
import { weigh } from "../../usecases/sheets/shared/weigh";
import type { ReadyState } from "../flow/state";
import type { StepProps } from "../flow/step-props";

export type Computed = ComputedDivision;

/** What every heading of the step Maand is given. */
export interface MonthPartProps extends StepProps {
  readonly computed: Computed;
}

/** Who gets the new clients that somebody asks about; null where nobody does. */
export function intakeOf({ reading, clients, months }: ReadyState, computed: Computed) {
  if (months.newClients === undefined && !months.pool) return null;
  const lists = clients.status === "read" ? withTeam(clients.ages, reading, computed) : null;
  const source = { reading, computed, lists };
  const weighing = weigh(source, {});
  return computeIntake(source, weighing.ok ? weighing.weighted : null, months);
}

export function planOf({ months }: ReadyState, computed: Computed) {
  return computePlan(computed, months);
}
