import { CellError, type Scalar } from "../../model/scalar";
import { compareScalars } from "../values/compare";
import { equalityKey, isPattern, textPattern, type Criterion } from "../values/criteria";
import { elementAt, heightOf, isMultiple, matrixOf, onlyArea, Reference, widthOf, type Value } from "../values/value";
import { manyArguments, ofParameters, ofValues, type Argument, type Call, type FunctionTable } from "./definition";
import { required } from "../../required";

/** A row or column of values. */
interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

function line(value: Value, vertical: boolean, offset = 0): Line {
  return {
    length: vertical ? heightOf(value) : widthOf(value),
    at: (index) => (vertical ? elementAt(value, index, offset) : elementAt(value, offset, index)),
  };
}

/** Exactly equal, of the same type; text may have wildcards. */
function exactly(wanted: NonNullable<Scalar>, call: Call): Criterion {
  if (typeof wanted === "string" && isPattern(wanted)) {
    const matches = textPattern(wanted);
    return { test: (each) => typeof each === "string" && matches(each) };
  }
  return {
    test: (each) => typeof each === typeof wanted && !(each instanceof CellError) && compareScalars(each, wanted) === 0,
    key: equalityKey(wanted, call.coercion),
  };
}

/** The position of the value in a column or row. Throws #N/A when it is not there. */
function findExactly(wanted: NonNullable<Scalar>, within: Value, vertical: boolean, call: Call): number {
  const criterion = exactly(wanted, call);
  if (vertical && within instanceof Reference) {
    const { sheet, rect } = onlyArea(within);
    const scan = call.scan(sheet, rect.left);
    const verdicts = scan.judge(criterion);
    const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
    for (let row = rect.top; row <= bottom; row += 1) if (verdicts[scan.codeAt(row)] === 1) return row - rect.top;
  } else {
    const values = line(within, vertical);
    for (let index = 0; index < values.length; index += 1) if (criterion.test(values.at(index))) return index;
  }
  throw new CellError("#N/A");
}

/**
 * Finds, in values in rising order, the last one that is not above the wanted value. Skips values of another type. It halves the line as
 * Excel does, so values that are out of order give Excel's answer.
 */
function findSorted(wanted: NonNullable<Scalar>, values: Line): number {
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    // For a value of another type in the middle, take the nearest comparable one before it.
    let probe = middle;
    while (probe >= low && !comparable(values.at(probe), wanted)) probe -= 1;
    if (probe < low) {
      low = middle + 1;
      continue;
    }
    if (compareScalars(values.at(probe), wanted) <= 0) {
      found = probe;
      low = middle + 1;
    } else high = probe - 1;
  }
  if (found < 0) throw new CellError("#N/A");
  return found;
}

function comparable(value: Scalar, wanted: NonNullable<Scalar>): boolean {
  return typeof value === typeof wanted && !(value instanceof CellError);
}

/** Finds, in values in falling order, the last one that is not below the wanted value. */
function findFalling(wanted: NonNullable<Scalar>, values: Line): number {
  let found = -1;
  for (let index = 0; index < values.length; index += 1) {
    const value = values.at(index);
    if (!comparable(value, wanted)) continue;
    const order = compareScalars(value, wanted);
    if (order < 0) break;
    found = index;
    if (order === 0) break;
  }
  if (found < 0) throw new CellError("#N/A");
  return found;
}

function wantedIn(argument: Argument, call: Call): NonNullable<Scalar> {
  const wanted = call.scalar(argument);
  if (wanted instanceof CellError) throw wanted;
  // An empty cell as the wanted value means 0.
  return wanted ?? 0;
}

function match([value, within = null, how]: readonly Argument[], call: Call): Scalar {
  if (within instanceof CellError) throw within;
  const wanted = wantedIn(value, call);
  const vertical = widthOf(within) === 1;
  if (!vertical && heightOf(within) > 1) throw new CellError("#N/A");
  const type = how === undefined ? 1 : Math.sign(call.number(how));
  if (type === 0) return findExactly(wanted, within, vertical, call) + 1;
  const values = line(within, vertical);
  return (type > 0 ? findSorted(wanted, values) : findFalling(wanted, values)) + 1;
}

/** VLOOKUP and HLOOKUP: `vertical` looks down the first column and answers from another. */
function lookUp([value, table = null, which, sorted]: readonly Argument[], call: Call, vertical: boolean): Value {
  if (table instanceof CellError) throw table;
  if (typeof table === "string") throw new CellError("#VALUE!");
  const wanted = wantedIn(value, call);
  const offset = call.integer(which);
  const approximate = sorted === undefined || call.truth(sorted);
  const found = approximate ? findSorted(wanted, line(table, vertical)) : findExactly(wanted, table, vertical, call);
  if (offset < 1) throw new CellError("#VALUE!");
  if (offset > (vertical ? widthOf(table) : heightOf(table))) throw new CellError("#REF!");
  return line(table, vertical, offset - 1).at(found);
}

/**
 * The last value that is not above the wanted one, in values in rising order, and what stands at the same place in the other row or column. Without
 * one, a block is searched in its first column and answers from its last; a block wider than high, in its first row.
 */
