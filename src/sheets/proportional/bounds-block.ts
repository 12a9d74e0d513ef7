import type { BoundStatus } from "../../caseload/months/bounds";
import { chosenFor } from "../../caseload/division/chosen-for";
import type { CaseloadLimits, Division } from "../../caseload/division/division";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { asNumber } from "../../kernel/fraction";
import { boundStatuses } from "../../text/months/bounds";
import { assumptionWords, boundWords as words } from "../../text/sheets/proportional-sheet";
import type { Parameter } from "../shared/assumptions-block";
import { sum } from "../../caseload/sum";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { at, fixedAt, fixedSpan, textLiteral } from "../plan/formula-text";
import type { PlanContent } from "../plan/sheet-plan";
import { countFormat, looks, marked, numberFormats } from "../plan/sheet-styles";
import { columnSpan } from "../plan/table-rows";
import { caseloadRows } from "./caseload-rows";
import type { ProportionalSheetInput } from "./proportional-sheet-input";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { weightedLayout } from "./weighted-layout";

type BoundedTeam = NonNullable<ProportionalSheetInput["within"]>;

/** One line, with the row of the table above that it follows. */
interface BoundedRow {
  readonly name: string;
  readonly caseloadHours: number;
  readonly followed: number;
}

/** Who stands beside the bounds: those of "Gewogen werklast" where clients are weighed, else those of Tabel 2; clients of nobody have no bounds. */
export function boundedRows(result: Division, weighted: WeightedLists | null): readonly BoundedRow[] {
  if (weighted)
    return weighted.caseworkers.map(({ name, caseloadHours }, followed) => ({ name, caseloadHours, followed }));
  const nobody = new Set(result.leftOut.flatMap(({ name, reason }) => (reason === "no-caseworker" ? [name] : [])));
  return caseloadRows(result).flatMap(({ name, caseloadHours, formationIndex }, followed) =>
    formationIndex === null && nobody.has(name) ? [] : [{ name, caseloadHours, followed }],
  );
}

/** "Ondergrens en bovengrens": everybody's whole bounds, following the hours and the agreement of the team, and in a word on which side somebody is. */
export function boundsBlock(
  within: BoundedTeam,
  weighted: WeightedLists | null,
  result: Division,
  layout: ProportionalSheetLayout,
): Block {
  const { bounds: place, widths, full } = layout;
  const writer = blockWriter(widths);
  if (place === null) return writer.block();
  const people = boundedRows(result, weighted);
  writer.span(place.table.title, full, text(words.title), looks.section);
  writeHeader(writer, place, within);
  people.forEach((person, index) => {
    writePerson(writer, { within, weighted, result, layout, place }, person, place.table.first + index);
  });
  writeTotal(writer, place, within, sum(people.map(({ caseloadHours }) => caseloadHours)));
  writer.span(place.note, full, text(words.note), looks.note);
  return writer.block();
}

type BoundsPlace = NonNullable<ProportionalSheetLayout["bounds"]>;

function writeHeader(writer: BlockWriter, { table: { header }, columns }: BoundsPlace, { unit }: BoundedTeam): void {
  writer.put(header, columns.name, text(words.name), looks.headerText);
  writer.put(header, columns.caseloadHours, text(words.caseloadHours), looks.headerNumber);
  writer.put(header, columns.load, text(words.load[unit]), looks.headerNumber);
  writer.put(header, columns.lowest, text(words.lowest), looks.headerNumber);
  writer.put(header, columns.highest, text(words.highest), looks.headerNumber);
  writer.span(header, columns.status, text(words.status), looks.headerIndented);
}

interface Whole {
  readonly within: BoundedTeam;
  readonly weighted: WeightedLists | null;
  readonly result: Division;
  readonly layout: ProportionalSheetLayout;
  readonly place: BoundsPlace;
}

function writePerson(
  writer: BlockWriter,
  { within, weighted, result, layout, place: { columns, lower, upper } }: Whole,
  { name, caseloadHours, followed }: BoundedRow,
  row: number,
): void {
  const above = followedTable(weighted, layout);
  const member = within.names.indexOf(name);
  const found = within.found.rows[member];
  const known = within.loads[member];
  const load = known === undefined ? null : asNumber(known);
  const put = (column: number, content: PlanContent, numberFormat: string): void => {
    writer.put(row, column, content, { ...looks.number, numberFormat });
  };
  const [hours, now] = [at(above.first + followed, above.hours), at(above.first + followed, above.load)];
  writer.put(row, columns.name, theirs(name), looks.text);
  put(columns.caseloadHours, formula(hours, caseloadHours), numberFormats.hoursOrDash);
  put(columns.load, formula(`IF(${now}="","",${now})`, load ?? ""), loadFormat(within, load));
  const bounds = boundFormulas(weighted ? {} : (chosenFor(result.choices.limits, name) ?? {}), {
    hours: at(row, columns.caseloadHours),
    load: at(row, columns.load),
    lower: fixedAt(lower),
    upper: fixedAt(upper),
    fullTime: fixedAt(layout.parameters.fullTimeHours),
  });
  for (const bound of ["lowest", "highest"] as const) {
    const { expression, fixed } = bounds[bound];
    const format = fixed ? marked(numberFormats.count) : numberFormats.count;
    put(columns[bound], formula(expression, found?.[bound] ?? ""), format);
  }
  writer.span(row, columns.status, statusContent(row, columns, found?.status), looks.indentedText);
}

