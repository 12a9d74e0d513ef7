import { laterHours } from "../../../caseload/team/later-hours";
import type { FoundColumn, PersonRow, StatedTotals } from "../../../caseload/team/team-data";
import type { Traced } from "../../../caseload/traced";
import { cellDate } from "../../values/cell-dates";
import { cellNumber } from "../../values/cell-numbers";
import { deductionUnit } from "../../values/hours-unit";
import { saysNone } from "../../values/number-text";
import { readHeader, saysAim } from "../../tables/match-header";
import type { InterpretedPerson } from "../interpretation";
import { takenColumns, type ReadPerson, type Reading } from "../readings";
import type { Header } from "../shapes/table";
import { speaksOf } from "./vocabulary";

const deducted = ["sideTaskHours", "absence", "rampUp"] as const;
type Deducted = (typeof deducted)[number];
type Day = "from" | "until";
type BesideField = Deducted | "sideTasks" | Day | "proportional";

/** What a table says of its people besides hours and clients: side tasks, absence, how long a contract runs. */
export interface BesideFields {
  readonly columns: readonly FoundColumn[];
  of(rows: readonly number[], person: ReadPerson): Partial<PersonRow>;
  /** What the table's total row says of them. */
  totals(row: number | null): StatedTotals;
  /** Hours that are more than the people work in a week, a balance of leave or those of a year: they are not taken off. */
  readonly unused: readonly Header[];
}

/** What is taken off somebody's hours, or comes out of them. */
export const besideHours: ReadonlySet<string> = new Set([...deducted, "sideTasks", "proportional"]);

function isDay(field: string): field is Day {
  return field === "from" || field === "until";
}

/** @param team whoever has these clients, with the hours that another table knows of them */
export function besideFields(
  reading: Reading,
  fullTimeHours: number,
  team: readonly InterpretedPerson[],
): BesideFields {
  const { table, columns } = reading;
  const taken = takenColumns(reading);
  const found = new Map<BesideField, { readonly index: number; readonly header: string }>();
  for (const column of columns) {
    const field = readHeader(column.header.text).match?.field;
    if (taken.has(column.index) || field === undefined || !(isDay(field) || besideHours.has(field))) continue;
    const numeric = column.numbers.length * 2 > column.filled;
    const meant = field === "sideTasks" && numeric ? "sideTaskHours" : (field as BesideField);
    if (meant === "proportional" && !numeric) continue;
    if (isDay(meant) && (column.dates === 0 || speaksOf("changing", column.says))) continue;
    if (!found.has(meant)) found.set(meant, { index: column.index, header: column.header.text });
  }
  const units = new Map(
    deducted.flatMap((field) => {
      const column = found.get(field);
      if (!column) return [];
      const cells = Array.from({ length: table.last - table.first + 1 }, (_, at) =>
        cellNumber(table.part.cell(table.first + at, column.index)),
      );
      return [[field, deductionUnit(readHeader(column.header).unit, cells, fullTimeHours)] as const];
    }),
  );

  const unused = [...units.keys()].filter((field) => isMoreThanWorked(field, reading.people));
  const unusedHeaders = unused.flatMap((field) => table.headers[found.get(field)?.index ?? -1] ?? []);
  for (const field of unused) found.delete(field);

  function isMoreThanWorked(field: Deducted, people: readonly ReadPerson[]): boolean {
    const figures = people.flatMap(({ rows, hours, current }) => {
      const own = hours ?? team.find(({ currentFigure }) => current && currentFigure === current)?.hours;
      const read = deduction(field, rows);
      return own && read && !read.share && read.value > 0 ? [read.value - own.value] : [];
    });
    return figures.filter((more) => more > 0).length * 2 > figures.length;
  }

  function deduction(field: Deducted, rows: readonly number[]): PersonRow["absence"] {
    const column = found.get(field);
    const unit = units.get(field);
    if (!column || !unit || unit.unit === null) return undefined;
    for (const row of rows) {
      const cell = table.part.cell(row, column.index);
      const read = cellNumber(cell);
      if (read.kind !== "number" || read.number.value < 0) continue;
      const share = read.number.unit === "percent" || (read.number.unit === undefined && unit.share);
      const factor = read.number.unit === undefined ? unit.factor : read.number.unit === "fte" ? fullTimeHours : 1;
      return {
        value: read.number.value * factor,
        cell: cell.address,
        text: cell.text,
        ...(share && { share: true as const }),
        ...(read.typed && { live: { factor } }),
      };
    }
    return undefined;
  }

  function words(rows: readonly number[]): Traced<string> | undefined {
    const column = found.get("sideTasks");
    const cell =
      column &&
      rows.map((row) => table.part.cell(row, column.index)).find(({ text }) => text !== "" && !saysNone(text));
    return cell && { value: cell.text, cell: cell.address, text: cell.text };
  }

  function day(field: Day, rows: readonly number[]): PersonRow["until"] {
    const column = found.get(field);
    const cell = column && table.part.cell(rows[0] ?? 0, column.index);
    const read = cell && cellDate(cell);
    return cell && read?.kind === "date" ? { value: read.date, cell: cell.address, text: cell.text } : undefined;
  }

  function proportionalIn(row: number): Traced<number> | undefined {
    const column = found.get("proportional");
    const cell = column && table.part.cell(row, column.index);
    const read = cell && cellNumber(cell);
    return cell && read?.kind === "number"
      ? { value: read.number.value, cell: cell.address, text: cell.text }
      : undefined;
  }

  return {
    unused: unusedHeaders,
    columns: [...found].map(([field, { index, header }]) => ({
      field,
      header,
      column: table.headers[index]?.cell.column ?? 0,
      confidence: 1,
      ...(field === "proportional" && saysAim(header) && { aim: true as const }),
    })),
    of(rows, person) {
      const [sideTaskHours, absence, rampUp] = deducted.map((field) => deduction(field, rows));
      const sideTasks = words(rows);
      const from = person.from ?? day("from", rows);
      // Of several rows it is settled on which day somebody leaves.
      const until = person.until ?? (person.laterHours ? undefined : day("until", rows));
      const later = person.laterHours?.map(({ row, from: day, hours }) =>
        laterHours(day, hours, sideTaskHours, deduction("sideTaskHours", [row])),
      );
      const proportional = proportionalIn(rows[0] ?? 0);
      return {
        ...(sideTasks && { sideTasks }),
        ...(sideTaskHours && { sideTaskHours }),
        ...(absence && { absence }),
        ...(rampUp && { rampUp }),
        ...(from && { from }),
        ...(until && { until }),
        ...(later && { laterHours: later }),
        ...(proportional && { proportional }),
      };
    },
    totals(row) {
      const proportional = row === null ? undefined : proportionalIn(row);
      return { ...(proportional && { proportional }) };
    },
  };
}
