import type { IsoDate } from "../../caseload/dates";
import type { TeamTransfers } from "../../caseload/transfers/team-transfers";
import { resultLines, sections, titled } from "../lines";
import { formatDate } from "../numbers";
import { curveInFigures, routeInWords, transfersSentence, transfersWords } from "../sheets/transfers-sheet";

export interface TransfersSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly fullTimeHours: number;
  readonly transfers: TeamTransfers;
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** Who gives how many clients to whom, in plain Dutch text for a terminal. */
export function transfersSummary(input: TransfersSummaryInput): string {
  const { fileName, referenceDate, transfers, sheet, nameTaken } = input;
  return sections([
    [`${transfersWords.title} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    titled(
      transfersSentence(transfers),
      transfers.routes.map((route) => routeInWords(route, transfers.groups)),
    ),
    titled(
      transfersWords.curve,
      curveInFigures(transfers, input.fullTimeHours).map(
        (point) => `${point.transfers}: doorgaans ${point.deviation} van het gemiddelde`,
      ),
    ),
    resultLines(sheet, nameTaken),
  ]);
}
