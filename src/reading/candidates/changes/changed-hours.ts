import type { IsoDate } from "../../../caseload/dates";
import type { Doubt } from "../../../caseload/team/team-data";
import { otherFigures, type TwoFigures } from "../../other-figures";
import type { SheetGrid } from "../../sheet-grid";
import type { Column } from "../columns/columns";
import { spokenIn } from "../columns/spoken-hours";
import { highestFte, longestWeek } from "../columns/figure-choice";
import { readCell } from "../columns/figures";
import { hasBegun, inNearestYear, momentIn, momentOfCell, orderOf, type Moment } from "../columns/moments";
import type { FoundCandidates } from "../find-candidates";
import type { Interpretation, InterpretedPerson } from "../interpretation";
import { joinNames } from "../name-joins";
import { speaksOf } from "../columns/vocabulary";
import { takenColumns, type ReadPerson, type Reading } from "../readings";
import type { RowFigure } from "../shapes/rows";
import { fewestHours, hoursInWords, isOfBefore } from "./hours-in-words";
import { isNew, saidOfPeople } from "./said-of-people";

/** Hours that a cell says somebody has, beside those that were read. */
interface SaidHours {
  readonly name: string;
  readonly figure: RowFigure;
  readonly from: Moment | null;
  /** Nothing stands there but these hours and their day. */
  readonly isSure: boolean;
}

interface ChangeSettings {
  readonly date: IsoDate;
  /** Hours a week of one fte. */
  readonly fullTimeHours: number;
}

export interface WithChanges {
  readonly interpretation: Interpretation;
  readonly doubts: readonly Doubt[];
}

/**
 * Contract hours that have changed since the table was made: in a remark in somebody's row, in a column beside the hours, in a table of changes, or
 * in a sentence that names somebody. What has begun on the date counts; where a text may mean something else, both figures are said.
 */
export function withChangedHours(
  interpretation: Interpretation,
  found: FoundCandidates,
  grids: readonly SheetGrid[],
  { date, fullTimeHours }: ChangeSettings,
): WithChanges {
  const { hours, people } = interpretation;
  const since = momentOfHours(hours);
  const said = [
    ...inWords(interpretation, grids),
    ...(hours.also ?? [hours]).flatMap((reading) => inColumns(reading, fullTimeHours)),
    ...inTables(interpretation, found, fullTimeHours),
  ].map((one) => ({ ...one, from: one.from && inNearestYear(one.from, date) }));
  const counting = new Map<string, RowFigure>();
  const differing: TwoFigures[] = [];
  for (const person of people) {
    const begun = said
      .filter(({ name, from }) => name === person.name && (from === null || hasBegun(from, date)))
      .sort((one, other) => orderIn(one, date) - orderIn(other, date));
    const last = begun.at(-1);
    const own = person.hours;
    if (!last || !own || Math.abs(last.figure.value - own.value) < 0.4) continue;
    const counts =
      last.isSure && last.from !== null && (since === null || orderOf(since, date) < orderOf(last.from, date));
    if (counts) counting.set(person.name, last.figure);
    const [taken, other] = counts ? [last.figure, own] : [own, last.figure];
    differing.push({ name: person.name, own: taken, other });
  }
  const [first, ...others] = differing;
  return {
    interpretation: withHours(interpretation, counting),
    doubts: first ? [otherFigures("hours", first, others)] : [],
  };
}

function orderIn({ from }: SaidHours, date: IsoDate): number {
  return from === null ? -Infinity : orderOf(from, date);
}

/** The day that stands above the hours: what changed before it is in them. */
function momentOfHours({ hours, table }: Reading): Moment | null {
  const [column = -1] = hours?.columns ?? [];
  return momentIn(table.headers[column]?.text ?? "");
}

/** A remark in somebody's row, or a sentence that names them. */
function inWords(interpretation: Interpretation, grids: readonly SheetGrid[]): SaidHours[] {
  const isFromLines = interpretation.hours.table.part.shape === "lines";
  return saidOfPeople(interpretation, grids, "hoursInText").flatMap(({ name, others, cell, rest }): SaidHours[] => {
    if (others.length > 0 || hoursInWords(cell.text).length === 0) return [];
    // What the hours were read from says them already.
    const isRead = isFromLines && spokenIn(cell).length > 0;
    const news = hoursInWords(rest).filter(({ from }) => !isRead || from !== null);
    return news.map(({ hours: value, from, isAll }) => ({
      name,
      from,
      isSure: isAll,
      figure: { value, cells: [cell.address], text: cell.text, factor: null, loose: false, unit: "hours" },
    }));
  });
}

