import type { IsoDate } from "../../caseload/team/team-data";
import { clientMovesWords, movedClients } from "../sheets/client-moves-sheet";
import { listLines, type ListSummary } from "./clients-summary";
import { resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber } from "../numbers";

export interface ClientMovesSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly scenario: string;
  readonly selection: string;
  readonly clients: number;
  /** Totals; `from` is null for clients whom nobody had. */
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
  readonly list: ListSummary;
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** What stands on the worksheet, in plain Dutch text for a terminal: how many go from whom to whom, and nothing of any client. */
export function clientMovesSummary(input: ClientMovesSummaryInput): string {
  const { fileName, referenceDate, scenario, selection, clients, moves, list, sheet, nameTaken } = input;
  return sections([
    [
      `${clientMovesWords.title} – ${fileName}`,
      `Peildatum: ${formatDate(referenceDate)}`,
      `Selectie ‘${selection}’, scenario ‘${scenario}’`,
    ],
    titled(
      movedClients(clients),
      moves.map((move) => `${move.from ?? clientMovesWords.nobody} → ${move.to}: ${formatNumber(move.clients)}`),
    ),
    titled("Gelezen", listLines(list)),
    resultLines(sheet, nameTaken),
  ]);
}
