import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { Division } from "../../caseload/division/division";

/** What a sheet is computed from. */
export type Figures = Division | CapacityResult;

/** Whether two results are the same in every choice, figure and check. */
export function sameResult(a: Figures, b: Figures): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
