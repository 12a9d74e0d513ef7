import { CellError, type Scalar } from "../../model/scalar";
import { add15, round15 } from "../values/compare";
import { maximumColumns, maximumRows } from "../../model/rect";
import { eachCell, elements, heightOf, matrixOf, Reference, widthOf, type Value } from "../values/value";
import { manyArguments, ofParameters, ofValues, type Argument, type Call, type FunctionTable } from "./definition";
import { arabic, roman } from "./roman";
import { eachNumber, ExactSum, numberOrZero, numbersIn, plainNumber, ratio, sumOf, variance } from "./numbers";

/**
 * Rounds as people do on paper: by the 15 decimal digits that Excel shows and not by the binary fraction behind them. So 1.005 rounded to two
 * places is 1.01.
 */
function roundDecimal(value: number, places: number, round: (magnitude: number) => number): number {
  const decimal = round15(Math.abs(value));
  const magnitude = shift(decimal, places);
  // Beyond 15 digits there is nothing left to round.
  if (!(magnitude < 1e15) || decimal === 0) return value;
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

/** The functions of SUBTOTAL by their number. The same number plus a hundred leaves out hidden rows, and so does every number while a filter of the sheet is on. */
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

/** Leaves out cells that hold a SUBTOTAL themselves, so that a total over totals counts nothing twice. */
function subtotal([which, ...references]: readonly Argument[], call: Call): Scalar {
  const number = call.integer(which);
  const calculate = subtotals[(number % 100) - 1];
  if (!calculate || number < 0 || number >= 200) throw new CellError("#VALUE!");
  const numbers: number[] = [];
  let filled = 0;
  for (const reference of references) {
    if (!(reference instanceof Reference)) throw reference instanceof CellError ? reference : new CellError("#VALUE!");
    eachCell(reference, ({ value, formula }, row, _column, sheet) => {
      if (value === null || (formula !== undefined && /\bSUBTOTAL\(/i.test(formula))) return;
      if (sheet.rowFormats.get(row)?.hidden && (number > 100 || sheet.filtered.length > 0)) return;
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

/** Rounds up to a multiple of the step; a negative number with a negative step goes away from 0. */
function ceilingTo(value: number, step: number): number {
  if (value === 0 || step === 0) return 0;
  if (value > 0 && step < 0) throw new CellError("#NUM!");
  return round15(0 - integerBelow(-(value / step)) * step);
}

/** CEILING.MATH and FLOOR.MATH: the sign of the step does not matter, and the mode turns the direction of negative numbers round. */
function toMultiple([value, step, mode]: readonly Argument[], call: Call, up: boolean): number {
  const number = call.number(value);
  const size = step === undefined ? 1 : Math.abs(call.number(step));
  const turned = number < 0 && mode !== undefined && call.number(mode) !== 0;
  if (size === 0) return 0;
  return up === turned ? round15(integerBelow(number / size) * size) : ceilingTo(number, size);
}

/** TRUE and nothing are the classic form, FALSE the shortest. */
function romanForm(form: Argument, call: Call): number {
  if (form === undefined || form === true) return 0;
  return form === false ? 4 : call.integer(form);
}

function sequence([rows, columns, start, step]: readonly Argument[], call: Call): Value {
  const whole = (argument: Argument) => (argument === undefined || argument === null ? 1 : call.integer(argument));
  const [height, width] = [whole(rows), whole(columns)];
  if (height < 0 || width < 0) throw new CellError("#VALUE!");
  if (height === 0 || width === 0) throw new CellError("#CALC!");
  if (height > maximumRows || width > maximumColumns) throw new CellError("#VALUE!");
  const first = start === undefined || start === null ? 1 : call.number(start);
  const by = step === undefined || step === null ? 1 : call.number(step);
  return matrixOf(height, width, (row, column) => first + (row * width + column) * by);
}

/** Rounds to the nearest multiple; the step must have the number's sign. */
function nearestMultiple([value, step]: readonly Argument[], call: Call): number {
  const [number, size] = [plainNumber(value, call), plainNumber(step, call)];
  if (number === 0 || size === 0) return 0;
  if (number > 0 !== size > 0) throw new CellError("#NUM!");
  return round15(Math.round(round15(number / size)) * size);
}

/** The next multiple of two, or the odd number after it, away from 0. */
function away(value: number, odd: 0 | 1): number {
  const size = round15(Math.abs(value));
  return (value < 0 ? -1 : 1) * (Math.max(0, Math.ceil((size - odd) / 2)) * 2 + odd);
}

function quotient([value, divisor]: readonly Argument[], call: Call): number {
  const [number, by] = [plainNumber(value, call), plainNumber(divisor, call)];
  if (by === 0) throw new CellError("#DIV/0!");
  return Math.trunc(round15(number / by));
}

export const mathFunctions: FunctionTable = {
  ABS: ofValues(1, 1, ([value], call) => Math.abs(call.number(value))),
  ARABIC: ofValues(1, 1, ([text], call) => arabic(call.text(text))),
  CEILING: ofValues(2, 2, ([value, step], call) => ceilingTo(call.number(value), call.number(step))),
  "CEILING.MATH": ofValues(1, 3, (args, call) => toMultiple(args, call, true)),
  EVEN: ofValues(1, 1, ([value], call) => away(call.number(value), 0)),
  FLOOR: ofValues(2, 2, ([value, step], call) => floorTo(call.number(value), call.number(step))),
  "FLOOR.MATH": ofValues(1, 3, (args, call) => toMultiple(args, call, false)),
  INT: ofValues(1, 1, ([value], call) => integerBelow(call.number(value))),
  MOD: ofValues(2, 2, ([value, divisor], call) => modulo(call.number(value), call.number(divisor))),
  MROUND: ofValues(2, 2, nearestMultiple),
  ODD: ofValues(1, 1, ([value], call) => away(call.number(value), 1)),
  PI: ofValues(0, 0, () => Math.PI),
  POWER: ofValues(2, 2, ([base, exponent], call) => power(call.number(base), call.number(exponent))),
  PRODUCT: ofParameters(1, manyArguments, ["range"], (args, call) => {
    const numbers = numbersIn(args, call);
    return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
  }),
  QUOTIENT: ofValues(2, 2, quotient),
  ROMAN: ofValues(1, 2, ([value, form], call) => roman(call.integer(value), romanForm(form, call))),
  ROUND: ofValues(2, 2, ([value, places], call) => round(call.number(value), call.integer(places))),
  ROUNDDOWN: ofValues(2, 2, ([value, places], call) =>
    roundDecimal(call.number(value), call.integer(places), Math.floor),
  ),
  ROUNDUP: ofValues(2, 2, ([value, places], call) => roundDecimal(call.number(value), call.integer(places), Math.ceil)),
  SEQUENCE: ofParameters(1, 4, ["value"], sequence),
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
  SUMSQ: ofParameters(1, manyArguments, ["range"], (args, call) =>
    sumOf(numbersIn(args, call).map((number) => number ** 2)),
  ),
  TRUNC: ofValues(1, 2, ([value, places], call) => roundDecimal(call.number(value), call.integer(places), Math.floor)),
};
