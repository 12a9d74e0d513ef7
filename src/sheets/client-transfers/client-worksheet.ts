import type { CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import { clientRow, clientTransfersSheetName, clientTransfersWords } from "../../text/sheets/client-transfers-sheet";
import { text, theirs, type BlockWriter } from "../plan/block";
import { pagePlan } from "../plan/page-plan";
import type { PlanContent, SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";

/** Where the team's own list has a client. */
export interface ListedClient {
  /** A cell of the client's row. */
  readonly place: CellAddress;
  /** The cell with the client's number, of which only the place is known; null where the list has none. */
  readonly number: CellAddress | null;
}

/** The client by a number that a formula takes from the team's own list, and the row, in the first two columns. */
export function putClient(writer: BlockWriter, row: number, { place, number }: ListedClient): void {
  const client: PlanContent = number ? { kind: "reference", cell: number } : text(clientTransfersWords.noNumber);
  writer.put(row, 0, client, looks.value);
  // Thousands of links make Excel slow, so a row has a link only when there is no number to find the client by.
  writer.put(row, 1, theirs(clientRow(place.sheet, place.row)), looks.value, number ? undefined : place);
}

/** A "WERKBLAD dd-mm-jjjj" of what was written, its rows an Excel table; the header is repeated on every page. */
export function clientWorksheet(
  writer: BlockWriter,
  referenceDate: IsoDate,
  { widths, header, last }: { readonly widths: readonly number[]; readonly header: number; readonly last: number },
): SheetPlan {
  const { cells, merges, rowHeights: written } = writer.block();
  // The rows of the table have the standard height, so that thousands of rows need no setting.
  const rowHeights = Object.fromEntries(Object.entries(written).filter(([row]) => Number(row) <= header));
  const area = { top: 0, left: 0, bottom: last, right: widths.length - 1 };
  const page = pagePlan({ area, rowHeights, columnWidths: widths }, "list", referenceDate, { titleRow: header });
  return {
    name: clientTransfersSheetName(referenceDate),
    cells,
    merges,
    columnWidths: widths,
    rowHeights,
    hiddenColumns: [],
    charts: [],
    // A row keeps its client wherever it is sorted: every reference to the list is fixed.
    ...(last > header && { table: { ...area, top: header } }),
    page: { ...page, footer: { ...page.footer, center: clientTransfersWords.title } },
    showGridlines: false,
  };
}
