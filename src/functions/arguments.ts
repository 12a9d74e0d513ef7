import { functionErrors } from "../text/functions";

/** Ends a function with #VALUE! and a sentence that Excel shows at the cell. */
export function refuse(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** A number of 0 or more. An empty cell arrives as 0 or as "" and counts as 0; text and negative numbers are refused with a sentence. */
export function numberOf(argument: unknown): number {
  if (argument === null || argument === "") return 0;
  if (typeof argument !== "number" || !Number.isFinite(argument)) refuse(functionErrors.notANumber(shown(argument)));
  if (argument < 0) refuse(functionErrors.negative(argument));
  return argument;
}

/** The numbers of a range, row by row. */
export function numbersOf(range: unknown[][]): number[] {
  return range.flat().map(numberOf);
}

function shown(argument: unknown): string {
  return typeof argument === "object" ? "" : String(argument);
}
