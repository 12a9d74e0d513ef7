import type { IsoDate } from "../../caseload/dates";
import { itemAt } from "../../kernel/item-at";
import { footerWords } from "../../text/sheets/proportional-sheet";
import { lastPageOfList, pagesOf, type KeptTogether } from "./page-breaks";
import type { PagePlan, PlanRect, SheetPlan } from "./sheet-plan";
import { fontSizes, leastPrintedSize } from "./sheet-styles";

/** Centimetres; the bottom holds the footer. */
const margins = { top: 0.7, bottom: 1.2, left: 0.8, right: 0.8 };
export const pointsPerCentimetre = 28.35;
/** An A4 upright, in points. */
export const a4 = { width: 595, height: 842 } as const;
export const standardRowHeight = 15;

/** Lines of a table that surely fit on an upright page, below its title and header: a longer one comes last, so that pages can repeat its header. */
export const linesOnPage = 45;

type Orientation = PagePlan["orientation"];

/** A sheet as far as its pages are concerned. */
export interface PrintedSheet extends Pick<SheetPlan, "columnWidths" | "rowHeights"> {
  readonly area: PlanRect;
}

/** Points of a column that is so many characters of the standard font wide (Calibri 11: 7 pixels each and 5 of margin). */
export function pointsWide(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Below this the smallest text of a sheet is printed too small to read. */
const leastScale = leastPrintedSize / Math.min(...Object.values(fontSizes));

/** The width in points, in its own scale, of what an upright page can hold and still be read. */
export const readableWidth = printedRoom({ orientation: "portrait", margins }).width / leastScale;

/**
 * A4 pages as wide as the sheet, the first row on each, or the header of a table that goes on. Pages end between blocks: a table is not cut from
 * its title, and only what is longer than a page goes on. Height never decides the scale, so that it is the widths alone that say how large text is printed.
 * @param blocks what a page does not part, or "list" for a list that people filter
 */
export function pagePlan(
  sheet: PrintedSheet,
  blocks: readonly KeptTogether[] | "list",
  referenceDate: IsoDate,
  { orientation = "portrait", titleRow = sheet.area.top }: { orientation?: Orientation; titleRow?: number } = {},
): PagePlan {
  const { area } = sheet;
  const page = setUp(area, referenceDate, orientation);
  const titleRows = { first: titleRow, last: titleRow };
  const rows = {
    first: area.top,
    last: area.bottom,
    height: printedRoom(page).height / widthScale(sheet, page),
    repeated: titleRows,
    heightOf: (row: number) => sheet.rowHeights[row] ?? standardRowHeight,
  };
  const pages = blocks === "list" ? { breaks: lastPageOfList(rows), repeated: titleRows } : pagesOf(blocks, rows);
  const { breaks, repeated } = pages;
  // Without the title above them, it is the foot that says which sheet the pages are of.
  const footer = repeated === titleRows ? page.footer : { ...page.footer, center: "&A" };
  return { ...page, footer, titleRows: repeated, fitToPages: { wide: 1, tall: null }, breaks };
}

/** One A4 on its side, whatever is on it: for a sheet that was laid out to fit. */
export function onePage(area: PlanRect, referenceDate: IsoDate): PagePlan {
  return {
    ...setUp(area, referenceDate, "landscape"),
    titleRows: null,
    fitToPages: { wide: 1, tall: 1 },
    breaks: [],
  };
}

function setUp(
  area: PlanRect,
  referenceDate: IsoDate,
  orientation: Orientation,
): Omit<PagePlan, "titleRows" | "fitToPages" | "breaks"> {
  return { orientation, paper: "a4", area, footer: footerWords(referenceDate), margins };
}

/** What is between the margins, in points. */
export function printedRoom({ orientation, margins: own }: Pick<PagePlan, "orientation" | "margins">): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === "portrait" ? [a4.width, a4.height] : [a4.height, a4.width];
  return {
    width: width - (own.left + own.right) * pointsPerCentimetre,
    height: height - (own.top + own.bottom) * pointsPerCentimetre,
  };
}

function widthScale({ area, columnWidths }: PrintedSheet, page: Pick<PagePlan, "orientation" | "margins">): number {
  const width = columnWidths.slice(area.left, area.right + 1).reduce((sum, own) => sum + pointsWide(own), 0);
  return Math.min(1, printedRoom(page).width / width);
}

/** The pages as Excel prints them when it fits the sheet: at what scale, and which rows are new on each. */
export interface PrintedPages {
  /** Of the sheet's own points. */
  readonly scale: number;
  /** From top to bottom, without the rows that are repeated above them. */
  readonly pages: readonly { readonly first: number; readonly last: number }[];
}

/** Where the pages of the planned sheet end, give or take a row: fonts and printers differ. */
export function printedPages({ page, rowHeights, columnWidths }: SheetPlan): PrintedPages {
  const { area, fitToPages } = page;
  const { height } = printedRoom(page);
  const all = heightOf(rowHeights, area.top, area.bottom);
  const tooTall = fitToPages.tall === null ? 1 : (fitToPages.tall * height) / all;
  const scale = Math.min(widthScale({ area, rowHeights, columnWidths }, page), tooTall);
  const pages = pageOfRows(rowHeights, height / scale, page);
  const places = Array.from({ length: itemAt(pages, area.bottom) + 1 }, (_, place) => ({
    first: pages.indexOf(place),
    last: pages.lastIndexOf(place),
  }));
  return { scale, pages: places };
}

/** Room for a height that is computed to be just enough. */
const rounding = 0.01;

/** The page on which each row is printed. */
function pageOfRows(
  rowHeights: SheetPlan["rowHeights"],
  pageHeight: number,
  { area, titleRows, breaks }: PagePlan,
): readonly number[] {
  const repeated = titleRows ? heightOf(rowHeights, titleRows.first, titleRows.last) : 0;
  const begins = new Set(breaks);
  const pages: number[] = [];
  let page = 0;
  let filled = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const height = heightOf(rowHeights, row, row);
    if (begins.has(row) || filled + height > pageHeight + rounding) {
      page += 1;
      filled = titleRows && row > titleRows.last ? repeated : 0;
    }
    filled += height;
    pages[row] = page;
  }
  return pages;
}

function heightOf(rowHeights: SheetPlan["rowHeights"], first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rowHeights[row] ?? standardRowHeight;
  return height;
}
