import { CellError, type Scalar } from "../../model/scalar";
import { compareScalars } from "../values/compare";
import { isPattern, textPattern } from "../values/criteria";
import { elementAt, heightOf, isMultiple, matrixOf, widthOf, type Value } from "../values/value";
import { ofParameters, type Argument, type Call, type FunctionTable } from "./definition";

/** How a value may differ from the wanted one: 0 not, -1 the next smaller one will do, 1 the next larger one, 2 the wanted one has wildcards. */
const matchModes: ReadonlySet<number> = new Set([0, -1, 1, 2]);
/** In which order values are seen: from the first, from the last, or as a sorted list. A sorted list holds the same value at its first place. */
const searchModes: ReadonlySet<number> = new Set([1, -1, 2, -2]);

/** The place of the wanted value in a row or column, from 0; null when it is not there. */
function placeOf(wanted: Scalar, within: Value, mode: number, search: number): number | null {
  const vertical = widthOf(within) === 1;
  if (!vertical && heightOf(within) > 1) throw new CellError("#VALUE!");
  const length = vertical ? heightOf(within) : widthOf(within);
  const pattern = mode === 2 && typeof wanted === "string" && isPattern(wanted) ? textPattern(wanted) : null;
  let nearest: number | null = null;
  const at = (index: number) => (vertical ? elementAt(within, index, 0) : elementAt(within, 0, index));
  for (let step = 0; step < length; step += 1) {
    const index = search === -1 ? length - 1 - step : step;
    const value = at(index);
    if (pattern ? typeof value === "string" && pattern(value) : orderOf(value, wanted) === 0) return index;
    const order = mode === 2 ? null : orderOf(value, wanted);
    if (order === null || Math.sign(order) !== mode) continue;
    const better = nearest === null || Math.sign(orderOf(value, at(nearest)) ?? 0) === -mode;
    if (better) nearest = index;
  }
  return nearest;
}

/** Below 0 when the value is smaller, also by its type; null for errors. An empty cell equals an empty wanted value only. */
function orderOf(value: Scalar, wanted: Scalar): number | null {
  if (value === null || wanted === null) return value === wanted ? 0 : null;
  if (value instanceof CellError || wanted instanceof CellError) return null;
  return compareScalars(value, wanted);
}

function chosen(argument: Argument, usual: number, known: ReadonlySet<number>, call: Call): number {
  const mode = argument === undefined ? usual : call.integer(argument);
  if (!known.has(mode)) throw new CellError("#VALUE!");
  return mode;
}

function wantedIn(argument: Argument, call: Call): Scalar {
  const wanted = call.scalar(argument);
  if (wanted instanceof CellError) throw wanted;
  return wanted;
}

function xlookup([value, within = null, answers = null, , mode, search]: readonly Argument[], call: Call): Value {
  const vertical = widthOf(within) === 1;
  const sameLength = vertical ? heightOf(answers) === heightOf(within) : widthOf(answers) === widthOf(within);
  if (!sameLength) throw new CellError("#VALUE!");
  const found = placeOf(
    wantedIn(value, call),
    within,
    chosen(mode, 0, matchModes, call),
    chosen(search, 1, searchModes, call),
  );
  if (found === null) {
    const otherwise = call.count > 3 ? call.argument(3) : null;
    return otherwise ?? new CellError("#N/A");
  }
  if (!isMultiple(answers)) return elementAt(answers, 0, 0);
  return vertical
    ? matrixOf(1, widthOf(answers), (_, column) => elementAt(answers, found, column))
    : matrixOf(heightOf(answers), 1, (row) => elementAt(answers, row, found));
}

function xmatch([value, within = null, mode, search]: readonly Argument[], call: Call): Scalar {
  const found = placeOf(
    wantedIn(value, call),
    within,
    chosen(mode, 0, matchModes, call),
    chosen(search, 1, searchModes, call),
  );
  if (found === null) throw new CellError("#N/A");
  return found + 1;
}

export const xlookupFunctions: FunctionTable = {
  XLOOKUP: ofParameters(3, 6, ["value", "range", "range", "lazy", "value", "value"], xlookup),
  XMATCH: ofParameters(2, 4, ["value", "range", "value", "value"], xmatch),
};
