import { planScenarioComparisonSheet } from "../../../sheets/comparison/scenario-comparison-sheet";
import { comparisonSummary } from "../../../text/command-line/comparison-summary";
import { keepSeen } from "../../memory/keep-seen";
import { computingComparison } from "../../scenarios/compute-comparison";
import { divisionWishes, type SheetMaker, type WorkedOutSheet } from "../kind-of-sheet";
import { agesReport } from "../shared/ages-report";
import { listSummary } from "../shared/list-summary";
import { comparisonReport } from "./report";

export const workOut: SheetMaker<"clients">["workOut"] = function* (ages, wishes) {
  const compared = yield* computingComparison(ages, wishes, divisionWishes(wishes));
  if (!compared.ok) return compared;
  const { comparison, live } = compared;
  const { reading, computed } = ages;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planScenarioComparisonSheet({
        comparison,
        live,
        fileName: reading.fileName,
        referenceDateSource: computed.referenceDateSource,
        doubts: reading.team.doubts,
        answers: reading.memory.answers,
        meeting,
        stated: reading.team.meeting ?? null,
      }),
    report: (names) => ({ ...agesReport(ages, names.sheet), ...comparisonReport(comparison) }),
    summary: (names) =>
      comparisonSummary({ fileName: reading.fileName, comparison, list: listSummary(ages), ...names }),
    /** The next comparison says what changed since this one. */
    remember(host) {
      const { referenceDate, scenarios } = comparison;
      const seen = scenarios.map(({ scenario, totals }) => ({
        name: scenario.name,
        since: { referenceDate, ...totals },
      }));
      return keepSeen(host, seen);
    },
  };
  return { ok: true, sheet };
};
