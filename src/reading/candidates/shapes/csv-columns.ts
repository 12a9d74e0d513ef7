import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { GridCell, GridView } from "../../grid-view";
import { madePart, pieceOf, type Part } from "./part";

const separators = [";", "\t", "|", ","] as const;
const fewestRows = 5;
const fewestPieces = 3;
/** A comma stands in names and sentences too. */
const fewestPiecesByComma = 4;
const mostlyAlike = 0.8;

/** Columns with text of several columns in each cell, beside cells of anything else: an export that was never split, with the hours typed next to it. */
export function csvColumns(view: GridView): readonly Part[] {
  return wholeNumbers(view.left, view.right).flatMap((column) => {
    const down = wholeNumbers(view.top, view.bottom).map((row) => view.cell(row, column));
    const cells = down.filter(({ value, text }) => typeof value === "string" && text !== "");
    const rows = cells.length < fewestRows ? null : rowsIn(cells);
    const [first, last] = [rows?.[0]?.[0]?.address.row, rows?.at(-1)?.[0]?.address.row];
    return rows && first !== undefined && last !== undefined
      ? [madePart(view.sheet, { top: first, left: column, bottom: last, right: column }, "split", rows)]
      : [];
  });
}

/** The same separator in nearly each cell, as many times. */
function rowsIn(cells: readonly GridCell[]): readonly (readonly GridCell[])[] | null {
  for (const separator of separators) {
    const pieces = cells.map(({ text }) => piecesOf(text, separator));
    const times = new Map<number, number>();
    for (const { length } of pieces) times.set(length, (times.get(length) ?? 0) + 1);
    const [width = 0, alike = 0] = [...times].sort((one, other) => other[1] - one[1])[0] ?? [];
    if (width < (separator === "," ? fewestPiecesByComma : fewestPieces) || alike < mostlyAlike * cells.length)
      continue;
    return cells.flatMap((cell, at) => {
      const own = pieces[at] ?? [];
      return own.length > 1 ? [own.map((piece) => pieceOf(cell, piece))] : [];
    });
  }
  return null;
}

/** Between quotes a separator is a part of the text. */
function piecesOf(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, isQuoted] = ["", false];
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      pieces.push(piece.trim());
      piece = "";
    } else piece += sign;
  }
  return [...pieces, piece.trim()];
}
