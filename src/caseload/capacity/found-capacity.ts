import type { CellAddress, CellRange } from "../cell-address";
import type { StatedShare } from "../norms/stated-share";
import type { Traced } from "../traced";
import type { StatedNormTime } from "./norm-time";

/** A line of a norm-time table, with the cells that it was read from. */
export interface FoundNormTime extends StatedNormTime {
  readonly statedHours?: Traced<number>;
  readonly statedFte?: Traced<number>;
  readonly sources: {
    readonly product: CellAddress;
    readonly hours: Traced<number>;
    /** null: the table has no such column, so that its volume counts how often the product is delivered. */
    readonly frequency: Traced<number> | null;
    readonly volume: Traced<number>;
  };
}

/** A total that the sheet itself states; null where it states none. */
export interface StatedTotal {
  readonly hours: Traced<number> | null;
  readonly fte: Traced<number> | null;
}

/** Fte that the team already has, or a function that comes on top, in the team's words. */
export interface ClaimLine {
  readonly words: string;
  readonly fte: Traced<number>;
}

/** One step of a funnel and what the sheet says became of the people in it. */
export interface StatedStep {
  readonly step: string;
  readonly whole: number;
  readonly parts: readonly number[];
  /** The step itself first, then the parts. */
  readonly cells: readonly CellAddress[];
}

/** Percentages that stand together on a sheet. */
export interface StatedShares {
  readonly shares: readonly StatedShare[];
  readonly cells: readonly CellAddress[];
}

/**
 * What reading could not settle and did not guess.
 * unreadable-figure: text that says no number · formula-error: an error of Excel's · impossible-figure: below zero, or productive hours of 0 ·
 * missing-figure: a product without norm time, frequency or volume; all these leave their line out ·
 * two-volumes: a line with both, of which the first counts · total-differs, claim-differs: what is stated is not what its parts come to ·
 * different-productive-hours: not one figure for all lines, and the first counts · repeated-table: a later table with lines that are there
 * already, not counted again · rows-left-out: the sheet is longer than what is read.
 */
export type CapacityDoubt = { readonly cells: readonly CellAddress[] } & (
  | {
      readonly code:
        | "unreadable-figure"
        | "formula-error"
        | "impossible-figure"
        | "missing-figure"
        | "two-volumes"
        | "different-productive-hours"
        | "repeated-table"
        | "rows-left-out";
      /** The cell's text, or the product, as the team wrote it. */
      readonly text: string;
    }
  | { readonly code: "total-differs" | "claim-differs"; readonly stated: number; readonly computed: number }
);

/** Everything about norm times that was found on the team's sheets. */
export interface FoundCapacity {
  /** Where the tables stand. */
  readonly tables: readonly CellRange[];
  readonly lines: readonly FoundNormTime[];
  /** By the group's name, where a table has a total for it. */
  readonly groupTotals: ReadonlyMap<string, StatedTotal>;
  /** By the product's name. */
  readonly productTotals: ReadonlyMap<string, StatedTotal>;
  readonly total: StatedTotal | null;
  /** Productive hours a year of one fte; null when the sheets do not say. */
  readonly productiveHours: Traced<number> | null;
  readonly existing: readonly ClaimLine[];
  readonly added: readonly ClaimLine[];
  readonly statedClaim: Traced<number> | null;
  readonly steps: readonly StatedStep[];
  readonly shares: readonly StatedShares[];
  readonly doubts: readonly CapacityDoubt[];
}
