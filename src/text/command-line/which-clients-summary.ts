import type { IsoDate } from "../../caseload/dates";
import { resultLines, sections, titled } from "../lines";
import { whichClientsTitle } from "../months/which-clients";
import { formatDate, formatNumber } from "../numbers";
import { clientTransfersWords } from "../sheets/client-transfers-sheet";
import { monthSheetWords } from "../sheets/month-sheets";

interface WhichClientsSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
  readonly notes: readonly string[];
  /** What was read of the lists and of the team, and where. */
  readonly read: readonly { readonly header: string; readonly cell: string }[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** How many go from whom to whom and why, in plain Dutch text for a terminal; nothing of any client. */
export function whichClientsSummary(input: WhichClientsSummaryInput): string {
  const { fileName, referenceDate, moves, notes, read, sheet, nameTaken } = input;
  return sections([
    [`${clientTransfersWords.title} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    titled(
      whichClientsTitle,
      moves.map(({ from, to, clients }) => `${from ?? clientTransfersWords.nobody} → ${to}: ${formatNumber(clients)}`),
    ),
    notes,
    titled(
      "Gelezen",
      read.map(({ header, cell }) => `‘${header}’ (${cell})`),
    ),
    [monthSheetWords.purpose],
    resultLines(sheet, nameTaken),
  ]);
}
