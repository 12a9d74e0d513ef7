import type { CellAddress } from "../cell-address";
import { filtersChangedBetween } from "../clients/filter-meanings";
import type { Selection } from "../clients/selections";
import type { IsoDate } from "../dates";
import type { Check } from "./check";

/** C23: figures of two days are compared while a filter of the selection changed its meaning between them. */
export function changedFilters(
  selection: Selection,
  days: { readonly before: IsoDate; readonly now: IsoDate },
  cells: readonly CellAddress[],
): readonly Check[] {
  const { before, now } = days;
  return filtersChangedBetween(selection, before, now).map((changed) => ({
    code: "C23",
    ...changed,
    before,
    now,
    cells,
  }));
}
