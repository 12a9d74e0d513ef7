import type { ScenarioResult } from "../../caseload/scenario";
import type { ScenarioWishes } from "../../usecases/compute-scenario";

/** Whose contract hours are supposed to be others than the sheets have. */
interface SupposedHours {
  readonly name: string;
  readonly hours: number;
  readonly onSheet: number;
}

/** `real` is what the sheets give when nothing is supposed. */
export function supposedHours(real: ScenarioResult, { contractHours = {} }: ScenarioWishes): readonly SupposedHours[] {
  return real.caseworkers.flatMap(({ name, contractHours: onSheet }) => {
    const hours = contractHours[name];
    return hours === undefined ? [] : [{ name, hours, onSheet }];
  });
}
