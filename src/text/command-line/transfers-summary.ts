import type { IsoDate } from "../../caseload/dates";
import type { TeamTransfers } from "../../caseload/transfers/team-transfers";
import { resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber } from "../numbers";
import { groupName, transfersSentence, transfersWords } from "../sheets/transfers-sheet";

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
  const several = transfers.groups.length > 1;
  return sections([
    [`${transfersWords.title} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    titled(
      transfersSentence(transfers),
      transfers.routes.map(
        ({ group, from, to, clients }) =>
          `${from ?? transfersWords.nobody} → ${to}: ${formatNumber(clients)}${several ? ` (${groupName(transfers.groups[group] ?? { name: "" })})` : ""}`,
      ),
    ),
    titled("Hooguit zoveel overdrachten, en dan zo gelijk mogelijk", curveLines(input)),
    resultLines(sheet, nameTaken),
  ]);
}

/** Five points of the curve; the typical deviation, because a spread says nothing to anybody. */
function curveLines({ transfers: { curve, caseworkers }, fullTimeHours }: TransfersSummaryInput): readonly string[] {
  const hours = caseworkers.reduce((all, own) => all + own.hours, 0);
  const last = curve.length - 1;
  const places = [...new Set([0, 0.1, 0.25, 0.5, 1].map((share) => Math.round(share * last)))];
  return places.flatMap((place) => {
    const point = curve[place];
    if (!point || !Number.isFinite(point.spread) || hours <= 0) return [];
    const deviation = fullTimeHours * Math.sqrt(Math.max(0, point.spread) / hours);
    return [`${formatNumber(point.transfers)}: doorgaans ${formatNumber(deviation, 1)} per fte van het gemiddelde`];
  });
}
