import type { IsoDate } from "../../caseload/dates";
import { itemAt } from "../../kernel/item-at";
import { footerWords } from "../../text/sheets/proportional-sheet";
import { a4, pointsPerCentimetre, pointsWide, standardRowHeight } from "./page-plan";
import type { PagePlan, PlanRect } from "./sheet-plan";

type RowHeights = Readonly<Record<number, number>>;
/** Centimetres; the bottom holds the footer. */
const margins = { top: 0.7, bottom: 1.2, left: 0.8, right: 0.8 };
/** What an A4 on its side has room for between the margins, in points. */
const room = {
  height: a4.width - (margins.top + margins.bottom) * pointsPerCentimetre,
  width: a4.height - (margins.left + margins.right) * pointsPerCentimetre,
};
/** Smaller text cannot be read at a meeting table; another page is better. */
const leastScale = 0.62;

/** One A4 landscape page where the text stays large enough to read, more pages otherwise; the first row is on each. */
export function fittedPagePlan(area: PlanRect, rowHeights: RowHeights, referenceDate: IsoDate): PagePlan {
  return {
    orientation: "landscape",
    paper: "a4",
    area,
    titleRows: { first: area.top, last: area.top },
    fitToPages: { wide: 1, tall: pagesTall(area, rowHeights) },
    breaks: [],
    footer: footerWords(referenceDate),
    margins,
  };
}

/**
 * Where a block of `rows` rows can stand between two rows (included) so that no page break cuts it: as high as possible, and at the
 * top where it cannot be helped. Page breaks are where Excel puts them when it fits the sheet to one page wide.
 * @param columnWidths in characters of the standard font
 */
export function unbrokenTop(
  block: { readonly first: number; readonly last: number; readonly rows: number },
  area: PlanRect,
  rowHeights: RowHeights,
  columnWidths: readonly number[],
): number {
  const pages = pageOfRows(area, rowHeights, pageHeight(area, rowHeights, columnWidths));
  for (let top = block.first; top + block.rows - 1 <= block.last; top += 1) {
    // Keeps a spare row on both sides, because another font or printer breaks a page a little earlier or later.
    if (pages[top - 1] === pages[top + block.rows]) return top;
  }
  return block.first;
}

/** How far the end of a page may be from what we compute, because fonts and printers differ. */
const pageEnds = { soonest: 0.98, latest: 1.1 } as const;

/**
 * Row heights with which no page ends within the head of a block: where one may, the space above the head takes what is left of the page.
 * @param heads from top to bottom: the empty row above one, and the last row that stays with it
 * @param columnWidths see unbrokenTop
 */
export function withHeadsKept(
  heads: readonly { readonly space: number; readonly last: number }[],
  area: PlanRect,
  rowHeights: RowHeights,
  columnWidths: readonly number[],
): RowHeights {
  const height = pageHeight(area, rowHeights, columnWidths);
  const latest = height * pageEnds.latest;
  return heads.reduce<RowHeights>((heights, { space, last }) => {
    const soonPages = pageOfRows(area, heights, height * pageEnds.soonest);
    const latePages = pageOfRows(area, heights, latest);
    const pages = new Set([soonPages[space], soonPages[last], latePages[space], latePages[last]]);
    if (pages.size === 1) return heights;
    const begun = latePages.indexOf(itemAt(latePages, space));
    const repeated = begun === area.top ? 0 : heightOf(heights, area.top, area.top);
    const left = latest - repeated - heightOf(heights, begun, space - 1);
    return left > heightOf(heights, space, last) + latest - height * pageEnds.soonest
      ? heights
      : { ...heights, [space]: Math.floor(left) };
  }, rowHeights);
}

/** Whether the rows from first to last (included) are printed on one page. */
export function isOnOnePage(
  { first, last }: { readonly first: number; readonly last: number },
  area: PlanRect,
  rowHeights: RowHeights,
  columnWidths: readonly number[],
): boolean {
  const pages = pageOfRows(area, rowHeights, pageHeight(area, rowHeights, columnWidths));
  return pages[first] === pages[last];
}

/** How many rows of standard height the page of this row has room for, this one included. */
export function rowsLeftOnPage(
  row: number,
  area: PlanRect,
  rowHeights: RowHeights,
  columnWidths: readonly number[],
): number {
  const height = pageHeight(area, rowHeights, columnWidths);
  const pages = pageOfRows(area, rowHeights, height);
  const first = pages.indexOf(itemAt(pages, row));
  const repeated = first > area.top ? heightOf(rowHeights, area.top, area.top) : 0;
  return Math.ceil((height - repeated - heightOf(rowHeights, first, row - 1)) / standardRowHeight);
}

/** Points of the sheet's own rows that a page holds when Excel fits it to one page wide. */
function pageHeight(area: PlanRect, rowHeights: RowHeights, columnWidths: readonly number[]): number {
  const width = sheetWidth(area, columnWidths);
  const tall = pagesTall(area, rowHeights);
  const scale = Math.min(1, room.width / width, (tall * room.height) / heightOf(rowHeights, area.top, area.bottom));
  return room.height / scale;
}

function sheetWidth(area: PlanRect, columnWidths: readonly number[]): number {
  return columnWidths.slice(area.left, area.right + 1).reduce((sum, own) => sum + pointsWide(own), 0);
}

function pagesTall(area: PlanRect, rowHeights: RowHeights): number {
  return Math.ceil((heightOf(rowHeights, area.top, area.bottom) * leastScale) / room.height);
}

/** The page on which each row is printed; the title rows, the first one where nothing else is said, are repeated on every page. */
function pageOfRows(
  area: PlanRect,
  rowHeights: RowHeights,
  pageHeight: number,
  titleRows: PagePlan["titleRows"] = { first: area.top, last: area.top },
): readonly number[] {
  const repeated = titleRows ? heightOf(rowHeights, titleRows.first, titleRows.last) : 0;
  const pages: number[] = [];
  let page = 0;
  let filled = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const height = heightOf(rowHeights, row, row);
    if (filled + height > pageHeight) {
      page += 1;
      filled = repeated;
    }
    filled += height;
    pages[row] = page;
  }
  return pages;
}

function heightOf(rowHeights: RowHeights, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rowHeights[row] ?? standardRowHeight;
  return height;
}
