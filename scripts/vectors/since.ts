import { sinceCounts, type MonthFigures } from "../../src/caseload/months/since/since-counts";
import { sinceLists } from "../../src/caseload/months/since/since-lists";
import { whichMonth, type Snapshot } from "../../src/caseload/months/since/which-month";
import { zero } from "../../src/kernel/fraction";
import { numberOf, wholePercent, written, type CaseNumber } from "./numbers";

interface MonthsInput {
  readonly date: string;
  readonly snapshots: readonly Snapshot[];
}

export function months({ date, snapshots }: MonthsInput): unknown {
  const found = whichMonth(snapshots, date);
  const label = (place: number | null) => (place === null ? null : (snapshots[place]?.label ?? null));
  return {
    months: found.months,
    now: label(found.now),
    previous: label(found.previous),
    not_complete: found.notComplete.map(label),
    ahead: found.ahead.map(label),
    same_month_twice: found.twice,
  };
}

interface CountsInput {
  readonly prev: readonly (CaseNumber | null)[];
  readonly now: readonly (CaseNumber | null)[];
  readonly hours_prev: readonly (CaseNumber | null)[];
  readonly hours_now: readonly (CaseNumber | null)[];
}

export function countsSince({ prev, now, hours_prev, hours_now }: CountsInput): unknown {
  const since = sinceCounts(carriers(prev, hours_prev), carriers(now, hours_now));
  return {
    total_previous: written(since.previous.total),
    total_now: written(since.now.total),
    balance: written(since.balance),
    at_least_changes: written(since.leastChanges),
    spread_previous: figures(since.previous),
    spread_now: figures(since.now),
  };
}

function carriers(counts: readonly (CaseNumber | null)[], hours: readonly (CaseNumber | null)[]) {
  const known = (value: CaseNumber | null | undefined) =>
    value === null || value === undefined ? zero : numberOf(value);
  return counts.map((count, place) => ({ load: known(count), hours: known(hours[place]) }));
}

function figures({ transfers, hooverShare, highest, lowest, spread }: MonthFigures): unknown {
  return {
    transfers,
    hoover_exact: written(hooverShare),
    highest_pct: wholePercent(highest),
    lowest_pct: wholePercent(lowest),
    spread_exact: written(spread),
  };
}

type ListInput = Readonly<Record<string, readonly [caseworker: string | null, counts: boolean]>>;

export function listsSince({ prev, now }: { readonly prev: ListInput; readonly now: ListInput }): unknown {
  const since = sinceLists(listOf(prev), listOf(now));
  return {
    total_previous: since.totalPrevious,
    total_now: since.totalNow,
    entered: since.entered,
    left: since.left,
    counts_now: since.countsNow,
    counts_no_longer: since.countsNoLonger,
    moved: since.moved,
    assigned: since.assigned,
    released: since.released,
    stayed: since.stayed,
  };
}

function listOf(list: ListInput) {
  return new Map(Object.entries(list).map(([number, [caseworker, counts]]) => [number, { caseworker, counts }]));
}