function lookUpSorted([value, within = null, answers]: readonly Argument[], call: Call): Value {
  if (within instanceof CellError) throw within;
  const wanted = wantedIn(value, call);
  const vertical = heightOf(within) >= widthOf(within);
  const found = findSorted(wanted, line(within, vertical));
  if (answers === undefined)
    return line(within, vertical, (vertical ? widthOf(within) : heightOf(within)) - 1).at(found);
  const down = widthOf(answers) === 1;
  if (!down && heightOf(answers) > 1) throw new CellError("#N/A");
  return line(answers, down).at(found);
}

/** One element, or a whole row or column when the other number is 0. Of a reference it gives a reference. */
function index([source = null, rowNumber, columnNumber, areaNumber]: readonly Argument[], call: Call): Value {
  if (source instanceof CellError) throw source;
  const values = areaNumber === undefined ? source : nthArea(source, call.integer(areaNumber));
  const height = heightOf(values);
  const width = widthOf(values);
  // With one number, a single row is counted by its columns.
  const alongColumns = columnNumber === undefined && height === 1 && width > 1;
  const row = alongColumns ? 1 : call.integer(rowNumber);
  const column = alongColumns
    ? call.integer(rowNumber)
    : columnNumber === undefined
      ? Number(width === 1)
      : call.integer(columnNumber);
  if (row < 0 || column < 0) throw new CellError("#VALUE!");
  if (row > height || column > width) throw new CellError("#REF!");
  const top = row === 0 ? 0 : row - 1;
  const left = column === 0 ? 0 : column - 1;
  const bottom = row === 0 ? height - 1 : top;
  const right = column === 0 ? width - 1 : left;
  if (values instanceof Reference) {
    const { sheet, rect } = onlyArea(values);
    const part = {
      top: rect.top + top,
      left: rect.left + left,
      bottom: rect.top + bottom,
      right: rect.left + right,
    };
    return new Reference([{ sheet, rect: part }]);
  }
  if (top === bottom && left === right) return elementAt(values, top, left);
  return matrixOf(bottom - top + 1, right - left + 1, (r, c) => elementAt(values, top + r, left + c));
}

function nthArea(source: Value, number: number): Value {
  if (!(source instanceof Reference) && number === 1) return source;
  const area = source instanceof Reference ? source.areas[number - 1] : undefined;
  if (!area) throw new CellError("#REF!");
  return new Reference([area]);
}

function choose([which = null]: readonly Argument[], call: Call): Value {
  const nth = (scalar: Scalar): number => {
    const number = call.integer(scalar);
    if (number < 1 || number >= call.count) throw new CellError("#VALUE!");
    return number;
  };
  const value = call.operand(which);
  if (!isMultiple(value)) return call.argument(nth(elementAt(value, 0, 0)));
  const choices = Array.from({ length: call.count - 1 }, (_, position) => call.argument(position + 1));
  return call.lift([value, ...choices], ([number = null, ...scalars]) => scalars[nth(number) - 1] ?? null);
}

/** The numbers of the rows or columns of a reference, or of the cell of the formula itself. */
function position(reference: Argument, own: number, edges: (from: Reference) => readonly [number, number]): number[] {
  if (reference === undefined) return [own + 1];
  if (!(reference instanceof Reference)) throw reference instanceof CellError ? reference : new CellError("#VALUE!");
  const [first, last] = edges(reference);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset + 1);
}

function measured(size: (value: Value) => number): (args: readonly Argument[]) => number {
  return ([value = null]) => {
    if (value instanceof CellError) throw value;
    return size(value);
  };
}

export const lookupFunctions: FunctionTable = {
  CHOOSE: ofParameters(2, manyArguments, ["range", "lazy"], choose),
  COLUMN: ofParameters(0, 1, ["shape"], ([reference], call) => {
    const numbers = position(reference, call.column, (from) => {
      const { left, right } = onlyArea(from).rect;
      return [left, right];
    });
    return matrixOf(1, numbers.length, (_, column) => required(numbers[column]));
  }),
  COLUMNS: ofParameters(1, 1, ["shape"], measured(widthOf)),
  HLOOKUP: ofParameters(3, 4, ["value", "range", "value", "value"], (args, call) => lookUp(args, call, false)),
  HYPERLINK: ofValues(1, 2, ([address, friendlyName], call) => call.scalar(friendlyName ?? address)),
  INDEX: ofParameters(2, 4, ["range", "value", "value", "value"], index),
  LOOKUP: ofParameters(2, 3, ["value", "range", "range"], lookUpSorted),
  MATCH: ofParameters(2, 3, ["value", "range", "value"], match),
  ROW: ofParameters(0, 1, ["shape"], ([reference], call) => {
    const numbers = position(reference, call.row, (from) => {
      const { top, bottom } = onlyArea(from).rect;
      return [top, bottom];
    });
    return matrixOf(numbers.length, 1, (row) => required(numbers[row]));
  }),
  ROWS: ofParameters(1, 1, ["shape"], measured(heightOf)),
  VLOOKUP: ofParameters(3, 4, ["value", "range", "value", "value"], (args, call) => lookUp(args, call, true)),
};
