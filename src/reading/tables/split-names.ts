import type { GridCell, GridView } from "../grid-view";
import type { HeaderCell } from "./header-rows";
import { nameOfPieces } from "../values/person-names";
import { plainWords } from "../values/words";

/** Headers of the parts of a name, in the order in which a name is said. */
const parts: readonly (readonly string[])[] = [
  ["voornaam", "roepnaam"],
  ["voorletters", "initialen"],
  ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels"],
  ["achternaam"],
];

/**
 * The columns that together hold the name, in the order in which it is said: first name or else initials, prefix, surname. Only `column`
 * where the name stands in one column.
 */
export function nameColumns(headers: readonly HeaderCell[], column: number): readonly number[] {
  const [given, initials, prefix, surname] = parts.map((words) =>
    headers.find(({ text }) => words.includes(plainWords(text))),
  );
  const found = [given ?? initials, prefix, surname]
    .filter((header) => header !== undefined)
    .map((header) => header.column);
  return surname && found.length > 1 && found.includes(column) ? found : [column];
}

/** The cell with the name; a name in several columns is put together, at the address of its first. */
export function nameCell(view: GridView, row: number, columns: readonly number[]): GridCell {
  const filled = columns.map((column) => view.cell(row, column)).filter(({ text }) => text !== "");
  const [first] = filled;
  if (!first) return view.cell(row, columns[0] ?? view.left);
  if (filled.length === 1) return first;
  const text = nameOfPieces(filled.map((cell) => cell.text));
  return { ...first, value: text, text };
}
