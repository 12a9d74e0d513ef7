import { wholeNumbers } from "../../kernel/whole-numbers";
import { titleThatCalls } from "./columns/columns";
import { isFilled, type Table } from "./shapes/table";

/** Just so much that a piece is no rival of the whole. */
const pieceOfTable = 1.7;
const pieceWithoutHeaders = 3.5;
const narrowPiece = 0.4;

/**
 * What speaks against a table that is a part of another with the same headers: a blank row cuts it off, or a blank column keeps it apart from what
 * stands beside its people. Null where the cut took its headers: those of the whole say what it holds.
 */
export function penaltyOfPiece(table: Table, tables: readonly Table[]): number | null {
  const { part, first, last } = table;
  if (part.shape === "cards") return tables.some((other) => hasMoreSheets(other, table)) ? pieceOfTable : 0;
  if (part.shape !== "plain" || titleThatCalls(table) !== "") return 0;
  const from = part.rect.top + first;
  const to = part.rect.top + last;
  const around = tables.filter(
    (other) =>
      other !== table &&
      other.part.shape === "plain" &&
      other.part.sheet === part.sheet &&
      other.part.rect.left <= part.rect.left &&
      other.part.rect.right >= part.rect.left &&
      other.part.rect.top + other.first <= from &&
      other.part.rect.top + other.last >= to &&
      hasHeadersOf(other, table),
  );
  const hasNoHeaders = isBare(table);
  if (hasNoHeaders && around.some((other) => !isBare(other))) return null;
  if (around.some((other) => goesOnWith(other, from, to))) return hasNoHeaders ? pieceWithoutHeaders : pieceOfTable;
  const isWider = (other: Table): boolean => other.part.width > part.width && other.part.rect.right >= part.rect.right;
  return around.some(isWider) ? narrowPiece : 0;
}

function isBare({ headers }: Table): boolean {
  return headers.every(({ own }) => own === "");
}

/** Of sheets that everybody keeps in their own way only some have the same fields. */
function hasMoreSheets(all: Table, some: Table): boolean {
  if (all === some || all.part.shape !== "cards") return false;
  const [more, fewer] = [sheetsOf(all), sheetsOf(some)];
  return fewer.size > 1 && more.size > fewer.size && [...fewer].every((sheet) => more.has(sheet));
}

function sheetsOf({ part, first, last }: Table): ReadonlySet<string> {
  const rows = wholeNumbers(first, last);
  return new Set(rows.map((row) => part.cell(row, part.width - 1).address.sheet));
}

/** Blank rows and a remark alone on its row go on with nothing. */
function goesOnWith({ part, first, last }: Table, from: number, to: number): boolean {
  for (let row = first; row <= last; row += 1) {
    const line = part.rect.top + row;
    if ((line < from || line > to) && isFilled(part, row, 2)) return true;
  }
  return false;
}

/** A table below headers of its own is no piece of one that has others. What stands to the right of the other may be anything. */
function hasHeadersOf(other: Table, piece: Table): boolean {
  const offset = piece.part.rect.left - other.part.rect.left;
  return piece.headers
    .slice(0, other.part.width - offset)
    .every(({ own }, column) => own === "" || own === other.headers[column + offset]?.own);
}
