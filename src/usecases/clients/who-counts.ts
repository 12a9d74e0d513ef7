import { selectionOutcome, type Selection, type SelectionOutcome } from "../../caseload/clients/selections";
import type { AgeReading } from "../reading/read-ages";

/** Who counts in each selection of the sheets, step by step; a single one of everybody where the sheets give none. */
export function whoCounts({
  histogram,
  selections,
}: AgeReading): readonly { readonly selection: Selection; readonly outcome: SelectionOutcome }[] {
  return selections.map((selection) => ({ selection, outcome: selectionOutcome(histogram, selection) }));
}
