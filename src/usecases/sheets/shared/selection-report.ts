import type { SelectionOutcome } from "../../../caseload/clients/selections";
import { filterName } from "../../../text/pane/clients";

/** A chain of filters: everybody, then how many are left after each filter. */
export type SelectionReport = readonly { readonly step: string; readonly count: number }[];

export function selectionReport({ total, steps }: SelectionOutcome): SelectionReport {
  return [
    { step: "alle", count: total },
    ...steps.map(({ filter, kept }) => ({ step: filterName(filter), count: kept })),
  ];
}
