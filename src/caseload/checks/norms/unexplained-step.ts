import type { CellAddress } from "../../cell-address";
import { explainedBy } from "../../funnel/explained";
import type { Check } from "../check";

/** C14: what became of the people in one step of a funnel does not add up to them (Bos en Lommer: 41 invited, 38 explained). */
export function unexplainedStep(
  step: string,
  whole: number,
  parts: readonly number[],
  cells: readonly CellAddress[],
): readonly Check[] {
  const { explained, unexplained } = explainedBy(whole, parts);
  return unexplained === 0 ? [] : [{ code: "C14", step, whole, explained, cells }];
}
