import type { CaseworkerResult, Division } from "../../caseload/division/division";
import type { Traced } from "../../caseload/traced";
import { formationWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { at, fixedSpan, liveReference, textLiteral } from "../plan/formula-text";
import type { PlanContent } from "../plan/sheet-plan";
import { columnSpan } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

type Share = Traced<number> & { readonly share?: true };

/** Tabel 1: everybody's hours, the deductions, and what remains for the caseload. */
export function formationBlock(result: Division, layout: ProportionalSheetLayout): Block {
  const { formation, formationColumns: columns, widths, full } = layout;
  const writer = blockWriter(widths);

  writer.span(formation.title, full, text(formationWords.title), looks.section);
  writeHeader(writer, layout);
  result.caseworkers.forEach((caseworker, index) => {
    writeCaseworker(writer, layout, caseworker, formation.first + index, result.choices.fullTimeHours);
  });

  const total = (column: number | null, hours: (caseworker: CaseworkerResult) => number): void => {
    if (column === null) return;
    const expected = result.caseworkers.reduce((sum, caseworker) => sum + hours(caseworker), 0);
    const sum = formula(`SUM(${fixedSpan(columnSpan(formation, column))})`, expected);
    writer.put(formation.total, column, sum, { ...looks.totalNumber, numberFormat: numberFormats.hours });
  };
  writer.put(formation.total, columns.name, text(formationWords.total), looks.totalText);
  total(columns.contractHours, ({ contractHours }) => contractHours);
  writer.span(formation.total, columns.sideTasks, null, looks.totalText);
  total(columns.sideTaskHours, ({ sideTaskHours }) => sideTaskHours ?? 0);
  if (columns.fillIn !== null) writer.put(formation.total, columns.fillIn, null, looks.totalText);
  total(columns.absence, ({ absenceHours }) => absenceHours);
  total(columns.rampUp, ({ rampUpHours }) => rampUpHours);
  total(columns.caseloadHours, ({ caseloadHours }) => caseloadHours);
  writer.put(formation.total, columns.until, null, looks.totalText);
  return writer.block();
}

function writeHeader(
  writer: BlockWriter,
  { formation: { header }, formationColumns: columns }: ProportionalSheetLayout,
): void {
  const heads: readonly [column: number | null, words: string][] = [
    [columns.contractHours, formationWords.contractHours],
    [columns.sideTaskHours, formationWords.sideTaskHours],
    [columns.absence, formationWords.absence],
    [columns.rampUp, formationWords.rampUp],
    [columns.caseloadHours, formationWords.caseloadHours],
    [columns.until, formationWords.until],
  ];
  writer.put(header, columns.name, text(formationWords.name), looks.headerText);
  writer.span(header, columns.sideTasks, text(formationWords.sideTasks), looks.headerIndented);
  for (const [column, words] of heads) {
    if (column !== null) writer.put(header, column, text(words), looks.headerNumber);
  }
  if (columns.fillIn !== null) writer.put(header, columns.fillIn, null, looks.headerText);
}

function writeCaseworker(
  writer: BlockWriter,
  layout: ProportionalSheetLayout,
  caseworker: CaseworkerResult,
  row: number,
  fullTimeHours: number,
): void {
  const { formationColumns: columns } = layout;
  const { sources, cells, supposed } = caseworker;
  const fullTime = { cell: layout.parameters.fullTimeHours, hours: fullTimeHours };
  const contract = at(row, columns.contractHours);
  const live = (traced: Share): string | null => {
    const reference = liveReference(traced, fullTime);
    if (!traced.share) return reference;
    return reference === null ? null : `${reference}*${contract}`;
  };
  const input = (column: number, value: number | null): void => {
    const filled: PlanContent | null = value === null ? null : number(value);
    writer.put(row, column, filled, { ...looks.inputNumber, numberFormat: numberFormats.hours });
  };
  /** Refers to the team's cell when it holds a number; else a marked constant, or a dash when there is no figure. */
  const hours = (column: number, traced: Share | undefined, value: number): void => {
    const reference = traced ? live(traced) : null;
    const format = value === 0 && !traced ? numberFormats.hoursOrDash : numberFormats.hours;
    const fixed = reference === null && traced !== undefined;
    writer.put(row, column, reference === null ? number(value) : formula(reference, value), {
      ...looks.number,
      numberFormat: fixed ? marked(format) : format,
    });
  };

  // The name leads to the whole line in the team's table. A link on the side tasks too would keep LibreOffice from wrapping them.
  writer.put(row, columns.name, theirs(caseworker.name), looks.text, cells.hours ?? cells.name);
  if (supposed.contractHours === undefined) hours(columns.contractHours, sources.hours, caseworker.contractHours);
  else input(columns.contractHours, caseworker.contractHours);
  writer.span(
    row,
    columns.sideTasks,
    caseworker.sideTasks === null ? text(formationWords.noSideTasks) : theirs(caseworker.sideTasks),
    looks.indentedText,
  );

  const { sideTaskHours, absenceHours } = caseworker;
  if (sideTaskHours === null || supposed.sideTaskHours !== undefined) input(columns.sideTaskHours, sideTaskHours);
  else hours(columns.sideTaskHours, sources.sideTaskHours, sideTaskHours);
  if (columns.fillIn !== null) {
    const mark = `IF(${at(row, columns.sideTaskHours)}="",${textLiteral(formationWords.fillIn)},"")`;
    writer.put(
      row,
      columns.fillIn,
      formula(mark, sideTaskHours === null ? formationWords.fillIn : ""),
      looks.fillInMark,
    );
  }
  if (columns.absence !== null) {
    if (supposed.absenceHours === undefined) hours(columns.absence, sources.absence, absenceHours);
    else input(columns.absence, absenceHours);
  }
  if (columns.rampUp !== null) hours(columns.rampUp, sources.rampUp, caseworker.rampUpHours);

  const deductions = [columns.sideTaskHours, columns.absence, columns.rampUp].filter((column) => column !== null);
  const remaining = `MAX(0,${[columns.contractHours, ...deductions].map((column) => at(row, column)).join("-")})`;
  writer.put(row, columns.caseloadHours, formula(remaining, caseworker.caseloadHours), {
    ...looks.number,
    bold: true,
    numberFormat: numberFormats.hours,
  });
  writer.put(row, columns.until, caseworker.until === null ? null : { kind: "date", date: caseworker.until }, {
    ...looks.number,
    numberFormat: numberFormats.date,
  });
}
