import type { HandedOut } from "../../caseload/norms/weighted-apportionment";
import type { Weighed, WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Division } from "../../caseload/division/division";
import { countedRuns } from "../../caseload/scenarios/countable-clients";
import { itemAt, lastOf } from "../../kernel/item-at";
import { sum } from "../../caseload/sum";
import { listOf } from "../../text/numbers";
import { weightedHelperWords, weightedSentences, weightedWords as words } from "../../text/sheets/weighted-sheet";
import { countedCell } from "../shared/counted-cell";
import { assumptionList } from "../shared/assumptions-block";
import { blockWriter, formula, number, text, theirs, type Block, type BlockWriter } from "../plan/block";
import { hasLimits } from "../../caseload/division/has-limits";
import { countFormula } from "../shared/count-formulas";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import { rankFormula } from "../shared/largest-remainder-formulas";
import { columnSpan, type TableRows } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { hasOthers, weightedLayout, type WeightedHelpers, type WeightedLayout } from "./weighted-layout";

/** Gewogen werklast: the clients of the lists weighed by norms, now and in whole clients of every group, with the plain count beside it. */
export function weightedBlock(weighted: WeightedLists, result: Division, page: ProportionalSheetLayout): Block {
  const layout = weightedLayout(weighted, page);
  const writer = blockWriter(page.widths);
  const fullTime = fixedAt(page.parameters.fullTimeHours);
  writer.span(layout.now.title, page.full, text(words.now), looks.section);
  writer.span(layout.weighted.title, page.full, text(words.weighted), looks.section);
  writeHeader(writer, weighted, layout, layout.now, words.caseloadHours);
  writeHeader(writer, weighted, layout, layout.weighted, words.plain);
  rowsOf(weighted).forEach((person, index) => {
    writeNow(writer, weighted, layout, page, person, index);
    writeWeighted(writer, layout, person, index);
    writeMeasures(writer, layout, fullTime, layout.now, index, person.now, looks.number);
    writeMeasures(writer, layout, fullTime, layout.weighted, index, person.weighted, looks.number);
  });
  writeTotals(writer, weighted, layout, fullTime, layout.now, weighted.totals.caseloadHours, numberFormats.hours);
  writeTotals(writer, weighted, layout, fullTime, layout.weighted, sum(weighted.totals.clients), numberFormats.count);
  writeNorms(writer, weighted, layout, fullTime);
  writeHelpers(writer, weighted, layout);
  writer.area(layout.sentences, theirs(assumptionList(weightedSentencesOf(weighted, result))), looks.noteList);
  return writer.block();
}

export function weightedSentencesOf(weighted: WeightedLists, result: Division): readonly string[] {
  return weightedSentences({
    ...weighted,
    clients: sum(weighted.totals.clients),
    divided: result.totals.current,
    limited: hasLimits(result),
  });
}

interface WeightedRow {
  /** Their line in Tabel 1, counted from zero; null for everybody who is not in it. */
  readonly formationIndex: number | null;
  readonly name: string;
  readonly caseloadHours: number;
  readonly now: Weighed;
  readonly weighted: Weighed;
  readonly plain: number;
}

function rowsOf(weighted: WeightedLists): readonly WeightedRow[] {
  const { caseworkers, others } = weighted;
  const none: Weighed = { clients: others.clients.map(() => 0), load: 0, fullness: null };
  const rest = { formationIndex: null, name: words.others, caseloadHours: 0, now: others, weighted: none, plain: 0 };
  return [
    ...caseworkers.map((own, formationIndex) => ({ ...own, formationIndex })),
    ...(hasOthers(weighted) ? [rest] : []),
  ];
}

function writeHeader(
  writer: BlockWriter,
  { norms }: WeightedLists,
  { columns }: WeightedLayout,
  { header }: TableRows,
  beside: string,
): void {
  writer.put(header, columns.name, text(words.name), looks.headerText);
  writer.put(header, columns.beside, text(beside), looks.headerNumber);
  norms.groups.forEach(({ name }, group) => {
    writer.put(header, itemAt(columns.groups, group), theirs(name), looks.headerNumber);
  });
  for (const kind of ["clients", "load", "fullness"] as const) {
    writer.put(header, columns[kind], text(words[kind]), looks.headerNumber);
  }
}

function writeNow(
  writer: BlockWriter,
  weighted: WeightedLists,
  { now, columns }: WeightedLayout,
  { formation, formationColumns }: ProportionalSheetLayout,
  person: WeightedRow,
  index: number,
): void {
  const row = now.first + index;
  const { formationIndex, caseloadHours } = person;
  writer.put(row, columns.name, theirs(person.name), looks.text);
  writer.put(
    row,
    columns.beside,
    formationIndex === null
      ? number(0)
      : formula(at(formation.first + formationIndex, formationColumns.caseloadHours), caseloadHours),
    { ...looks.number, numberFormat: numberFormats.hoursOrDash },
  );
  columns.groups.forEach((column, group) => {
    const own = countOf(weighted, group, formationIndex === null ? null : person.name);
    const all = formationIndex === null ? countOf(weighted, group, null) : null;
    const inFormation = fixedSpan({ column, first: now.first, last: row - 1 });
    const expression = formationIndex === null ? all && `${all}-SUM(${inFormation})` : own;
    const { content, look } = countedCell(expression, itemAt(person.now.clients, group));
    writer.put(row, column, content, look);
  });
}

