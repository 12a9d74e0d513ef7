import { CellError } from "../../model/scalar";
import { round15 } from "../values/compare";
import { ofValues, type Argument, type Call, type FunctionTable, type NativeFunction } from "./definition";

/** A function of one number. Where it has no value the answer is #NUM!. */
function ofNumber(apply: (number: number) => number): NativeFunction {
  return ofValues(1, 1, ([value], call) => apply(call.number(value)));
}

function logarithm([value, base]: readonly Argument[], call: Call): number {
  const number = call.number(value);
  const by = base === undefined ? 10 : call.number(base);
  if (number <= 0 || by <= 0) throw new CellError("#NUM!");
  if (by === 1) throw new CellError("#DIV/0!");
  return by === 10 ? Math.log10(number) : round15(Math.log(number) / Math.log(by));
}

/** Excel asks for x first. */
function angleOf([x, y]: readonly Argument[], call: Call): number {
  const [across, up] = [call.number(x), call.number(y)];
  if (across === 0 && up === 0) throw new CellError("#DIV/0!");
  return Math.atan2(up, across);
}

export const scientificFunctions: FunctionTable = {
  ACOS: ofNumber(Math.acos),
  ASIN: ofNumber(Math.asin),
  ATAN: ofNumber(Math.atan),
  ATAN2: ofValues(2, 2, angleOf),
  COS: ofNumber(Math.cos),
  DEGREES: ofNumber((radians) => (radians * 180) / Math.PI),
  EXP: ofNumber(Math.exp),
  LN: ofNumber(Math.log),
  LOG: ofValues(1, 2, logarithm),
  LOG10: ofNumber(Math.log10),
  RADIANS: ofNumber((degrees) => (degrees * Math.PI) / 180),
  SIN: ofNumber(Math.sin),
  TAN: ofNumber(Math.tan),
};
