import { atOnce } from "../../../kernel/at-once";
import { goalBlocks, planGoalsSheet, type GoalBlock } from "../../../sheets/goals/goals-sheet";
import { resultLines, sections, titled } from "../../../text/lines";
import { goalBlockNames, goalsSheetName, goalsSummaryWords as words } from "../../../text/sheets/goals-sheet";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { goalsReport } from "./report";

export const workOut: SheetMaker<"team">["workOut"] = atOnce(({ reading, computed }, wishes) => {
  const { result } = computed;
  const blocks = typedBlocks(wishes.blocks) ?? reading.memory.choices.goalBlocks ?? goalBlocks;
  const sheet: WorkedOutSheet = {
    plan: (meeting) => planGoalsSheet({ result, blocks, meeting }),
    report: (names) => goalsReport(reading, result, blocks, names.sheet),
    summary: (names) => {
      const { outflow, trend, funnel, coaching, breakEven } = goalsReport(reading, result, blocks, names.sheet);
      const end = funnel?.steps.at(-1)?.overallRate ?? 0;
      return sections([
        titled(goalsSheetName, [
          ...(outflow ? [words.outflow(outflow.team)] : []),
          ...(trend ? [words.trend(trend.projected ?? 0, trend.growth ?? 0)] : []),
          ...(funnel ? [words.funnel(end, funnel.unexplained)] : []),
          ...(coaching ? [words.coaching(coaching.low, coaching.high)] : []),
          ...(breakEven ? [words.breakEven(breakEven.month)] : []),
        ]),
        resultLines(names.sheet, names.nameTaken),
      ]);
    },
  };
  return { ok: true, sheet };
});

/** The blocks as they are typed: "uitstroom,trend"; all of them where nothing of it is a block, and null where nobody typed any. */
function typedBlocks(asked: string | undefined): readonly GoalBlock[] | null {
  if (asked === undefined) return null;
  const names = new Set(asked.toLowerCase().split(/[\s,;]+/));
  const chosen = goalBlocks.filter((block) => names.has(goalBlockNames[block]));
  return chosen.length > 0 ? chosen : goalBlocks;
}