/** The table above with everybody's hours and clients, or points. */
function followedTable(weighted: WeightedLists | null, layout: ProportionalSheetLayout) {
  if (weighted) {
    const { now, columns } = weightedLayout(weighted, layout);
    return { first: now.first, hours: columns.beside, load: columns.load };
  }
  const { caseload, caseloadColumns: columns } = layout;
  return { first: caseload.first, hours: columns.caseloadHours, load: columns.current };
}

function writeTotal(
  writer: BlockWriter,
  { table, columns }: BoundsPlace,
  within: BoundedTeam,
  caseloadHours: number,
): void {
  const { team } = within.found;
  const put = (column: number, expression: string, expected: number | string, numberFormat: string): void => {
    writer.put(table.total, column, formula(expression, expected), { ...looks.totalNumber, numberFormat });
  };
  const span = (column: number) => fixedSpan(columnSpan(table, column));
  const load = asNumber(team.load);
  writer.put(table.total, columns.name, text(words.total), looks.totalText);
  put(columns.caseloadHours, `SUM(${span(columns.caseloadHours)})`, caseloadHours, numberFormats.hours);
  put(columns.load, `SUM(${span(columns.load)})`, load, loadFormat(within, load));
  for (const bound of ["lowest", "highest"] as const) {
    const own = span(columns[bound]);
    // Without everybody's bound the team has none.
    const expression = `IF(COUNT(${own})=COUNT(${span(columns.load)}),SUM(${own}),"")`;
    put(columns[bound], expression, team[bound] ?? "", numberFormats.count);
  }
  const look = { ...looks.totalText, horizontal: "left", indent: 1 } as const;
  writer.span(table.total, columns.status, statusContent(table.total, columns, team.status), look);
}

function loadFormat({ unit }: BoundedTeam, load: number | null): string {
  return unit === "points" ? numberFormats.oneDecimal : countFormat(load);
}

/** The cells that the bounds are made of. */
interface BoundCells {
  readonly hours: string;
  readonly load: string;
  readonly lower: string;
  readonly upper: string;
  readonly fullTime: string;
}

/**
 * The whole bounds of one row: the lower one rounded up, the upper one down, and both neighbours where no whole number lies between. What was agreed
 * with somebody stands in the formula as a fixed number. Nobody whose clients are unknown has bounds.
 */
function boundFormulas(
  { minimum, maximum, fixed }: CaseloadLimits,
  { hours, load, lower, upper, fullTime }: BoundCells,
) {
  const own = { lowest: fixed ?? minimum, highest: fixed ?? maximum };
  const exact = (agreed: number | undefined, bound: string) => agreed ?? `ROUND(${bound}*${hours}/${fullTime},9)`;
  const low = `ROUNDUP(${exact(own.lowest, lower)},0)`;
  const high = `ROUNDDOWN(${exact(own.highest, upper)},0)`;
  const without = (agreed: number | undefined, bound: string) => (agreed === undefined ? [`${bound}=""`] : []);
  const [noLow, noHigh] = [without(own.lowest, lower), without(own.highest, upper)];
  const neighbours = (pick: "MIN" | "MAX") => `${pick}(${low},${high})`;
  const unless = (missing: readonly string[], value: string, instead: string) =>
    missing.length === 0
      ? value
      : `IF(${missing.length === 1 ? missing.join("") : `OR(${missing.join(",")})`},${instead},${value})`;
  const unknown = `${load}=""`;
  return {
    lowest: {
      expression: unless([unknown, ...noLow], unless(noHigh, neighbours("MIN"), low), '""'),
      fixed: own.lowest !== undefined,
    },
    highest: {
      expression: unless([unknown, ...noHigh], unless(noLow, neighbours("MAX"), high), '""'),
      fixed: own.highest !== undefined,
    },
  };
}

/** In a cell without a bound stands no number, so that it is never less or more than the clients. */
function statusContent(row: number, columns: BoundsPlace["columns"], status: BoundStatus | undefined): PlanContent {
  const [load, lowest, highest] = [at(row, columns.load), at(row, columns.lowest), at(row, columns.highest)];
  const [below, inside, above] = [boundStatuses.below, boundStatuses.within, boundStatuses.above].map(textLiteral);
  const now = `ROUND(${load},9)`;
  const isAbove = `IF(ISNUMBER(${highest}),${now}>${highest},FALSE)`;
  const isBelow = `IF(ISNUMBER(${lowest}),${now}<${lowest},FALSE)`;
  const word = `IF(${isBelow},${below},IF(${isAbove},${above},${inside}))`;
  return formula(`IF(${load}="","",${word})`, status === undefined ? "" : boundStatuses[status]);
}

/** The bounds as cells under Uitgangspunten: the whole table follows them. */
export function boundsParameters(
  within: ProportionalSheetInput["within"],
  { bounds: place }: ProportionalSheetLayout,
): readonly Parameter[] {
  if (within === null || place === null) return [];
  const parameter = (position: Parameter["place"], label: string, bound: number | null): Parameter => ({
    place: position,
    words: label,
    value: bound === null ? null : number(bound),
    numberFormat: numberFormats.hours,
  });
  return [
    parameter(place.lower, assumptionWords.lowerBound[within.unit], within.bounds.lower),
    parameter(place.upper, assumptionWords.upperBound[within.unit], within.bounds.upper),
  ];
}
