import type { CellAddress } from "./cell-address";
import type { CountedRun } from "./scenarios/countable-clients";

/**
 * A value together with the cell it came from, so that every number we print can be traced back.
 * `live` is present when the cell itself holds a number from which the value follows by one factor
 * (fte × full-time week, rounded where `whole` says so), so that a formula may refer to the cell; text such as "36 uur per week" has none.
 */
export interface Traced<T> {
  readonly value: T;
  readonly cell: CellAddress;
  /** The cell's text as the team sees it. */
  readonly text: string;
  readonly live?: { readonly factor: number; readonly whole?: true };
  /** Present where the value is how many rows of a list are somebody's, and a formula can count them. */
  readonly counted?: readonly CountedRun[];
}
