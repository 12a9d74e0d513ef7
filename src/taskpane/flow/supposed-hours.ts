import type { HoursByName } from "../../caseload/division/division";
import { computeDivision } from "../../usecases/division/compute-division";
import type { TeamReading } from "../../usecases/reading/read-team";

/** Somebody for whom other contract hours are supposed than the sheets have. */
interface SupposedHours {
  readonly name: string;
  readonly hours: number;
  readonly onSheet: number;
}

/** Everybody with other hours than on the sheets. Empty when the sheets alone no longer give figures to compare with. */
export function supposedHours(reading: TeamReading, supposed: HoursByName): readonly SupposedHours[] {
  const real = computeDivision(reading, {});
  if (!real.ok) return [];
  return real.result.caseworkers.flatMap(({ name, contractHours: onSheet }) => {
    const hours = supposed[name];
    return hours === undefined ? [] : [{ name, hours, onSheet }];
  });
}
