import type { MonthFigures, SinceCounts } from "../../caseload/months/since/since-counts";
import type { SinceLists } from "../../caseload/months/since/since-lists";
import type { WhichMonth } from "../../caseload/months/since/which-month";
import { reported, wholePercent } from "./reported-numbers";

/** Which month counts, as `--json` prints it; `labels` are those of the snapshots. */
export function whichMonthReport(labels: readonly string[], found: WhichMonth) {
  const label = (place: number | null) => (place === null ? null : (labels[place] ?? null));
  return {
    months: found.months,
    now: label(found.now),
    previous: label(found.previous),
    not_complete: found.notComplete.map(label),
    ahead: found.ahead.map(label),
    same_month_twice: found.twice,
  };
}

/** Two months of counts: figures of the team and of nobody in it. */
export function sinceCountsReport({ previous, now, balance, leastChanges }: SinceCounts) {
  return {
    total_previous: reported(previous.total),
    total_now: reported(now.total),
    balance: reported(balance),
    at_least_changes: reported(leastChanges),
    spread_previous: figuresReport(previous),
    spread_now: figuresReport(now),
  };
}

function figuresReport({ transfers, hooverShare, highest, lowest, spread }: MonthFigures) {
  return {
    transfers,
    hoover_exact: reported(hooverShare),
    highest_pct: wholePercent(highest),
    lowest_pct: wholePercent(lowest),
    spread_exact: reported(spread),
  };
}

export function sinceListsReport(since: SinceLists) {
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
