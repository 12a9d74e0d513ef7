import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { Division } from "../../caseload/division/division";
import { sameValue } from "../../kernel/same-value";

/** What a sheet is computed from. */
export type Figures = Division | CapacityResult;

/** Whether two results are the same in every choice, figure and check. */
export function sameResult(a: Figures, b: Figures): boolean {
  return sameValue(a, b);
}
