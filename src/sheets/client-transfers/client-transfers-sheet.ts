import type { ClientTransfer } from "../../caseload/scenarios/client-transfers";
import type { IsoDate } from "../../caseload/dates";
import { clientTransfersWords, movedBand, transferredClients } from "../../text/sheets/client-transfers-sheet";
import { blockWriter, text, theirs, type BlockWriter } from "../plan/block";
import type { MeetingFields } from "../shared/meeting-fields";
import { meetingLines, referenceDateLine, writePlainHeading } from "../shared/plain-heading";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { clientWorksheet, putClient, type ListedClient } from "./client-worksheet";

/** A client who is transferred, and where the team's own list has that client. */
export interface ListedTransfer extends Omit<ClientTransfer, "client">, ListedClient {}

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
  return clientWorksheet(writer, referenceDate, { widths, header, last: header + transfers.length });
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

function writeTransfer(writer: BlockWriter, row: number, { band, from, to, ...client }: ListedTransfer): void {
  putClient(writer, row, client);
  writer.put(row, columns.band, text(movedBand(band)), looks.value);
  writer.put(row, columns.from, theirs(from ?? clientTransfersWords.nobody), looks.value);
  writer.put(row, columns.to, theirs(to), looks.value);
}
