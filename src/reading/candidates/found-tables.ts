import type { CellRange } from "../../caseload/cell-address";
import type { Field } from "../../caseload/team/field";
import type { Doubt, FoundColumn, FoundTable, PersonRow, StatedTotals } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import type { ListCounts } from "../clients/lists/counted-lists";
import { cornerOf } from "../clients/lists/list-cells";
import { tableKey } from "../tables/table-key";
import { besideFields } from "./columns/beside-fields";
import type { FigureChoice } from "./columns/figure-choice";
import type { Interpretation, InterpretedPerson } from "./interpretation";
import type { ReadPerson, Reading } from "./readings";
import { figureIn, type Row, type RowFigure } from "./shapes/rows";

/** What an interpretation comes to as tables of the team, hours first. */
export function foundTables(interpretation: Interpretation, fullTimeHours: number): FoundTable[] {
  const { hours, counts } = interpretation;
  const people = [...interpretation.people, ...interpretation.outside];
  if (counts === hours) return [tableOf(hours, "caseload", fullTimeHours, people)];
  const formations = (hours.also ?? [hours]).map((reading) =>
    tableOf({ ...reading, counts: null }, "formation", fullTimeHours, people),
  );
  return "table" in counts
    ? [...formations, withPeople(tableOf(counts, "caseload", fullTimeHours, people), people)]
    : [...formations, listTable(counts, people)];
}

/** Doubts about figures that are nobody's. */
export function nobodysDoubts(interpretation: Interpretation): Doubt[] {
  const readings = [interpretation.hours, ...("table" in interpretation.counts ? [interpretation.counts] : [])];
  return [...new Set(readings)].flatMap(({ nobody }) =>
    nobody.flatMap(({ field, label, figure }): Doubt[] => {
      const [cell] = figure.cells;
      if (!cell) return [];
      return [
        {
          code: field === "current" ? "unassigned-clients" : "unassigned-hours",
          cells: [cell],
          text: label,
          figure: Math.round(figure.value * 100) / 100,
        },
      ];
    }),
  );
}

/** Columns of leave or side tasks that are not hours a week, and are not taken off. */
export function deductionsUnused({ hours, counts, people }: Interpretation, fullTimeHours: number): Doubt[] {
  const readings = [...(hours.also ?? [hours]), ...("table" in counts && counts !== hours ? [counts] : [])];
  return readings.flatMap((reading) =>
    besideFields(reading, fullTimeHours, people).unused.map(({ cell, text }): Doubt => ({
      code: "deduction-unused",
      cells: [cell],
      text,
    })),
  );
}

function tableOf(
  reading: Reading,
  kind: FoundTable["kind"],
  fullTimeHours: number,
  people: readonly InterpretedPerson[],
): FoundTable {
  const { table, hours, counts, names, columns } = reading;
  const written = table.headers.filter(({ text }) => text !== "");
  const confidence = Math.min(1, Math.max(0.55, reading.score / 8));
  const fields = besideFields(reading, fullTimeHours, people);
  return {
    kind,
    key: tableKey(table.part.sheet, written),
    headers: written.map(({ text, cell }) => ({ text, column: cell.column })),
    title: table.titles[0]?.text ?? table.part.sheet,
    range: rangeOf(reading),
    confidence,
    columns: [
      columnOf(reading, "name", names.columns, confidence),
      ...(hours ? [columnOf(reading, "hours", hours.columns, confidence, hours)] : []),
      ...(counts ? [columnOf(reading, "current", counts.columns, confidence)] : []),
      ...fields.columns,
    ],
    rows: reading.people.map((person) => ({
      ...personRow(person, table.part.isHidden(person.rows[0] ?? 0)),
      ...fields.of(person.rows, person),
    })),
    totals: columns.length === 0 ? {} : { ...totalsOf(reading, fullTimeHours), ...fields.totals(totalRowOf(reading)) },
  };
}

function personRow(person: ReadPerson, hidden: boolean): PersonRow {
  return {
    name: { value: person.name, cell: person.label.address, text: person.label.text },
    ...(person.hours && { hours: traced(person.hours) }),
    ...(person.current && { current: traced(person.current) }),
    ...(hidden && { hidden: true as const }),
  };
}

