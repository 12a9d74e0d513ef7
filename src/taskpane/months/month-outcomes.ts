import type { FormationNotes } from "../../caseload/months/over-time/formation-notes";
import { computeIntake } from "../../usecases/months/compute-intake";
import { computePlan } from "../../usecases/months/compute-plan";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import { withTeam } from "../../usecases/reading/read-ages";
import { weigh } from "../../usecases/sheets/shared/weigh";
import type { StepProps } from "../flow/step-props";

/** What every heading of the step Maand is given. */
export interface MonthPartProps extends StepProps {
  readonly computed: ComputedDivision;
  /** What the formation's own columns say. */
  readonly employment: FormationNotes;
}

/** Who gets the new clients that somebody asks about; null where nobody does. */
export function intakeOf({ state: { reading, clients, months }, computed, employment }: Omit<MonthPartProps, "flow">) {
  if (months.newClients === undefined && !months.pool) return null;
  const lists = clients.status === "read" ? withTeam(clients.ages, reading, computed) : null;
  const source = { reading, computed, lists, employment };
  const weighing = weigh(source, {});
  return computeIntake(source, weighing.ok ? weighing.weighted : null, months);
}

export function planOf({ state: { months }, ...toPlan }: Omit<MonthPartProps, "flow">) {
  return computePlan(toPlan, months);
}
