import type { GridCell, GridView } from "../../grid-view";
import { looksLikeName } from "../../values/person-names";
import { speaksOf } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";

const fewestPeople = 2;
const behindName = /^(\p{L}[^:=\d]*?)\s*[:=]\s*(\d{1,3}(?:[.,]\d{1,2})?)$/u;

/** "J. Vaessen: 28" below each other, under a heading that says what the figures are: a table of two columns. */
export function figuresBehindNames(view: GridView): readonly Part[] {
  const parts: Part[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    let heading: GridCell | null = null;
    let rows: (readonly [GridCell, GridCell])[] = [];
    for (let row = view.top; row <= view.bottom + 1; row += 1) {
      const cell = view.cell(row, column);
      const [, name = "", figure = ""] = behindName.exec(cell.text) ?? [];
      if (looksLikeName(name)) {
        rows.push([pieceOf(cell, name), pieceOf(cell, figure)]);
        continue;
      }
      const [first] = rows;
      if (
        first &&
        heading &&
        rows.length >= fewestPeople &&
        (speaksOf("hours", heading.text) || speaksOf("count", heading.text))
      ) {
        const rect = { top: heading.address.row, left: column, bottom: row - 1, right: column };
        parts.push(madePart(view.sheet, rect, "lines", [[pieceOf(heading, "Naam"), heading], ...rows]));
      }
      rows = [];
      if (cell.text !== "") heading = cell;
    }
  }
  return parts;
}
