import type { IsoDate } from "../../caseload/dates";
import { clientTransfersWords, transferredClients } from "../sheets/client-transfers-sheet";
import { listLines, type ListSummary } from "./clients-summary";
import { resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber } from "../numbers";

export interface ClientTransfersSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly scenario: string;
  readonly selection: string;
  readonly clients: number;
  /** Totals; `from` is null for clients whom nobody had. */
  readonly transfers: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
  readonly list: ListSummary;
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** What stands on the worksheet, in plain Dutch text for a terminal: how many go from whom to whom, and nothing of any client. */
export function clientTransfersSummary(input: ClientTransfersSummaryInput): string {
  const { fileName, referenceDate, scenario, selection, clients, transfers, list, sheet, nameTaken } = input;
  return sections([
    [
      `${clientTransfersWords.title} – ${fileName}`,
      `Peildatum: ${formatDate(referenceDate)}`,
      `Selectie ‘${selection}’, scenario ‘${scenario}’`,
    ],
    titled(
      transferredClients(clients),
      transfers.map(
        (transfer) =>
          `${transfer.from ?? clientTransfersWords.nobody} → ${transfer.to}: ${formatNumber(transfer.clients)}`,
      ),
    ),
    titled("Gelezen", listLines(list)),
    resultLines(sheet, nameTaken),
  ]);
}
