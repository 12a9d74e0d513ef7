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
import { isOnOnePage, fittedPagePlan, rowsLeftOnPage } from "../plan/fitted-pages";
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
  const { plan, together } = planned(input, 0);
  if (staysTogether(plan, together)) return plan;
  const left = rowsLeftOnPage(together.first, plan.page.area, plan.rowHeights, plan.columnWidths);
  const moved = planned(input, left + rowsToSpare);
  return left <= mostRowsLeft && staysTogether(moved.plan, moved.together) ? moved.plan : plan;
}

function staysTogether({ page, rowHeights, columnWidths }: SheetPlan, rows: RowsTogether): boolean {
  return isOnOnePage(rows, page.area, rowHeights, columnWidths);
}

interface RowsTogether {
  readonly first: number;
  readonly last: number;
}

/** The most rows that a page may leave empty so that the checks and the decision stand on one page together. */
const mostRowsLeft = 24;
/** Another printer may have room for a few more rows. */
const rowsToSpare = 4;

/** The plan, and the rows that a meeting needs on one page: from the checks down to the decision. */
function planned(
  input: AgeDivisionSheetInput,
  rowsBeforeChecks: number,
): { readonly plan: SheetPlan; readonly together: RowsTogether } {
  const { division, settings, fileName, meeting } = input;
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
    rowsBeforeChecks,
    betterCutsLines: (width) => betterCutsLines(division, width),
    assumptionLines: (width) => assumptionLines(assumptions, width),
  });
  const { cells, merges, rowHeights } = joined([
    headingBlock({ referenceDate, fileName, meeting, purpose: null, requestedDecision: null }, layout),
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
  const area = { top: 0, bottom: layout.bottom, left: layout.left.first, right: layout.right.last };
  const plan = {
    name: ageDivisionSheetName(referenceDate),
    cells,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: [],
    charts: [ageChart(division, layout)],
    page: fittedPagePlan(area, rowHeights, referenceDate),
    showGridlines: false,
  };
  return { plan, together: { first: layout.checks.title, last: layout.bottom } };
}
