import type { IsoDate } from "../../caseload/dates";
import type { TeamTransfers } from "../../caseload/transfers/team-transfers";
import {
  groupName,
  transfersSentence,
  transfersSheetName,
  transfersWords as words,
} from "../../text/sheets/transfers-sheet";
import { blockWriter, number, text, theirs, type BlockWriter } from "../plan/block";
import { writtenBlocks } from "../plan/page-breaks";
import { linesOnPage, pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import type { MeetingFields } from "../shared/meeting-fields";
import { meetingLines, referenceDateLine, writePlainHeading } from "../shared/plain-heading";

export interface TransfersSheetInput {
  readonly referenceDate: IsoDate;
  readonly fullTimeHours: number;
  readonly transfers: TeamTransfers;
  readonly meeting: MeetingFields;
}

/** In characters; together they fill an A4 at full size. */
const widths = [20, 20, 20, 12, 12, 12] as const;
const all = { first: 0, last: widths.length - 1 };
const count = { ...looks.number, numberFormat: numberFormats.count };
const decimal = { ...looks.number, numberFormat: numberFormats.oneDecimal };

/** The sheet "Overdrachten dd-mm-jjjj": from whom to whom, by group, and what everybody then has. */
export function planTransfersSheet({ referenceDate, transfers, meeting }: TransfersSheetInput): SheetPlan {
  const writer = blockWriter(widths);
  const weighed = transfers.groups.length > 1;
  const heading = {
    title: words.title,
    lines: [referenceDateLine(referenceDate), ...meetingLines(meeting)],
    notes: [transfersSentence(transfers), words.fixed, ...(weighed ? [words.points] : []), words.purpose],
  };
  const row = writePlainHeading(writer, heading, all);
  const head = row + 1;
  const last = writeTables(writer, head, transfers, weighed);
  const { cells, merges, rowHeights: written } = writer.block();
  const rowHeights = Object.fromEntries(Object.entries(written).filter(([own]) => Number(own) < head));
  const area = { top: 0, left: all.first, bottom: last, right: all.last };
  const page = pagePlan({ area, rowHeights, columnWidths: widths }, writtenBlocks(cells), referenceDate);
  return {
    name: transfersSheetName(referenceDate),
    ...{ cells, merges, columnWidths: widths, rowHeights },
    ...{ hiddenColumns: [], charts: [] },
    page: { ...page, footer: { ...page.footer, center: words.title } },
    showGridlines: false,
  };
}

/** Who gives to whom, and what everybody then has. Returns the last row. */
function writeTables(writer: BlockWriter, head: number, transfers: TeamTransfers, weighed: boolean): number {
  const { routes, caseworkers } = transfers;
  if (routes.length <= linesOnPage || routes.length < caseworkers.length) {
    return writeCaseworkers(writer, writeRoutes(writer, head, transfers) + 1, transfers, weighed);
  }
  return writeRoutes(writer, writeCaseworkers(writer, head, transfers, weighed) + 2, transfers) - 1;
}

/** Returns the first row below it. */
function writeRoutes(writer: BlockWriter, head: number, { routes, groups }: TeamTransfers): number {
  [words.from, words.to, words.group].forEach((word, column) => writer.put(head, column, text(word), looks.headerText));
  writer.put(head, 3, text(words.clients), looks.headerNumber);
  routes.forEach(({ group, from, to, clients }, index) => {
    const row = head + 1 + index;
    writer.put(row, 0, theirs(from ?? words.nobody), looks.value);
    writer.put(row, 1, theirs(to), looks.value);
    writer.put(row, 2, theirs(groupName(groups[group] ?? { name: "" })), looks.value);
    writer.put(row, 3, number(clients), count);
  });
  return head + 1 + routes.length;
}

/** Returns the last row. */
function writeCaseworkers(writer: BlockWriter, head: number, { caseworkers }: TeamTransfers, weighed: boolean): number {
  const columns = weighed
    ? [words.hours, words.clientsNow, words.clientsThen, words.pointsThen, words.part]
    : [words.hours, words.clientsNow, words.clientsThen, words.part];
  writer.put(head, 0, text(words.name), looks.headerText);
  columns.forEach((word, at) => writer.put(head, at + 1, text(word), looks.headerNumber));
  caseworkers.forEach(({ name, hours, now, after, pointsAfter, part }, index) => {
    const row = head + 1 + index;
    const total = (clients: readonly number[]) => clients.reduce((sum, own) => sum + own, 0);
    writer.put(row, 0, theirs(name), looks.value);
    const figures = [hours, total(now), total(after), ...(weighed ? [pointsAfter] : []), part];
    figures.forEach((figure, at) => writer.put(row, at + 1, number(figure), at === 1 || at === 2 ? count : decimal));
  });
  return head + caseworkers.length;
}
