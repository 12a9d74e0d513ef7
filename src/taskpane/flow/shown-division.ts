import { computeDivision, type DivisionWishes } from "../../usecases/division/compute-division";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { ShownDivision } from "./state";

/** The figures of a reading, or why there are none. */
export function shownDivision(reading: TeamReading, wishes: DivisionWishes): ShownDivision {
  const computed = computeDivision(reading, wishes);
  if (!computed.ok) return { usable: false, problem: computed.problem };
  const { result, referenceDateSource } = computed;
  return { usable: true, result, referenceDateSource };
}
