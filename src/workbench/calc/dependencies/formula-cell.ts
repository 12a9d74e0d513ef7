import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { CustomCalls } from "../custom-calls";
import type { Expression } from "../parse/parse";
import type { Precedents } from "./precedents";
import type { Area } from "../values/value";

/** What the calculator knows about a cell with a formula. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  readonly precedents: Precedents;
  /** Whether the formula is the file's, and nobody has typed it since. If we cannot calculate it, it keeps the file's value. */
  readonly fromFile: boolean;
  /** Whether a range gives an array where one value is expected. If not (before dynamic arrays), it gives the value in the same row or column. */
  readonly arrays: boolean;
  readonly calls: CustomCalls | null;
  /** These take it out of the dependency index. */
  readonly forget: (() => void)[];
  /**
   * The cells that OFFSET, INDIRECT and the like led to in its last calculation, outside its precedents. Only calculation can tell which; its text
   * does not.
   */
  reached: readonly Area[];
  /** These take the reached cells out of the dependency index. */
  unreach: readonly (() => void)[];
  /** Whether it reached them in the current `settle`. If not, it may reach others once it is calculated. */
  reachedNow: boolean;
  /** The block it fills, when that is more than its own cell. */
  block: Rect | null;
  /** Stops watching the cells into which it spills, or would spill if they were free. */
  unwatch: (() => void) | null;
  state: "clean" | "dirty";
  /** It must be calculated: it is new, or something it depends on directly has changed. A dirty cell that is not due only might need it. */
  due: boolean;
  /** Whether something it depends on has changed since it was last calculated. */
  inputsChanged: boolean;
  /** Whether it depended on itself when it was last calculated. */
  circular: boolean;
  /** How often the current `settle` has calculated it. */
  rounds: number;
}

/** The cells that it looks at, as far as is known before it is calculated. */
export function needsOf({ precedents, reached }: FormulaCell): readonly Area[] {
  return reached.length === 0 ? precedents.areas : [...precedents.areas, ...reached];
}

/** The cells whose values the formula gives. */
export function outputOf({ sheet, row, column, block }: FormulaCell): Area {
  return { sheet, rect: block ?? { top: row, left: column, bottom: row, right: column } };
}
