import type { Scalar } from "../../model/scalar";
import type { Sheet } from "../../model/sheet";
import type { ColumnScan } from "../values/columns";
import type { Coercion } from "../values/coerce";
import type { ReferenceStyle } from "../evaluate/reference-text";
import type { Area, Reference, Value } from "../values/value";

/** A day of the calendar; month and day count from one. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * How an argument reaches a function:
 * - `value`: one value. For several values, the function is called for each and the answers form an array.
 * - `range`: unchanged, so that a reference stays a reference.
 * - `array`: like `range`, and formulas inside it calculate with whole arrays, even in workbooks from before dynamic arrays.
 * - `shape`: like `range`, but only its place and size matter: the cell does not depend on what stands there.
 * - `lazy`: not yet calculated; the function asks for it with `call.argument`.
 */
export type ParameterKind = "value" | "range" | "array" | "shape" | "lazy";

/** undefined for an argument that was left out at the end. One left open between commas is null, an empty value. */
export type Argument = Value | undefined;

/** What a function can ask about the place where it is called. */
export interface Call {
  readonly coercion: Coercion;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How many arguments were written. */
  readonly count: number;
  /** Convert a single value. More than one value throws #VALUE!; an argument that was left out counts as empty. */
  number(argument: Argument): number;
  integer(argument: Argument): number;
  text(argument: Argument): string;
  truth(argument: Argument): boolean;
  scalar(argument: Argument): Scalar;
  /** Calculates a lazy argument. */
  argument(index: number): Value;
  /** One value where one is expected. In a formula from before dynamic arrays, a range gives the value in the same row or column. */
  operand(value: Value): Value;
  /** Calls the function once, or for each element when one of the values is an array. */
  lift(values: readonly Value[], apply: (scalars: readonly Scalar[]) => Value): Value;
  scan(sheet: Sheet, column: number): ColumnScan;
  today(): CalendarDay;
  /** To be called before a function looks at cells that its arguments do not name. Gives the area back. */
  reach(area: Area): Area;
  /** The cells that a text names. #REF! is thrown when it names none. */
  referenceIn(text: string, style: ReferenceStyle): Reference;
}

export interface NativeFunction {
  /** Fewest and most arguments; `repeats` of the last parameters make up the rest. */
  readonly arity: readonly [fewest: number, most: number];
  readonly parameters: readonly ParameterKind[];
  readonly repeats: number;
  /** Whether it is calculated again with every change, whatever it depends on. */
  readonly volatile: boolean;
  readonly apply: (args: readonly Argument[], call: Call) => Value;
}

export type FunctionTable = Readonly<Record<string, NativeFunction>>;

/** Excel's own limit. */
export const manyArguments = 255;

/** A function whose parameters are all single values. */
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
