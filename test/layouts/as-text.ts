import { columnLetters } from "../../src/caseload/cell-address";
import type { Book, Page } from "./sheets/page";

/** The sheets as somebody sees them, for a report: the first rows and columns of each. */
export function bookAsText({ pages }: Book, mostRows = 16, mostColumns = 12): string {
  return pages.map((page) => pageAsText(page, mostRows, mostColumns)).join("\n");
}

function pageAsText(page: Page, mostRows: number, mostColumns: number): string {
  const [rows, columns] = [Math.min(page.end, mostRows), Math.min(page.rightEnd, mostColumns)];
  const shown = (row: number, column: number) => {
    const { text = "", note } = page.cells.get(row)?.get(column) ?? {};
    return note === undefined ? text : `${text} {${note}}`;
  };
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(24, Math.max(2, ...Array.from({ length: rows }, (_row, row) => shown(row, column).length))),
  );
  const line = (label: string, texts: readonly string[]) =>
    `  ${label.padStart(3)} ${texts.map((text, column) => text.slice(0, widths[column]).padEnd(widths[column] ?? 0)).join(" | ")}`;
  const more = page.end > rows ? [`      … ${page.end - rows} more rows`] : [];
  return [
    `  [${page.name}]${page.hidden ? " (hidden)" : ""}`,
    line(
      "",
      widths.map((_, column) => columnLetters(column)),
    ),
    ...Array.from({ length: rows }, (_, row) =>
      line(
        String(row + 1),
        widths.map((_width, column) => shown(row, column)),
      ),
    ),
    ...more,
  ].join("\n");
}
