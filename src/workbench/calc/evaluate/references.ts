import { intersects, type Rect } from "../../model/rect";
import { CellError } from "../../model/scalar";
import type { Site } from "./resolve";
import { elementAt, Matrix, onlyArea, Reference, type Value } from "../values/value";

/** The operators on references. Each throws the error that Excel shows when there is no answer. */

/** Implicit intersection: the value in the formula's own row of a column, or in its own column of a row. */
export function intersection(value: Value, site: Site): Value {
  if (value instanceof Matrix) return elementAt(value, 0, 0);
  if (!(value instanceof Reference)) return value;
  const { sheet, rect } = onlyArea(value);
  const row = rect.top === rect.bottom ? rect.top : site.row;
  const column = rect.left === rect.right ? rect.left : site.column;
  const at = { top: row, bottom: row, left: column, right: column };
  return intersects(at, rect) ? new Reference([{ sheet, rect: at }]) : new CellError("#VALUE!");
}

/** @throws CellError its own error when the value is one, #VALUE! when it is no reference. */
export function referenceIn(value: Value): Reference {
  if (value instanceof Reference) return value;
  throw value instanceof CellError ? value : new CellError("#VALUE!");
}

export function spillOf(value: Value): Value {
  const { sheet, rect } = onlyArea(referenceIn(value));
  const cell = sheet.cell(rect.top, rect.left);
  if (cell?.spill) return new Reference([{ sheet, rect: cell.spill }]);
  return new CellError("#REF!");
}

export function span(left: Value, right: Value): Reference {
  const a = onlyArea(referenceIn(left));
  const b = onlyArea(referenceIn(right));
  if (a.sheet !== b.sheet) throw new CellError("#VALUE!");
  return new Reference([{ sheet: a.sheet, rect: around(a.rect, b.rect) }]);
}

/** The smallest rectangle that holds both. */
export function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function overlap(left: Value, right: Value): Reference {
  const a = onlyArea(referenceIn(left));
  const b = onlyArea(referenceIn(right));
  if (a.sheet !== b.sheet || !intersects(a.rect, b.rect)) throw new CellError("#NULL!");
  const rect = {
    top: Math.max(a.rect.top, b.rect.top),
    left: Math.max(a.rect.left, b.rect.left),
    bottom: Math.min(a.rect.bottom, b.rect.bottom),
    right: Math.min(a.rect.right, b.rect.right),
  };
  return new Reference([{ sheet: a.sheet, rect }]);
}
