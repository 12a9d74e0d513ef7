import type { Doubt } from "../../caseload/team/team-data";
import { momentIn, momentOfCell, orderOf, type Moment } from "../candidates/columns/moments";
import type { FinishedReading } from "./finished-reading";

const mostMonths = 3;

/** Clients of a column that says itself that it is of long ago: those of now may stand where nothing was understood. Of a series the newest is said. */
export function oldCounts({ best: { counts }, today }: FinishedReading): readonly Doubt[] {
  if (!("table" in counts) || counts.counts?.how !== "single") return [];
  const now = momentIn(today);
  const age = (moment: Moment): number =>
    now ? orderOf(now, today) - orderOf(moment, today) - (moment.unit === "year" ? 12 : 0) : 0;
  return counts.counts.columns
    .flatMap((column) => counts.table.headers[column] ?? [])
    .flatMap(({ text, cell, source }): Doubt[] => {
      const moment = (source && momentOfCell(source)) ?? momentIn(text);
      // "1 januari" is what a team calls it that counts once a year.
      return moment && moment.year !== null && age(moment) > mostMonths
        ? [{ code: "old-counts", cells: [cell], text }]
        : [];
    })
    .slice(0, 1);
}
