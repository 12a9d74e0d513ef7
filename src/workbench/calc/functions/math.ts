import { CellError, type Scalar } from "../../model/scalar";
import { add15, round15 } from "../values/compare";
import { eachCell, elements, heightOf, Reference, widthOf } from "../values/value";
import { manyArguments, ofParameters, ofValues, type Argument, type Call, type FunctionTable } from "./definition";
import { eachNumber, ExactSum, numberOrZero, sumOf } from "./numbers";

/**
 * Rounds as people do on paper: by the 15 decimal digits that Excel shows and not by the binary fraction behind them. So 1.005 rounded to two
 * places is 1.01.
 */
function roundDecimal(value: number, places: number, round: (magnitude: number) => number): number {
  const decimal = round15(Math.abs(value));
  const magnitude = shift(decimal, places);
  // Beyond 15 digits there is nothing left to round.
  if (magnitude >= 1e15 || decimal === 0) return value;
  return Math.sign(value) * shift(round(magnitude), -places);
}

/** Moves the decimal point. It works on the digits, because multiplying by a power of ten would add an error. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Half away from zero. */
function round(value: number, places: number): number {
  return roundDecimal(value, places, Math.round);
}

/** Rounds down, by the 15 digits that Excel shows: a sum of 468.99999999999994 is 469. */
function integerBelow(value: number): number {
  return Math.floor(round15(value));
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new CellError("#NUM!");
  if (base === 0 && exponent < 0) throw new CellError("#DIV/0!");
  const result = base ** exponent;
  if (!Number.isFinite(result)) throw new CellError("#NUM!");
  return result;
}

function modulo(value: number, divisor: number): number {
  if (divisor === 0) throw new CellError("#DIV/0!");
  return add15(value, -divisor * integerBelow(value / divisor));
}

function sumProduct(args: readonly Argument[]): number {
  const factors = args.map((argument) => argument ?? null);
  const [first = null] = factors;
  const height = heightOf(first);
  const width = widthOf(first);
  if (factors.some((factor) => heightOf(factor) !== height || widthOf(factor) !== width))
    throw new CellError("#VALUE!");
  const readers = factors.map(elements);
  const sum = new ExactSum();
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      sum.add(readers.reduce((product, read) => product * numberOrZero(read(row, column)), 1));
    }
  }
  return sum.total;
}

/** The functions of SUBTOTAL by their number. The same number plus a hundred leaves out hidden rows. */
const subtotals: readonly ((numbers: readonly number[], filled: number) => number)[] = [
  (numbers) => ratio(sumOf(numbers), numbers.length),
  (numbers) => numbers.length,
  (_, filled) => filled,
  (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0),
  (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0),
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)),
  (numbers) => Math.sqrt(variance(numbers, numbers.length - 1)),
  (numbers) => Math.sqrt(variance(numbers, numbers.length)),
  (numbers) => sumOf(numbers),
  (numbers) => variance(numbers, numbers.length - 1),
  (numbers) => variance(numbers, numbers.length),
];

function ratio(sum: number, count: number): number {
  if (count === 0) throw new CellError("#DIV/0!");
  return sum / count;
}

function variance(numbers: readonly number[], divisor: number): number {
  const mean = ratio(sumOf(numbers), numbers.length);
  return ratio(sumOf(numbers.map((number) => (number - mean) ** 2)), divisor);
}

/** Leaves out cells that hold a SUBTOTAL themselves, so that a total over totals counts nothing twice. */
function subtotal([which, ...references]: readonly Argument[], call: Call): Scalar {
  const number = call.integer(which);
  const calculate = subtotals[(number % 100) - 1];
  if (!calculate || number < 0 || number >= 200) throw new CellError("#VALUE!");
  const numbers: number[] = [];
  let filled = 0;
  for (const reference of references) {
    if (!(reference instanceof Reference)) throw new CellError("#VALUE!");
    eachCell(reference, ({ value, formula }, row, _column, sheet) => {
      if (value === null || (formula !== undefined && /\bSUBTOTAL\(/i.test(formula))) return;
      if (number > 100 && sheet.rowFormats.get(row)?.hidden) return;
      filled += 1;
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError && number % 100 > 3) throw value;
    });
  }
  return calculate(numbers, filled);
}

/** Rounds down to a multiple of the step. */
function floorTo(value: number, step: number): number {
  if (value === 0) return 0;
  if (step === 0) throw new CellError("#DIV/0!");
  if (value > 0 && step < 0) throw new CellError("#NUM!");
  return round15(integerBelow(value / step) * step);
}

export const mathFunctions: FunctionTable = {
  ABS: ofValues(1, 1, ([value], call) => Math.abs(call.number(value))),
  FLOOR: ofValues(2, 2, ([value, step], call) => floorTo(call.number(value), call.number(step))),
  INT: ofValues(1, 1, ([value], call) => integerBelow(call.number(value))),
  MOD: ofValues(2, 2, ([value, divisor], call) => modulo(call.number(value), call.number(divisor))),
  POWER: ofValues(2, 2, ([base, exponent], call) => power(call.number(base), call.number(exponent))),
  ROUND: ofValues(2, 2, ([value, places], call) => round(call.number(value), call.integer(places))),
  ROUNDDOWN: ofValues(2, 2, ([value, places], call) =>
    roundDecimal(call.number(value), call.integer(places), Math.floor),
  ),
  ROUNDUP: ofValues(2, 2, ([value, places], call) => roundDecimal(call.number(value), call.integer(places), Math.ceil)),
  SIGN: ofValues(1, 1, ([value], call) => Math.sign(call.number(value))),
  SQRT: ofValues(1, 1, ([value], call) => {
    const number = call.number(value);
    if (number < 0) throw new CellError("#NUM!");
    return Math.sqrt(number);
  }),
  SUBTOTAL: ofParameters(2, manyArguments, ["value", "range"], subtotal),
  SUM: ofParameters(1, manyArguments, ["range"], (args, call) => {
    const sum = new ExactSum();
    eachNumber(args, call, (number) => {
      sum.add(number);
    });
    return sum.total;
  }),
  SUMPRODUCT: ofParameters(1, manyArguments, ["array"], sumProduct),
  TRUNC: ofValues(1, 2, ([value, places], call) => roundDecimal(call.number(value), call.integer(places), Math.floor)),
};
