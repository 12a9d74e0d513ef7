import type { IsoDate } from "../../caseload/dates";
import type { Field } from "../../caseload/team/field";
import type { CombinedCell, Doubt, PersonRow } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { cellDate } from "../values/cell-dates";
import { cellNumber } from "../values/cell-numbers";
import { holdsSeveralAgeBands, peopleIn, type PersonInCell } from "./combined-cells";
import type { TableArea, TableLine } from "./find-tables";
import type { GridCell, GridView } from "../grid-view";
import { isOutOfUnit, longestWeek } from "../values/hours-unit";
import { parseNumber, saysNone, type WrittenNumber } from "../values/number-text";
import { nameKey } from "../values/person-names";
import type { TableColumn } from "./table-columns";

export interface ReadRows {
  readonly rows: readonly PersonRow[];
  readonly combinedCells: readonly CombinedCell[];
  readonly doubts: readonly Doubt[];
}

type Amount = Traced<number>;
/** What comes off the hours; `share` when it is a part of the contract. */
type Deduction = Amount & { readonly share?: true };
/** A number that was understood, or why it was not. */
type Understood<T> = { readonly value: T } | { readonly doubt: Doubt["code"] };

/** What one cell gives each of the people on its line; undefined where it gives somebody nothing. */
interface CellYield<T> {
  readonly values: readonly (T | undefined)[];
  /** Why the cell is too much for one line. */
  readonly combined?: CombinedCell["holds"];
  readonly doubt?: Doubt["code"];
}

/** Reads the people of a table; a line with several people in one cell gives a row for each. */
export function readRows(
  view: GridView,
  area: TableArea,
  columns: readonly TableColumn[],
  fullTimeHours: number,
): ReadRows {
  const combinedCells: CombinedCell[] = [];
  const doubts: Doubt[] = [];
  const rows = area.lines.flatMap((line) => {
    if (line.kind === "error") doubts.push(doubtAbout("formula-error", line.label));
    return line.kind === "person" ? readLine(line) : [];
  });
  // In a line-up one person may well take two groups.
  const twice = columns.some(({ field }) => field === "ageBand") ? [] : duplicateNames(rows);
  return { rows, combinedCells, doubts: [...doubts, ...twice, ...hiddenLines(view, area, columns)] };

  function readLine(line: TableLine): PersonRow[] {
    const people = peopleIn(line.label.text);
    if (people.length > 1) combinedCells.push({ cell: line.label.address, holds: "people", text: line.label.text });

    function take<T>(
      field: Field,
      read: (cell: GridCell, column: TableColumn) => CellYield<T>,
    ): readonly (T | undefined)[] {
      const column = columns.find((candidate) => candidate.field === field);
      if (!column) return [];
      const { cell, shared } = cellOf(view, area, line.row, column.column);
      const taken = read(cell, column);
      // Where a whole column is doubtful that was said once, of its header.
      if (taken.doubt && !(taken.doubt === "hours-unit" && column.unit?.unit === null))
        doubts.push(doubtAbout(taken.doubt, cell));
      const holds = taken.combined ?? (shared && !isGroupField(field) && taken.values.length > 0 ? "shared" : null);
      if (holds) addOnce(combinedCells, { cell: cell.address, holds, text: cell.text });
      return shared && !isGroupField(field) ? [] : taken.values;
    }

    const hours = take("hours", (cell, column) =>
      perPerson(cell, people, (number, typed) => hoursOf(number, typed, column, fullTimeHours)),
    );
    const deduction = (field: Field): readonly (Deduction | undefined)[] =>
      take(field, (cell, column) =>
        perPerson(cell, people, (number, typed) => deductionOf(number, typed, column, fullTimeHours)),
      );
    const count = (field: Field): readonly (Amount | undefined)[] =>
      take(field, (cell) => perPerson(cell, people, field === "current" ? wholeCountOf : countOf, isGroupField(field)));
    const [sideTaskHours, absence, rampUp] = [deduction("sideTaskHours"), deduction("absence"), deduction("rampUp")];
    const [current, proportional, newCaseload] = [count("current"), count("proportional"), count("newCaseload")];
    const [from] = take("from", dateOf);
    const [until] = take("until", dateOf);
    const [sideTasks] = take("sideTasks", wordsOf);
    const [ageBand] = take("ageBand", ageBandOf);
    const knowsSideTaskHours = columns.some(({ field }) => field === "sideTaskHours");

    return people.map((person, index): PersonRow => {
      const ownHours = hours[index] ?? hoursBesideName(person, line.label, fullTimeHours);
      const taskHours = sideTaskHours[index] ?? (knowsSideTaskHours ? undefined : hoursInWords(sideTasks));
      const fits = (deducted: Deduction | undefined): deducted is Deduction => {
        if (!deducted || deducted.share || !ownHours || deducted.value <= ownHours.value) return deducted !== undefined;
        doubts.push({ code: "impossible-number", cells: [deducted.cell], text: deducted.text });
        return false;
      };
      return {
        name: { value: person.name, cell: line.label.address, text: line.label.text },
        ...(ownHours && { hours: ownHours }),
        ...(sideTasks && { sideTasks }),
        ...(fits(taskHours) && { sideTaskHours: taskHours }),
        ...(fits(absence[index]) && { absence: absence[index] }),
        ...(fits(rampUp[index]) && { rampUp: rampUp[index] }),
        ...(from && { from }),
        ...(until && { until }),
        ...(current[index] && { current: current[index] }),
        ...(proportional[index] && { proportional: proportional[index] }),
        ...(newCaseload[index] && { newCaseload: newCaseload[index] }),
        ...(ageBand && { ageBand }),
        ...(view.grid.hiddenRows.has(line.row) && { hidden: true as const }),
      };
    });
  }
}

