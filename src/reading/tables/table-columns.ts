import type { CellAddress } from "../../caseload/cell-address";
import type { Field } from "../../caseload/team/field";
import type { Doubt } from "../../caseload/team/team-data";
import { cellDate } from "../values/cell-dates";
import { cellNumber, isCurrencyFormat, type CellNumber } from "../values/cell-numbers";
import { holdsAgeBand } from "./combined-cells";
import type { TableArea } from "./find-tables";
import type { GridCell, GridView } from "../grid-view";
import type { HeaderCell } from "./header-rows";
import { contractUnit, deductionUnit, isOutOfUnit, longestWeek, type ColumnUnit } from "../values/hours-unit";
import type { HeaderMatch } from "./match-header";

/** A column that is understood as one field of its table. */
export interface TableColumn {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
  readonly headerCell: CellAddress;
  /** Certainty of the header times the share of the cells that fit the field; 1 when someone pointed the column out. */
  readonly confidence: number;
  /** Only for hours and what comes off them. */
  readonly unit: ColumnUnit | null;
}

export interface ChosenColumns {
  readonly columns: readonly TableColumn[];
  /** Fields for which several columns qualify and none was taken. */
  readonly ambiguous: ReadonlySet<Field>;
  readonly doubts: readonly Doubt[];
}

interface Candidate extends TableColumn {
  readonly hoursKind: HeaderMatch["hoursKind"];
  readonly cells: readonly GridCell[];
}

/** Confidence by which one column must beat another to be taken without asking. */
const clearLead = 0.1;
/** A column without any figure: the header says what it is, nothing confirms it. */
const fitOfEmptyColumn = 0.5;

/** What comes off the contract hours. */
const deductions: readonly Field[] = ["sideTaskHours", "absence", "rampUp"];

/** Gives each field of the table the column that holds it. The name column is found before, see find-tables. */
export function chooseColumns(view: GridView, area: TableArea, fullTimeHours: number): ChosenColumns {
  const candidates = area.header.cells.flatMap((header, place) => {
    if (header.column === area.name.column) return [];
    const candidate = candidateFor(view, area, header, area.corrections.fieldAt(place), fullTimeHours);
    return candidate ?? [];
  });
  const columns: TableColumn[] = [];
  const ambiguous = new Set<Field>();
  const doubts: Doubt[] = [];
  for (const field of new Set(candidates.map((candidate) => candidate.field))) {
    const rivals = bestOf(candidates.filter((candidate) => candidate.field === field));
    const [first] = rivals;
    if (!first) continue;
    if (rivals.length > 1 && !rivals.every((rival) => saySame(rival, first))) {
      ambiguous.add(field);
      const text = rivals.map(({ header }) => header).join(" / ");
      doubts.push({ code: "ambiguous-column", cells: rivals.map(({ headerCell }) => headerCell), text, field });
      continue;
    }
    columns.push(first);
    if (field === "hours") doubts.push(...caseloadHoursUnused(first, candidates));
    if (first.unit?.doubtful) doubts.push({ code: "hours-unit", cells: [first.headerCell], text: first.header });
  }
  return { columns, ambiguous, doubts };
}

/** Caseload hours that differ from the contract hours, where no column tells what makes the difference. */
function caseloadHoursUnused(taken: Candidate, candidates: readonly Candidate[]): Doubt[] {
  const explained = candidates.some(({ field }) => deductions.includes(field));
  if (taken.hoursKind === "caseload" || explained) return [];
  return candidates
    .filter(
      (other) => other.field === "hours" && other.hoursKind === "caseload" && other.unit?.unit === taken.unit?.unit,
    )
    .filter((other) => !saySame(other, taken))
    .map(({ header, headerCell }) => ({ code: "caseload-hours-unused", cells: [headerCell], text: header }));
}

