import type { IsoDate } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import { isCountOfRows } from "../clients/lists/client-evidence";
import { isOneAreaInEachRow } from "../clients/whose/tallies";
import type { GridCell } from "../grid-view";
import { longestWeek } from "../values/hours-unit";
import { looksLikeLowerCaseName, looksLikeName } from "../values/person-names";
import { againstTotals } from "./against-totals";
import { isLabel, share, type Column, type NameChoice } from "./columns/columns";
import { highestFte, type FigureChoice } from "./columns/figure-choice";
import { isOfEarlierYear, momentIn } from "./columns/moments";
import { periodOf } from "./columns/periods";
import { saysOnly, speaksOf } from "./columns/vocabulary";
import { contractRows } from "./contract-rows";
import { areInList, areOfCaseworkers } from "./hours-in-lists";
import { answeredAt, newestRows } from "./newest-rows";
import { saysNoCaseload } from "./no-caseload-above";
import { firstSaid, isByKind, lastAnswers, onePersonEach } from "./one-person-each";
import { takenColumns, type NobodysFigure, type ReadPerson, type Reading } from "./readings";
import { figureIn, isPossibleHours, rowsOf, type Row, type RowFigure, type RowSettings } from "./shapes/rows";
import { isOld, type Table } from "./shapes/table";

interface ReadingSettings extends RowSettings {
  readonly date: IsoDate;
}

const shapePenalty: Readonly<Record<Table["part"]["shape"], number>> = {
  plain: 0,
  turned: 1.6,
  split: 0.2,
  cards: 0.2,
  lines: 0.2,
  parted: 0.2,
  stacked: 0,
};

export function readTableAs(
  table: Table,
  columns: readonly Column[],
  names: NameChoice,
  hours: FigureChoice | null,
  counts: FigureChoice | null,
  settings: ReadingSettings,
): Reading | null {
  const choices = [hours, counts].filter((choice) => choice !== null);
  if (choices.some(isBare) && isOfOtherMatter(table, columns)) return null;
  // On its side every table of numbers has people for its headers, and treden or leave for its people.
  if (hours && isBare(hours) && (table.part.shape === "turned" || areOfSomebody(choices, columns))) return null;
  // On a card the label says what a figure is: "Pw" and "IOAW" below each other may as well be of clients in a list.
  if (table.part.shape === "cards" && counts?.weak) return null;
  const isPerArea = columns.some(isOneAreaInEachRow);
  // Of an area it is said how many clients it has, and not how many hours.
  if (isPerArea && hours && isBare(hours)) return null;
  // Numbers that begin again at each name number the rows below it.
  if (names.fillDown && columns.some((column) => counts?.columns[0] === column.index && isCountOfRows(column)))
    return null;
  const read = rowsOf(table, columns, names, choices, settings);
  const doubts: Doubt[] = [];
  // What a client's row has besides, dates as well, is the client's.
  const inList = areInList(columns, hours, counts);
  const newest = inList ? read : newestRows(table, columns, read, settings.date, doubts);
  const hasClients = counts && ((row: Row) => figureOf(table, row, counts, settings, []) !== null);
  const { rows, contracts } = inList
    ? { rows: read, contracts: new Map<Row, never>() }
    : contractRows(table, columns, newest, settings.date, hasClients, doubts);
  const taken = takenColumns({ names, hours, counts });
  const single: ReadPerson[] = [];
  const nobody: NobodysFigure[] = [];
  const periodIn = (row: Row): Pick<ReadPerson, "from" | "until" | "laterHours"> => {
    const period = (own: Row) => periodOf(table, own.row, columns, taken);
    const own = contracts.get(row);
    if (!own) return period(row);
    const laterHours = own.later.flatMap(({ from, contract }) => {
      const figure = hours && figureOf(table, contract.row, hours, settings, doubts);
      return figure ? [{ from, hours: figure.value, row: contract.row.row }] : [];
    });
    return { from: period(own.first.row).from, until: period(own.last.row).until, laterHours };
  };
  for (const row of rows) {
    if (row.kind === "person" && hours && !looksLikeName(row.name) && isOfAll(table, row, hours, settings)) {
      doubts.push({ code: "sum-row", cells: [row.label.address], text: row.label.text });
      continue;
    }
    const figures = {
      hours: hours && figureOf(table, row, hours, settings, doubts),
      current: counts && figureOf(table, row, counts, settings, doubts),
    };
    if (row.kind === "nobody") {
      for (const field of ["hours", "current"] as const) {
        const figure = figures[field];
        if (figure && figure.value > 0) nobody.push({ field, label: row.label.text, figure });
      }
      continue;
    }
    if (row.kind === "no-caseload" && row.because)
      doubts.push({
        code: "no-caseload",
        cells: [row.label.address, row.because.address],
        text: `${row.name} (${row.because.text})`,
      });
    if (row.kind === "aside") doubts.push({ code: "other-people", cells: [row.label.address], text: row.name });
    if (row.kind === "total" && row.unsure)
      doubts.push({ code: "sum-row", cells: [row.label.address], text: row.label.text });
    if (row.kind !== "person") continue;
    if (row.unsure && row.because)
      doubts.push({
        code: "role-with-clients",
        cells: [row.label.address, row.because.address],
        text: `${row.name} (${row.because.text})`,
      });
    if (!figures.hours && !figures.current) continue;
    // Who has no hours any more, as a register of changes says last, is gone.
    if (newest !== read && !counts && figures.hours?.value === 0) continue;
    const absence = figures.hours && absenceIn(table, row.row, columns, taken);
    if (absence)
      doubts.push({
        code: "absent-in-words",
        cells: [row.label.address, absence.address],
        text: `${row.name} (${absence.text})`,
      });
    single.push({
      name: row.name,
      label: row.label,
      ...figures,
      ...periodIn(row),
      rows: [row.row],
    });
  }
  if (inList && !areOfCaseworkers(single, nobody)) return null;
  const answered = inList
    ? null
    : answeredAt(
        table,
        columns,
        single.flatMap((person) => person.rows),
      );
  const told = inList || table.part.shape === "lines" ? firstSaid(single, doubts) : single;
  const all = onePersonEach(lastAnswers(told, answered, doubts), rows, table, settings.date, doubts);
  const totals = againstTotals(table, rows, all, nobody, choices, settings.fullTimeHours);
  const people = all.filter((person) => !totals.outside.includes(person));
  // A single number is nobody's name, and of one person a number without a word for it says nothing.
  if (people.length === 1 && (typeof people[0]?.label.value === "number" || (hours && isBare(hours)))) return null;
  if (areLabels(people, settings)) return null;
  // Nobody works without a name: the rows of a pivot table below each name are of clients.
  if (hours && isBare(hours) && (names.fillDown || partNameless("hours", people, nobody) > mostNameless)) return null;
  doubts.push(...oddNames(people), ...ofOtherUnits(people, settings), ...totals.doubts);
  const likeness = share(people, ({ name }) => looksLikeName(name) || looksLikeLowerCaseName(name));
  const distinct = inList || names.fillDown || isByKind(single, rows) ? 1 : people.length / Math.max(1, single.length);
  const score =
    names.score +
    (hours?.score ?? 0) +
    (counts?.score ?? 0) +
    (hours && counts ? 1 : 0) -
    shapePenalty[table.part.shape] -
    (isOld(table, [...taken]) || isOfEarlierYear(momentIn(table.part.sheet), settings.date) ? 1.5 : 0) -
    (people.length > 1 ? 0 : table.part.shape === "turned" ? 3.2 : 1.2) -
    (saysNoCaseload(table, names) ? 2 : 0) -
    (distinct < 0.5 && !isPerArea ? 2 : 0) -
    (likeness < 0.5 ? 0.6 : 0) -
    missing(people, hours, counts) -
    nameless(people, nobody);
  return { table, columns, names, hours, counts, rows, people, nobody, doubts, score };
}

