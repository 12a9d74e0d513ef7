import type { Division } from "../../../caseload/division/division";
import { breakEvenMonth, outflowToBreakEven } from "../../../caseload/funnel/break-even";
import { explainedBy } from "../../../caseload/funnel/explained";
import { funnel, selectionFor } from "../../../caseload/funnel/funnel";
import { trajectoryCapacity } from "../../../caseload/funnel/trajectory-capacity";
import {
  breakEvenPreset,
  coachingPreset,
  funnelPreset,
  outflowPreset,
  trendPreset,
} from "../../../caseload/goals/presets";
import { outflowTarget } from "../../../caseload/norms/outflow-target";
import { trendOf } from "../../../caseload/norms/trend";
import { sum } from "../../../caseload/sum";
import type { GoalBlock } from "../../../sheets/goals/goals-sheet";
import type { TeamReading } from "../../reading/read-team";

/** What `--json` prints about goals and capacity; a block that was not asked for is null. */
export function goalsReport({ fileName }: TeamReading, result: Division, blocks: readonly GoalBlock[], sheet: string) {
  const only = <Part>(block: GoalBlock, part: Part): Part | null => (blocks.includes(block) ? part : null);
  const clients = sum(result.caseworkers.map(({ current }) => current ?? 0));
  const { count, months, from, changedFrom, targetMonths, base } = trendPreset;
  const trend = trendOf({ count, months, from }, base, changedFrom, targetMonths);
  return {
    workbook: fileName,
    referenceDate: result.choices.referenceDate,
    sheets: [sheet],
    outflow: only("outflow", {
      share: outflowPreset.share,
      team: outflowTarget(clients, outflowPreset.share),
      people: result.caseworkers.map(({ name, current }) => ({
        name,
        target: current === null ? null : outflowTarget(current, outflowPreset.share),
      })),
    }),
    trend: only("trend", { projected: trend?.projected ?? null, growth: trend?.growth ?? null }),
    funnel: only("funnel", {
      steps: funnel(funnelPreset.counts),
      unexplained: explainedBy(funnelPreset.whole, funnelPreset.parts).unexplained,
      selection: selectionFor(funnelPreset.wanted, funnelPreset.counts),
    }),
    coaching: only("coaching", trajectoryCapacity(coachingPreset.hoursAYear, coachingPreset.hoursEach)),
    breakEven: only("break-even", {
      month: breakEvenMonth(breakEvenPreset),
      outflow: outflowToBreakEven(breakEvenPreset, breakEvenPreset.within),
    }),
  };
}