/** Counts the clients of a group in the team's own list, of one caseworker where one is named; null where the list does not allow it. */
function countOf({ countable, norms }: WeightedLists, group: number, caseworker: string | null): string | null {
  const steps = norms.groups[group]?.steps ?? [];
  const runs = countable && countedRuns(countable, { steps, ...(caseworker !== null && { caseworker }) });
  return runs && countFormula(runs, null);
}

function writeWeighted(writer: BlockWriter, layout: WeightedLayout, person: WeightedRow, index: number): void {
  const { now, weighted, columns, helpers } = layout;
  const row = weighted.first + index;
  writer.put(row, columns.name, theirs(person.name), looks.text);
  const handed = (column: number, own: WeightedHelpers | undefined, expected: number, look: CellLook): void => {
    if (own === undefined) return;
    const [floor, rest, rank] = [
      at(now.first + index, own.floor),
      at(now.first + index, own.remainder),
      at(now.first + index, own.rank),
    ];
    const left = fixedAt({ row: now.total, column: own.rank });
    const expression = `${floor}+IF(AND(${rest}>0,${rank}<=${left}),1,0)`;
    writer.put(row, column, formula(expression, expected), { ...look, numberFormat: numberFormats.count });
  };
  columns.groups.forEach((column, group) => {
    handed(column, helpers[group], itemAt(person.weighted.clients, group), { ...looks.number, bold: true });
  });
  handed(columns.beside, helpers.at(-1), person.plain, looks.number);
}

/** Clients of all groups, points and how full. */
function writeMeasures(
  writer: BlockWriter,
  layout: WeightedLayout,
  fullTime: string,
  table: TableRows,
  index: number,
  { clients, load, fullness }: Weighed,
  look: CellLook,
): void {
  const { now, norms, columns, normColumns } = layout;
  const row = table.first + index;
  const hours = at(now.first + index, columns.beside);
  const each = (term: (count: string, norm: number) => string): string =>
    columns.groups.map((column, group) => term(at(row, column), norms.first + group)).join("+");
  const points = each((count, norm) => `${count}*${fixedAt({ row: norm, column: normColumns.weight })}`);
  const fte = each((count, norm) => `${count}/${fixedAt({ row: norm, column: normColumns.norm })}`);
  const put = (column: number, content: PlanContent, numberFormat: string): void => {
    writer.put(row, column, content, { ...look, numberFormat });
  };
  const [first = 0, last = 0] = [columns.groups[0], columns.groups.at(-1)];
  put(columns.clients, formula(`SUM(${at(row, first)}:${at(row, last)})`, sum(clients)), numberFormats.count);
  put(columns.load, formula(points, load), numberFormats.oneDecimal);
  put(
    columns.fullness,
    formula(`IF(${hours}=0,"",(${fte})/(${hours}/${fullTime}))`, fullness ?? ""),
    numberFormats.percent,
  );
}

function writeTotals(
  writer: BlockWriter,
  { totals }: WeightedLists,
  layout: WeightedLayout,
  fullTime: string,
  table: TableRows,
  beside: number,
  besideFormat: string,
): void {
  const { columns } = layout;
  const put = (column: number, expected: number, numberFormat: string): void => {
    const content = formula(`SUM(${fixedSpan(columnSpan(table, column))})`, expected);
    writer.put(table.total, column, content, { ...looks.totalNumber, numberFormat });
  };
  writer.put(table.total, columns.name, text(words.total), looks.totalText);
  put(columns.beside, beside, besideFormat);
  columns.groups.forEach((column, group) => {
    put(column, itemAt(totals.clients, group), numberFormats.count);
  });
  writeMeasures(writer, layout, fullTime, table, table.total - table.first, totals, looks.totalNumber);
}

