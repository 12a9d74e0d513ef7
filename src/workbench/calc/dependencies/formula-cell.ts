import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { CustomCalls } from "../custom-calls";
import type { Expression } from "../parse/parse";
import type { Precedents } from "./precedents";
import type { Area } from "../values/value";

/** What the calculation keeps of one cell with a formula. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  readonly precedents: Precedents;
  /** It came with the file and nobody typed it since: what we cannot calculate keeps the value that the file gives. */
  readonly fromFile: boolean;
  /** A range where one value is expected is an array; else, in formulas from before dynamic arrays, the value in the same row or column. */
  readonly arrays: boolean;
  readonly calls: CustomCalls | null;
  /** Takes it out of the dependency index. */
  readonly forget: (() => void)[];
  /** What it fills, when that is more than its own cell. */
  block: Rect | null;
  /** Stops watching the cells into which it spills or would like to. */
  unwatch: (() => void) | null;
  state: "clean" | "dirty";
  /** Has to be calculated: it is new, or something it depends on changed; else only something further away might have. */
  due: boolean;
  /** Something it depends on changed since it was last calculated. */
  inputsChanged: boolean;
  /** It depended on itself when last calculated. */
  circular: boolean;
  /** How often it was calculated in this settling. */
  rounds: number;
}

/** The cells whose values the formula gives. */
export function outputOf({ sheet, row, column, block }: FormulaCell): Area {
  return { sheet, rect: block ?? { top: row, left: column, bottom: row, right: column } };
}
