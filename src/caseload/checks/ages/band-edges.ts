import { gapsBetween, overlapsBetween, type AgeBand } from "../../ages/age-bands";
import { clientsIn, type ClientsOfAge } from "../../ages/age-counts";
import type { CellAddress } from "../../cell-address";
import type { Check } from "../check";

/**
 * C06: ages between the bands that fall in none, unless nobody has them, and ages that fall in two. `ages` is null where only the bands
 * are known.
 */
export function bandEdges(
  bands: readonly AgeBand[],
  ages: readonly ClientsOfAge[] | null,
  cells: readonly CellAddress[],
): readonly Check[] {
  const gaps = gapsBetween(bands)
    .map((gap) => ({ ages: gap, clients: ages && clientsIn(gap, ages) }))
    .filter(({ clients }) => clients !== 0);
  return [
    ...gaps.map((gap): Check => ({ code: "C06", reason: "gap", ...gap, cells })),
    ...overlapsBetween(bands).map((overlap): Check => ({ code: "C06", reason: "overlap", ages: overlap, cells })),
  ];
}
