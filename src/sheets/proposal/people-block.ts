import { hasLimits } from "../../caseload/division/has-limits";
import { sum } from "../../caseload/sum";
import { itemAt } from "../../kernel/item-at";
import { peopleWords as words } from "../../text/sheets/proposal-sheet";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";
import { shareCell, sharesOf, type Figure } from "../shared/team-shares";
import { helperSpan, helperTop, type ProposalCells } from "./proposal-cells";
import type { PeopleColumns, ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput } from "./proposal-sheet-input";

/** "Wat verandert er voor wie": everybody's hours, clients now, and clients under each option. */
export function peopleBlock(input: ProposalSheetInput, cells: ProposalCells, layout: ProposalLayout): Block {
  const { people, halves, persons, widths } = layout;
  const writer = blockWriter(widths);
  const byHours = afterByHours(input, cells, layout);
  const byAge = afterByAge(input, cells, layout);
  writer.span(people.title, itemAt(halves, 0), text(words.title), looks.section);
  for (const half of halves) writeHeader(writer, people.header, half, hasNote(layout));

  cells.people.forEach(({ person, hours, current, isSupposed }, index) => {
    const { row, columns } = itemAt(persons, index);
    writer.atLeast(row, layout.personHeight);
    writer.put(row, columns.name, theirs(person.name), { ...looks.text, wrap: false }, person.cell);
    put(writer, row, columns.hours, hours, { format: numberFormats.hours, isInput: isSupposed });
    if (current === null) writer.put(row, columns.current, null, looks.inputNumber);
    else put(writer, row, columns.current, current, { format: numberFormats.count });
    put(writer, row, columns.byHours, itemAt(byHours, index), { format: numberFormats.count, bold: true });
    const now = at(row, columns.current);
    writer.put(
      row,
      columns.difference,
      formula(`IF(${now}="","",${at(row, columns.byHours)}-${now})`, person.difference ?? ""),
      { ...looks.number, numberFormat: numberFormats.signed },
    );
    if (columns.byAge === null || byAge === null) return;
    put(writer, row, columns.byAge, itemAt(byAge, index), { format: numberFormats.count });
  });
  writeTotals(writer, input, cells, layout, byAge);
  return writer.block();
}

/** Whether a note says that the second option counts other clients. */
function hasNote({ note }: ProposalLayout): boolean {
  return note !== null;
}

function writeHeader(writer: BlockWriter, row: number, columns: PeopleColumns, star: boolean): void {
  writer.put(row, columns.name, text(words.name), looks.headerText);
  for (const kind of ["hours", "current", "byHours", "difference"] as const) {
    writer.put(row, columns[kind], text(words[kind]), looks.headerNumber);
  }
  if (columns.byAge !== null)
    writer.put(row, columns.byAge, text(`${words.byAge}${star ? "*" : ""}`), looks.headerNumber);
}

/** Whole clients by hours: the last step beside the page, or, where they do not follow from the hours alone, what they are. */
function afterByHours(
  { result }: ProposalSheetInput,
  { byHours, people, spans }: ProposalCells,
  { helpers }: ProposalLayout,
): readonly Figure[] {
  if (byHours) {
    const place = { row: helperTop, column: helpers.byHours };
    return sharesOf(byHours).map((value, index) => ({ expression: fixedAt(shareCell(place, index)), value }));
  }
  const isPlain = result.choices.rounding === "plain" && !hasLimits(result);
  return people.map(({ person, hoursCell }) => ({
    expression: isPlain
      ? `IF(SUM(${spans.hours})=0,0,ROUND(ROUND(SUM(${spans.current})*${hoursCell}/SUM(${spans.hours}),9),0))`
      : null,
    value: person.rounded,
  }));
}

/** The same by age; where somebody keeps what they have because they leave soon, what they are. */
function afterByAge(
  { second }: ProposalSheetInput,
  { byAge, people }: ProposalCells,
  { helpers }: ProposalLayout,
): readonly Figure[] | null {
  if (byAge === null || second === null) return null;
  const { keeping, division } = second.byAge;
  if (keeping.length > 0) {
    const after = (name: string) => sum((division ?? []).map((band) => band.after[name] ?? 0));
    return people.map(({ person }) => ({ expression: null, value: after(person.name) }));
  }
  const place = { row: helperTop, column: helpers.byAge };
  return sharesOf(byAge).map((value, index) => ({ expression: fixedAt(shareCell(place, index)), value }));
}

function put(
  writer: BlockWriter,
  row: number,
  column: number,
  { expression, value }: Figure,
  { format, bold = false, isInput = false }: { format: string; bold?: boolean; isInput?: boolean },
): void {
  const content = expression === null ? number(value) : formula(expression, value);
  const numberFormat = expression === null && !isInput ? marked(format) : format;
  const look: CellLook = isInput ? looks.inputNumber : looks.number;
  writer.put(row, column, content, { ...look, ...(bold && { bold }), numberFormat });
}

function writeTotals(
  writer: BlockWriter,
  { result }: ProposalSheetInput,
  { spans }: ProposalCells,
  layout: ProposalLayout,
  byAge: readonly Figure[] | null,
): void {
  const { people, helpers } = layout;
  const { row, columns } = people.total;
  const { totals } = result;
  const put = (column: number, content: PlanContent, numberFormat: string): void => {
    writer.put(row, column, content, { ...looks.totalNumber, numberFormat });
  };
  writer.atLeast(row, layout.personHeight);
  writer.put(row, columns.name, text(words.total), looks.totalText);
  put(columns.hours, formula(`SUM(${spans.hours})`, totals.caseloadHours), numberFormats.hours);
  put(columns.current, formula(`SUM(${spans.current})`, totals.current), numberFormats.count);
  put(columns.byHours, formula(`SUM(${spans.after})`, totals.rounded), numberFormats.count);
  put(
    columns.difference,
    formula(`${at(row, columns.byHours)}-${at(row, columns.current)}`, totals.rounded - totals.current),
    numberFormats.signed,
  );
  if (columns.byAge === null || byAge === null) return;
  const total = sum(byAge.map(({ value }) => value));
  const { column } = shareCell({ row: helperTop, column: helpers.byAge }, 0);
  const isFixed = byAge.some(({ expression }) => expression === null);
  if (isFixed) put(columns.byAge, number(total), marked(numberFormats.count));
  else put(columns.byAge, formula(`SUM(${fixedSpan(helperSpan(layout, column))})`, total), numberFormats.count);
}
