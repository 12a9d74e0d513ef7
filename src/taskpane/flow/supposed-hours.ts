import type { DivisionWishes } from "../../usecases/division/compute-division";
import type { TeamReading } from "../../usecases/reading/read-team";
import { shownDivision } from "./shown-division";

/** Whose contract hours are supposed to be others than the sheets have. */
interface SupposedHours {
  readonly name: string;
  readonly hours: number;
  readonly onSheet: number;
}

/** Empty also where the sheets by themselves give nobody hours any more. */
export function supposedHours(reading: TeamReading, { contractHours = {} }: DivisionWishes): readonly SupposedHours[] {
  const real = shownDivision(reading, {});
  if (!real.usable) return [];
  return real.result.caseworkers.flatMap(({ name, contractHours: onSheet }) => {
    const hours = contractHours[name];
    return hours === undefined ? [] : [{ name, hours, onSheet }];
  });
}
