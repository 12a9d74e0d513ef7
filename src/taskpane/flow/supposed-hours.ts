import type { DivisionWishes } from "../../usecases/division/compute-division";
import type { TeamReading } from "../../usecases/reading/read-team";
import { shownDivision } from "./shown-division";

/** Somebody for whom other contract hours are supposed than the sheets have. */
interface SupposedHours {
  readonly name: string;
  readonly hours: number;
  readonly onSheet: number;
}

/** Everybody with other hours than on the sheets. Empty when the sheets alone no longer give figures to compare with. */
export function supposedHours(reading: TeamReading, { contractHours = {} }: DivisionWishes): readonly SupposedHours[] {
  const real = shownDivision(reading, {});
  if (!real.usable) return [];
  return real.result.caseworkers.flatMap(({ name, contractHours: onSheet }) => {
    const hours = contractHours[name];
    return hours === undefined ? [] : [{ name, hours, onSheet }];
  });
}