/** Figures of the whole group: everybody on the line has them. */
function isGroupField(field: Field): boolean {
  return field === "newCaseload" || field === "ageBand";
}

/** The cell of a line; `shared` when it is merged over the lines of several people, so that nobody can say whose figure it is. */
function cellOf(view: GridView, area: TableArea, row: number, column: number): { cell: GridCell; shared: boolean } {
  const merge = view.merge(row, column);
  const people = merge
    ? area.lines.filter((line) => line.kind === "person" && line.row >= merge.top && line.row <= merge.bottom)
    : [];
  return { cell: view.mergedCell(row, column), shared: people.length > 1 };
}

/**
 * Gives each person on the line a number of the cell: as many numbers as people go in order; one number for several people is
 * given to all only when it is the group's.
 */
function perPerson<T extends Amount>(
  cell: GridCell,
  people: readonly PersonInCell[],
  understand: (number: WrittenNumber, typed: boolean) => Understood<Omit<T, "cell" | "text">>,
  ofGroup = false,
): CellYield<T> {
  const read = cellNumber(cell);
  if (read.kind === "none") return { values: [] };
  if (read.kind === "error") return { values: [], doubt: "formula-error" };
  if (read.kind === "unreadable") return { values: [], doubt: "unreadable-number" };
  const numbers = read.kind === "number" ? [read.number] : read.numbers;
  const understood = numbers.map((number) => understand(number, read.kind === "number" && read.typed));
  const values = understood.map((one) =>
    "value" in one ? ({ ...one.value, cell: cell.address, text: cell.text } as T) : undefined,
  );
  const doubt = understood.find((one) => "doubt" in one)?.doubt;
  const doubtful = doubt === undefined ? {} : { doubt };
  if (read.kind === "several")
    return { values: values.length === people.length ? values : [], combined: "numbers", ...doubtful };
  if (people.length > 1) return { values: ofGroup ? people.map(() => values[0]) : [], ...doubtful };
  return { values, ...doubtful };
}

/** What keeps a figure from being hours at all, whether worked or deducted. */
function doubtAboutHours({ value, unit }: WrittenNumber, columnUnit: TableColumn["unit"]): Doubt["code"] | null {
  if (unit === "clients") return "unreadable-number";
  if (value < 0) return "impossible-number";
  return unit === undefined && (!columnUnit || columnUnit.unit === null) ? "hours-unit" : null;
}

function hoursOf(
  number: WrittenNumber,
  typed: boolean,
  column: TableColumn,
  fullTimeHours: number,
): Understood<Omit<Amount, "cell" | "text">> {
  const { value, unit } = number;
  const columnUnit = column.unit;
  const doubt = doubtAboutHours(number, columnUnit);
  if (doubt) return { doubt };
  const factor = unit === undefined ? (columnUnit?.factor ?? 1) : unit === "hours" ? 1 : fullTimeHours;
  const hours = value * factor;
  if (unit === undefined && columnUnit && isOutOfUnit(value, columnUnit) && (factor > 1 || hours <= longestWeek))
    return { doubt: "figure-unit" };
  if (hours > longestWeek) return { doubt: "impossible-number" };
  return { value: { value: hours, ...(typed && { live: { factor } }) } };
}

function deductionOf(
  number: WrittenNumber,
  typed: boolean,
  column: TableColumn,
  fullTimeHours: number,
): Understood<Omit<Deduction, "cell" | "text">> {
  const { value, unit } = number;
  const columnUnit = column.unit;
  const doubt = doubtAboutHours(number, columnUnit);
  if (doubt) return { doubt };
  const share = unit === "percent" || (unit === undefined && columnUnit?.share === true);
  const factor = unit === undefined ? (columnUnit?.factor ?? 1) : unit === "fte" ? fullTimeHours : 1;
  const amount = value * factor;
  if (amount > (share ? 1 : longestWeek)) return { doubt: "impossible-number" };
  return { value: { value: amount, ...(share && { share: true as const }), ...(typed && { live: { factor } }) } };
}

