import type { CustomArgument } from "../calc/calculator";
import { CellError, type Scalar } from "../model/scalar";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** The arguments do not fit the function. Excel then does not call it: the cell shows #VALUE!. */
export class UnfitArguments extends Error {}

/**
 * The arguments in the shape in which the add-in's function gets them. One that was left out is null. A matrix parameter always gets rows of
 * values, an empty cell included: that is [[null]], and no argument that was left out. Any other parameter gets one value. functions.json gives
 * the types; "any" takes every value.
 */
export function shapedArguments(
  { parameters }: FunctionMetadata,
  given: readonly CustomArgument[],
  errorsAllowed: boolean,
): unknown[] {
  const last = parameters.at(-1);
  const single = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > parameters.length) throw new UnfitArguments("too many arguments");
  const shape = (parameter: ParameterMetadata, argument: CustomArgument): unknown =>
    argument === undefined && parameter.optional ? null : shaped(parameter, argument ?? null, errorsAllowed);
  const missing = single.find(({ optional }, index) => index >= given.length && !optional);
  if (missing) throw new UnfitArguments(`${missing.name} is missing`);
  const shapedSingles = single.map((parameter, index) => shape(parameter, given[index]));
  if (!last?.repeating) return shapedSingles;
  return [...shapedSingles, given.slice(single.length).map((argument) => shape(last, argument))];
}

function shaped(parameter: ParameterMetadata, argument: Scalar | Scalar[][], errorsAllowed: boolean): unknown {
  const value = (scalar: Scalar): unknown => typed(parameter, scalar, errorsAllowed);
  if (parameter.dimensionality === "matrix") {
    return (Array.isArray(argument) ? argument : [[argument]]).map((row) => row.map(value));
  }
  if (Array.isArray(argument)) throw new UnfitArguments(`${parameter.name} takes one value`);
  return value(argument);
}

function typed({ name, type = "any", optional }: ParameterMetadata, value: Scalar, errorsAllowed: boolean): unknown {
  if (value instanceof CellError) {
    if (type !== "any" || !errorsAllowed) throw new UnfitArguments(`${name} is an error`);
    return { type: "CustomFunctionError", code: value.code };
  }
  if (value === null && (type === "any" || optional)) return null;
  if (type === "number") {
    const number = value === null ? 0 : Number(value);
    if (Number.isNaN(number) || value === "") throw new UnfitArguments(`${name} is no number`);
    return number;
  }
  if (type === "string") return value === null ? "" : String(value);
  if (type === "boolean") {
    if (typeof value === "string") throw new UnfitArguments(`${name} is no truth value`);
    return Boolean(value);
  }
  return value;
}
