import { CellError, type Scalar } from "../../model/scalar";
import { maximumColumns, maximumRows } from "../../model/rect";
import { equal15 } from "../values/compare";
import { criterion } from "../values/criteria";
import { eachFilled, heightOfRect, Matrix, onlyArea, Reference, sizeOf, widthOfRect, type Area } from "../values/value";
import { manyArguments, ofParameters, type Argument, type Call, type FunctionTable } from "./definition";
import { eachNumber, ExactSum, numbersIn, sumOf } from "./numbers";

function extreme(args: readonly Argument[], call: Call, better: (a: number, b: number) => boolean): number {
  let best: number | null = null;
  eachNumber(args, call, (number) => {
    if (best === null || better(number, best)) best = number;
  });
  return best ?? 0;
}

/** COUNT counts numbers. An error is no number and does not spread. */
function countNumbers(args: readonly Argument[], call: Call): number {
  let count = 0;
  for (const argument of args) {
    if (argument instanceof Reference || argument instanceof Matrix) {
      eachFilled(argument, (scalar) => {
        if (typeof scalar === "number") count += 1;
      });
    } else if (typeof argument === "string") count += call.coercion.numberInText(argument) === null ? 0 : 1;
    else if (argument !== undefined && !(argument instanceof CellError)) count += 1;
  }
  return count;
}

function countFilled(args: readonly Argument[]): number {
  let count = 0;
  for (const argument of args) {
    // An argument in the formula counts, even when it is left open between commas.
    if (argument === null) count += 1;
    else if (argument !== undefined) eachFilled(argument, () => (count += 1));
  }
  return count;
}

/** Counts empty cells, and cells whose formula gives an empty text. */
function countBlank([range]: readonly Argument[]): number {
  if (!(range instanceof Reference)) throw new CellError("#VALUE!");
  let filled = 0;
  eachFilled(range, (scalar) => {
    if (scalar !== "") filled += 1;
  });
  return sizeOf(range) - filled;
}

function areaIn(argument: Argument): Area {
  if (argument instanceof Reference) return onlyArea(argument);
  throw argument instanceof CellError ? argument : new CellError("#VALUE!");
}

/**
 * Calls `visit` for every place in the ranges where all criteria hold. `pairs` is range, criterion, range, criterion, …; the ranges must have
 * the same shape. Cells below the last used one are not visited: the number of those that match is returned.
 */
function eachMatch(pairs: readonly Argument[], call: Call, visit: (row: number, column: number) => void): number {
  const conditions: { area: Area; test: ReturnType<typeof criterion> }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    conditions.push({
      area: areaIn(pairs[index]),
      test: criterion(call.scalar(pairs[index + 1]), call.coercion),
    });
  }
  const [first] = conditions;
  if (!first) return 0;
  const height = heightOfRect(first.area.rect);
  const width = widthOfRect(first.area.rect);
  for (const { area } of conditions) {
    if (heightOfRect(area.rect) !== height || widthOfRect(area.rect) !== width) throw new CellError("#VALUE!");
  }
  const used = Math.max(0, ...conditions.map(({ area }) => area.sheet.rows.length - area.rect.top));
  const rows = Math.min(height, used);
  const emptyMatches = conditions.every(({ test }) => test.test(null));
  for (let column = 0; column < width; column += 1) {
    const tests = conditions.map(({ area, test }) => {
      const scan = call.scan(area.sheet, area.rect.left + column);
      return { scan, verdicts: scan.judge(test), top: area.rect.top };
    });
    for (let row = 0; row < rows; row += 1) {
      if (tests.every(({ scan, verdicts, top }) => verdicts[scan.codeAt(top + row)] === 1)) visit(row, column);
    }
  }
  return emptyMatches ? (height - rows) * width : 0;
}

function countIfs(pairs: readonly Argument[], call: Call): number {
  let count = 0;
  const below = eachMatch(pairs, call, () => (count += 1));
  return count + below;
}

function sumIfs(summed: Area, pairs: readonly Argument[], call: Call): number {
  const sum = new ExactSum();
  eachMatch(pairs, call, (row, column) => {
    const value = summed.sheet.cell(summed.rect.top + row, summed.rect.left + column)?.value;
    if (typeof value === "number") sum.add(value);
    else if (value instanceof CellError) throw value;
  });
  return sum.total;
}

/** The area in which SUMIF and AVERAGEIF find their numbers: as large as the criteria range, whatever size was written. */
function asLargeAs(range: Argument, written: Argument, call: Call): Area {
  const { rect } = areaIn(range);
  const { sheet, rect: corner } = areaIn(written);
  const bottom = Math.min(maximumRows, corner.top + heightOfRect(rect)) - 1;
  const right = Math.min(maximumColumns, corner.left + widthOfRect(rect)) - 1;
  return call.reach({ sheet, rect: { ...corner, bottom, right } });
}

function sumIf([range, wanted, summed = range]: readonly Argument[], call: Call): number {
  return sumIfs(asLargeAs(range, summed, call), [range, wanted], call);
}

