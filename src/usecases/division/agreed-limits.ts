import type { CaseloadLimits, Division, HoursByName } from "../../caseload/division/division";
import { agreedLimits, givenWhileLeaving, hasLimits, keepingUntilTheyLeave } from "../../caseload/division/has-limits";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { limitSentences } from "../../text/division-assumptions";
import { changedLimits } from "../memory/keep";
import type { TeamReading } from "../reading/read-team";
import { computeDivision } from "./compute-division";

export { hasLimits };

/** What decides besides the hours, in sentences. */
export function limitsInWords(result: Division): readonly string[] {
  return limitSentences(
    agreedLimits(result),
    keepingUntilTheyLeave(result),
    givenWhileLeaving(result),
    result.choices.monthsBeforeLeaving,
  );
}

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