/** "Wordt" and "Per" beside the hours: new hours in a few rows, with a day in just those. Where no header calls them new, they may be something else. */
function inColumns(reading: Reading, fullTimeHours: number): SaidHours[] {
  const { table, columns, people } = reading;
  const taken = takenColumns(reading);
  return columns.flatMap((column) => {
    const days = daysOf(column, columns);
    if (taken.has(column.index) || !days) return [];
    const isSure = isNew(column.says);
    if (!isSure && (column.filled * 2 > people.length || isOfElse(`${column.says} ${days.says}`))) return [];
    return people.flatMap(({ name, rows }) =>
      rows.flatMap((row) => {
        const said = saidIn(table, name, row, column, days, fullTimeHours);
        return said ? { ...said, isSure } : [];
      }),
    );
  });
}

/** Hours of something else, or of before. */
function isOfElse(says: string): boolean {
  return speaksOf("notHours", says) || speaksOf("birth", says) || isOfBefore(says);
}

/** A table of changes: people of the team, hours and the day from which on. */
function inTables(
  { hours, people }: Interpretation,
  { readings, aliases }: FoundCandidates,
  fullTimeHours: number,
): SaidHours[] {
  const own = new Set((hours.also ?? [hours]).map(({ table }) => table));
  const team = people.map(({ name }) => name);
  const seen = new Set<Reading["table"]>();
  return readings.flatMap((other) => {
    const { table, columns, hours: choice, counts } = other;
    const [index = -1] = choice?.columns ?? [];
    const column = columns[index];
    const days = column && choice?.how === "single" && !counts ? daysOf(column, columns) : null;
    if (!column || !days || own.has(table) || seen.has(table)) return [];
    if (![table.part.sheet, ...table.titles.map(({ text }) => text), column.says].some(isNew)) return [];
    seen.add(table);
    const { to } = joinNames(team, new Set(other.people.map(({ name }) => name)), aliases);
    return other.people.flatMap(({ name, rows }) => {
      const member = to.get(name);
      return member === undefined
        ? []
        : rows.flatMap((row) => saidIn(table, member, row, column, days, fullTimeHours) ?? []);
    });
  });
}

/** The column right before or behind it, whatever is empty between them, that has a day in just the rows in which it has a number. */
function daysOf(column: Column, columns: readonly Column[]): Column | null {
  if (column.numbers.length === 0) return null;
  const filled = columns.filter((one) => one.filled > 0);
  const at = filled.indexOf(column);
  const beside = [filled[at + 1], filled[at - 1]].flatMap((one) => one ?? []);
  const goesWith = ({ cells, dates }: Column): boolean =>
    dates > 0 && cells.every(({ kind }, row) => (kind === "blank") === (column.cells[row]?.kind === "blank"));
  return beside.find(goesWith) ?? null;
}

function saidIn(
  { part }: Reading["table"],
  name: string,
  row: number,
  column: Column,
  days: Column,
  fullTimeHours: number,
): SaidHours | null {
  const cell = part.cell(row, column.index);
  const from = momentOfCell(part.cell(row, days.index));
  const { figure } = readCell(cell);
  if (from === null || !figure) return null;
  const isFte = figure.unit === "fte" || (figure.unit === undefined && figure.value <= highestFte);
  const factor = isFte ? fullTimeHours : 1;
  const value = figure.value * factor;
  if (value < fewestHours || value > longestWeek) return null;
  const read = { value, cells: [cell.address], text: cell.text, factor, loose: false, unit: "hours" } as const;
  return { name, from, isSure: true, figure: read };
}

function withHours(interpretation: Interpretation, changed: ReadonlyMap<string, RowFigure>): Interpretation {
  if (changed.size === 0) return interpretation;
  const { hours, counts, people } = interpretation;
  const figureOf = <Person extends ReadPerson | InterpretedPerson>(person: Person): Person => {
    const figure = changed.get(person.name);
    return figure ? { ...person, hours: figure } : person;
  };
  const changedIn = (reading: Reading): Reading => ({ ...reading, people: reading.people.map(figureOf) });
  const now: Reading = { ...changedIn(hours), ...(hours.also && { also: hours.also.map(changedIn) }) };
  return { ...interpretation, hours: now, counts: counts === hours ? now : counts, people: people.map(figureOf) };
}