/** A formula may refer to a figure that is one cell's number. */
function traced({ value, cells, text, factor, whole }: RowFigure): Traced<number> {
  const [cell] = cells;
  return {
    value,
    cell: cell ?? { sheet: "", row: 0, column: 0 },
    text,
    ...(factor !== null && cells.length === 1 && { live: { factor, ...(whole && { whole }) } }),
  };
}

function columnOf(
  { table }: Reading,
  field: Field,
  columns: readonly number[],
  confidence: number,
  choice?: FigureChoice,
): FoundColumn {
  const headers = columns.map((column) => table.headers[column]);
  const unit = choice?.unit;
  return {
    field,
    header: headers.map((header) => header?.text ?? "").join(" + "),
    column: headers[0]?.cell.column ?? 0,
    confidence,
    ...((unit === "hours" || unit === "fte" || unit === "percent") && { unit }),
  };
}

/** Where a table stands, without the remarks and empty rows under it. */
export function rangeOf({ table, rows }: Reading): CellRange {
  const { sheet, rect, shape } = table.part;
  if (shape !== "plain") return { sheet, ...rect };
  const isOfTable = ({ kind, label }: Row): boolean => kind !== "section" && (kind !== "empty" || label.text !== "");
  const last = rows.findLast(isOfTable)?.row ?? table.last;
  return { sheet, top: rect.top + table.top, bottom: rect.top + last, left: rect.left, right: rect.right };
}

/** What the only total row says. */
function totalsOf(reading: Reading, fullTimeHours: number): StatedTotals {
  const { table, hours, counts } = reading;
  const row = totalRowOf(reading);
  if (row === null) return {};
  const stated = (choice: FigureChoice | null): Traced<number> | null => {
    const read = choice && figureIn(table, row, choice, fullTimeHours);
    return read?.kind === "figure" ? traced(read.figure) : null;
  };
  const [ofHours, ofClients] = [stated(hours), stated(counts)];
  return { ...(ofHours && { hours: ofHours }), ...(ofClients && { current: ofClients }) };
}

function totalRowOf({ rows }: Reading): number | null {
  const [total, ...others] = rows.filter(({ kind }) => kind === "total");
  return total && others.length === 0 ? total.row : null;
}

/** The people of a table under the names by which the hours know them. */
function withPeople(table: FoundTable, people: readonly InterpretedPerson[]): FoundTable {
  return {
    ...table,
    rows: people.flatMap((person): PersonRow[] => {
      const [cell] = person.currentCells;
      if (person.current === null || !cell) return [];
      const row = table.rows.find(
        ({ current }) =>
          current?.cell.row === cell.row && current.cell.column === cell.column && current.cell.sheet === cell.sheet,
      );
      const figure = person.currentFigure;
      return [
        {
          ...row,
          name: row ? { ...row.name, value: person.name } : { value: person.name, cell, text: person.name },
          current: figure ? traced(figure) : { value: person.current, cell, text: String(person.current) },
        },
      ];
    }),
  };
}

/** The counted rows of the lists, a line for each person. */
function listTable(counts: ListCounts, people: readonly InterpretedPerson[]): FoundTable {
  const [place] = counts.places;
  const { sheet, rect } = place?.table.part ?? { sheet: "", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    kind: "caseload",
    key: tableKey(sheet, []),
    headers: [],
    title: sheet,
    range: { sheet, ...rect },
    confidence: 1,
    columns: place ? [{ field: "name", header: "", column: cornerOf(place).column, confidence: 1 }] : [],
    rows: people.flatMap((person): PersonRow[] => {
      const [cell] = person.currentCells;
      if (person.current === null || !cell) return [];
      return [
        {
          name: { value: person.name, cell, text: person.name },
          current: {
            value: person.current,
            cell,
            text: String(person.current),
            ...(person.currentRuns && { counted: person.currentRuns }),
          },
        },
      ];
    }),
    totals: {},
  };
}
