import type { CellAddress } from "../../caseload/cell-address";
import type { ClientMove } from "../../caseload/scenarios/client-moves";
import type { IsoDate } from "../../caseload/team/team-data";
import { meetingPurposes, meetingStatuses, meetingWords } from "../../text/sheets/meeting";
import {
  clientMovesSheetName,
  clientMovesWords,
  clientRow,
  movedBand,
  movedClients,
} from "../../text/sheets/client-moves-sheet";
import { blockWriter, text, theirs, type BlockWriter } from "../plan/block";
import { emptyMeeting, type MeetingFields } from "../shared/meeting-fields";
import { portraitPagePlan } from "../plan/page-plan";
import type { CellLook, PlanContent, SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

/** A client who moves, and where the team's own list has that client. */
export interface ListedMove extends Omit<ClientMove, "client"> {
  /** A cell of the client's row. */
  readonly place: CellAddress;
  /** The cell with the client's number, of which only the place is known; null where the list has none. */
  readonly number: CellAddress | null;
}

export interface ClientMovesSheetInput {
  readonly referenceDate: IsoDate;
  readonly scenario: string;
  readonly selection: string;
  /** In the order of clientMoves. */
  readonly moves: readonly ListedMove[];
  readonly meeting: MeetingFields;
}

/** Characters; together what an A4 has room for at full size. */
const widths = [16, 25, 15, 20, 20] as const;
const columns = { client: 0, row: 1, band: 2, from: 3, to: 4 } as const;
const all = { first: columns.client, last: columns.to };
const titleHeight = 26;

/**
 * The sheet "WERKBLAD dd-mm-jjjj" (docs/domain.md, Privacy): which clients go to whom, by a number that a formula takes from the team's own
 * list, else by the row only. The one sheet of ours about single clients, so it is made only when somebody asks for it.
 */
export function planClientMovesSheet(input: ClientMovesSheetInput): SheetPlan {
  const { referenceDate, moves } = input;
  const writer = blockWriter(widths);
  const header = writeHeading(writer, input) + 1;
  for (const name of ["client", "row", "band", "from", "to"] as const) {
    writer.put(header, columns[name], text(clientMovesWords[name]), looks.headerText);
  }
  moves.forEach((move, index) => writeMove(writer, header + 1 + index, move));
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: 0, left: all.first, bottom: header + moves.length, right: all.last };
  const page = portraitPagePlan(area, rowHeights, referenceDate, header);
  return {
    name: clientMovesSheetName(referenceDate),
    cells,
    merges,
    columnWidths: widths,
    // Those of the table are the standard: thousands of rows need no setting.
    rowHeights: Object.fromEntries(Object.entries(rowHeights).filter(([row]) => Number(row) <= header)),
    hiddenColumns: [],
    charts: [],
    page: { ...page, footer: { ...page.footer, center: clientMovesWords.title } },
    showGridlines: false,
  };
}

/** Title, what it is about, and notes; the number of rows. */
function writeHeading(writer: BlockWriter, input: ClientMovesSheetInput): number {
  const values = { first: columns.row, last: columns.to };
  let row = 0;
  writer.atLeast(row, titleHeight);
  writer.span(row++, all, text(clientMovesWords.title), looks.title);
  for (const { label, content, look } of headingLines(input)) {
    writer.put(row, columns.client, text(label), looks.label);
    writer.span(row++, values, content, { ...looks.value, wrap: true, ...look });
  }
  writer.span(row++, all, text(movedClients(input.moves.length)), looks.label);
  for (const note of [clientMovesWords.privacy, clientMovesWords.choice, clientMovesWords.rows]) {
    writer.span(row++, all, text(note), looks.note);
  }
  return row;
}

interface HeadingLine {
  readonly label: string;
  readonly content: PlanContent;
  readonly look?: CellLook;
}

/** Of the meeting only what somebody filled in: this sheet goes to who hands over, and is no agenda item. */
function headingLines({ referenceDate, scenario, selection, meeting }: ClientMovesSheetInput): readonly HeadingLine[] {
  const { purpose, status } = meeting;
  const filledIn = (field: "team" | "presenter" | "when" | "proposal"): readonly HeadingLine[] =>
    meeting[field] === "" ? [] : [{ label: meetingWords[field], content: theirs(meeting[field]) }];
  return [
    {
      label: clientMovesWords.referenceDate,
      content: { kind: "date", date: referenceDate },
      look: { numberFormat: numberFormats.longDate },
    },
    { label: clientMovesWords.scenario, content: theirs(scenario) },
    { label: clientMovesWords.selection, content: theirs(selection) },
    ...filledIn("team"),
    ...filledIn("presenter"),
    ...filledIn("when"),
    ...(purpose === null ? [] : [{ label: meetingWords.purpose, content: text(meetingPurposes[purpose]) }]),
    ...filledIn("proposal"),
    ...(status === emptyMeeting.status ? [] : [{ label: meetingWords.status, content: text(meetingStatuses[status]) }]),
  ];
}

function writeMove(writer: BlockWriter, row: number, { place, number, band, from, to }: ListedMove): void {
  const client: PlanContent = number ? { kind: "reference", cell: number } : text(clientMovesWords.noNumber);
  writer.put(row, columns.client, client, looks.value);
  // A link for each of thousands of rows keeps Excel busy: only where there is no number to find the client by.
  writer.put(row, columns.row, theirs(clientRow(place.sheet, place.row)), looks.value, number ? undefined : place);
  writer.put(row, columns.band, text(movedBand(band)), looks.value);
  writer.put(row, columns.from, theirs(from ?? clientMovesWords.nobody), looks.value);
  writer.put(row, columns.to, theirs(to), looks.value);
}
