import { sum } from "../sum";
import { hoursAYear, type NormTime } from "./norm-time";

/** A table made to fit, or why it cannot: the other lines need more than there is, or the chosen lines take no hours to begin with. */
export type Fit =
  | { readonly ok: true; readonly table: readonly NormTime[] }
  | { readonly ok: false; readonly reason: "others-need-more" | "chosen-take-nothing" };

/**
 * Which caseload, frequency or norm time fits the fte that we have: that figure of the chosen lines, all changed by one factor, so that the
 * table asks for exactly so much fte. The other lines stay as they are. Figures are exact; clients are not made whole.
 */
export function fitToFte(
  table: readonly NormTime[],
  figure: "volume" | "frequency" | "hours",
  isChosen: (line: NormTime) => boolean,
  fte: number,
  productiveHours: number,
): Fit {
  const hoursOf = (lines: readonly NormTime[]) => sum(lines.map(hoursAYear));
  const chosen = hoursOf(table.filter(isChosen));
  const left = fte * productiveHours - hoursOf(table.filter((line) => !isChosen(line)));
  if (left < 0) return { ok: false, reason: "others-need-more" };
  if (chosen === 0) return { ok: false, reason: "chosen-take-nothing" };
  const factor = left / chosen;
  return {
    ok: true,
    table: table.map((line) => (isChosen(line) ? { ...line, [figure]: line[figure] * factor } : line)),
  };
}
