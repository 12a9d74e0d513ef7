import type { CellAddress } from "../../caseload/cell-address";
import type { ClientTransfer } from "../../caseload/scenarios/client-transfers";
import type { IsoDate } from "../../caseload/dates";
import {
  clientTransfersSheetName,
  clientTransfersWords,
  clientRow,
  movedBand,
  transferredClients,
} from "../../text/sheets/client-transfers-sheet";
import { blockWriter, text, theirs, type BlockWriter } from "../plan/block";
import type { MeetingFields } from "../shared/meeting-fields";
import { meetingLines, referenceDateLine, writePlainHeading } from "../shared/plain-heading";
import { pagePlan } from "../plan/page-plan";
import type { PlanContent, SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";

/** A client who is transferred, and where the team's own list has that client. */
export interface ListedTransfer extends Omit<ClientTransfer, "client"> {
  /** A cell of the client's row. */
  readonly place: CellAddress;
  /** The cell with the client's number, of which only the place is known; null where the list has none. */
  readonly number: CellAddress | null;
}

export interface ClientTransfersSheetInput {
  readonly referenceDate: IsoDate;
  readonly scenario: string;
  readonly selection: string;
  /** In the order of the transfers. */
  readonly transfers: readonly ListedTransfer[];
  readonly meeting: MeetingFields;
}

/** In characters; together they fill an A4 at full size. */
const widths = [16, 25, 15, 20, 20] as const;
const columns = { client: 0, row: 1, band: 2, from: 3, to: 4 } as const;
const all = { first: columns.client, last: columns.to };

/**
 * The sheet "WERKBLAD dd-mm-jjjj" (docs/domain.md, Privacy): which clients go to whom, by a number that a formula takes from the team's own
 * list, else by the row only. The one sheet of ours about single clients, so it is made only when somebody asks for it.
 */
export function planClientTransfersSheet(input: ClientTransfersSheetInput): SheetPlan {
  const { referenceDate, transfers } = input;
  const writer = blockWriter(widths);
  const header = writeHeading(writer, input) + 1;
  for (const name of ["client", "row", "band", "from", "to"] as const) {
    writer.put(header, columns[name], text(clientTransfersWords[name]), looks.headerText);
  }
  transfers.forEach((transfer, index) => writeTransfer(writer, header + 1 + index, transfer));
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: 0, left: all.first, bottom: header + transfers.length, right: all.last };
  const page = pagePlan({ area, rowHeights, columnWidths: widths }, [], referenceDate, { titleRow: header });
  return {
    name: clientTransfersSheetName(referenceDate),
    cells,
    merges,
    columnWidths: widths,
    // The rows of the table have the standard height, so that thousands of rows need no setting.
    rowHeights: Object.fromEntries(Object.entries(rowHeights).filter(([row]) => Number(row) <= header)),
    hiddenColumns: [],
    charts: [],
    page: { ...page, footer: { ...page.footer, center: clientTransfersWords.title } },
    showGridlines: false,
  };
}

/** Title, what it is about, and notes; the number of rows. */
function writeHeading(writer: BlockWriter, input: ClientTransfersSheetInput): number {
  const { referenceDate, scenario, selection, transfers, meeting } = input;
  const heading = {
    title: clientTransfersWords.title,
    // This sheet goes to the people who hand over clients and is no agenda item.
    lines: [
      referenceDateLine(referenceDate),
      { label: clientTransfersWords.scenario, content: theirs(scenario) },
      { label: clientTransfersWords.selection, content: theirs(selection) },
      ...meetingLines(meeting),
    ],
    notes: [
      transferredClients(transfers.length),
      clientTransfersWords.privacy,
      clientTransfersWords.choice,
      clientTransfersWords.rows,
    ],
  };
  return writePlainHeading(writer, heading, all);
}

function writeTransfer(writer: BlockWriter, row: number, { place, number, band, from, to }: ListedTransfer): void {
  const client: PlanContent = number ? { kind: "reference", cell: number } : text(clientTransfersWords.noNumber);
  writer.put(row, columns.client, client, looks.value);
  // Thousands of links make Excel slow, so a row has a link only when there is no number to find the client by.
  writer.put(row, columns.row, theirs(clientRow(place.sheet, place.row)), looks.value, number ? undefined : place);
  writer.put(row, columns.band, text(movedBand(band)), looks.value);
  writer.put(row, columns.from, theirs(from ?? clientTransfersWords.nobody), looks.value);
  writer.put(row, columns.to, theirs(to), looks.value);
}
