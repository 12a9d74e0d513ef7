import type { Division } from "../../caseload/division/division";
import { hasLimits } from "../../caseload/division/has-limits";
import { caseloadWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { caseloadRows, type CaseloadRow } from "./caseload-rows";
import { at, fixedAt, fixedSpan, liveReference } from "../plan/formula-text";
import { countFormula } from "../shared/count-formulas";
import { roundedFormula, type LargestRemainderPlace } from "../shared/largest-remainder-formulas";
import { columnSpan } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { countFormat, looks, marked, numberFormats, signedFormat } from "../plan/sheet-styles";

/** Tabel 2: everybody's clients now, their share by hours, and the difference. */
export function caseloadBlock(result: Division, layout: ProportionalSheetLayout): Block {
  const { caseload, widths, full } = layout;
  const writer = blockWriter(widths);

  writer.span(caseload.title, full, text(caseloadWords.title), looks.section);
  writeHeader(writer, layout);
  caseloadRows(result).forEach((person, index) => {
    writePerson(writer, result, layout, person, caseload.first + index);
  });
  writeTotals(writer, result, layout);
  return writer.block();
}

/** Where the largest-remainder formulas find the numbers they work with. */
export function largestRemainderPlace({
  caseload,
  caseloadColumns,
  helpers,
}: ProportionalSheetLayout): LargestRemainderPlace {
  const span = (column: number) => columnSpan(caseload, column);
  return {
    exact: span(caseloadColumns.exact),
    current: span(caseloadColumns.current),
    hours: span(caseloadColumns.caseloadHours),
    floor: span(helpers.floor),
    remainder: span(helpers.remainder),
    rank: span(helpers.rank),
    totalRow: caseload.total,
  };
}

function writeHeader(
  writer: BlockWriter,
  { caseload: { header }, caseloadColumns: columns }: ProportionalSheetLayout,
): void {
  writer.put(header, columns.name, text(caseloadWords.name), looks.headerText);
  for (const [kind, column] of Object.entries(columns) as [keyof typeof columns, number | null][]) {
    if (column !== null && kind !== "name") writer.put(header, column, text(caseloadWords[kind]), looks.headerNumber);
  }
}

function writePerson(
  writer: BlockWriter,
  result: Division,
  layout: ProportionalSheetLayout,
  person: CaseloadRow,
  row: number,
): void {
  const { formation, formationColumns, caseload, caseloadColumns: columns, helpers, parameters } = layout;
  const cell = (column: number): string => at(row, column);
  const totalOf = (column: number): string => fixedAt({ row: caseload.total, column });
  const put = (
    column: number | null,
    content: PlanContent | null,
    numberFormat: string,
    look: CellLook = looks.number,
  ): void => {
    if (column !== null) writer.put(row, column, content, { ...look, numberFormat });
  };
  const [hours, current] = [cell(columns.caseloadHours), cell(columns.current)];
  const [totalHours, totalCurrent] = [totalOf(columns.caseloadHours), totalOf(columns.current)];

  writer.put(row, columns.name, theirs(person.name), looks.text, person.cell);
  put(
    columns.caseloadHours,
    person.formationIndex === null
      ? number(0)
      : formula(at(formation.first + person.formationIndex, formationColumns.caseloadHours), person.caseloadHours),
    numberFormats.hoursOrDash,
  );
  writeCurrent(writer, layout, result, person, row);
  put(
    columns.exact,
    formula(`IF(${totalHours}=0,0,${totalCurrent}*${hours}/${totalHours})`, person.proportional),
    numberFormats.exact,
  );
  if (hasLimits(result)) put(columns.rounded, number(person.rounded), marked(numberFormats.count));
  else
    put(
      columns.rounded,
      formula(roundingFormula(result, layout, row), person.rounded),
      numberFormats.count,
      boldNumber,
    );
  put(
    columns.difference,
    formula(`IF(${current}="","",${cell(columns.rounded)}-${current})`, person.difference ?? ""),
    signedFormat(person.difference),
  );
  if (columns.range !== null) {
    const least = cell(helpers.leastHours);
    const totalLeast = totalOf(helpers.leastHours);
    const rounded = cell(columns.rounded);
    const low = `MIN(${rounded},ROUND(ROUND(${totalCurrent}*${least}/(${totalHours}-${hours}+${least}),9),0))`;
    const high = `MAX(${rounded},ROUND(ROUND(${totalCurrent}*${hours}/(${totalLeast}-${least}+${hours}),9),0))`;
    const none = `OR(${hours}=0,${totalLeast}=0,${totalLeast}=${totalHours})`;
    put(
      columns.range,
      hasLimits(result) ? text(rangeText(person)) : formula(`IF(${none},"",${low}&"–"&${high})`, rangeText(person)),
      numberFormats.hours,
    );
  }
  put(
    columns.perFte,
    formula(
      `IF(OR(${hours}=0,${current}=""),"",${current}/${hours}*${fixedAt(parameters.fullTimeHours)})`,
      person.perFte ?? "",
    ),
    numberFormats.oneDecimal,
  );
  put(
    columns.index,
    formula(
      `IF(OR(${hours}=0,${current}="",${totalCurrent}=0),"",100*${current}*${totalHours}/(${hours}*${totalCurrent}))`,
      person.index ?? "",
    ),
    numberFormats.whole,
  );
  put(
    columns.contacts,
    formula(`IF(${current}="","",${current}*${fixedAt(parameters.contactsPerYear)})`, person.contacts ?? ""),
    numberFormats.count,
  );
  const contacts = cell(columns.contacts);
  const minutes = fixedAt(parameters.contactMinutes);
  put(
    columns.contactHours,
    formula(`IF(OR(${contacts}="",${minutes}=""),"",${contacts}*${minutes}/60)`, person.contactHours ?? ""),
    numberFormats.count,
  );
}

const boldNumber: CellLook = { ...looks.number, bold: true };

/**
 * Refers to the team's cell when it holds a number; else a marked constant, or an empty cell to fill in when the figure
 * is unknown.
 */
function writeCurrent(
  writer: BlockWriter,
  { caseloadColumns: { current }, parameters }: ProportionalSheetLayout,
  { choices }: Division,
  person: CaseloadRow,
  row: number,
): void {
  const numberFormat = countFormat(person.current);
  if (person.source === null || person.current === null) {
    writer.put(row, current, null, { ...looks.inputNumber, numberFormat });
    return;
  }
  const { counted } = person.source;
  const reference = counted
    ? countFormula(counted, null)
    : liveReference(person.source, { cell: parameters.fullTimeHours, hours: choices.fullTimeHours });
  if (reference === null)
    writer.put(row, current, number(person.current), { ...looks.number, numberFormat: marked(numberFormat) });
  else writer.put(row, current, formula(reference, person.current), { ...looks.number, numberFormat });
}

function roundingFormula(result: Division, layout: ProportionalSheetLayout, row: number): string {
  return result.choices.rounding === "plain"
    ? `ROUND(ROUND(${at(row, layout.caseloadColumns.exact)},9),0)`
    : roundedFormula(largestRemainderPlace(layout), row);
}

function rangeText({ range, caseloadHours }: CaseloadRow): string {
  return range === null || caseloadHours === 0 ? "" : `${range[0]}–${range[1]}`;
}

function writeTotals(writer: BlockWriter, result: Division, layout: ProportionalSheetLayout): void {
  const { caseload, caseloadColumns: columns, parameters } = layout;
  const { totals, choices, balance } = result;
  const put = (column: number | null, content: PlanContent | null, numberFormat: string): void => {
    if (column !== null) writer.put(caseload.total, column, content, { ...looks.totalNumber, numberFormat });
  };
  const sumOf = (column: number, expected: number): PlanContent =>
    formula(`SUM(${fixedSpan(columnSpan(caseload, column))})`, expected);
  const cell = (column: number): string => at(caseload.total, column);
  const [hours, current] = [cell(columns.caseloadHours), cell(columns.current)];
  const contacts = totals.current * choices.contactsPerYear;
  const star = choices.rounding === "plain" && totals.rounded !== totals.current;

  writer.put(caseload.total, columns.name, text(caseloadWords.total), looks.totalText);
  put(columns.caseloadHours, sumOf(columns.caseloadHours, totals.caseloadHours), numberFormats.hours);
  put(columns.current, sumOf(columns.current, totals.current), numberFormats.count);
  put(columns.exact, sumOf(columns.exact, totals.proportional), numberFormats.exact);
  put(columns.rounded, sumOf(columns.rounded, totals.rounded), star ? numberFormats.starredCount : numberFormats.count);
  put(
    columns.difference,
    formula(`${cell(columns.rounded)}-${current}`, totals.rounded - totals.current),
    numberFormats.signed,
  );
  put(columns.range, null, numberFormats.hours);
  put(
    columns.perFte,
    formula(`IF(${hours}=0,"",${current}/${hours}*${fixedAt(parameters.fullTimeHours)})`, balance.meanPerFte),
    numberFormats.oneDecimal,
  );
  put(
    columns.index,
    formula(`IF(OR(${hours}=0,${current}=0),"",100)`, totals.current === 0 ? "" : 100),
    numberFormats.whole,
  );
  put(columns.contacts, sumOf(columns.contacts, contacts), numberFormats.count);
  const minutes = fixedAt(parameters.contactMinutes);
  put(
    columns.contactHours,
    formula(
      `IF(${minutes}="","",${cell(columns.contacts)}*${minutes}/60)`,
      choices.contactMinutes === null ? "" : (contacts * choices.contactMinutes) / 60,
    ),
    numberFormats.count,
  );
}
