import type { CellAddress } from "../caseload/cell-address";
import type { ClientMove } from "../caseload/scenarios/client-moves";
import type { IsoDate } from "../caseload/team-data";
import { clientMovesSheetName, clientMovesWords, clientRow, movedBand, movedClients } from "../text/client-moves-sheet";
import { blockWriter, text, theirs, type BlockWriter } from "./block";
import { portraitPagePlan } from "./page-plan";
import type { PlanContent, SheetPlan } from "./sheet-plan";
import { looks, numberFormats } from "./sheet-styles";

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
}

/** Characters; together what an A4 has room for at full size. */
const widths = [16, 25, 15, 20, 20] as const;
const columns = { client: 0, row: 1, band: 2, from: 3, to: 4 } as const;
const all = { first: columns.client, last: columns.to };
const titleHeight = 26;
const rows = {
  title: 0,
  referenceDate: 1,
  scenario: 2,
  selection: 3,
  total: 4,
  notes: 5,
  header: 9,
  first: 10,
} as const;

/**
 * The sheet "WERKBLAD dd-mm-jjjj" (docs/domain.md, Privacy): which clients go to whom, by a number that a formula takes from the team's own
 * list, else by the row only. The one sheet of ours about single clients, so it is made only when somebody asks for it.
 */
export function planClientMovesSheet(input: ClientMovesSheetInput): SheetPlan {
  const { referenceDate, moves } = input;
  const writer = blockWriter(widths);
  writeHeading(writer, input);
  for (const name of ["client", "row", "band", "from", "to"] as const) {
    writer.put(rows.header, columns[name], text(clientMovesWords[name]), looks.headerText);
  }
  moves.forEach((move, index) => writeMove(writer, rows.first + index, move));
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: rows.title, left: all.first, bottom: rows.header + moves.length, right: all.last };
  const page = portraitPagePlan(area, rowHeights, referenceDate, rows.header);
  return {
    name: clientMovesSheetName(referenceDate),
    cells,
    merges,
    columnWidths: widths,
    // Those of the table are the standard: thousands of rows need no setting.
    rowHeights: Object.fromEntries(Object.entries(rowHeights).filter(([row]) => Number(row) < rows.first)),
    hiddenColumns: [],
    charts: [],
    page: { ...page, footer: { ...page.footer, center: clientMovesWords.title } },
    showGridlines: false,
  };
}

function writeHeading(writer: BlockWriter, { referenceDate, scenario, selection, moves }: ClientMovesSheetInput): void {
  const values = { first: columns.row, last: columns.to };
  writer.atLeast(rows.title, titleHeight);
  writer.span(rows.title, all, text(clientMovesWords.title), looks.title);
  writer.put(rows.referenceDate, columns.client, text(clientMovesWords.referenceDate), looks.label);
  writer.span(
    rows.referenceDate,
    values,
    { kind: "date", date: referenceDate },
    {
      ...looks.value,
      numberFormat: numberFormats.longDate,
    },
  );
  writer.put(rows.scenario, columns.client, text(clientMovesWords.scenario), looks.label);
  writer.span(rows.scenario, values, theirs(scenario), { ...looks.value, wrap: true });
  writer.put(rows.selection, columns.client, text(clientMovesWords.selection), looks.label);
  writer.span(rows.selection, values, theirs(selection), { ...looks.value, wrap: true });
  writer.span(rows.total, all, text(movedClients(moves.length)), looks.label);
  [clientMovesWords.privacy, clientMovesWords.choice, clientMovesWords.rows].forEach((note, index) =>
    writer.span(rows.notes + index, all, text(note), looks.note),
  );
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
