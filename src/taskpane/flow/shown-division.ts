import { computeDivision, UnusableTeam, type DivisionWishes } from "../../usecases/division/compute-division";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { ShownDivision } from "./state";

/** The figures of what was read, or why there are none. */
export function shownDivision(reading: TeamReading, wishes: DivisionWishes): ShownDivision {
  try {
    return { usable: true, ...computeDivision(reading, wishes) };
  } catch (error) {
    if (error instanceof UnusableTeam) return { usable: false, problem: error.problem };
    throw error;
  }
}
