import { asNumber, compare, one } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../../caseload/sum";
import { closedReason, intakeSheetWords as words } from "../../text/sheets/intake-sheet";
import { monthSheetName, monthSheetWords } from "../../text/sheets/month-sheets";
import { blockWriter, formula, number, text, theirs, type BlockWriter } from "../plan/block";
import { fixedSpan } from "../plan/formula-text";
import { writtenBlocks } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";
import { tableRows, type TableRows } from "../plan/table-rows";
import { clientsFigure, hoursFigure } from "../shared/member-figures";
import { writeMonthHeading } from "../shared/month-sheet";
import { columns, gridColumns, mostLiveRows, printed, widths } from "./intake-columns";
import type { IntakeSheetInput } from "./intake-sheet-input";
import { rotaFormulas } from "./rota-formulas";

/**
 * The sheet "Instroom dd-mm-jjjj": who gets the next clients. Native formulas over the cells of this sheet, so that it follows when hours, clients, maxima or the
 * number of new clients change; the order is worked out in a grid right of what is printed.
 */
export function planIntakeSheet(input: IntakeSheetInput): SheetPlan {
  const { referenceDate, fileName, members, steps, weighed, formation, meeting } = input;
  const writer = blockWriter(widths(members.length));
  const below = writeMonthHeading(
    writer,
    {
      title: words.title,
      ...{ referenceDate, fileName, meeting },
      lines: [],
      notes: [
        words.rule,
        words.percent,
        ...(weighed ? [words.points] : []),
        words.difference,
        ...(steps.length > liveRows(steps) ? [words.fixedRows(liveRows(steps))] : []),
        ...formation,
        `${monthSheetWords.purpose} ${monthSheetWords.fixed}`,
      ],
    },
    printed,
  );
  const newClients = { row: below, column: columns.hours };
  writer.put(below, columns.name, text(words.newClients), looks.label);
  writer.put(below, columns.hours, number(steps.length), looks.inputNumber);
  // The longer table comes last, so that pages can repeat its header.
  const turns = Math.max(liveRows(steps), steps.length);
  const rotaIsLast = turns >= members.length;
  const people = tableRows(below + 2 + (rotaIsLast ? 0 : turns + 3), members.length);
  const rota = tableRows(rotaIsLast ? people.total + 2 : below + 2, liveRows(steps));
  const last = rota.first + turns - 1;
  const formulas = rotaFormulas({ people, rota, last, newClients, members: members.length });

  writePeople(writer, input, people, formulas);
  writeRota(writer, input, rota, formulas);
  writeGrid(writer, input, rota, formulas);
  const { cells, merges, rowHeights: written } = writer.block();
  const heads = Math.max(people.header, rota.header);
  const rowHeights = Object.fromEntries(Object.entries(written).filter(([row]) => Number(row) <= heads));
  const area = { top: 0, left: printed.first, bottom: Math.max(people.total, last), right: printed.last };
  const onPaper = cells.filter(({ column }) => column <= printed.last);
  return {
    name: monthSheetName(words.subject, referenceDate),
    cells,
    merges,
    columnWidths: widths(members.length),
    rowHeights,
    hiddenColumns: gridColumns(members.length),
    charts: [],
    page: pagePlan({ area, rowHeights, columnWidths: widths(members.length) }, writtenBlocks(onPaper), referenceDate),
    showGridlines: false,
  };
}

/** At least so many rows follow when somebody raises the number of new clients. */
const leastRows = 20;

/** Formulas take one client at a time; clients of unequal weight are fixed. */
function liveRows(steps: IntakeSheetInput["steps"]): number {
  return steps.some(({ weight }) => compare(weight, one) !== 0)
    ? 0
    : Math.min(mostLiveRows, Math.max(leastRows, steps.length));
}

function writePeople(
  writer: BlockWriter,
  { members, steps, weighed }: IntakeSheetInput,
  people: TableRows,
  formulas: ReturnType<typeof rotaFormulas>,
): void {
  writer.span(people.title, printed, text(words.team), looks.section);
  const headers = [
    [columns.name, monthSheetWords.name],
    [columns.hours, monthSheetWords.hours],
    [columns.now, weighed ? words.pointsNow : words.now],
    [columns.maximum, words.maximum],
    [columns.proportional, words.proportional],
    [columns.shortage, words.shortage],
    [columns.afterwards, words.afterwards],
    [columns.turn, words.turn],
    [columns.receives, words.receives],
  ] as const;
  for (const [column, title] of headers) {
    writer.put(people.header, column, text(title), column === columns.name ? looks.headerText : looks.headerNumber);
  }
  writer.put(people.header, columns.note, text(words.closed), looks.headerIndented);
  const hours = sum(members.map((member) => member.hours));
  const load = sum(members.map((member) => member.load));
  const weight = sum(steps.map((step) => asNumber(step.weight)));
  members.forEach((member, place) => {
    const row = people.first + place;
    const share = hours > 0 ? ((load + weight) * member.hours) / hours : 0;
    const own = hoursFigure(member.hours, member.sources, numberFormats.hours);
    const now = clientsFigure(member.load, weighed ? null : member.sources, numberFormats.count);
    writer.put(row, columns.name, theirs(member.name), looks.text);
    writer.put(row, columns.hours, own.content, own.look);
    writer.put(row, columns.now, now.content, now.look);
    const maximum = member.closed ? 0 : member.maximum;
    writer.put(row, columns.maximum, maximum === null ? null : number(maximum), looks.inputNumber);
    const decimal = { ...looks.number, numberFormat: numberFormats.oneDecimal };
    writer.put(row, columns.proportional, formula(formulas.proportional(row), share), decimal);
    writer.put(row, columns.shortage, formula(formulas.shortage(row), share - member.load), {
      ...looks.number,
      numberFormat: '+#,##0.0;"−"#,##0.0;0',
    });
    writer.put(
      row,
      columns.afterwards,
      formula(formulas.afterwards(row), member.hours > 0 ? afterwardsOf(member) : ""),
      {
        ...looks.number,
        numberFormat: numberFormats.twoDecimals,
      },
    );
    writer.put(row, columns.turn, formula(formulas.turn(row), turnOf(place, members)), looks.number);
    writer.put(row, columns.receives, formula(formulas.receives(row), member.received), {
      ...looks.number,
      bold: true,
    });
    const { closed } = member;
    writer.put(row, columns.note, closed ? text(closedReason(closed.reason, closed.date)) : null, looks.indentedText);
  });
  const totals = [
    [columns.hours, hours, numberFormats.hours],
    [columns.now, load, numberFormats.count],
    [columns.receives, sum(members.map(({ received }) => received)), numberFormats.count],
  ] as const;
  writer.put(people.total, columns.name, text(words.total), looks.totalText);
  for (let column = columns.hours; column <= columns.note; column += 1) {
    if (!totals.some(([own]) => own === column)) writer.put(people.total, column, null, looks.totalNumber);
  }
  for (const [column, expected, numberFormat] of totals) {
    const cells = fixedSpan({ column, first: people.first, last: people.last });
    writer.put(people.total, column, formula(`SUM(${cells})`, expected), { ...looks.totalNumber, numberFormat });
  }
}

