import { localRange, readableAddress } from "../../caseload/cell-address";
import type { Check } from "../../caseload/checks/check";
import type { CapacityDoubt } from "../../caseload/capacity/found-capacity";
import { sum } from "../../caseload/sum";
import { capacityDoubtAdvice, capacityDoubtSentence } from "../../text/problems/capacity-doubts";
import {
  capacityAssumptions,
  capacityFixedFootnote,
  capacityFootnotes,
  capacitySheetName,
  capacityTitle,
  normTimeWords,
  productiveHoursWords,
  roundingNames,
  truncatedTogether,
} from "../../text/sheets/capacity-sheet";
import { checkTitles } from "../../text/checks/checks";
import { doubtTitle } from "../../text/problems/doubts";
import { footnoteWords, referenceDateAssumption, sourcesAssumption } from "../../text/sheets/proportional-sheet";
import { assumptionLines, assumptionsBlock, parametersBlock } from "../shared/assumptions-block";
import { checkPoint } from "../../caseload/attention/attention-point";
import { blockWriter, formula, joined, number, spacers, text, type Block } from "../plan/block";
import { capacityCharts } from "./capacity-charts";
import { capacityLayout, type CapacityLayout } from "./capacity-layout";
import type { CapacitySheetInput } from "./capacity-sheet-input";
import { capacityTotalsBlock } from "./capacity-totals-block";
import { checkRowCount, checksBlock, pointsOf, type PointLine } from "../shared/checks-block";
import { claimBlock } from "./claim-block";
import { decisionBlock } from "../shared/decision-block";
import { textLiteral } from "../plan/formula-text";
import { headingBlock } from "../shared/heading-block";
import { normLibraryBlock, normRemarkLines, normRemarksBlock, normRowCount } from "./norm-library-block";
import { normTimesBlock, normTimeSpan, ownFigure } from "./norm-times-block";
import { withHeaders } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

export type { CapacitySheetInput } from "./capacity-sheet-input";

/**
 * The sheet "Normen en capaciteit": the fte that the team's norm times ask for (Radar for Delft, July 2002), as its own table has it and exact,
 * what is to be asked for, and norms to lay beside it. Every figure follows the team's own cells where those hold numbers.
 */
export function planCapacitySheet(input: CapacitySheetInput): SheetPlan {
  const { result, referenceDate, meeting } = input;
  const points = capacityPoints(input);
  const assumptions = assumptionsOf(input);
  const notes = [
    ...capacityFootnotes,
    ...(result.rounding ? [null] : []),
    capacityFixedFootnote,
    footnoteWords.purpose,
  ];
  const layout = capacityLayout(result, {
    footnotes: notes.length,
    checks: checkRowCount(points),
    norms: normRowCount,
    assumptionLines: (width) => assumptionLines(assumptions, width),
    remarkLines: normRemarkLines,
  });
  const { cells, merges, rowHeights } = joined([
    headingBlock({ referenceDate, title: capacityTitle, meeting, purpose: null, requestedDecision: null }, layout),
    normTimesBlock(result, layout),
    capacityTotalsBlock(result, layout),
    claimBlock(result, layout),
    footnotesBlock(input, notes, layout),
    checksBlock(points, layout),
    assumptionsBlock(assumptions, layout),
    normLibraryBlock(input.steps, layout),
    normRemarksBlock(layout),
    parametersBlock([productiveHours(input, layout)], layout),
    decisionBlock(layout),
    spacers(layout.spacers),
  ]);
  const area = { top: 0, bottom: layout.bottom, left: layout.full.first, right: layout.full.last };
  return {
    name: capacitySheetName,
    cells,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: [],
    charts: capacityCharts(result, layout),
    page: pagePlan({ area, rowHeights, columnWidths: layout.widths }, withHeaders(layout.blocks, cells), referenceDate),
    showGridlines: false,
  };
}

function productiveHours({ result }: CapacitySheetInput, layout: CapacityLayout) {
  const { value, source } = result.productiveHours;
  const figure = source && ownFigure(source, numberFormats.hours);
  return {
    place: layout.productiveHours,
    words: productiveHoursWords,
    value: figure?.content ?? number(value),
    numberFormat: figure?.numberFormat ?? numberFormats.hours,
  };
}

/** The notes below Tabel 1; null stands for the note that counts how the team's own cells were rounded. */
function footnotesBlock(
  { result }: CapacitySheetInput,
  notes: readonly (string | null)[],
  layout: CapacityLayout,
): Block {
  const writer = blockWriter(layout.widths);
  notes.forEach((note, index) => {
    const look = note === footnoteWords.purpose ? looks.purpose : looks.note;
    writer.span(layout.footnotes + index, layout.full, note === null ? countsContent() : text(note), look);
  });
  return writer.block();

  function countsContent() {
    const [before, ...after] = normTimeWords.counts;
    const order = ["truncated", "rounded", "either", "neither"] as const;
    const counts = order.map(
      (way) => `COUNTIF(${normTimeSpan(layout, "rounding")},${textLiteral(roundingNames[way])})`,
    );
    return formula(
      [textLiteral(before), ...counts.flatMap((count, index) => [count, textLiteral(after[index] ?? "")])].join("&"),
      before + order.map((way, index) => `${result.rounding?.cells[way] ?? 0}${after[index] ?? ""}`).join(""),
    );
  }
}

/** The points to look at first, then the information. Cells that were cut off are one point. */
function capacityPoints({ result, ladderChecks, answers }: CapacitySheetInput): readonly PointLine[] {
  const isTruncated = (check: Check): check is Extract<Check, { code: "C13" }> => check.code === "C13";
  const truncated = result.checks.filter(isTruncated);
  const [first] = truncated;
  return [
    ...pointsOf([...result.checks.filter((check) => !isTruncated(check)), ...ladderChecks].map(checkPoint), answers),
    ...result.doubts.map(fromDoubt),
    ...(first
      ? [
          {
            subject: checkTitles[first.code],
            cells: truncated.flatMap(({ cells }) => cells),
            words: truncatedTogether(truncated),
          },
        ]
      : []),
  ];
}

function fromDoubt(doubt: CapacityDoubt): PointLine {
  const sentence = capacityDoubtSentence(doubt, doubt.cells.map(readableAddress));
  return { subject: doubtTitle, cells: doubt.cells, words: `${sentence} → ${capacityDoubtAdvice(doubt)}` };
}

function assumptionsOf({
  result,
  referenceDate,
  referenceDateSource,
  tables,
  steps,
}: CapacitySheetInput): readonly string[] {
  const { value, source } = result.productiveHours;
  const places = tables.map((range) => ({ title: range.sheet, place: localRange(range) }));
  return [
    referenceDateAssumption(referenceDate, referenceDateSource),
    sourcesAssumption(places),
    capacityAssumptions.model,
    source
      ? capacityAssumptions.productiveHoursFound(value, readableAddress(source.cell))
      : capacityAssumptions.productiveHoursUnknown(value),
    capacityAssumptions.rounding,
    capacityAssumptions.frequencies,
    ...(result.lines.some(({ sources }) => sources.frequency === null) ? [capacityAssumptions.withoutFrequency] : []),
    ...(result.lines.some(({ drivenBy }) => drivenBy === "unknown") ? [capacityAssumptions.unknownDrivenBy] : []),
    ...(steps ? [capacityAssumptions.clientsOnSteps(sum(steps.map(({ clients }) => clients)))] : []),
  ];
}
