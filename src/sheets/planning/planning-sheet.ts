import { asNumber } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import type { IsoDate } from "../../caseload/dates";
import { momentRoutes } from "../../caseload/months/over-time/moment-routes";
import type { PlannedPerson, PlanMoment, PlanOverDates } from "../../caseload/months/over-time/plan-over-dates";
import { sum } from "../../caseload/sum";
import { planningTitle, transfersInPlan } from "../../text/months/planning";
import { monthSheetWords } from "../../text/sheets/month-sheets";
import { planningSheetWords as words, routeLine } from "../../text/sheets/planning-sheet";
import { formatDate } from "../../text/numbers";
import { blockWriter, formula, number, text, theirs, type BlockWriter, type Columns } from "../plan/block";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import { pointsWide, readableWidth } from "../plan/page-plan";
import type { PlanContent, SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { MeetingFields } from "../shared/meeting-fields";
import { monthSheet, writeMonthHeading } from "../shared/month-sheet";

export interface PlanningSheetInput {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  readonly people: readonly PlannedPerson[];
  readonly plan: PlanOverDates;
  /** The steps of working in that the team agreed. */
  readonly workingIn: readonly number[];
  /** Sentences about handing over, covering, and who is not in the plan. */
  readonly said: readonly string[];
  readonly meeting: MeetingFields;
}

const nameWidth = 18;
/** For a date in bold. */
const momentWidth = 9.25;
/** The table of who works when. */
const employed = { name: 0, contract: 1, other: 2, begin: 3, end: 4, newHours: 5, from: 6, ramp: 7 } as const;
const leastColumns = 8;
/** The moments that fit beside the name and the column before them. */
const mostMoments = Math.floor((readableWidth - pointsWide(nameWidth)) / pointsWide(momentWidth)) - 1;

/** Moments side by side, with the tables over them: a plan of more moments than a page can hold goes on below. */
interface Strip {
  readonly moments: readonly PlanMoment[];
  readonly hours: TableRows;
  readonly clients: TableRows;
  readonly percent: TableRows;
  readonly moves: TableRows;
  readonly pace: TableRows;
}

/**
 * The sheet "Planning dd-mm-jjjj": hours, clients and per cents by moment. Hours follow the dates and steps on the sheet; clients follow the moves, which are
 * fixed, because who moves when is a plan and no arithmetic of one cell.
 */
export function planPlanningSheet(input: PlanningSheetInput): SheetPlan {
  const { referenceDate, fileName, people, plan, workingIn, meeting } = input;
  const { moments } = plan;
  const sideBySide = evenParts(moments, mostMoments);
  const columnCount = Math.max(leastColumns, ...sideBySide.map(({ length }) => length + 2));
  const widths = [nameWidth, ...Array.from({ length: columnCount - 1 }, () => momentWidth)];
  const all = { first: 0, last: columnCount - 1 };
  const writer = blockWriter(widths);
  const below = writeMonthHeading(
    writer,
    {
      title: planningTitle,
      ...{ referenceDate, fileName, meeting },
      lines: [],
      notes: [
        transfersInPlan(plan.transfers, plan.transfersAnew),
        words.rule,
        words.noInflow,
        words.fixed,
        monthSheetWords.purpose,
      ],
    },
    all,
  );
  const said = writeLines(writer, below + 1, all, [
    [words.routes, moments.flatMap((moment) => routesOf(moment, people))],
    [words.said, input.said],
  ]);
  const steps = said + 1;
  const employment = tableRows(steps + 2, people.length);
  writeSteps(writer, steps, workingIn, all);
  writeEmployment(writer, people, employment, all);

  let top = employment.last + 2;
  const table = (withTotal = false): TableRows => {
    const rows = tableRows(top, people.length);
    top = (withTotal ? rows.total : rows.last) + 2;
    return rows;
  };
  const strips = sideBySide.map((own): Strip => ({
    moments: own,
    hours: table(),
    clients: table(true),
    percent: table(),
    moves: table(),
    pace: table(),
  }));
  strips.forEach((strip, place) => {
    writeStrip(writer, people, strip, { employment, steps, workingIn, all });
    writeClients(writer, people, strip, strips[place - 1] ?? null);
  });
  return monthSheet(writer, {
    subject: words.subject,
    referenceDate,
    columnWidths: widths,
    columns: all,
    last: top - 2,
  });
}

/** The items in parts of at most so many, as even as possible. */
function evenParts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}

interface MomentCell {
  readonly moment: PlanMoment;
  readonly person: number;
  readonly column: number;
}

