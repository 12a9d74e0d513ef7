import { atOnce } from "../../../kernel/at-once";
import { planAbsenceSheet } from "../../../sheets/absence/absence-sheet";
import { absenceSummary } from "../../../text/command-line/absence-summary";
import { absenceReport } from "../../months/absence-report";
import { absenceSentences } from "../../months/absence-sentences";
import { computeAbsence } from "../../months/compute-absence";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";

export const workOut: SheetMaker<"employment">["workOut"] = atOnce((source, wishes) => {
  const computed = computeAbsence(source, wishes.months ?? {}, wishes.newPerMonth ?? null);
  if (!computed.ok) return computed;
  const { absence } = computed;
  const { team, hours, weeks, contactsPerYear, rows } = absence;
  const { fileName } = source.reading;
  const { referenceDate } = team;
  const sentences = absenceSentences(absence);
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planAbsenceSheet({
        ...{ referenceDate, fileName, names: team.names, hours, weeks, contactsPerYear, rows, meeting },
        formation: team.formation,
        clients: team.people.map(({ clients }) => clients),
      }),
    report: (names) => ({
      ...monthReport(source, names.sheet),
      weeks,
      contacts_per_year: contactsPerYear,
      rows: absenceReport(team.names, rows),
      formation: team.formation,
    }),
    summary: (names) =>
      absenceSummary({ fileName, referenceDate, sentences: [...sentences, ...team.formation], ...names }),
  };
  return { ok: true, sheet };
});
