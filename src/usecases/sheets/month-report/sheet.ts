import { atOnce } from "../../../kernel/at-once";
import { planMonthReportSheet } from "../../../sheets/month-report/month-report-sheet";
import { sinceSummary } from "../../../text/command-line/since-summary";
import { sinceLines } from "../../../text/months/since";
import { computeSince } from "../../months/compute-since";
import { sinceSentences, toldOf } from "../../months/since-sentences";
import { sinceCountsReport, sinceListsReport, whichMonthReport } from "../../months/since-report";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";

export const workOut: SheetMaker<"months">["workOut"] = atOnce((source, wishes) => {
  const computed = computeSince(source.computed, source, wishes.months ?? {});
  if (!computed.ok) return computed;
  const { since: found } = computed;
  const { now, previous, since, months, labels } = found;
  const { fileName } = source.reading;
  const { referenceDate } = source.computed.result.choices;
  const shown = {
    ...{ fileName, referenceDate, previous, now },
    lines: sinceLines(since),
    lists: found.lists?.since ?? null,
    sentences: sinceSentences(found),
  };
  const sheet: WorkedOutSheet = {
    told: toldOf(found),
    plan: (meeting) => planMonthReportSheet({ ...shown, meeting }),
    report: (names) => ({
      ...monthReport(source, names.sheet),
      ...whichMonthReport(labels, months),
      now,
      previous,
      ...sinceCountsReport(since),
      lists: found.lists && {
        ...sinceListsReport(found.lists.since),
        date_previous: found.lists.previousDate,
        date_now: found.lists.nowDate,
        without_number: found.lists.withoutNumber,
      },
      added: found.added,
      gone: found.gone,
    }),
    summary: (names) => sinceSummary({ ...shown, ...names }),
  };
  return { ok: true, sheet };
});
