import { maximumColumns, maximumRows } from "../../model/rect";
import { CellError } from "../../model/scalar";
import { NotCalculable } from "../evaluate/not-calculable";
import { elementAt, heightOfRect, isMultiple, onlyArea, Reference, widthOfRect } from "../values/value";
import { ofParameters, type Argument, type Call, type FunctionTable } from "./definition";

/** One value. An array of references, which Excel makes of several, we cannot give. */
function single(argument: Argument, call: Call): Argument {
  if (argument === undefined) return undefined;
  const value = call.operand(argument);
  if (isMultiple(value)) throw new NotCalculable("an array of references");
  return elementAt(value, 0, 0);
}

/** How many rows or columns, up or to the left when negative; as many as there were when left out or left open. */
function size(argument: Argument, usual: number, call: Call): number {
  return argument === undefined || argument === null ? usual : call.integer(single(argument, call));
}

/** From a place so many on, backwards when negative. #REF! when there are none or they are not on the sheet. */
function stretch(start: number, length: number, count: number): readonly [first: number, last: number] {
  const first = length < 0 ? start + length + 1 : start;
  const last = length < 0 ? start : start + length - 1;
  if (length === 0 || first < 0 || last >= count) throw new CellError("#REF!");
  return [first, last];
}

function offset([from, rows, columns, height, width]: readonly Argument[], call: Call): Reference {
  if (!(from instanceof Reference)) throw from instanceof CellError ? from : new CellError("#VALUE!");
  const { sheet, rect } = onlyArea(from);
  const row = rect.top + call.integer(single(rows, call));
  const column = rect.left + call.integer(single(columns, call));
  const [top, bottom] = stretch(row, size(height, heightOfRect(rect), call), maximumRows);
  const [left, right] = stretch(column, size(width, widthOfRect(rect), call), maximumColumns);
  return new Reference([call.reach({ sheet, rect: { top, bottom, left, right } })]);
}

function indirect([text, style]: readonly Argument[], call: Call): Reference {
  const isA1 = style === undefined || call.truth(single(style, call));
  return call.referenceIn(call.text(single(text, call)), isA1 ? "A1" : "R1C1");
}

/** Functions that give references. They are volatile: no text says which cells they lead to. */
export const referenceFunctions: FunctionTable = {
  INDIRECT: { ...ofParameters(1, 2, ["range"], indirect), volatile: true },
  OFFSET: { ...ofParameters(3, 5, ["shape", "range"], offset), volatile: true },
};
