import { itemAt } from "../../kernel/item-at";
import type { PlanOverDates } from "../../caseload/months/over-time/plan-over-dates";
import type { TeamPlan } from "./compute-plan";
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

/** The end that somebody chose and what it costs, as `--json` prints it; null where it is the rule's own plan. */
export function chosenReport({ team: { names }, draft, chosen, cost }: TeamPlan) {
  if (chosen.length === 0) return null;
  return {
    locked: Object.fromEntries(
      names.flatMap((name, place) => (draft.locked[place] ? [[name, itemAt(draft.clients, place)]] : [])),
    ),
    open: draft.open,
    transfers_more_than_rule: cost && cost.transfers,
    with_somebody_else: cost && cost.elsewhere,
    highest_pct: cost && wholePercent(cost.highest),
    highest_pct_by_rule: cost && wholePercent(cost.highestByRule),
  };
}
