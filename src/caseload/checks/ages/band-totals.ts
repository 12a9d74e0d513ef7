import type { CellAddress } from "../../cell-address";
import { sum } from "../../sum";
import type { Check } from "../check";

/** C05: the lines of a split, its bands and those of clients in none of them, do not add up to the clients that are divided. */
export function bandTotals(
  split: readonly { readonly clients: number }[],
  total: number,
  cells: readonly CellAddress[],
): readonly Check[] {
  const placed = sum(split.map(({ clients }) => clients));
  return placed === total ? [] : [{ code: "C05", placed, total, cells }];
}
