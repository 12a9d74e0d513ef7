import type { GridCell } from "../../grid-view";
import { longestWeek } from "../columns/figure-choice";
import { parseNumber } from "../../values/number-text";
import { looksLikeLowerCaseName, looksLikeName } from "../../values/person-names";
import { pieceOf, withCells, type Part } from "./part";

const withHours =
  /^(?<name>\p{L}[\p{L}\s.,'’-]*?)\s*(?:[([:–-]\s*|\s)(?<hours>\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u|hours|hrs|h|fte))(?:\s*(?:p\.?\/?w\.?|per week))?\s*[)\]]?$/iu;
const withNumber = /^(?<name>\p{L}[\p{L}\s.,'’-]*?)\s*[([]\s*(?<hours>\d{1,2}(?:[.,]\d{1,2})?)\s*[)\]]$/u;
/** Where these stand twice in a cell, it holds two people. */
const hoursOfSomebody = /\p{L}[^\d\n]*\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u|hours|hrs|h|fte)(?!\p{L})/giu;
const fewestNames = 2;
const columnsTried = 3;
const shortestWeek = 4;

/**
 * Names with the hours behind them in one cell, "Sanne (16)" or "Sanne 16 uur", as two columns; the others stay as they are. Null where no column
 * holds them, and where the rows are groups of people.
 */
export function partedNames(part: Part): Part | null {
  for (let column = 0; column < Math.min(part.width, columnsTried); column += 1) {
    const parted = new Map<number, readonly [GridCell, GridCell]>();
    let words = 0;
    for (let row = 0; row < part.height; row += 1) {
      const cell = part.cell(row, column);
      if (typeof cell.value !== "string" || cell.text === "") continue;
      if ((cell.text.match(hoursOfSomebody)?.length ?? 0) > 1) return null;
      words += 1;
      const pieces = piecesOf(cell);
      if (pieces) parted.set(row, pieces);
    }
    if (parted.size < fewestNames || parted.size * 2 < words) continue;
    const cell = (row: number, at: number): GridCell => {
      if (at < column) return part.cell(row, at);
      if (at > column + 1) return part.cell(row, at - 1);
      const whole = part.cell(row, column);
      const [name = whole, hours = pieceOf(whole, "")] = parted.get(row) ?? [];
      return at === column ? name : hours;
    };
    return withCells(part, cell, { shape: "parted", width: part.width + 1 });
  }
  return null;
}

/** "Sanne 16 uur" as its name and its hours. A bare number is only taken for hours where it may be those of a week. */
export function piecesOf(cell: GridCell): readonly [GridCell, GridCell] | null {
  const said = withHours.exec(cell.text);
  const { name = "", hours = "" } = (said ?? withNumber.exec(cell.text))?.groups ?? {};
  if (!looksLikeName(name) && !looksLikeLowerCaseName(name)) return null;
  const value = parseNumber(hours)?.value ?? 0;
  return said || (value >= shortestWeek && value <= longestWeek) ? [pieceOf(cell, name), pieceOf(cell, hours)] : null;
}
