import { numberOfCell, type GridCell, type GridView } from "../../grid-view";
import { pieceOf, withCells, type Part } from "./part";

const fewestPeople = 2;

/** The part with the hours that hang on its names as a last column. Null where fewer than two names in a column have any. */
export function withNotedHours(view: GridView, part: Part): Part | null {
  const noted = new Map((view.grid.noted ?? []).map((one) => [numberOfCell(one.name.row, one.name.column), one]));
  if (noted.size < fewestPeople) return null;
  for (let column = 0; column < part.width; column += 1) {
    const hours = new Map<number, GridCell>();
    for (let row = 0; row < part.height; row += 1) {
      const { address } = part.cell(row, column);
      const one = noted.get(numberOfCell(address.row, address.column));
      if (one) hours.set(row, pieceOf(view.cell(one.at.row, one.at.column), one.figure));
    }
    if (hours.size < fewestPeople) continue;
    const cell = (row: number, at: number): GridCell =>
      at < part.width ? part.cell(row, at) : (hours.get(row) ?? pieceOf(part.cell(row, column), ""));
    return withCells(part, cell, { shape: "parted", width: part.width + 1 });
  }
  return null;
}
