import { localAddress, readableAddress } from "../../caseload/cell-address";
import { decisionColumnsWords, methodInWords, pointsWords, proposalSheetName } from "../../text/sheets/proposal-sheet";
import { hasLimits } from "../../caseload/division/has-limits";
import { caseloadRows } from "../proportional/caseload-rows";
import { blockWriter, joined, linesNeeded, spacers, text, theirs, type Block } from "../plan/block";
import { onePage, pagePlan } from "../plan/page-plan";
import { tooSmallToRead } from "../plan/printed-size";
import type { PlanCell, SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { fixedMark } from "../../text/sheets/proportional-sheet";
import { helperBlock } from "./helper-block";
import { optionRows, optionsBlock, otherClients } from "./options-block";
import { peopleBlock } from "./people-block";
import { proposalCells } from "./proposal-cells";
import { proposalHeading, supposedIn } from "./proposal-heading";
import { proposalLayout, type ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput } from "./proposal-sheet-input";
import { whyBlock } from "./why-block";

export type { ProposalSheetInput } from "./proposal-sheet-input";

/**
 * The sheet "Voorstel dd-mm-jjjj": what a meeting decides on, on one A4 on its side. Everything that follows from hours and clients is a classic
 * native formula over the team's own cells. How it was worked out is on the other sheets, which are its appendices.
 */
export function planProposalSheet(input: ProposalSheetInput): SheetPlan {
  const people = caseloadRows(input.result).length;
  if (people > mostOnOnePage) return planned(input, people, false);
  const plan = planned(input, people, true);
  return tooSmallToRead(plan).length === 0 ? plan : planned(input, people, false);
}

/** More people than this leave the decision no room. */
const mostOnOnePage = 15;

function planned(input: ProposalSheetInput, people: number, isOnePage: boolean): SheetPlan {
  const { result, second, meeting, points } = input;
  const { referenceDate } = result.choices;
  const layout = proposalLayout({
    people,
    isOnePage,
    optionRows: optionRows(input),
    hasSecond: second !== null,
    hasNote: otherClients(input) !== null,
    hasProposal: meeting.proposal !== "",
    hasSupposed: supposedIn(input).length > 0,
    pointLines: (width) => linesNeeded(pointsInWords(points), looks.noteList, width),
  });
  const cells = proposalCells(input, layout);
  const body = [
    proposalHeading(input, layout),
    whyBlock(input, cells, layout),
    optionsBlock(input, cells, layout),
    peopleBlock(input, cells, layout),
    pointsBlock(points, layout),
    decisionBlock(layout),
    helperBlock(input, cells, layout),
    spacers(layout.spacers),
  ];
  const isFixed = joined(body).cells.some((cell) => isMarked(cell) && cell.column <= layout.full.last);
  const { cells: all, merges, rowHeights } = joined([...body, methodBlock(input, isFixed, layout)]);
  const area = { top: 0, bottom: layout.bottom, left: layout.full.first, right: layout.full.last };
  const sheet = { area, rowHeights, columnWidths: layout.widths };
  return {
    name: proposalSheetName(referenceDate),
    cells: all,
    merges,
    columnWidths: layout.widths,
    rowHeights,
    hiddenColumns: layout.widths.flatMap((_, column) => (column > layout.full.last + 1 ? [column] : [])),
    charts: [],
    page:
      layout.secondPage === null
        ? onePage(area, referenceDate)
        : pagePlan(sheet, blocksOf(layout, layout.secondPage), referenceDate, { orientation: "landscape" }),
    showGridlines: false,
  };
}

function blocksOf({ bottom }: ProposalLayout, secondPage: number) {
  return [
    { first: 0, last: secondPage - 1 },
    { first: secondPage, last: bottom },
  ];
}

function isMarked({ look }: PlanCell): boolean {
  return look.numberFormat?.includes(fixedMark) ?? false;
}

/** "1. …": what to settle first, and how many more there are. */
function pointsInWords({ first, all }: ProposalSheetInput["points"]): string {
  if (all === 0) return pointsWords.none;
  const lines = first.map((point, index) => `${index + 1}. ${point}`);
  const others = all - first.length;
  return [...lines, ...(others > 0 ? [pointsWords.others(others)] : [])].join("\n");
}

function pointsBlock(points: ProposalSheetInput["points"], { points: place, widths }: ProposalLayout): Block {
  const writer = blockWriter(widths);
  const { columns } = place;
  writer.span(place.title, columns, text(pointsWords.title(points.first.length, points.all)), looks.section);
  writer.area(
    { top: place.first, bottom: place.last, left: columns.first, right: columns.last },
    theirs(pointsInWords(points)),
    looks.noteList,
  );
  return writer.block();
}

/** An empty table for what the meeting decides. */
function decisionBlock({ decision, decisionColumns, widths }: ProposalLayout): Block {
  const writer = blockWriter(widths);
  const { title, what, who, when, evaluation } = decisionColumnsWords;
  const first = decisionColumns[0]?.first ?? 0;
  const last = decisionColumns.at(-1)?.last ?? first;
  writer.span(decision.title, { first, last }, text(title), looks.section);
  decisionColumns.forEach((columns, index) => {
    writer.span(decision.header, columns, text([what, who, when, evaluation][index] ?? ""), looks.headerText);
    for (let row = decision.first; row <= decision.last; row += 1) {
      writer.atLeast(row, 26);
      writer.span(row, columns, null, looks.input);
    }
  });
  return writer.block();
}

function methodBlock(input: ProposalSheetInput, isFixed: boolean, { method, full, widths }: ProposalLayout): Block {
  const writer = blockWriter(widths);
  const { result } = input;
  writer.span(
    method,
    full,
    theirs(
      methodInWords({
        isFixed,
        memo: memoPlace(input),
        plain: result.choices.rounding === "plain",
        limited: hasLimits(result),
      }),
    ),
    looks.note,
  );
  return writer.block();
}

/** "Memo!B3:B5", where fields of the meeting were taken from the team's own memo. */
function memoPlace({ stated, meeting }: ProposalSheetInput): string | null {
  if (stated === null) return null;
  const taken = [
    meeting.purpose === null ? stated.purpose : undefined,
    meeting.presenter === "" ? stated.presenter : undefined,
    meeting.when === "" ? stated.when : undefined,
  ].flatMap((field) => (field ? [field.cell] : []));
  const [first] = taken;
  const last = taken.at(-1);
  if (!first || !last) return null;
  const isColumn = taken.every(({ sheet, column }) => sheet === first.sheet && column === first.column);
  const rows = taken.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return isColumn && bottom > top
    ? `${readableAddress({ ...first, row: top })}:${localAddress({ ...first, row: bottom })}`
    : taken.map(readableAddress).join(", ");
}
