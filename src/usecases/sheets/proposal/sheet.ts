import { intakersOf } from "../../../caseload/team/intakers";
import { planProposalSheet } from "../../../sheets/proposal/proposal-sheet";
import { proposalSummary } from "../../../text/command-line/proposal-summary";
import { withAges } from "../../reading/read-ages";
import { secondOption } from "../../scenarios/second-option";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { firstPoints } from "./first-points";
import { proposalReport } from "./report";

export { appendices } from "./appendices";

export const workOut: SheetMaker<"team-and-clients">["workOut"] = function* ({ reading, computed, lists }, wishes) {
  const { result } = computed;
  const aged = lists && withAges(lists);
  // Without ages or groups a decision between the first two options is left.
  const second = aged?.ok ? yield* secondOption(aged.ages, wishes) : null;
  const points = firstPoints(reading, result, lists?.clients.doubts ?? []);
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planProposalSheet({
        result,
        second,
        intakers: intakersOf(reading.team).map(({ name }) => name),
        points,
        stated: reading.team.meeting ?? null,
        meeting,
      }),
    report: (names) => proposalReport(reading, result, second, points, names.sheet),
    summary: (names) =>
      proposalSummary({
        fileName: reading.fileName,
        referenceDate: result.choices.referenceDate,
        people: proposalReport(reading, result, second, points, names.sheet).people,
        transfers: result.totals.transfers,
        second: second && {
          selection: second.selection.name,
          teams: second.byAge.teams,
          transfers: second.byAge.transfers,
        },
        points,
        ...names,
      }),
  };
  return { ok: true, sheet };
};