function writeNorms(writer: BlockWriter, weighted: WeightedLists, layout: WeightedLayout, fullTime: string): void {
  const { norms, totals, weights } = weighted;
  const { norms: rows, normColumns: columns, now, columns: tableColumns } = layout;
  writer.span(rows.title, { first: columns.name, last: columns.norm }, text(words.norms), looks.section);
  writer.put(rows.header, columns.name, text(words.group), looks.headerText);
  writer.span(rows.header, columns.steps, text(words.steps), looks.headerText);
  writer.put(rows.header, columns.weight, text(words.weight), looks.headerNumber);
  writer.put(rows.header, columns.norm, text(words.norm), looks.headerNumber);
  const all = fixedSpan(columnSpan(rows, columns.norm));
  norms.groups.forEach(({ name, steps, norm }, group) => {
    const row = rows.first + group;
    writer.put(row, columns.name, theirs(name), looks.text);
    writer.span(row, columns.steps, theirs(listOf(steps)), looks.text);
    writer.put(row, columns.weight, formula(`MAX(${all})/${at(row, columns.norm)}`, itemAt(weights, group)), {
      ...looks.number,
      numberFormat: numberFormats.hours,
    });
    writer.put(row, columns.norm, number(norm), { ...looks.inputNumber, numberFormat: numberFormats.hours });
  });
  const needed = tableColumns.groups
    .map((column, group) => `${at(now.total, column)}/${at(rows.first + group, columns.norm)}`)
    .join("+");
  const hours = at(now.total, tableColumns.beside);
  const fte = [
    { label: words.fteNeeded, content: formula(needed, totals.fte) },
    { label: words.fteThere, content: formula(`${hours}/${fullTime}`, fteOf(totals)) },
  ];
  fte.forEach(({ label, content }, index) => {
    const row = rows.total + index;
    writer.span(row, { first: columns.name, last: columns.weight }, text(label), looks.note);
    writer.put(row, columns.norm, content, {
      ...looks.noteNumber,
      wrap: false,
      numberFormat: numberFormats.twoDecimals,
    });
  });
}

/** The fte of caseload hours. */
function fteOf({ fte, fullness }: WeightedLists["totals"]): number {
  return fullness === null ? 0 : fte / fullness;
}

/** The intermediate steps, beside the clients now: heaviest group first, each following from the group before. */
function writeHelpers(writer: BlockWriter, weighted: WeightedLists, layout: WeightedLayout): void {
  const { columns } = layout;
  const people = rowsOf(weighted).length;
  weighted.handedOut.forEach((handed, turn) => {
    const before = turn === 0 ? null : (weighted.handedOut[turn - 1]?.group ?? null);
    writeHandedOut(writer, layout, handed, {
      name: weighted.norms.groups[handed.group]?.name ?? "",
      helpers: layout.helpers[handed.group],
      current: itemAt(columns.groups, handed.group),
      short: (row) => (before === null ? firstShort(layout, row) : nextShort(layout, before, row)),
      people,
    });
  });
  writeHandedOut(writer, layout, weighted.plain, {
    name: words.clients,
    helpers: layout.helpers.at(-1),
    current: columns.clients,
    short: (row) => at(row, lastOf(layout.helpers).remainder),
    people,
  });
}

/** The points that everybody is short of after rounding down the shares of all groups. */
function firstShort({ columns, helpers, norms, normColumns }: WeightedLayout, row: number): string {
  const open = columns.groups.map((_, group) => {
    const weight = fixedAt({ row: norms.first + group, column: normColumns.weight });
    return `${at(row, itemAt(helpers, group).remainder)}*${weight}`;
  });
  return `ROUND(${open.join("+")},9)`;
}

/** The shortage after the clients of the previous group were handed out. */
function nextShort(layout: WeightedLayout, before: number, row: number): string {
  const { columns, helpers, now, weighted, norms, normColumns } = layout;
  const own = helpers[before];
  const given = at(row - now.first + weighted.first, itemAt(columns.groups, before));
  const weight = fixedAt({ row: norms.first + before, column: normColumns.weight });
  return `ROUND(${at(row, own?.short ?? 0)}-${weight}*(${given}-${at(row, own?.floor ?? 0)}),9)`;
}

interface Handing {
  readonly name: string;
  readonly helpers: WeightedHelpers | undefined;
  /** The column with the clients now. */
  readonly current: number;
  readonly short: (row: number) => string;
  readonly people: number;
}

function writeHandedOut(
  writer: BlockWriter,
  { now, columns }: WeightedLayout,
  handed: HandedOut,
  { name, helpers, current, short, people }: Handing,
): void {
  if (helpers === undefined) return;
  const span = (column: number) => columnSpan(now, column);
  const total = (column: number): string => fixedAt({ row: now.total, column });
  writer.put(now.title, helpers.floor, theirs(name), { ...looks.helper, wrap: false });
  for (const kind of ["floor", "remainder", "short", "rank"] as const) {
    writer.put(now.header, helpers[kind], text(weightedHelperWords[kind]), looks.helper);
  }
  const place = { remainder: span(helpers.short), current: span(current), hours: span(columns.beside) };
  for (let index = 0; index < people; index += 1) {
    const row = now.first + index;
    const put = (column: number, expression: string, expected: number | undefined): void => {
      writer.put(row, column, formula(expression, expected ?? 0), looks.helper);
    };
    const hours = total(columns.beside);
    const share = `IF(${hours}=0,0,ROUND(${total(current)}*${at(row, columns.beside)}/${hours},9))`;
    put(helpers.floor, `INT(${share})`, handed.floors[index]);
    put(helpers.remainder, `ROUND(${share}-${at(row, helpers.floor)},9)`, handed.remainders[index]);
    put(helpers.short, short(row), handed.short[index]);
    put(helpers.rank, rankFormula(place, row, { above0: span(helpers.remainder) }), handed.ranks[index]);
  }
  const left = `${total(current)}-SUM(${fixedSpan(span(helpers.floor))})`;
  writer.put(now.total, helpers.rank, formula(left, handed.leftOver), looks.helper);
}
