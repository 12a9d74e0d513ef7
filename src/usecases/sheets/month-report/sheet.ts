import { planMonthReportSheet } from "../../../sheets/month-report/month-report-sheet";
import { sinceSummary } from "../../../text/command-line/since-summary";
import {
  balanceSentence,
  newAndGone,
  sinceLines,
  sinceSentence,
  whichMonthSentences,
} from "../../../text/months/since";
import { computeSince, type TeamSince } from "../../months/compute-since";
import { sinceCountsReport, whichMonthReport } from "../../months/since-report";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";

export const workOut: SheetMaker<"months">["workOut"] = (source, wishes) => {
  const computed = computeSince(source.computed, source.grids, wishes.months ?? {});
  if (!computed.ok) return computed;
  const { since: found } = computed;
  const { now, previous, since, months, labels } = found;
  const { fileName } = source.reading;
  const { referenceDate } = source.computed.result.choices;
  const shown = { fileName, referenceDate, previous, now, lines: sinceLines(since), sentences: sentencesOf(found) };
  const sheet: WorkedOutSheet = {
    told: [...shown.sentences, ...shown.lines.map(sinceSentence)],
    plan: (meeting) => planMonthReportSheet({ ...shown, meeting }),
    report: (names) => ({
      ...monthReport(source, names.sheet),
      ...whichMonthReport(labels, months),
      now,
      previous,
      ...sinceCountsReport(since),
      added: found.added,
      gone: found.gone,
    }),
    summary: (names) => sinceSummary({ ...shown, ...names }),
  };
  return { ok: true, sheet };
};

function sentencesOf({ months, since, labels, now, added, gone }: TeamSince): readonly string[] {
  const monthsAt = (places: readonly number[]) => places.flatMap((place) => months.months[place] ?? []);
  const month = months.months[labels.lastIndexOf(now)] ?? null;
  return [
    balanceSentence(since),
    ...(month === null
      ? []
      : whichMonthSentences({
          now: month,
          ahead: monthsAt(months.ahead),
          notComplete: monthsAt(months.notComplete),
          twice: months.twice,
        })),
    ...newAndGone(added, gone),
  ];
}
