import { sinceCounts } from "../../src/caseload/months/since/since-counts";
import { sinceLists } from "../../src/caseload/months/since/since-lists";
import { whichMonth, type Snapshot } from "../../src/caseload/months/since/which-month";
import { zero } from "../../src/kernel/fraction";
import { sinceCountsReport, sinceListsReport, whichMonthReport } from "../../src/usecases/months/since-report";
import { numberOf, type CaseNumber } from "./numbers";

interface MonthsInput {
  readonly date: string;
  readonly snapshots: readonly Snapshot[];
}

export function months({ date, snapshots }: MonthsInput): unknown {
  const found = whichMonth(snapshots, date);
  return whichMonthReport(
    snapshots.map(({ label }) => label),
    found,
  );
}

interface CountsInput {
  readonly prev: readonly (CaseNumber | null)[];
  readonly now: readonly (CaseNumber | null)[];
  readonly hours_prev: readonly (CaseNumber | null)[];
  readonly hours_now: readonly (CaseNumber | null)[];
}

export function countsSince({ prev, now, hours_prev, hours_now }: CountsInput): unknown {
  return sinceCountsReport(sinceCounts(carriers(prev, hours_prev), carriers(now, hours_now)));
}

function carriers(counts: readonly (CaseNumber | null)[], hours: readonly (CaseNumber | null)[]) {
  const known = (value: CaseNumber | null | undefined) =>
    value === null || value === undefined ? zero : numberOf(value);
  return counts.map((count, place) => ({ load: known(count), hours: known(hours[place]) }));
}

type ListInput = Readonly<Record<string, readonly [caseworker: string | null, counts: boolean]>>;

export function listsSince({ prev, now }: { readonly prev: ListInput; readonly now: ListInput }): unknown {
  return sinceListsReport(sinceLists(listOf(prev), listOf(now)));
}

function listOf(list: ListInput) {
  return new Map(Object.entries(list).map(([number, [caseworker, counts]]) => [number, { caseworker, counts }]));
}
