import type { Scalar } from "../../model/scalar";
import type { Sheet } from "../../model/sheet";
import type { ColumnScan } from "../values/columns";
import type { Coercion } from "../values/coerce";
import type { Value } from "../values/value";

/** A day of the calendar; month and day count from one. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * How an argument reaches a function:
 * - `value`: one value. Given more, the function is called for each and answers with an array.
 * - `range`: as it is, so that a reference is still a reference.
 * - `array`: like `range`, and formulas inside it calculate with whole arrays, even in workbooks from before dynamic arrays.
 * - `shape`: like `range`, but only its place and size matter: the cell does not depend on what stands there.
 * - `lazy`: not yet calculated; the function asks for it with `call.argument`.
 */
export type ParameterKind = "value" | "range" | "array" | "shape" | "lazy";

/** undefined: left out at the end. Left open between commas is an empty value, null. */
export type Argument = Value | undefined;

/** What a function sees of the place where it is called. */
export interface Call {
  readonly coercion: Coercion;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How many arguments were written. */
  readonly count: number;
  /** Conversions of a single value; more than one is #VALUE!. Left out counts as empty. */
  number(argument: Argument): number;
  integer(argument: Argument): number;
  text(argument: Argument): string;
  truth(argument: Argument): boolean;
  scalar(argument: Argument): Scalar;
  /** Calculates a lazy argument. */
  argument(index: number): Value;
  /** One value where one is expected: as it is, or in an older workbook the one in the same row or column. */
  operand(value: Value): Value;
  /** Calls for each element when one of the values is an array, else once. */
  lift(values: readonly Value[], apply: (scalars: readonly Scalar[]) => Value): Value;
  scan(sheet: Sheet, column: number): ColumnScan;
  today(): CalendarDay;
}

export interface NativeFunction {
  /** Fewest and most arguments; `repeats` of the last parameters make up the rest. */
  readonly arity: readonly [fewest: number, most: number];
  readonly parameters: readonly ParameterKind[];
  readonly repeats: number;
  /** Calculated again with every change, whatever it depends on. */
  readonly volatile: boolean;
  readonly apply: (args: readonly Argument[], call: Call) => Value;
}

export type FunctionTable = Readonly<Record<string, NativeFunction>>;

/** Excel's own limit. */
export const manyArguments = 255;

/** A function of single values. */
export function ofValues(
  fewest: number,
  most: number,
  apply: (args: readonly Argument[], call: Call) => Scalar,
): NativeFunction {
  return { arity: [fewest, most], parameters: ["value"], repeats: 1, volatile: false, apply };
}

/** A function whose parameters differ; the last `repeats` of them repeat. */
export function ofParameters(
  fewest: number,
  most: number,
  parameters: readonly ParameterKind[],
  apply: (args: readonly Argument[], call: Call) => Value,
  repeats = 1,
): NativeFunction {
  return { arity: [fewest, most], parameters, repeats, volatile: false, apply };
}

export function parameterKind({ parameters, repeats }: NativeFunction, index: number): ParameterKind {
  const fixed = parameters.length - repeats;
  return parameters[index < fixed ? index : fixed + ((index - fixed) % repeats)] ?? "value";
}