function sumIfsOfSameShape([summed, ...pairs]: readonly Argument[], call: Call): number {
  const area = areaIn(summed);
  const [first] = pairs;
  const shape = areaIn(first).rect;
  if (heightOfRect(area.rect) !== heightOfRect(shape) || widthOfRect(area.rect) !== widthOfRect(shape)) {
    throw new CellError("#VALUE!");
  }
  return sumIfs(area, pairs, call);
}

/** The numbers in an area where all criteria hold. Texts, truth values and empty cells are none. */
function numbersWhere(area: Area, pairs: readonly Argument[], call: Call): number[] {
  const numbers: number[] = [];
  eachMatch(pairs, call, (row, column) => {
    const value = area.sheet.cell(area.rect.top + row, area.rect.left + column)?.value;
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) throw value;
  });
  return numbers;
}

/** The same, over an area that must have the shape of the first range. */
function numbersInSameShape([area, ...pairs]: readonly Argument[], call: Call): number[] {
  const { rect } = areaIn(area);
  const shape = areaIn(pairs[0]).rect;
  if (heightOfRect(rect) !== heightOfRect(shape) || widthOfRect(rect) !== widthOfRect(shape)) {
    throw new CellError("#VALUE!");
  }
  return numbersWhere(areaIn(area), pairs, call);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError("#DIV/0!");
  return sumOf(numbers) / numbers.length;
}

function median(args: readonly Argument[], call: Call): number {
  const numbers = numbersIn(args, call).sort((a, b) => a - b);
  const middle = numbers.slice(Math.ceil(numbers.length / 2) - 1, Math.floor(numbers.length / 2) + 1);
  if (numbers.length === 0) throw new CellError("#NUM!");
  return sumOf(middle) / middle.length;
}

/** The k-th number in the given order. */
function nth([values, which]: readonly Argument[], call: Call, order: (a: number, b: number) => number): number {
  const numbers = numbersIn([values], call).sort(order);
  const number = numbers[Math.ceil(call.number(which)) - 1];
  if (number === undefined) throw new CellError("#NUM!");
  return number;
}

/** Equal numbers share the best rank. */
function rank([value, values, ascending]: readonly Argument[], call: Call): Scalar {
  const number = call.number(value);
  const numbers = numbersIn([values], call);
  if (!numbers.some((each) => equal15(each, number))) throw new CellError("#N/A");
  const upwards = ascending !== undefined && call.number(ascending) !== 0;
  const better = numbers.filter((each) => !equal15(each, number) && (upwards ? each < number : each > number));
  return better.length + 1;
}

export const statisticsFunctions: FunctionTable = {
  AVERAGE: ofParameters(1, manyArguments, ["range"], (args, call) => mean(numbersIn(args, call))),
  AVERAGEIF: ofParameters(2, 3, ["range", "value", "range"], ([range, wanted, area = range], call) =>
    mean(numbersWhere(asLargeAs(range, area, call), [range, wanted], call)),
  ),
  AVERAGEIFS: ofParameters(
    3,
    manyArguments,
    ["range", "range", "value"],
    (args, call) => mean(numbersInSameShape(args, call)),
    2,
  ),
  COUNT: ofParameters(1, manyArguments, ["range"], countNumbers),
  COUNTA: ofParameters(1, manyArguments, ["range"], countFilled),
  COUNTBLANK: ofParameters(1, 1, ["range"], countBlank),
  COUNTIF: ofParameters(2, 2, ["range", "value"], countIfs),
  COUNTIFS: ofParameters(2, manyArguments, ["range", "value"], countIfs, 2),
  LARGE: ofParameters(2, 2, ["range", "value"], (args, call) => nth(args, call, (a, b) => b - a)),
  MAX: ofParameters(1, manyArguments, ["range"], (args, call) => extreme(args, call, (a, b) => a > b)),
  MAXIFS: ofParameters(
    3,
    manyArguments,
    ["range", "range", "value"],
    (args, call) => numbersInSameShape(args, call).reduce((a, b, at) => (at === 0 || b > a ? b : a), 0),
    2,
  ),
  MEDIAN: ofParameters(1, manyArguments, ["range"], median),
  MIN: ofParameters(1, manyArguments, ["range"], (args, call) => extreme(args, call, (a, b) => a < b)),
  MINIFS: ofParameters(
    3,
    manyArguments,
    ["range", "range", "value"],
    (args, call) => numbersInSameShape(args, call).reduce((a, b, at) => (at === 0 || b < a ? b : a), 0),
    2,
  ),
  RANK: ofParameters(2, 3, ["value", "range", "value"], rank),
  "RANK.EQ": ofParameters(2, 3, ["value", "range", "value"], rank),
  SMALL: ofParameters(2, 2, ["range", "value"], (args, call) => nth(args, call, (a, b) => a - b)),
  SUMIF: ofParameters(2, 3, ["range", "value", "range"], sumIf),
  SUMIFS: ofParameters(3, manyArguments, ["range", "range", "value"], sumIfsOfSameShape, 2),
};
