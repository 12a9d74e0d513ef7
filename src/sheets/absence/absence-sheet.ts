import { asNumber, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import type { IsoDate } from "../../caseload/dates";
import type { AbsenceRow } from "../../caseload/months/absence";
import { absenceTitle, uncoveredSentence } from "../../text/months/absence";
import { absenceSheetWords as words, takesLine } from "../../text/sheets/absence-sheet";
import { monthSheetWords } from "../../text/sheets/month-sheets";
import { blockWriter, formula, number, text, theirs, type BlockWriter } from "../plan/block";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import type { PlanPosition, SheetPlan } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";
import { tableRows, type TableRows } from "../plan/table-rows";
import { widthFor } from "../plan/width-for";
import type { MeetingFields } from "../shared/meeting-fields";
import { monthSheet, writeMonthHeading } from "../shared/month-sheet";

export interface AbsenceSheetInput {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  readonly names: readonly string[];
  readonly hours: readonly Fraction[];
  readonly clients: readonly number[];
  readonly weeks: number;
  readonly contactsPerYear: number;
  readonly rows: readonly AbsenceRow[];
  /** Sentences about what the formation says of absence and hours. */
  readonly formation: readonly string[];
  readonly meeting: MeetingFields;
}

const columns = { name: 0, clients: 1, takes: 2, highest: 3, percent: 4, mean: 5, contacts: 6 } as const;
/** In characters: a name on one line where that can be, and beside it who takes over. */
const nameWidth = { least: 17, most: 22 };
const nameAndTakes = 53;
const widthsOf = (names: readonly string[]): readonly number[] => {
  const name = widthFor(names, nameWidth);
  return [name, 9, nameAndTakes - name, 14, 10, 9.5, 9.5];
};
/** Lines of who takes over that a page can hold, a few lines of text each. */
const mostOnOnePage = 12;
const all = { first: columns.name, last: columns.contacts };
/** The second table, in the same columns. */
const given = { name: 0, transfers: 1, back: 3, months: 5 } as const;

/**
 * The sheet "Als iemand uitvalt dd-mm-jjjj": everybody is a row. Contact moments and per cents follow the weeks, hours and clients on the sheet; who takes how many is
 * fixed. No reason and nothing about a person.
 */
export function planAbsenceSheet(input: AbsenceSheetInput): SheetPlan {
  const { referenceDate, fileName, rows, meeting, weeks, contactsPerYear } = input;
  const widths = widthsOf(input.names);
  const writer = blockWriter(widths);
  const below = writeMonthHeading(
    writer,
    {
      title: absenceTitle,
      ...{ referenceDate, fileName, meeting },
      lines: [],
      notes: [words.rule, words.everybody, words.fixed, ...input.formation, monthSheetWords.purpose],
    },
    all,
  );
  const weekCell = { row: below, column: columns.clients };
  const contactCell = { row: below + 1, column: columns.clients };
  writer.put(weekCell.row, columns.name, text(words.weeks), looks.label);
  writer.put(weekCell.row, weekCell.column, number(weeks), looks.inputNumber);
  writer.put(contactCell.row, columns.name, text(words.contactsPerYear), { ...looks.label, wrap: true });
  writer.put(contactCell.row, contactCell.column, number(contactsPerYear), looks.inputNumber);
  const team = tableRows(below + 3, input.names.length);
  // Lines about who takes over are high: with many people they are more than a page, and pages can repeat the header of what comes last only.
  const coverIsLast = rows.length > mostOnOnePage;
  const first = tableRows(team.last + 2, rows.length);
  const second = tableRows(first.last + 2, rows.length);
  const [cover, transfer] = coverIsLast ? [second, first] : [first, second];
  writeTeam(writer, input, team);
  writeCover(writer, input, cover, team, { weekCell, contactCell });
  writeTransfer(writer, input, transfer);
  return monthSheet(writer, {
    subject: words.subject,
    referenceDate,
    columnWidths: widths,
    columns: all,
    last: second.last,
  });
}

/** A wide cell: its number stands under its header, and not against the hours. */
const besideHours = { horizontal: "left", indent: 1 } as const;

function writeTeam(writer: BlockWriter, { names, hours, clients }: AbsenceSheetInput, rows: TableRows): void {
  writer.span(rows.title, all, text(words.hours), looks.section);
  writer.put(rows.header, 0, text(monthSheetWords.name), looks.headerText);
  writer.put(rows.header, 1, text(monthSheetWords.hours), looks.headerNumber);
  writer.put(rows.header, 2, text(words.now), looks.headerIndented);
  names.forEach((name, place) => {
    writer.put(rows.first + place, 0, theirs(name), looks.text);
    writer.put(rows.first + place, 1, number(asNumber(itemAt(hours, place))), looks.inputNumber);
    writer.put(rows.first + place, 2, number(itemAt(clients, place)), {
      ...looks.inputNumber,
      ...besideHours,
    });
  });
}

function writeCover(
  writer: BlockWriter,
  { rows, names }: AbsenceSheetInput,
  table: TableRows,
  team: TableRows,
  { weekCell, contactCell }: { readonly weekCell: PlanPosition; readonly contactCell: PlanPosition },
): void {
  writer.span(table.title, all, text(words.cover), looks.section);
  const headers = [
    [columns.clients, words.clients],
    [columns.percent, words.percent],
    [columns.mean, words.mean],
    [columns.contacts, words.contacts],
  ] as const;
  writer.put(table.header, columns.name, text(words.absent), looks.headerText);
  writer.put(table.header, columns.takes, text(words.takes), looks.headerIndented);
  writer.put(table.header, columns.highest, text(words.highest), looks.headerText);
  for (const [column, title] of headers) writer.put(table.header, column, text(title), looks.headerNumber);
  const allHours = `SUM(${fixedSpan({ column: 1, first: team.first, last: team.last })})`;
  const allClients = `SUM(${fixedSpan({ column: 2, first: team.first, last: team.last })})`;
  const percent = { ...looks.number, numberFormat: numberFormats.percent };
  rows.forEach((own, place) => {
    const row = table.first + place;
    const absent = team.first + own.absent;
    const taken = [...own.takes].map(([who, count]) => ({ name: itemAt(names, who), clients: count }));
    writer.put(row, columns.name, theirs(itemAt(names, own.absent)), looks.text);
    writer.put(row, columns.clients, formula(fixedAt({ row: absent, column: 2 }), own.clients), {
      ...looks.number,
      numberFormat: numberFormats.count,
    });
    const takes = own.uncovered > 0 ? [takesLine(taken), uncoveredSentence(own.uncovered)] : [takesLine(taken)];
    writer.put(
      row,
      columns.takes,
      theirs(takes.filter((part) => part !== "").join("; ") || words.unknown),
      looks.indentedText,
    );
    const { highest } = own;
    writer.put(row, columns.highest, theirs(highest ? itemAt(names, highest.place) : words.unknown), looks.text);
    if (highest?.percent) {
      const [hour, has] = [1, 2].map((column) => fixedAt({ row: team.first + highest.place, column }));
      const load = `(${has}+${own.takes.get(highest.place) ?? 0})`;
      writer.put(
        row,
        columns.percent,
        formula(`${load}*${allHours}/(${hour}*${allClients})`, asNumber(highest.percent) / 100),
        percent,
      );
    } else writer.put(row, columns.percent, text(words.unknown), looks.number);
    const ownHours = fixedAt({ row: absent, column: 1 });
    const mean = `IF(${allHours}>${ownHours},${allHours}/(${allHours}-${ownHours}),"–")`;
    writer.put(row, columns.mean, formula(mean, own.mean ? asNumber(own.mean) / 100 : words.unknown), percent);
    const due = `ROUND(${at(row, columns.clients)}*${fixedAt(contactCell)}*${fixedAt(weekCell)}/52,0)`;
    writer.put(row, columns.contacts, formula(due, own.contacts.whole), {
      ...looks.number,
      numberFormat: numberFormats.count,
    });
  });
}

function writeTransfer(writer: BlockWriter, { rows, names }: AbsenceSheetInput, table: TableRows): void {
  writer.span(table.title, all, text(words.transfer), looks.section);
  writer.put(table.header, given.name, text(words.absent), looks.headerText);
  writer.put(table.header, given.transfers, text(words.transfers), looks.headerNumber);
  writer.put(table.header, columns.takes, null, looks.headerText);
  writer.span(
    table.header,
    { first: given.back, last: given.back + 1 },
    text(words.backByTransfers),
    looks.headerNumber,
  );
  writer.span(table.header, { first: given.months, last: given.months + 1 }, text(words.backByNew), looks.headerNumber);
  rows.forEach(({ absent, clients, back }, place) => {
    const row = table.first + place;
    const count = { ...looks.number, numberFormat: marked(numberFormats.count) };
    writer.put(row, given.name, theirs(itemAt(names, absent)), looks.text);
    writer.put(row, given.transfers, number(clients), count);
    writer.span(row, { first: given.back, last: given.back + 1 }, number(back.transfers), count);
    writer.span(
      row,
      { first: given.months, last: given.months + 1 },
      back.months ? number(asNumber(back.months)) : text(words.unknown),
      { ...looks.number, numberFormat: marked(numberFormats.oneDecimal) },
    );
  });
}
