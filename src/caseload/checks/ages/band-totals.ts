import type { CountedBand } from "../../ages/age-counts";
import type { CellAddress } from "../../cell-address";
import { sum } from "../../sum";
import type { Check } from "../check";

/** C05: the bands of a split do not add up to the clients that are divided. */
export function bandTotals(
  split: readonly CountedBand[],
  total: number,
  cells: readonly CellAddress[],
): readonly Check[] {
  const placed = sum(split.map(({ clients }) => clients));
  return placed === total ? [] : [{ code: "C05", placed, total, cells }];
}
