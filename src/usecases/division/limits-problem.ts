import type { CaseloadLimits, HoursByName } from "../../caseload/division/division";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { changedLimits } from "../memory/keep";
import type { TeamReading } from "../reading/read-team";
import { computeDivision } from "./compute-division";

/** Why nothing can be divided any more when this is agreed for somebody; null when it can. */
export function limitsProblem(
  reading: TeamReading,
  contractHours: HoursByName,
  name: string,
  limits: CaseloadLimits,
): string | null {
  const tried = computeDivision({ ...reading, memory: changedLimits(name, limits)(reading.memory) }, { contractHours });
  return tried.ok ? null : divisionProblemSentence(tried.problem);
}
