import type { ScenarioWishes } from "../../usecases/computing/compute-scenario";
import type { TeamReading } from "../../usecases/reading/read-team";
import { scenarioOf } from "./scenario";

/** Whose contract hours are supposed to be others than the sheets have. */
interface SupposedHours {
  readonly name: string;
  readonly hours: number;
  readonly onSheet: number;
}

/** Empty also where the sheets by themselves give nobody hours any more. */
export function supposedHours(reading: TeamReading, { contractHours = {} }: ScenarioWishes): readonly SupposedHours[] {
  const real = scenarioOf(reading, {});
  if (!real.usable) return [];
  return real.result.caseworkers.flatMap(({ name, contractHours: onSheet }) => {
    const hours = contractHours[name];
    return hours === undefined ? [] : [{ name, hours, onSheet }];
  });
}
