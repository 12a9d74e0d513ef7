import { spreadOf } from "../../caseload/months/spread";
import { transfersForAtMost, type TransferPoint } from "../../caseload/months/few-transfers";
import { fraction, type Fraction } from "../../kernel/fraction";
import { itemAt, lastOf } from "../../kernel/item-at";
import { reported, wholePercent } from "./reported-numbers";

/** The points that are shown, besides the first and the last. */
const shownPoints = [0, 5, 10, 20, 40, 80, 160, 320, 640];
/** "Niemand boven …%". */
export const shownLimits = [150, 130, 120, 110, 105] as const;

/** What each further transfer brings, as `--json` prints it. */
export function curveReport(
  hours: readonly Fraction[],
  points: readonly TransferPoint[],
  also: readonly number[] = [],
) {
  const { transfers: last } = lastOf(points);
  const shown = [...shownPoints, ...also, last];
  return {
    last,
    points: points
      .filter(({ transfers }) => shown.includes(transfers))
      .map((point) => ({
        k: point.transfers,
        highest_pct: wholePercent(point.highest),
        spread: reported(
          spreadOf(hours.map((own, place) => ({ hours: own, load: fraction(itemAt(point.clients, place)) }))),
        ),
        clients: point.clients,
      })),
    needed_for_at_most_pct: Object.fromEntries(
      shownLimits.map((percent) => [percent, transfersForAtMost(points, percent)]),
    ),
  };
}
