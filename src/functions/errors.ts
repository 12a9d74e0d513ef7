import { functionErrors } from "../text/functions/functions";

/** #VALUE! with a sentence, which Excel shows at the cell. */
export function invalidValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A with a sentence. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** #DIV/0!, which Excel shows without a sentence. */
export function divisionByZero(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
}

/** The value; #DIV/0! where there was nothing to divide by. */
export function orDivisionByZero(value: number | null): number {
  if (value === null) throw divisionByZero();
  return value;
}

/** The error of a cell that a formula refers to: itself where a function can give it, else #N/A. */
export function passedOn({ code }: CustomFunctions.Error): CustomFunctions.Error {
  const { invalidValue: value, divisionByZero: division, invalidNumber, nullReference } = CustomFunctions.ErrorCode;
  const same = [value, division, invalidNumber, nullReference].find((known) => known === code);
  return new CustomFunctions.Error(same ?? CustomFunctions.ErrorCode.notAvailable, functionErrors.errorInCell);
}