interface Employed {
  readonly employment: TableRows;
  readonly steps: number;
  readonly workingIn: readonly number[];
  readonly all: Columns;
}

/** Hours, how full, who comes and goes, and the pace. */
function writeStrip(
  writer: BlockWriter,
  people: readonly PlannedPerson[],
  { moments, hours, clients, percent, moves, pace }: Strip,
  { employment, steps, workingIn, all }: Employed,
): void {
  const momentTable = (
    rows: TableRows,
    title: string,
    numberFormat: string,
    cell: (place: MomentCell) => PlanContent,
  ): void => {
    writer.span(rows.title, all, text(title), looks.section);
    writer.put(rows.header, 0, text(monthSheetWords.name), looks.headerText);
    moments.forEach(({ date }, place) => putMoment(writer, rows.header, 1 + place, date));
    people.forEach(({ name }, person) => {
      const row = rows.first + person;
      writer.put(row, 0, theirs(name), looks.text);
      moments.forEach((moment, place) => {
        const column = 1 + place;
        writer.put(row, column, cell({ moment, person, column }), { ...looks.number, numberFormat });
      });
    });
  };
  momentTable(hours, words.hours, numberFormats.hours, ({ moment, person, column }) => {
    const expected = asNumber(itemAt(moment.hours, person));
    return isOneChange(itemAt(people, person), workingIn)
      ? formula(
          hoursFormula(employment.first + person, fixedAt({ row: hours.header, column }), steps, workingIn),
          expected,
        )
      : number(expected);
  });
  momentTable(percent, words.percent, numberFormats.percent, ({ moment, person, column }) => {
    const own = itemAt(moment.percent, person);
    const [hour, has] = [at(hours.first + person, column), at(clients.first + person, column + 1)];
    const allHours = fixedSpan({ column, first: hours.first, last: hours.last });
    const allClients = fixedSpan({ column: column + 1, first: clients.first, last: clients.last });
    const share = `IF(OR(${hour}=0,SUM(${allClients})=0),"–",${has}*SUM(${allHours})/(${hour}*SUM(${allClients})))`;
    return formula(share, own === null ? "–" : asNumber(own) / 100);
  });
  momentTable(moves, words.moves, numberFormats.signed, ({ moment, person }) => number(itemAt(moment.moves, person)));
  momentTable(pace, words.pace, numberFormats.count, ({ moment, person }) => number(itemAt(moment.pace, person)));
}

function putMoment(writer: BlockWriter, row: number, column: number, date: IsoDate): void {
  writer.put(row, column, { kind: "date", date }, { ...looks.headerNumber, numberFormat: numberFormats.date });
}

function writeSteps(writer: BlockWriter, row: number, workingIn: readonly number[], { last }: Columns): void {
  if (workingIn.length === 0) return;
  writer.span(row, { first: 0, last: Math.min(2, last) }, text(words.steps), looks.label);
  workingIn.forEach((percent, place) => {
    writer.put(row, 3 + place, number(percent / 100), { ...looks.inputNumber, numberFormat: numberFormats.percent });
  });
}

function writeEmployment(writer: BlockWriter, people: readonly PlannedPerson[], rows: TableRows, all: Columns): void {
  writer.span(rows.title, all, text(words.employment), looks.section);
  const headers = [
    [employed.contract, words.contract],
    [employed.other, words.otherHours],
    [employed.begin, words.begin],
    [employed.end, words.end],
    [employed.newHours, words.newHours],
    [employed.from, words.from],
    [employed.ramp, words.working],
  ] as const;
  writer.put(rows.header, employed.name, text(monthSheetWords.name), looks.headerText);
  for (const [column, title] of headers) writer.put(rows.header, column, text(title), looks.headerNumber);
  people.forEach((person, place) => {
    const row = rows.first + place;
    const [change] = person.changes;
    const input = (column: number, content: PlanContent | null, numberFormat: string) =>
      writer.put(row, column, content, { ...looks.inputNumber, numberFormat });
    const date = (value: IsoDate | null | undefined): PlanContent | null =>
      value ? { kind: "date", date: value } : null;
    writer.put(row, employed.name, theirs(person.name), looks.text);
    input(employed.contract, number(asNumber(person.hours)), numberFormats.hours);
    input(employed.other, number(asNumber(person.otherHours)), numberFormats.hours);
    input(employed.begin, date(person.begin), numberFormats.date);
    input(employed.end, date(person.end), numberFormats.date);
    input(employed.newHours, change ? number(asNumber(change.hours)) : null, numberFormats.hours);
    input(employed.from, date(change?.from), numberFormats.date);
    writer.put(row, employed.ramp, person.ramp.length > 0 ? text(words.yes) : null, {
      ...looks.inputNumber,
      horizontal: "right",
    });
  });
}

