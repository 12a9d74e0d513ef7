import type { CellRange } from "../cell-address";
import type { ClientFlag } from "./client-flags";

/**
 * A column and what its cells say: every text that means something, once, as it stands there; "" is an empty cell. Texts that differ in
 * letters' case only are one text.
 */
export interface SpelledColumn<Meaning> {
  /** One column, the rows of the clients only. */
  readonly range: CellRange;
  readonly spellings: readonly { readonly text: string; readonly means: Meaning }[];
}

/**
 * The columns of a list in which native formulas, which compare numbers and texts, find what was read. Its clients stand directly below
 * each other, and each has a full birth date as a number.
 */
export interface ListColumns {
  readonly birthDates: CellRange;
  /** Flags that formulas can tell, also by the opposite flag's column. What a spelling leaves unknown is not among them. */
  readonly flags: Readonly<Partial<Record<ClientFlag, SpelledColumn<"yes" | "no">>>>;
  /** Names of the listed caseworkers; null where no column names them. */
  readonly caseworkers: SpelledColumn<string> | null;
  /** Ladder steps and phases; null where no column has them. */
  readonly steps: SpelledColumn<string> | null;
}
