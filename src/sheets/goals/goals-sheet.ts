import { goalsSheetName, goalsTitle, goalsWords } from "../../text/sheets/goals-sheet";
import { assumptionWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, joined, number, spacers, text } from "../plan/block";
import { withHeaders, type KeptTogether } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { headingBlock } from "../shared/heading-block";
import { headingColumns } from "../shared/meeting-columns";
import { goalColumns, goalWidths, type WrittenBlock } from "./goals-writer";
import { goalBlocks, type GoalBlock, type GoalsSheetInput } from "./goals-sheet-input";
import { breakEvenBlock, coachingBlock, funnelBlock, trendBlock } from "./model-blocks";
import { normsBlock } from "./norms-block";
import { outflowBlock } from "./outflow-block";

export { goalBlocks, type GoalBlock, type GoalsSheetInput } from "./goals-sheet-input";

const heading = { title: 0, fields: 1, proposal: 2 } as const;
const introduction = heading.proposal + 1;
/** People that a page can hold below the heading, with what their block says before and after them. */
const mostBelowHeading = 30;
const fullTimeHours = { row: introduction + 1, column: 3 } as const;

/**
 * The sheet "Doelen en capaciteit": the models of the source documents, one below the other, those that somebody ticked. Their figures stand there to
 * begin with, in cells to change, and every result is a native formula.
 */
export function planGoalsSheet({ result, blocks, meeting }: GoalsSheetInput): SheetPlan {
  const { referenceDate } = result.choices;
  const widths = [...goalWidths, 3, 10, 14];
  const writer = blockWriter(widths);
  writer.span(introduction, goalColumns, text(goalsWords.fixed), looks.note);
  writer.span(fullTimeHours.row, { first: 0, last: 2 }, text(assumptionWords.fullTimeHours), looks.text);
  writer.put(fullTimeHours.row, fullTimeHours.column, number(result.choices.fullTimeHours), {
    ...looks.inputNumber,
    numberFormat: numberFormats.hours,
  });
  const written: WrittenBlock[] = [];
  const spaces: number[] = [];
  let next = fullTimeHours.row + 1;
  // A table that may be longer than a page comes last, so that pages can repeat its header.
  const isLong = blocks.includes("outflow") && result.caseworkers.length > mostBelowHeading;
  const others = goalBlocks.filter((one) => one !== "outflow");
  const order = isLong ? [...others, "outflow" as const] : goalBlocks;
  for (const name of order.filter((one) => blocks.includes(one))) {
    spaces.push(next);
    const block = makers[name](result, next + 1);
    written.push(block);
    next = block.next;
  }
  const purpose = next;
  writer.span(purpose, goalColumns, text(goalsWords.purpose), looks.purpose);
  const { cells, merges, rowHeights } = joined([
    headingBlock(
      { referenceDate, title: goalsTitle, meeting, purpose: null, requestedDecision: null },
      { heading, headingColumns: headingColumns(widths, goalColumns), widths },
    ),
    writer.block(),
    ...written.map(({ block }) => block),
    spacers(spaces),
  ]);
  const area = { top: 0, bottom: purpose, left: goalColumns.first, right: goalColumns.last };
  return {
    name: goalsSheetName,
    cells,
    merges,
    columnWidths: widths,
    rowHeights,
    hiddenColumns: [],
    charts: written.flatMap(({ charts }) => charts),
    page: pagePlan(
      { area, rowHeights, columnWidths: widths },
      withHeaders(
        written.flatMap(({ kept }, place) => (isLong && place === written.length - 1 ? kept.map(goingOn) : kept)),
        cells,
      ),
      referenceDate,
    ),
    showGridlines: false,
  };
}

function goingOn(block: KeptTogether): KeptTogether {
  return { ...block, goesOn: true };
}

const makers: Readonly<Record<GoalBlock, (result: GoalsSheetInput["result"], top: number) => WrittenBlock>> = {
  outflow: (result, top) => outflowBlock(result, top, fullTimeHours),
  trend: (_, top) => trendBlock(top),
  norms: (_, top) => normsBlock(top),
  funnel: (_, top) => funnelBlock(top),
  coaching: (_, top) => coachingBlock(top),
  "break-even": (_, top) => breakEvenBlock(top),
};
