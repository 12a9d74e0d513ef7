import { checkPoint, clientDoubtPoint, doubtPoint } from "../../caseload/attention/attention-point";
import { ageDivisionSheetName } from "../../text/sheets/age-division-sheet";
import { ageAssumptionsOf, ageParameters } from "./age-assumptions";
import { ageDivisionBlock } from "./age-division-block";
import { ageDivisionLayout } from "./age-division-layout";
import type { AgeDivisionSheetInput } from "./age-division-sheet-input";
import { ageChart, ageFiguresBlock, shownAges } from "./age-figures";
import { ageFootnotes, ageFootnotesBlock } from "./age-footnotes";
import { assumptionLines, assumptionsBlock, parametersBlock } from "../shared/assumptions-block";
import { betterCutsBlock, betterCutsLines } from "./better-cuts-block";
import { joined, spacers } from "../plan/block";
import { caseworkerAges } from "./caseworker-ages";
import { caseworkerAgesBlock, caseworkerNotes, caseworkerRows } from "./caseworker-ages-block";
import { checkRowCount, checksBlock, pointsOf } from "../shared/checks-block";
import { decisionBlock } from "../shared/decision-block";
import { headingBlock } from "../shared/heading-block";
import { withHeaders } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import { selectionBlock } from "../shared/selection-block";
import type { SheetPlan } from "../plan/sheet-plan";
import { unseenAgesBlock, unseenLines } from "./unseen-ages";

export type { AgeDivisionSheetInput } from "./age-division-sheet-input";

/**
 * The sheet "Leeftijdsindeling dd-mm-jjjj" (docs/domain.md, The meeting sheet, Tabel 3): who counts, the age groups now
 * and proposed over the same clients, and what they ask of the teams. Counts are classic native formulas over the
 * team's own list where that allows it; then the ages of the groups can be changed on the sheet. No single client
 * stands on it.
 */
export function planAgeDivisionSheet(input: AgeDivisionSheetInput): SheetPlan {
  const { division, settings, meeting } = input;
  const { referenceDate } = division;
  const points = pointsOf(
    [...division.checks.map(checkPoint), ...input.doubts.map(doubtPoint), ...input.clientDoubts.map(clientDoubtPoint)],
    input.answers,
  );
  const assumptions = ageAssumptionsOf(input);
  const byCaseworker = caseworkerAges(division, settings);
  const layout = ageDivisionLayout(division, {
    ages: shownAges(division).length,
    unseen: unseenLines(division).length,
    footnotes: ageFootnotes(division).length,
    caseworkers: caseworkerRows(byCaseworker),
    caseworkerNotes: caseworkerNotes(byCaseworker, settings).length,
    checks: checkRowCount(points),
    betterCutsLines: (width) => betterCutsLines(division, width),
    assumptionLines: (width) => assumptionLines(assumptions, width),
  });
  const { cells, merges, rowHeights } = joined([
    headingBlock({ referenceDate, meeting, stated: input.stated, purpose: null, requestedDecision: null }, layout),
    ageDivisionBlock(division, settings, layout),
    selectionBlock(division, layout),
    ageFootnotesBlock(division, layout),
    caseworkerAgesBlock(division, byCaseworker, settings, layout),
    betterCutsBlock(division, layout),
    checksBlock(points, layout),
    assumptionsBlock(assumptions, layout),
    parametersBlock(ageParameters(input, layout), layout),
    decisionBlock(layout),
    ageFiguresBlock(division, layout),
    unseenAgesBlock(division, layout),
    spacers(layout.spacers),
  ]);
  const area = { top: 0, bottom: layout.bottom, left: layout.full.first, right: layout.full.last };
  return {
    name: ageDivisionSheetName(referenceDate),
    cells,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: [],
    charts: [ageChart(division, layout)],
    page: pagePlan({ area, rowHeights, columnWidths: layout.widths }, withHeaders(layout.blocks, cells), referenceDate),
    showGridlines: false,
  };
}