/** "Noord + Zuid", with more hours than a week has for anybody. */
function isOfAll(table: Table, { row }: Row, hours: FigureChoice, { fullTimeHours }: ReadingSettings): boolean {
  const read = figureIn(table, row, hours, fullTimeHours);
  return read.kind === "figure" && read.figure.value > longestWeek;
}

/** Nothing but its figures speaks for the column. */
function isBare({ weak, unit }: FigureChoice): boolean {
  return weak && (unit === "hours" || unit === "fte" || unit === "clients");
}

/** "Imane" above what would be hours, and "Ilse" above what would be clients: each is of one person. */
function areOfSomebody(choices: readonly FigureChoice[], columns: readonly Column[]): boolean {
  const headers = choices.flatMap((choice) =>
    choice.columns.map((index) => (columns[index]?.header.text ?? "").replace(/[\s\d/.-]+$/, "")),
  );
  return choices.length > 1 && choices.every(isBare) && headers.every(looksLikeName);
}

/** Leave, telephone numbers, a budget: by its title, its sheet or a header, where no header speaks of hours or clients. */
function isOfOtherMatter({ part, titles }: Table, columns: readonly Column[]): boolean {
  const texts = [part.sheet, ...titles.slice(0, 1).map(({ text }) => text), ...columns.map(({ says }) => says)];
  const isOurs = ({ says }: Column): boolean =>
    (speaksOf("hours", says) && !speaksOf("notHours", says)) ||
    (speaksOf("count", says) && !speaksOf("notCount", says));
  return texts.some((text) => speaksOf("otherMatter", text)) && !columns.some(isOurs);
}

/** "Formatie-uren", "Evenredig" and "d/w" down the side: whoever the figures are of stands above them. */
function areLabels(people: readonly ReadPerson[], { isKnown }: RowSettings): boolean {
  const headsFigures = ({ label: { text } }: ReadPerson): boolean =>
    isLabel(text) || saysOnly("notHours", text) || saysOnly("notCount", text);
  const isNoName = (person: ReadPerson): boolean =>
    headsFigures(person) || !(looksLikeName(person.name) || looksLikeLowerCaseName(person.name));
  const heading = people.filter((person) => headsFigures(person) && !isKnown(person.label.text)).length;
  // The headers of a list are known wherever the list is.
  const fields = people.filter(({ label: { text } }) => speaksOf("count", text) || saysOnly("clientNumber", text));
  return (
    heading * 2 >= people.length ||
    fields.length * 2 >= people.length ||
    (heading > 0 && people.every((person) => isNoName(person) && !isKnown(person.label.text)))
  );
}