const endless = 9.99e99;

function afterwardsOf({ load, hours }: IntakeSheetInput["members"][number]): number {
  return hours > 0 ? Number(((load + 1) / hours).toFixed(9)) : endless;
}

/** Whose turn it would be for the very next client, whoever may receive. */
function turnOf(place: number, members: IntakeSheetInput["members"]): number | string {
  const own = itemAt(members, place);
  if (own.hours <= 0) return "";
  return (
    1 +
    members.filter((other, at) => {
      const [theirsAfter, ownAfter] = [afterwardsOf(other), afterwardsOf(own)];
      const isTied = theirsAfter === ownAfter;
      return (
        theirsAfter < ownAfter || (isTied && (other.hours > own.hours || (other.hours === own.hours && at < place)))
      );
    }).length
  );
}

function writeRota(
  writer: BlockWriter,
  { members, steps }: IntakeSheetInput,
  rota: TableRows,
  formulas: ReturnType<typeof rotaFormulas>,
): void {
  const percent = { ...looks.number, numberFormat: numberFormats.tenthPercent };
  writer.span(rota.title, printed, text(words.rota), looks.section);
  writer.put(rota.header, columns.name, text(words.number), looks.headerText);
  writer.span(rota.header, { first: columns.hours, last: columns.maximum }, text(words.to), looks.headerIndented);
  writer.put(rota.header, columns.proportional, text(words.fromPercent), looks.headerNumber);
  writer.put(rota.header, columns.shortage, text(words.toPercent), looks.headerNumber);
  const nameOf = (to: number | null) => (to === null ? words.nobody : itemAt(members, to).name);
  const rows = Math.max(rota.last - rota.first + 1, steps.length);
  for (let at = 0; at < rows; at += 1) {
    const row = rota.first + at;
    const step = steps[at];
    const to = { first: columns.hours, last: columns.maximum };
    if (row <= rota.last) {
      const shares = [step?.from, step?.after].map((share) => (share ? asNumber(share) / 100 : ""));
      writer.put(row, columns.name, formula(formulas.number(row), step ? at + 1 : ""), looks.value);
      writer.span(row, to, formula(formulas.to(row), step ? nameOf(step.to) : ""), looks.indentedText);
      writer.put(row, columns.proportional, formula(formulas.fromPercent(row), shares[0] ?? ""), percent);
      writer.put(row, columns.shortage, formula(formulas.toPercent(row), shares[1] ?? ""), percent);
    } else if (step) {
      const fixed = { ...percent, numberFormat: marked(numberFormats.tenthPercent) };
      writer.put(row, columns.name, number(at + 1), { ...looks.value, numberFormat: marked(numberFormats.whole) });
      writer.span(row, to, theirs(nameOf(step.to)), looks.indentedText);
      writer.put(row, columns.proportional, step.from && number(asNumber(step.from) / 100), fixed);
      writer.put(row, columns.shortage, step.after && number(asNumber(step.after) / 100), fixed);
    }
  }
}

function writeGrid(
  writer: BlockWriter,
  { members, steps }: IntakeSheetInput,
  rota: TableRows,
  formulas: ReturnType<typeof rotaFormulas>,
): void {
  const grid = gridColumns(members.length);
  members.forEach((member, place) => {
    const column = itemAt(grid, place);
    writer.put(rota.title, column, formula(formulas.gridHours(place), member.hours), looks.helper);
    writer.put(rota.header, column, formula(formulas.gridName(place), member.name), looks.helper);
  });
  const loads = members.map(({ load }) => load);
  const received = members.map(() => 0);
  for (let row = rota.first; row <= rota.last; row += 1) {
    members.forEach((member, place) => {
      const most = member.closed ? 0 : member.maximum;
      const got = itemAt(received, place);
      const isFull = member.hours <= 0 || (most !== null && got + 1 > most);
      const expected = isFull ? endless : Number(((itemAt(loads, place) + got + 1) / member.hours).toFixed(9));
      writer.put(row, itemAt(grid, place), formula(formulas.grid(row, place), expected), looks.helper);
    });
    const to = steps[row - rota.first]?.to;
    if (to !== null && to !== undefined) received[to] = itemAt(received, to) + 1;
  }
}
