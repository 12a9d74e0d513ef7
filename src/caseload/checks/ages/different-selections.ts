import type { CountedBand } from "../../ages/age-counts";
import { nestedBands } from "../../ages/nested-bands";
import type { CellAddress } from "../../cell-address";
import { sum } from "../../sum";
import type { Check } from "../check";

/** A split as the sheets state it, with the cells of its bands, in the same order. */
export interface StatedSplit {
  readonly bands: readonly CountedBand[];
  readonly cells: readonly CellAddress[];
  /** Clients of the split in none of its bands. */
  readonly rest?: number;
}

/**
 * C07 and C08: a proposed split counts other clients than the current one. C07 is for each band that is larger than the
 * current bands allow; C08 is for a split whose sum is not the caseload (`total`).
 */
export function differentSelections(proposed: StatedSplit, current: StatedSplit, total: number): readonly Check[] {
  const unplaced = Math.max(0, total - sum(current.bands.map(({ clients }) => clients)));
  const { impossible, proven } = nestedBands(proposed.bands, current.bands, unplaced);
  const nested = proposed.bands.flatMap(({ band }, index): readonly Check[] => {
    const found = impossible.find((candidate) => candidate.band === band);
    const cell = proposed.cells[index];
    return found ? [{ code: "C07", ...found, unplaced, proven, cells: cell ? [cell] : [] }] : [];
  });
  const counted = sum(proposed.bands.map(({ clients }) => clients)) + (proposed.rest ?? 0);
  const sums: readonly Check[] =
    counted === total ? [] : [{ code: "C08", proposed: counted, current: total, cells: proposed.cells }];
  return [...nested, ...sums];
}
