import type { Stepwise } from "../../../kernel/stepwise";
import { viewOf, type GridView } from "../../grid-view";
import type { GridRect, SheetGrid } from "../../sheet-grid";
import { spokenHours } from "../columns/spoken-hours";
import { blocksIn, cutOfCards, cuts } from "./blocks";
import { cardParts } from "./cards";
import { kindsDownSide } from "./kinds-down-side";
import { hasNamesBelow } from "./names-below";
import { pieceOf, plainPart, splitPart, turnedPart, withCells, type Part } from "./part";
import { partedNames } from "./parted-names";
import type { RareForms } from "./rare-forms";
import { tablesBeside } from "./tables-beside";

/** A bigger block is no table on its side. */
const mostTurned = { rows: 60, columns: 60 };

/** Every piece of the sheets that may hold a table, in each of the forms that it may have. */
export function* partsOf(grids: readonly SheetGrid[], rare: RareForms | null = null): Stepwise<Part[]> {
  const blocks: { view: GridView; rect: GridRect }[] = [];
  const parts: Part[] = [];
  const noted: Part[] = [];
  const views = grids.map(viewOf);
  for (const view of views) {
    const seen = new Set<string>();
    for (const cut of cuts) {
      yield;
      for (const rect of blocksIn(view, cut).flatMap((block) => tablesBeside(view, block))) {
        yield;
        const key = [rect.top, rect.left, rect.bottom, rect.right].join();
        if (seen.has(key)) continue;
        seen.add(key);
        blocks.push({ view, rect });
        const part = plainPart(view, rect);
        // Rows of one person that each say another thing are nobody's by themselves.
        const together = rare?.ofBlock(part) ?? kindsDownSide(part);
        parts.push(together ?? part);
        const made = splitPart(part) ?? rare?.inTexts(view, rect) ?? partedNames(part);
        if (made) parts.push(made);
        const above = rare?.peopleAbove(part);
        if (above) parts.push(above);
        const sides = !together && mayStandOnSide(part) ? turned(part) : [];
        parts.push(...sides);
        // A blank row cuts off names, and nothing that hangs on them.
        if (!noted.some((one) => isWithin(part, one)))
          noted.push(...[together ?? part, ...sides].flatMap((one) => rare?.withNotes(view, one) ?? []));
      }
    }
  }
  for (const view of views) {
    yield;
    parts.push(...[spokenHours(view) ?? [], rare?.ofSheet(view) ?? []].flat());
  }
  yield;
  const sheets = rare?.ofSheets(views);
  if (sheets) parts.push(sheets);
  yield;
  const cards = views.flatMap((view) => blocksIn(view, cutOfCards).map((rect) => ({ view, rect })));
  return [...parts, ...noted, ...cardParts([...cards, ...blocks])];
}

function isWithin({ sheet, rect }: Part, other: Part): boolean {
  const { top, left, bottom, right } = other.rect;
  return sheet === other.sheet && rect.top >= top && rect.left >= left && rect.bottom <= bottom && rect.right <= right;
}

function mayStandOnSide(part: Part): boolean {
  const { height, width } = part;
  const fits = height <= mostTurned.rows && width <= mostTurned.columns && width > 2 && height > 1;
  return fits && !hasNamesBelow(part);
}

/** A part on its side; and where its names have their hours behind them, "Anne (32)", those apart. What the other rows are stands in the corner. */
function turned(part: Part): Part[] {
  const side = turnedPart(part);
  const parted = partedNames(side);
  if (!parted) return [side];
  const corner = pieceOf(side.cell(0, 0), "");
  const cell: Part["cell"] = (row, column) => (row + column === 0 ? corner : parted.cell(row, column));
  return [side, withCells(parted, cell)];
}
