import { isInRange } from "../../caseload/cell-address";
import { saysOnly } from "../candidates/columns/vocabulary";
import { findClientLists } from "../clients/lists/find-client-lists";
import { viewOf } from "../grid-view";
import type { CellPlace, SheetGrid } from "../sheet-grid";
import { hasGivenName } from "../values/given-names";
import { looksLikeLowerCaseName, looksLikeName } from "../values/person-names";

/**
 * Whose hours a note may tell: of the name that it hangs on, or that its row begins with. Gives the place of the name; null for what hangs elsewhere.
 * @param hung where notes hang; of a row of names each has its own
 */
export function notedNames(grid: SheetGrid, hung: readonly CellPlace[] = []): (place: CellPlace) => CellPlace | null {
  const view = viewOf(grid);
  const isClient = clientCells(grid);
  const textAt = (row: number, column: number): string =>
    typeof view.value(row, column) === "string" ? view.text(row, column) : "";
  return (place) => {
    const { row, column } = place;
    if (view.isBlank(row, column) || isClient(place)) return null;
    if (hasGivenName(textAt(row, column)) && isName(textAt(row, column))) return { row, column };
    let first: CellPlace | null = null;
    for (let at = column; at >= view.left && !view.isBlank(row, at); at -= 1)
      if (isName(textAt(row, at))) first = { row, column: at };
    const isBesideOther = hung.some(
      (one) => one.row === row && one.column !== column && isName(textAt(row, one.column)),
    );
    return isBesideOther && isName(textAt(row, column)) ? { row, column } : first;
  };
}

/** Which cells are those of clients in a list: what hangs there is not asked (design decision 5). */
export function clientCells(grid: SheetGrid): (place: CellPlace) => boolean {
  const lists = findClientLists(grid);
  return (place) =>
    lists.some(({ firstRow, range }) => place.row >= firstRow && isInRange({ sheet: grid.sheet, ...place }, range));
}

/** "Naam" and "Uren" have the shape of a name. */
const headings = ["name", "hours", "count", "otherText", "role"] as const;

function isName(text: string): boolean {
  const hasShape = looksLikeName(text) || (looksLikeLowerCaseName(text) && hasGivenName(text));
  return hasShape && !headings.some((group) => saysOnly(group, text));
}
