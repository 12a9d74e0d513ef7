import type { Doubt } from "../../caseload/team/team-data";
import type { FinishedReading } from "./finished-reading";
import { addedMoments } from "./added-moments";
import { clientsWithoutHours } from "./clients-without-hours";
import { countsFartherOn } from "./counts-farther-on";
import { kindsLeftOut } from "./kinds-left-out";
import { namesBeside } from "./names-beside";
import { oldCounts } from "./old-counts";
import { partsToldApart } from "./parts-told-apart";
import { peopleLeftOut } from "./people-left-out";
import { rowsOfOtherForm } from "./rows-of-other-form";
import { saidElsewhere } from "./said-elsewhere";
import { secondCounts } from "./second-counts";
import { statedTotals } from "./stated-totals";
import { unusedRemarks } from "./unused-remarks";
import { uncountedLists } from "./uncounted-lists";
import { wrongSums } from "./wrong-sums";
import { unlikelyFigures } from "./unlikely-figures";

/**
 * Looks at what was read as somebody who believes nothing: whether everything in the workbook is accounted for, and whether the figures can be
 * right. It knows no layouts, so that it still speaks where a layout was misunderstood.
 */
export function sceptic(reading: FinishedReading): readonly Doubt[] {
  return [
    ...uncountedLists(reading),
    ...rowsOfOtherForm(reading),
    ...unlikelyFigures(reading.best),
    ...secondCounts(reading.best),
    ...kindsLeftOut(reading.best),
    ...partsToldApart(reading),
    ...countsFartherOn(reading),
    ...saidElsewhere(reading),
    ...wrongSums(reading.best),
    ...addedMoments(reading.best),
    ...clientsWithoutHours(reading),
    ...peopleLeftOut(reading),
    ...namesBeside(reading),
    ...oldCounts(reading),
    ...statedTotals(reading),
    ...unusedRemarks(reading),
  ];
}
