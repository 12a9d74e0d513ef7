import { halfUp } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { planAbsenceSheet } from "../../../sheets/absence/absence-sheet";
import { absenceSummary } from "../../../text/command-line/absence-summary";
import { absenceSentence } from "../../../text/months/absence";
import { absenceReport } from "../../months/absence-report";
import { computeAbsence, type TeamAbsence } from "../../months/compute-absence";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";

export const workOut: SheetMaker<"team">["workOut"] = (source, wishes) => {
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
        ...{ referenceDate, fileName, names: team.names, hours, weeks, contactsPerYear, rows, sentences, meeting },
        clients: team.people.map(({ clients }) => clients),
      }),
    report: (names) => ({
      ...monthReport(source, names.sheet),
      weeks,
      contacts_per_year: contactsPerYear,
      rows: absenceReport(team.names, rows),
    }),
    summary: (names) => absenceSummary({ fileName, referenceDate, sentences, ...names }),
  };
  return { ok: true, sheet };
};

function absenceSentences({ team, rows, weeks }: TeamAbsence): readonly string[] {
  return rows.map(({ absent, clients, takes, uncovered, highest, contacts }) =>
    absenceSentence({
      name: itemAt(team.names, absent),
      weeks,
      clients,
      takes: [...takes].map(([place, taken]) => ({ name: itemAt(team.names, place), clients: taken })),
      uncovered,
      percent: highest?.percent ? halfUp(highest.percent) : null,
      contacts: contacts.whole,
    }),
  );
}