/** What the column is taken for: what someone said it is, else what its header and its cells say. */
function candidateFor(
  view: GridView,
  area: TableArea,
  header: HeaderCell,
  pointedOut: Field | null,
  fullTimeHours: number,
): Candidate | null {
  const { match, unit: headerUnit } = header.reading;
  if (!match && pointedOut === null) return null;
  const cells = area.lines.filter(({ kind }) => kind === "person").map(({ row }) => view.cell(row, header.column));
  const filled = cells.filter(({ value, text }) => value !== null && text !== "");
  const numbers = filled.map(cellNumber);
  const place = {
    column: header.column,
    header: header.text,
    headerCell: { sheet: view.sheet, row: header.row, column: header.column },
    cells,
  };
  const unitOf = (field: Field): ColumnUnit | null =>
    agreedUnit(area.corrections.unitOf(field), fullTimeHours) ?? unitFor(field, headerUnit, numbers, fullTimeHours);
  if (pointedOut !== null) {
    return { ...place, field: pointedOut, confidence: 1, unit: unitOf(pointedOut), hoursKind: match?.hoursKind };
  }
  if (!match || filled.some(({ format, text }) => isCurrencyFormat(format) || /^€/.test(text))) return null;

  const field = fieldByValues(match.field, numbers, headerUnit !== null);
  if (field === "name" || area.corrections.isSettled(field)) return null;
  const unit = unitOf(field);
  const fit = filled.length === 0 ? fitOfEmptyColumn : fittingShare(field, filled, numbers, unit);
  if (isSomethingElse(field, match.certainty, fit, numbers, unit)) return null;
  return { ...place, field, confidence: match.certainty * fit, unit, hoursKind: match.hoursKind };
}

/** Some headers fit two fields, and the cells below tell which: "Neventaken" over words or over hours. */
function fieldByValues(field: Field, numbers: readonly CellNumber[], saysUnit: boolean): Field {
  const figures = numbers.filter(({ kind }) => kind === "number").length;
  if (figures * 2 <= numbers.length || figures === 0) return field;
  if (field === "sideTasks") return "sideTaskHours";
  return field === "name" && saysUnit ? "hours" : field;
}

/** The unit that someone said the column has. */
function agreedUnit(unit: "hours" | "fte" | null, fullTimeHours: number): ColumnUnit | null {
  return unit && { unit, factor: unit === "fte" ? fullTimeHours : 1, share: false, doubtful: false, agreed: true };
}

function unitFor(
  field: Field,
  header: HeaderCell["reading"]["unit"],
  numbers: readonly CellNumber[],
  fullTimeHours: number,
): ColumnUnit | null {
  if (field === "hours") return contractUnit(header, numbers, fullTimeHours);
  return deductions.includes(field) ? deductionUnit(header, numbers, fullTimeHours) : null;
}

function fittingShare(
  field: Field,
  filled: readonly GridCell[],
  numbers: readonly CellNumber[],
  unit: ColumnUnit | null,
): number {
  const fits = filled.filter((cell, index) => {
    if (field === "from" || field === "until") return ["date", "none"].includes(cellDate(cell).kind);
    if (field === "ageBand") return holdsAgeBand(cell.text);
    if (field === "sideTasks") return typeof cell.value === "string";
    const number = numbers[index];
    if (number?.kind !== "number") return number?.kind === "none" || number?.kind === "several";
    if (field === "hours" && unit && number.number.unit === undefined) return !isOutOfUnit(number.number.value, unit);
    return true;
  });
  return fits.length / filled.length;
}

/** The header has other meanings, and the cells show that it means one of those here. */
function isSomethingElse(
  field: Field,
  certainty: number,
  fit: number,
  numbers: readonly CellNumber[],
  unit: ColumnUnit | null,
): boolean {
  if (fit < 0.5 && (field === "ageBand" || certainty < 1)) return true;
  if (field !== "hours" || !unit) return false;
  const figures = numbers.filter((cell) => cell.kind === "number");
  const tooLong = figures.filter(({ number }) => number.unit === undefined && number.value * unit.factor > longestWeek);
  return tooLong.length * 2 > figures.length;
}

/** Contract hours go before hours of unsaid kind, those before caseload hours; hours before fte; the surer before the less sure. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const byKind = firstRank(candidates, ({ hoursKind }) =>
    hoursKind === "contract" ? 0 : hoursKind === "caseload" ? 2 : 1,
  );
  const byUnit = firstRank(byKind, ({ field, unit }) => (field === "hours" && unit?.unit !== "hours" ? 1 : 0));
  const best = Math.max(...byUnit.map(({ confidence }) => confidence));
  return byUnit.filter(({ confidence }) => confidence > best - clearLead);
}

function firstRank(candidates: readonly Candidate[], rank: (candidate: Candidate) => number): readonly Candidate[] {
  const lowest = Math.min(...candidates.map(rank));
  return candidates.filter((candidate) => rank(candidate) === lowest);
}

function saySame(a: Candidate, b: Candidate): boolean {
  return a.cells.every((cell, index) => cell.value === b.cells[index]?.value);
}