const longestRemark = 100;

/** "Langdurig ziek" in somebody's row. */
function absenceIn(table: Table, row: number, columns: readonly Column[], taken: ReadonlySet<number>): GridCell | null {
  for (const { index, words } of columns) {
    if (taken.has(index) || words === 0) continue;
    const cell = table.part.cell(row, index);
    if (typeof cell.value === "string" && cell.text.length <= longestRemark && speaksOf("absent", cell.text))
      return cell;
  }
  return null;
}

const mostNameless = 0.05;

/** Clients in rows without any name, beside those of the people: the names may stand elsewhere. */
function nameless(people: readonly ReadPerson[], nobody: readonly NobodysFigure[]): number {
  const part = partNameless("current", people, nobody);
  return part > mostNameless ? 3 * part : 0;
}

function partNameless(
  of: NobodysFigure["field"],
  people: readonly ReadPerson[],
  nobody: readonly NobodysFigure[],
): number {
  const ofPeople = people.reduce((sum, person) => sum + (person[of]?.value ?? 0), 0);
  const unnamed = nobody.filter(({ field, label }) => field === of && label === "");
  const others = unnamed.reduce((sum, { figure }) => sum + figure.value, 0);
  return others / Math.max(1, others + ofPeople);
}

/** Hours or clients that many people have not got speak against the columns. */
function missing(people: readonly ReadPerson[], hours: FigureChoice | null, counts: FigureChoice | null): number {
  const without = (field: "hours" | "current"): number => share(people, (person) => person[field] === null);
  return (hours ? 1.5 * without("hours") : 0) + (counts ? 1 * without("current") : 0);
}

function figureOf(
  table: Table,
  row: Row,
  choice: FigureChoice,
  settings: ReadingSettings,
  doubts: Doubt[],
): RowFigure | null {
  if (row.kind !== "person" && row.kind !== "nobody") return null;
  const read = figureIn(table, row.row, choice, settings.fullTimeHours);
  if (read.kind === "none") return null;
  if (read.kind !== "figure") {
    if (row.kind === "person")
      doubts.push({ code: "unreadable-number", cells: [read.cell.address], text: read.cell.text });
    return null;
  }
  const { figure, instead } = read;
  const [cell] = figure.cells;
  const fits =
    choice.field === "hours"
      ? isPossibleHours(figure.value)
      : figure.value >= 0 && Number.isInteger(Math.round(figure.value * 1e6) / 1e6);
  if (!fits && cell) {
    doubts.push({ code: "impossible-number", cells: [cell], text: figure.text });
    return null;
  }
  if (isOfUnclearUnit(figure, choice) && cell) {
    doubts.push({ code: "figure-unit", cells: [cell], text: figure.text });
    return null;
  }
  if (instead)
    doubts.push({ code: "loose-number", cells: [instead.address], text: instead.text, figure: figure.value });
  if (figure.loose && cell)
    doubts.push({ code: "loose-number", cells: [cell], text: figure.text, figure: figure.value });
  return figure;
}

/** "0,89" in a column of hours may as well be fte. */
function isOfUnclearUnit({ value, unit }: RowFigure, { field, how }: FigureChoice): boolean {
  return field === "hours" && how === "single" && unit === "hours" && value > 0 && value <= highestFte;
}

/** Hours of which some stand in another unit than those of others: what that comes to is said once. */
function ofOtherUnits(people: readonly ReadPerson[], { fullTimeHours }: ReadingSettings): Doubt[] {
  const hours = people.flatMap((person) => (person.hours ? [{ name: person.name, ...person.hours }] : []));
  const converted = hours.filter(({ unit, value }) => unit !== "hours" && unit !== "time" && value > 0);
  const [first] = converted;
  if (!first || new Set(hours.map(({ unit }) => unit)).size < 2) return [];
  return [
    {
      code: "mixed-units",
      cells: converted.flatMap(({ cells }) => cells),
      text: `${first.name}: ${first.text}`,
      figure: Math.round(first.value * 100) / 100,
      other: fullTimeHours,
    },
  ];
}

/** A name in the middle of others that does not look like one: a remark, a telephone number. */
function oddNames(people: readonly ReadPerson[]): Doubt[] {
  const isOdd = ({ name }: ReadPerson): boolean =>
    !looksLikeName(name) && !looksLikeLowerCaseName(name) && !/@/.test(name);
  const odd = people.filter(isOdd);
  if (odd.length === 0 || odd.length === people.length) return [];
  return odd.map(({ label }) => ({ code: "odd-name", cells: [label.address], text: label.text }));
}
