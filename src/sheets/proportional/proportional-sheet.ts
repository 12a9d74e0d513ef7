import { checkPoint, doubtPoint } from "../../caseload/attention/attention-point";
import { isAboutAges } from "../../caseload/checks/ages/age-check";
import type { Division } from "../../caseload/division/division";
import { supposedContractHours } from "../../caseload/division/supposed-hours";
import { supposedHoursWarning } from "../../text/supposed-hours";
import { checkBlockWords, proportionalSheetName } from "../../text/sheets/proportional-sheet";
import {
  assumptionLines,
  assumptionsBlock,
  assumptionsOf,
  parametersBlock,
  proportionalParameters,
} from "../shared/assumptions-block";
import { blockWriter, joined, spacers, theirs, type Block } from "../plan/block";
import { boundedRows, boundsBlock, boundsParameters } from "./bounds-block";
import { caseloadBlock } from "./caseload-block";
import { caseloadChart } from "./caseload-chart";
import { changesBlock } from "./changes-block";
import { checkRowCount, checksBlock, pointsOf } from "../shared/checks-block";
import { decisionBlock } from "../shared/decision-block";
import { fewTransfersBlock } from "./few-transfers-block";
import { footnotesBlock, footnotesOf } from "./footnotes";
import { formationBlock } from "./formation-block";
import { headingBlock } from "../shared/heading-block";
import { helperBlock } from "./helper-block";
import { withHeaders } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { ProportionalSheetInput } from "./proportional-sheet-input";
import { proportionalSheetLayout, type ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { weightedBlock, weightedSentencesOf } from "./weighted-block";
import { weightedHelperColumns, weightedRows } from "./weighted-layout";

export type { ProportionalSheetInput, ReferenceDateSource } from "./proportional-sheet-input";

/**
 * The scenario sheet "Rekenkundig dd-mm-jjjj" (docs/domain.md, The meeting sheet): what a team lead takes into the meeting. Every number
 * is a classic native formula over the team's own cells where those hold numbers, so that the sheet follows when they change.
 */
export function planProportionalSheet(input: ProportionalSheetInput): SheetPlan {
  const { result, weighted, within, few, meeting } = input;
  const { referenceDate } = result.choices;
  // Nothing on this sheet depends on age groups, and the checks about them would take a second page.
  const checks = result.checks.filter((check) => !isAboutAges(check));
  const elsewhere = result.checks.length - checks.length;
  const remark = elsewhere > 0 ? checkBlockWords.aboutAges(elsewhere) : null;
  const points = pointsOf([...checks.map(checkPoint), ...input.doubts.map(doubtPoint)], input.answers);
  const assumptions = assumptionsOf(input);
  const layout = proportionalSheetLayout(result, {
    footnotes: footnotesOf(result).length,
    checks: checkRowCount(points, remark),
    assumptionLines: (width) => assumptionLines(assumptions, width),
    weightedRows: (width) =>
      weighted === null ? 0 : weightedRows(weighted, assumptionLines(weightedSentencesOf(weighted, result), width)),
    weightedHelperColumns: weighted === null ? 0 : weightedHelperColumns(weighted),
    bounded: within && boundedRows(result, weighted).length,
    fewTransfers: few && few.needed.length,
  });
  const block = joined([
    headingBlock({ referenceDate, meeting, stated: input.stated, purpose: null, requestedDecision: null }, layout),
    supposedBlock(result, layout),
    formationBlock(result, layout),
    changesBlock(result, layout),
    caseloadBlock(result, layout),
    footnotesBlock(result, layout),
    ...(weighted === null ? [] : [weightedBlock(weighted, result, layout)]),
    ...(within === null ? [] : [boundsBlock(within, weighted, result, layout)]),
    ...(few === null ? [] : [fewTransfersBlock(few, result, layout)]),
    checksBlock(points, layout, remark),
    assumptionsBlock(assumptions, layout),
    parametersBlock([...proportionalParameters(result, layout), ...boundsParameters(within, layout)], layout),
    decisionBlock(layout),
    helperBlock(result, layout),
    spacers(layout.spacers),
  ]);
  const { cells, merges, rowHeights } = block;
  const area = { top: 0, bottom: layout.bottom, left: layout.full.first, right: layout.full.last };
  const sheet = { area, rowHeights, columnWidths: layout.widths };
  return {
    name: proportionalSheetName(referenceDate),
    cells,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: layout.widths.flatMap((_, column) => (column < layout.helpers.floor ? [] : [column])),
    charts: [caseloadChart(result, layout)],
    page: pagePlan(sheet, withHeaders(layout.blocks, cells), referenceDate),
    showGridlines: false,
  };
}

/** Below the heading, where an empty row is otherwise: the figures are not those of the sheets. */
function supposedBlock(result: Division, { heading, full, widths }: ProportionalSheetLayout): Block {
  const writer = blockWriter(widths);
  const people = supposedContractHours(result);
  if (people.length > 0) writer.span(heading.proposal + 1, full, theirs(supposedHoursWarning(people)), looks.warning);
  return writer.block();
}
