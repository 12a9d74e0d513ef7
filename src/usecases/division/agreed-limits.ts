import type { Division } from "../../caseload/division/division";
import { agreedLimits, givenWhileLeaving, hasLimits, keepingUntilTheyLeave } from "../../caseload/division/has-limits";
import { limitSentences } from "../../text/division-assumptions";

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
