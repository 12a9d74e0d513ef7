import { clientFlags, flag, type ClientFlag } from "../../caseload/clients/client-flags";
import type { FlagFilter } from "../../caseload/clients/selections";
import type { Doubt, StatedSelection } from "../../caseload/team/team-data";
import { clientField } from "../clients/lists/client-fields";
import { readFlag } from "../clients/columns/flag-values";
import { rowMayHold } from "../cell-signs";
import type { GridCell, GridView } from "../grid-view";
import { plainWords } from "../values/words";

export interface ReadSelections {
  readonly selections: readonly StatedSelection[];
  readonly doubts: readonly Doubt[];
}

interface FlagColumn {
  readonly column: number;
  readonly flag: ClientFlag;
}

/** In a list of selections: it does not matter. */
const anybody = /^(?:alle|alles|allen|iedereen|beide|ja nee|ja of nee|nvt|n v t|niet van toepassing|maakt niet uit)$/;
/** No filter holds for a day only, so no date has passed or is to come. */
const noDay = 0;

/**
 * The team's own lists of who counts: "Selectie" above the names, beside it the flags that they filter on, by the words that head the columns of
 * a client list. Yes or no is a filter, an empty cell is none; filters go in the order of the columns. "Leeg" keeps clients for whom nothing
 * stands under an indication, who have none; of other flags an empty cell says nothing. A selection with a cell that says neither is left
 * out and doubted.
 */
export function statedSelections(view: GridView, unreadFrom: number): ReadSelections {
  const selections: StatedSelection[] = [];
  const doubts: Doubt[] = [];
  const last = Math.min(view.bottom, unreadFrom - 1);
  for (let row = view.top; row <= last; row += 1) {
    if (!rowMayHold(view, row, "selection")) continue;
    for (let column = view.left; column <= view.right; column += 1) {
      if (!/^selecties?$/.test(plainWords(view.cell(row, column).text))) continue;
      const columns = flagColumns(view, row, column);
      if (columns.length === 0) continue;
      for (let line = row + 1; line <= last && !view.isBlank(line, column); line += 1) {
        const read = filtersOn(view, line, columns);
        const { text, address } = view.cell(line, column);
        doubts.push(...read.doubts);
        if (read.doubts.length > 0) continue;
        selections.push({ selection: { name: text, filters: read.filters }, cell: address });
      }
    }
  }
  return { selections, doubts };
}

/** The flags in the header's row, until an empty cell. */
function flagColumns(view: GridView, row: number, first: number): FlagColumn[] {
  const columns: FlagColumn[] = [];
  for (let column = first + 1; column <= view.right && !view.isBlank(row, column); column += 1) {
    const field = clientField(view.cell(row, column).text);
    const name = clientFlags.find((candidate) => candidate === field);
    if (name) columns.push({ column, flag: name });
  }
  return columns;
}

/** Two columns of one flag may both say so ("banenafspraak", "beschut"); what the second adds is nothing, or a contradiction. */
function filtersOn(
  view: GridView,
  row: number,
  columns: readonly FlagColumn[],
): { readonly filters: readonly FlagFilter[]; readonly doubts: readonly Doubt[] } {
  const filters: FlagFilter[] = [];
  const doubts: Doubt[] = [];
  for (const { column, flag: name } of columns) {
    const cell = view.cell(row, column);
    const keep = keptBy(cell, name);
    if (keep === "anybody") continue;
    const known = filters.find((filter) => filter.flag === name);
    if (keep === "unreadable" || (known && known.keep !== keep)) {
      doubts.push({ code: "unreadable-filter", cells: [cell.address], text: cell.text });
    } else if (!known) filters.push({ flag: name, keep });
  }
  return { filters, doubts };
}

function keptBy({ value, text }: GridCell, name: ClientFlag): FlagFilter["keep"] | "anybody" | "unreadable" {
  const plain = plainWords(text);
  if (anybody.test(plain)) return "anybody";
  if (plain === "leeg") return name === "indication" ? "no" : "unreadable";
  const { says, value: answer } = readFlag(value, name, noDay);
  if (says === "blank") return "anybody";
  // A dash may well mean that it does not matter.
  if (plain === "" && says === "answer" && typeof value === "string") return "unreadable";
  if (says !== "answer" && says !== "mark") return "unreadable";
  return answer === flag.yes ? "yes" : "no";
}
