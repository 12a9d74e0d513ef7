import { sum } from "../../../caseload/sum";
import { a4, pointsPerCentimetre, pointsWide, printedPages, printedRoom } from "../../../sheets/plan/page-plan";
import type { SheetPlan } from "../../../sheets/plan/sheet-plan";
import { previewChart, type PreviewChart } from "./preview-chart";
import { between, previewGrid, type PreviewRow } from "./preview-grid";

/** A planned sheet as it will be printed: pages with rows of cells. All lengths are in points; those within a page are not scaled yet. */
export interface SheetPreview {
  readonly paper: { readonly width: number; readonly height: number };
  /** Where the rows begin on the paper, and at what scale they are printed. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly columns: readonly number[];
  /** How many pages are printed. */
  readonly pageCount: number;
  /** As many of them as were asked for. */
  readonly pages: readonly PreviewPage[];
}

export interface PreviewPage {
  /** The repeated title rows come first. */
  readonly rows: readonly PreviewRow[];
  readonly charts: readonly PreviewChart[];
  /** The height of the title rows that are repeated from an earlier page. */
  readonly repeated: number;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/**
 * @param fileName the name of the workbook, which the footer can show
 * @param most how many pages somebody sees: a sheet with thousands of rows has hundreds of pages
 */
export function sheetPreview(plan: SheetPlan, fileName: string, most = Infinity): SheetPreview {
  const { area, titleRows, margins, orientation, footer } = plan.page;
  const grid = previewGrid(plan);
  const { scale, pages } = printedPages(plan);
  const room = printedRoom(plan.page);
  const columns = plan.columnWidths.slice(area.left, area.right + 1).map(pointsWide);
  const printedWidth = sum(columns) * scale;
  return {
    paper: orientation === "portrait" ? a4 : { width: a4.height, height: a4.width },
    left: margins.left * pointsPerCentimetre + Math.max(0, (room.width - printedWidth) / 2),
    top: margins.top * pointsPerCentimetre,
    scale,
    columns,
    pageCount: pages.length,
    pages: pages.slice(0, most).map(({ first, last }, place): PreviewPage => {
      const titles = titleRows && first > titleRows.last ? between(titleRows.first, titleRows.last) : [];
      const rows = between(first, last);
      const repeated = sum(titles.map(grid.heightOf));
      const filledIn = (codes: string): string =>
        codes
          .replaceAll("&F", fileName)
          .replaceAll("&A", plan.name)
          .replaceAll("&P", String(place + 1))
          .replaceAll("&N", String(pages.length));
      return {
        rows: [...titles.map((row) => grid.rowOf(row, titles)), ...rows.map((row) => grid.rowOf(row, rows))],
        charts: plan.charts
          .filter((chart) => chart.place.top <= last && chart.place.bottom >= first)
          .map((chart) => previewChart(chart, grid.placeOf(chart.place, first), grid.cellAt)),
        repeated,
        footer: { left: filledIn(footer.left), center: filledIn(footer.center), right: filledIn(footer.right) },
      };
    }),
  };
}
