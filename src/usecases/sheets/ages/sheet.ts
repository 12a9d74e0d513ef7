import { atOnce } from "../../../kernel/at-once";
import { planAgeDivisionSheet } from "../../../sheets/ages/age-division-sheet";
import { ageDivisionSummary } from "../../../text/command-line/age-division-summary";
import { computeAgeDivision } from "../../scenarios/compute-age-division";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { agesReport } from "../shared/ages-report";
import { listSummary } from "../shared/list-summary";
import { ageDivisionReport } from "./report";

export const workOut: SheetMaker<"clients">["workOut"] = atOnce((ages, wishes) => {
  const divided = computeAgeDivision(ages, wishes);
  if (!divided.ok) return divided;
  const { division } = divided;
  const { reading, computed, clients } = ages;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planAgeDivisionSheet({
        division,
        fileName: reading.fileName,
        referenceDateSource: computed.referenceDateSource,
        sources: clients.lists.map(({ range }) => ({ title: range.sheet, range })),
        doubts: reading.team.doubts,
        clientDoubts: clients.doubts,
        answers: reading.memory.answers,
        settings: reading.memory.settings,
        meeting,
        stated: reading.team.meeting ?? null,
      }),
    report: (names) => ({ ...agesReport(ages, names.sheet), ...ageDivisionReport(division) }),
    summary: (names) => ageDivisionSummary({ fileName: reading.fileName, division, list: listSummary(ages), ...names }),
  };
  return { ok: true, sheet };
});