/** A row has room for one change of hours; somebody with more, or with other side tasks too, has fixed hours. */
function isOneChange({ changes, ramp }: PlannedPerson, workingIn: readonly number[]): boolean {
  return (
    changes.length <= 1 && !changes.some(({ otherHours }) => otherHours) && (ramp.length === 0 || ramp === workingIn)
  );
}

function hoursFormula(row: number, date: string, steps: number, workingIn: readonly number[]): string {
  const cell = (column: number) => fixedAt({ row, column });
  const [contract, other, begin, end] = [employed.contract, employed.other, employed.begin, employed.end].map(cell);
  const [newHours, from, ramp] = [employed.newHours, employed.from, employed.ramp].map(cell);
  const isAway = `OR(AND(${begin}<>"",${date}<${begin}),AND(${end}<>"",${date}>${end}))`;
  const hours = `MAX(0,IF(AND(${from}<>"",${date}>=${from}),${newHours},${contract})-${other})`;
  if (workingIn.length === 0) return `IF(${isAway},0,${hours})`;
  const months = workingIn.slice(1).map((_, place) => `+(EDATE(${begin},${place + 1})<=${date})`);
  const ramps = `${fixedAt({ row: steps, column: 3 })}:${fixedAt({ row: steps, column: 2 + workingIn.length })}`;
  const step = `IF(OR(${begin}="",${ramp}=""),1,INDEX(${ramps},1${months.join("")}))`;
  return `IF(${isAway},0,${hours}*${step})`;
}

/** Clients before the first moment, and after each: what somebody had and what came. */
function writeClients(
  writer: BlockWriter,
  people: readonly PlannedPerson[],
  { moments, clients, moves }: Strip,
  before: Strip | null,
): void {
  const last = moments.length + 1;
  const [first] = moments;
  const had = people.map((_, person) => (first ? itemAt(first.after, person) - itemAt(first.moves, person) : 0));
  const count = { ...looks.number, numberFormat: numberFormats.count };
  const dateBefore = before?.moments.at(-1)?.date;
  writer.span(clients.title, { first: 0, last }, text(words.clients), looks.section);
  writer.put(clients.header, 0, text(monthSheetWords.name), looks.headerText);
  if (dateBefore) putMoment(writer, clients.header, 1, dateBefore);
  else writer.put(clients.header, 1, text(words.now), looks.headerNumber);
  moments.forEach(({ date }, place) => putMoment(writer, clients.header, 2 + place, date));
  people.forEach(({ name }, person) => {
    const row = clients.first + person;
    const now = itemAt(had, person);
    writer.put(row, 0, theirs(name), looks.text);
    const above = before && at(before.clients.first + person, before.moments.length + 1);
    writer.put(row, 1, above ? formula(above, now) : number(now), count);
    moments.forEach((moment, place) => {
      const after = `${at(row, 1 + place)}+${at(moves.first + person, 1 + place)}`;
      writer.put(row, 2 + place, formula(after, itemAt(moment.after, person)), count);
    });
  });
  writer.put(clients.total, 0, text(words.total), looks.totalText);
  for (let column = 1; column <= last; column += 1) {
    const cells = fixedSpan({ column, first: clients.first, last: clients.last });
    writer.put(clients.total, column, formula(`SUM(${cells})`, sum(moments[column - 2]?.after ?? had)), {
      ...looks.totalNumber,
      numberFormat: numberFormats.count,
    });
  }
}

/** "3 maart 2020: Julie → Anne: 25" */
function routesOf(moment: PlanMoment, people: readonly PlannedPerson[]): readonly string[] {
  const names = people.map(({ name }) => name);
  const routes = momentRoutes(moment, names).map(({ from, to, clients }) => routeLine(from, to, clients));
  return routes.length === 0 ? [] : [`${formatDate(moment.date)}: ${routes.join(", ")}`];
}

function writeLines(
  writer: BlockWriter,
  top: number,
  all: Columns,
  parts: readonly (readonly [title: string, lines: readonly string[]])[],
): number {
  let row = top;
  for (const [title, lines] of parts) {
    if (lines.length === 0) continue;
    writer.span(row++, all, text(title), looks.section);
    for (const line of lines) writer.span(row++, all, theirs(line), looks.text);
    row += 1;
  }
  return row - 1;
}
