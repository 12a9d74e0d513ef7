import type { PlanOverDates } from "../../caseload/months/over-time/plan-over-dates";
import { mapByName, reported, wholePercent } from "./reported-numbers";

/** A plan over dates as `--json` prints it; arrays are in the order of `names`. */
export function planReport(
  names: readonly string[],
  { last, endState, moments, transfers, transfersAnew }: PlanOverDates,
) {
  return {
    names,
    last,
    goal: endState,
    moments: moments.map((moment) => ({
      date: moment.date,
      hours: moment.hours.map(reported),
      share: moment.pace,
      moves: moment.moves,
      after: moment.after,
      pct: moment.percent.map(wholePercent),
      leaver_hands_over_from: mapByName(names, moment.handsOverFrom),
      room_for_new: mapByName(names, moment.room),
      waiting: moment.waiting,
      covered_by: mapByName(names, moment.covered),
    })),
    moves: transfers,
    moves_if_divided_anew_each_time: transfersAnew,
  };
}