function countOf({ value, unit }: WrittenNumber, typed: boolean): Understood<Omit<Amount, "cell" | "text">> {
  if (unit !== undefined && unit !== "clients") return { doubt: "unreadable-number" };
  if (value < 0) return { doubt: "impossible-number" };
  return { value: { value, ...(typed && { live: { factor: 1 } }) } };
}

/** Clients who are there come whole; only a figure that was calculated may have decimals. */
function wholeCountOf(number: WrittenNumber, typed: boolean): Understood<Omit<Amount, "cell" | "text">> {
  return Number.isSafeInteger(number.value) ? countOf(number, typed) : { doubt: "impossible-number" };
}

function dateOf(cell: GridCell): CellYield<Traced<IsoDate>> {
  const read = cellDate(cell);
  if (read.kind === "date") return { values: [{ value: read.date, cell: cell.address, text: cell.text }] };
  if (read.kind === "none") return { values: [] };
  return { values: [], doubt: read.kind === "error" ? "formula-error" : "unreadable-date" };
}

function wordsOf(cell: GridCell): CellYield<Traced<string>> {
  const read = cellNumber(cell);
  if (read.kind === "error") return { values: [], doubt: "formula-error" };
  if (read.kind === "none" || saysNone(cell.text)) return { values: [] };
  return { values: [{ value: cell.text, cell: cell.address, text: cell.text }] };
}

function ageBandOf(cell: GridCell): CellYield<Traced<string>> {
  if (cell.value === null || saysNone(cell.text)) return { values: [] };
  const values = [{ value: cell.text, cell: cell.address, text: cell.text }];
  return holdsSeveralAgeBands(cell.text) ? { values, combined: "age-bands" } : { values };
}

/** "Emmy 24 uur": the hours stand in the name's own cell, so no formula can refer to them. */
function hoursBesideName(person: PersonInCell, label: GridCell, fullTimeHours: number): Amount | undefined {
  if (!person.hours) return undefined;
  const value = person.hours.value * (person.hours.unit === "fte" ? fullTimeHours : 1);
  return value > longestWeek ? undefined : { value, cell: label.address, text: label.text };
}

/** "Werkintakes (4 uur)": one number of hours among the side task's words, unless it is not by the week. */
function hoursInWords(tasks: Traced<string> | undefined): Amount | undefined {
  if (!tasks || /per\s+(?:dag|maand|kwartaal|jaar|keer)|p\/[mj]\b/i.test(tasks.value)) return undefined;
  const found = [...tasks.value.matchAll(/\d+(?:[.,]\d+)?\s*(?:uren|uur|u)(?!\p{L})/giu)];
  const hours = found.length === 1 ? parseNumber(found[0]?.[0] ?? "") : null;
  return hours && hours.value <= longestWeek ? { value: hours.value, cell: tasks.cell, text: tasks.text } : undefined;
}

function doubtAbout(code: Doubt["code"], cell: GridCell): Doubt {
  return { code, cells: [cell.address], text: cell.text };
}

function addOnce(cells: CombinedCell[], one: CombinedCell): void {
  const known = cells.some(({ cell }) => cell.row === one.cell.row && cell.column === one.cell.column);
  if (!known) cells.push(one);
}

function duplicateNames(rows: readonly PersonRow[]): Doubt[] {
  const byName = new Map<string, Traced<string>[]>();
  for (const { name } of rows) byName.set(nameKey(name.value), [...(byName.get(nameKey(name.value)) ?? []), name]);
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ code: "duplicate-name", cells: same.map(({ cell }) => cell), text: same[0]?.value ?? "" }));
}

function hiddenLines(view: GridView, area: TableArea, columns: readonly TableColumn[]): Doubt[] {
  const rows = area.lines.filter(({ row, kind }) => kind !== "skipped" && view.grid.hiddenRows.has(row));
  const hidden = columns.filter(({ column }) => view.grid.hiddenColumns.has(column));
  const name = area.name.header;
  const nameHidden = view.grid.hiddenColumns.has(area.name.column) && name !== null;
  const headers = [
    ...(nameHidden ? [{ cell: { sheet: view.sheet, row: name.row, column: name.column }, text: name.text }] : []),
    ...hidden.map(({ headerCell, header }) => ({ cell: headerCell, text: header })),
  ];
  const doubts: Doubt[] = [];
  if (rows.length > 0) {
    const text = rows.map(({ label }) => label.text).join(", ");
    doubts.push({ code: "hidden-rows", cells: rows.map(({ label }) => label.address), text });
  }
  if (headers.length > 0) {
    doubts.push({
      code: "hidden-columns",
      cells: headers.map(({ cell }) => cell),
      text: headers.map(({ text }) => text).join(", "),
    });
  }
  return doubts;
}
