import type { AgeDivision, DividedAges, DividedBand } from "../../caseload/scenarios/age-division";
import { sum } from "../../caseload/sum";
import type { TeamSettings } from "../../caseload/team/team-settings";
import { ageBandLabel, bandWords } from "../../text/age-bands";
import { divisionWords, groupName, groupNumber } from "../../text/sheets/age-division-sheet";
import { ageCells, bornInGroup, clientsFormula, followsAges, seenFormula } from "./age-counting";
import { bornAt, bornInBand } from "../shared/band-counts";
import { countedCell, type CountedCell } from "../shared/counted-cell";
import { divisionColumns as columns, selectionColumns, type AgeDivisionLayout } from "./age-division-layout";
import { blockWriter, formula, number, text, type Block, type BlockWriter } from "../plan/block";
import { at, fixedAt, fixedSpan, type ColumnSpan } from "../plan/formula-text";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { bornToBeAlive } from "../shared/count-formulas";
import { unseenKnownIn, unseenKnownInGroups } from "./unseen-ages";

/** Tabel 3: the groups so far and the groups proposed over the same clients, and what the proposal asks of each team. */
export function ageDivisionBlock(division: AgeDivision, settings: TeamSettings, layout: AgeDivisionLayout): Block {
  const { division: rows, full, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(rows.title, full, text(divisionWords.title), looks.section);
  writeHeader(writer, layout);
  writeBefore(writer, division, layout);
  writeProposed(writer, division, settings, layout);
  writeTotals(writer, division, settings, layout);
  return writer.block();
}

function writeHeader(writer: BlockWriter, { division: { header } }: AgeDivisionLayout): void {
  writer.put(header, columns.before, text(divisionWords.before), looks.headerText);
  writer.put(header, columns.group, text(divisionWords.group), looks.headerIndented);
  const figures = [
    "beforeCount",
    "from",
    "to",
    "count",
    "hours",
    "perFte",
    "contacts",
    "contactHours",
    "agingOut",
  ] as const;
  for (const kind of figures) writer.put(header, columns[kind], text(divisionWords[kind]), looks.headerNumber);
}

function writeBefore(writer: BlockWriter, division: AgeDivision, layout: AgeDivisionLayout): void {
  const { division: rows } = layout;
  const { before } = division;
  if (before === null) {
    writer.span(
      rows.first,
      { first: columns.before, last: columns.beforeCount },
      text(divisionWords.noDivision),
      looks.note,
    );
    return;
  }
  before.bands.forEach(({ band, clients }, index) => {
    const row = rows.first + index;
    const { content, look } = countedCell(
      clientsFormula(division, layout, bornInBand(ageCells(layout), band)),
      clients,
    );
    writer.put(row, columns.before, text(ageBandLabel(band)), looks.text);
    writer.put(row, columns.beforeCount, content, look);
  });
  const sure = unseenKnownIn(division, layout, before);
  writeUndivided(writer, division, before, layout, columns.beforeCount, sure);
}

function writeProposed(
  writer: BlockWriter,
  division: AgeDivision,
  settings: TeamSettings,
  layout: AgeDivisionLayout,
): void {
  const { division: rows, parameters } = layout;
  const editable = followsAges(division);
  const bound: CellLook = { ...(editable ? looks.inputNumber : looks.number), numberFormat: numberFormats.whole };
  division.proposed.bands.forEach((divided, index) => {
    const row = rows.first + index;
    const { band, clients, contacts, contactHours } = divided;
    const counted = countedCell(clientsFormula(division, layout, bornInGroup(layout, index)), clients, boldNumber);
    const ages = groupFormula(at(row, columns.from), at(row, columns.to));
    writer.put(
      row,
      columns.group,
      formula(`"${groupNumber(index)}"&${ages}`, groupName(index, band)),
      looks.indentedText,
    );
    writer.put(row, columns.from, number(band.from), bound);
    writer.put(row, columns.to, lastAge(divided), bound);
    writer.put(row, columns.count, counted.content, counted.look);

    const hours = teamHours(division, index);
    writer.put(row, columns.hours, hours === null ? null : number(hours), {
      ...looks.inputNumber,
      numberFormat: numberFormats.hours,
    });
    const [count, team] = [at(row, columns.count), at(row, columns.hours)];
    writer.put(
      row,
      columns.perFte,
      formula(
        `IF(N(${team})=0,"",${count}/${team}*${fixedAt(parameters.fullTimeHours)})`,
        perFte(clients, hours, settings),
      ),
      { ...looks.number, numberFormat: numberFormats.oneDecimal },
    );
    const perClient = contacts === clients * settings.contactsPerYear;
    const moments = countedCell(perClient ? `${count}*${fixedAt(parameters.contactsPerYear)}` : null, contacts);
    writer.put(row, columns.contacts, moments.content, moments.look);
    writer.put(row, columns.contactHours, contactHoursOf(layout, row, contactHours), {
      ...looks.number,
      numberFormat: numberFormats.count,
    });
    const aging = agingOutCell(division, divided, layout, row);
    writer.put(row, columns.agingOut, aging.content, aging.look);
  });
  writeUndivided(writer, division, division.proposed, layout, columns.count, unseenKnownInGroups(layout));
}

const boldNumber: CellLook = { ...looks.number, bold: true };

/** What ageBandLabel says, of the ages that stand in the cells. */
function groupFormula(from: string, to: string): string {
  const { older, single, until } = bandWords;
  const range = `IF(${from}=0,"${until}"&${to},${from}&" ${until}"&${to})`;
  return `IF(${to}="",${from}&"${older}",IF(${to}=${from},${from}&"${single}",${range}))`;
}

/** The last age that belongs to the band. */
function lastAge({ band: { below } }: DividedBand): PlanContent | null {
  if (below === null) return null;
  return below === "aow" ? text(divisionWords.aow) : number(below - 1);
}

/** The team of each group, where hours were given for as many teams. */
function teamHours({ betterCuts, proposed }: AgeDivision, place: number): number | null {
  if (betterCuts?.teamHours.length !== proposed.bands.length) return null;
  return betterCuts.teamHours[place] ?? null;
}

function perFte(clients: number, hours: number | null, { fullTimeHours }: TeamSettings): number | "" {
  return hours === null || hours === 0 ? "" : (clients / hours) * fullTimeHours;
}

function contactHoursOf({ parameters }: AgeDivisionLayout, row: number, expected: number | null): PlanContent {
  const minutes = fixedAt(parameters.contactMinutes);
  return formula(`IF(${minutes}="","",${at(row, columns.contacts)}*${minutes}/60)`, expected ?? "");
}

/** Counts who is of the group's last age, as long as another group begins at the next. */
function agingOutCell(
  division: AgeDivision,
  { agingOut }: DividedBand,
  layout: AgeDivisionLayout,
  row: number,
): CountedCell {
  const to = fixedAt({ row, column: columns.to });
  const born = { until: bornAt(layout, to), after: bornAt(layout, `(${to}+1)`) };
  const count = clientsFormula(division, layout, born);
  const starts = fixedSpan(groupSpan(layout, columns.from));
  return countedCell(count && `IF(ISNUMBER(${to}),IF(COUNTIF(${starts},${to}+1)=0,0,${count}),0)`, agingOut);
}

/** Who is in none of the groups, and of whom the age is not known: together with the groups everybody who counts. */
function writeUndivided(
  writer: BlockWriter,
  division: AgeDivision,
  { outside, unknown }: DividedAges,
  layout: AgeDivisionLayout,
  column: number,
  unseenForSure: string,
): void {
  const { division: rows, referenceDate } = layout;
  const counted = countedFigure(layout);
  const seen = seenFormula(division, bornToBeAlive(fixedAt(referenceDate)));
  const known = seen && `${seen}${unseenForSure}`;
  const inGroups = `SUM(${fixedSpan({ column, first: rows.first, last: rows.outside - 1 })})`;
  const rest = known && `${counted}-${inGroups}-${at(rows.unknown, column)}`;
  const cells = [
    { row: rows.outside, cell: countedCell(rest, outside) },
    { row: rows.unknown, cell: countedCell(known && `${counted}-(${known})`, unknown) },
  ];
  for (const { row, cell } of cells) writer.put(row, column, cell.content, cell.look);
}

/** The number of clients who count, as "Wie tellen mee" has it. */
function countedFigure({ selection }: AgeDivisionLayout): string {
  return fixedAt({ row: selection.total, column: selectionColumns.kept.first });
}

function writeTotals(
  writer: BlockWriter,
  division: AgeDivision,
  settings: TeamSettings,
  layout: AgeDivisionLayout,
): void {
  const { division: rows, parameters } = layout;
  const { before, proposed } = division;
  const put = (column: number, content: PlanContent | null, numberFormat: string): void => {
    writer.put(rows.total, column, content, { ...looks.totalNumber, numberFormat });
  };
  const sumOf = (span: ColumnSpan, expected: number): PlanContent => formula(`SUM(${fixedSpan(span)})`, expected);
  const everybody = (column: number): ColumnSpan => ({ column, first: rows.first, last: rows.unknown });
  const groups = (column: number): ColumnSpan => groupSpan(layout, column);

  for (const [row, words] of [
    [rows.outside, divisionWords.outside],
    [rows.unknown, divisionWords.unknown],
  ] as const) {
    if (before !== null) writer.put(row, columns.before, text(words), looks.text);
    writer.span(row, { first: columns.group, last: columns.to }, text(words), looks.indentedText);
  }
  writer.put(rows.total, columns.before, text(before === null ? "" : divisionWords.total), looks.totalText);
  put(
    columns.beforeCount,
    before === null ? null : sumOf(everybody(columns.beforeCount), totalOf(before)),
    numberFormats.count,
  );
  writer.span(rows.total, { first: columns.group, last: columns.to }, text(divisionWords.total), {
    ...looks.totalText,
    horizontal: "left",
    indent: 1,
  });
  put(columns.count, sumOf(everybody(columns.count), totalOf(proposed)), numberFormats.count);

  const hours = proposed.bands.map((_, index) => teamHours(division, index));
  const known = hours.every((own) => own !== null && own > 0);
  const allHours = hours.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const clients = sum(proposed.bands.map((band) => band.clients));
  const [counts, teams] = [fixedSpan(groups(columns.count)), fixedSpan(groups(columns.hours))];
  put(columns.hours, sumOf(groups(columns.hours), allHours), numberFormats.hoursOrDash);
  put(
    columns.perFte,
    formula(
      `IF(COUNTIF(${teams},">0")<ROWS(${teams}),"",SUM(${counts})/SUM(${teams})*${fixedAt(parameters.fullTimeHours)})`,
      known ? perFte(clients, allHours, settings) : "",
    ),
    numberFormats.oneDecimal,
  );
  put(
    columns.contacts,
    sumOf(groups(columns.contacts), sum(proposed.bands.map(({ contacts }) => contacts))),
    numberFormats.count,
  );
  const contactHours = proposed.bands.map((band) => band.contactHours);
  put(
    columns.contactHours,
    contactHoursOf(layout, rows.total, contactHours.includes(null) ? null : sum(contactHours.map((own) => own ?? 0))),
    numberFormats.count,
  );
  put(
    columns.agingOut,
    sumOf(groups(columns.agingOut), sum(proposed.bands.map(({ agingOut }) => agingOut))),
    numberFormats.count,
  );
}

/** The rows of the proposed groups. */
function groupSpan({ division: { first, last } }: AgeDivisionLayout, column: number): ColumnSpan {
  return { column, first, last };
}

function totalOf({ bands, outside, unknown }: DividedAges): number {
  return sum(bands.map(({ clients }) => clients)) + outside + unknown;
}
