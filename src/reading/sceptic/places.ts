import { sum } from "../../caseload/sum";
import { hasBegun, momentIn, orderOf } from "../candidates/columns/moments";
import type { Table } from "../candidates/shapes/table";
import { countedLists, type FinishedReading } from "./finished-reading";

interface Span {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Most of its rows are those of the team's tables, or of a list that was counted. */
export function isAccounted(table: Table, reading: FinishedReading): boolean {
  const rows = spanOf(table);
  return sum(tablesRead(reading).map((other) => overlap(spanOf(other), rows))) * 2 > rows.last - rows.first;
}

export function tablesRead(reading: FinishedReading): readonly Table[] {
  const { best } = reading;
  const read = [
    ...(best.hours.also ?? [best.hours]),
    ...("table" in best.counts ? (best.counts.also ?? [best.counts]) : []),
  ].map((one) => one.table);
  return [...read, ...countedLists(reading).flatMap(({ places }) => places.map((place) => place.table))];
}

/** Of an earlier month or year than the counts are, or of one that is still to come. */
export function isOfOtherTime(ofSheet: string, { best: { counts }, today }: FinishedReading): boolean {
  const moment = momentIn(ofSheet);
  if (moment === null) return false;
  const sheets = "table" in counts ? [counts.table.part.sheet] : counts.places.map(({ table }) => table.part.sheet);
  return sheets.some((sheet) => {
    const own = sheet === ofSheet ? null : momentIn(sheet);
    return own !== null && (!hasBegun(moment, today) || orderOf(moment, today) <= orderOf(own, today));
  });
}

export function spanOf({ part, first, last }: Table): Span {
  const { sheet, rect, shape } = part;
  const isMade = shape !== "plain";
  return {
    sheet,
    first: isMade ? rect.top : rect.top + first,
    last: isMade ? rect.bottom : rect.top + last,
    left: rect.left,
    right: rect.right,
  };
}

/** How many rows two places have together. */
export function overlap(one: Span, other: Span): number {
  if (one.sheet !== other.sheet || one.left > other.right || other.left > one.right) return 0;
  return Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
}
