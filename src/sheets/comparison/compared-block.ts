import { itemAt } from "../../kernel/item-at";
import { sum } from "../../caseload/sum";
import { comparisonWords } from "../../text/sheets/scenario-comparison-sheet";
import { shortTeamInWords, teamInWords } from "../../text/scenarios";
import {
  blockWriter,
  formula,
  heightOfLines,
  linesNeeded,
  number,
  text,
  theirs,
  type Block,
  type BlockWriter,
} from "../plan/block";
import type { ComparedColumn } from "./compared-columns";
import { measuresOf, type LiveMeasures, type MeasuredCells } from "./compared-measures";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import type { ComparedStrip, ScenarioComparisonLayout, Slot } from "./scenario-comparison-layout";
import { atRight, withEdge, writeNames } from "../plan/slots";
import { togetherFormula, type SourceCells } from "../plan/source-cells";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { fontSizes, looks, marked, numberFormats } from "../plan/sheet-styles";

/** Cells elsewhere on the sheet that the figures of teams follow. */
export interface Followed {
  /** Somebody's hours. */
  readonly hours: SourceCells;
  /** Somebody's clients in the column's scenario. */
  readonly clients: SourceCells;
  /** A team's hours or clients where the people do not say them; null: a fixed number. */
  teamHours(members: readonly string[]): string | null;
  teamClients(team: number): string | null;
}

/**
 * A table of scenarios or line-ups side by side: everybody's clients and hours, and the measures that follow from them.
 */
export interface ComparedTable {
  readonly title: string;
  readonly columns: readonly ComparedColumn[];
  readonly strips: readonly ComparedStrip[];
  /** Hours of one fte, as the sheet's own cell has it. */
  readonly fullTimeHours: number;
  followed(place: number): Followed;
  /** Measures that follow the team's own list. */
  readonly measures?: LiveMeasures;
}

export function comparedBlock(table: ComparedTable, layout: ScenarioComparisonLayout): Block {
  const { columns, strips } = table;
  const writer = blockWriter(layout.widths);
  const measures = measuresOf(columns, table.measures);
  for (const strip of strips) {
    const { apart } = strip;
    writeNames(writer, layout, strip, apart ? comparisonWords.people : table.title, columns);
    if (apart) writeNames(writer, layout, { ...strip, ...apart }, table.title, columns);
    writer.put(strip.header, 0, text(comparisonWords.teams), looks.headerText);
    writer.put(strip.total, 0, text(comparisonWords.total), looks.totalText);
    measures.forEach(({ label }, index) => {
      writer.put(strip.measures + index, 0, theirs(label), looks.text);
    });
    columns.slice(strip.from, strip.to).forEach((column, index) => {
      const slot = layout.slots[index];
      if (!slot) return;
      writeHeader(writer, strip, slot);
      writeTeams(writer, column, table.followed(strip.from + index), strip, slot, layout);
      writeTotal(writer, column, table, strip, slot, layout);
      const cells = measuredCells(strip, slot);
      measures.forEach((measure, row) => {
        const { content, look } = measure.content(column, cells, strip.from + index);
        writer.span(strip.measures + row, slot, content, withEdge(atRight(look)));
      });
    });
  }
  return writer.block();
}

function writeHeader(writer: BlockWriter, { header }: ComparedStrip, slot: Slot): void {
  writer.put(header, slot.who, text(comparisonWords.who), withEdge(looks.headerIndented));
  writer.put(header, slot.hours, text(comparisonWords.hours), looks.headerNumber);
  writer.put(header, slot.clients, text(comparisonWords.teamClients), looks.headerNumber);
  writer.put(header, slot.perFte, text(comparisonWords.perFte), atRight(looks.headerNumber));
}

/** Clients per fte of the hours and clients in the same row. */
function perFteFormula(row: number, slot: Slot, { fullTimeHours }: ScenarioComparisonLayout): string {
  const [hours, clients] = [at(row, slot.hours), at(row, slot.clients)];
  return `IF(${hours}=0,"${comparisonWords.none}",${clients}/${hours}*${fixedAt(fullTimeHours)})`;
}

function writeTeams(
  writer: BlockWriter,
  { figures }: ComparedColumn,
  followed: Followed,
  strip: ComparedStrip,
  slot: Slot,
  layout: ScenarioComparisonLayout,
): void {
  figures.teams.forEach((team, index) => {
    const row = strip.first + index;
    const last = index === figures.teams.length - 1 ? strip.last : row;
    if (layout.isLarge && slot.first === 1 && team.members.length === 1) {
      writer.span(row, { first: 0, last: slot.who }, theirs(teamInWords(team)), looks.text);
    } else writeWho(writer, shortTeamInWords(team), row, last, slot, layout.widths);
    const hours = togetherFormula(team.members, followed.hours, team.hours) ?? followed.teamHours(team.members);
    writer.put(row, slot.hours, hours === null ? number(team.hours) : formula(hours, team.hours), {
      ...(hours === null || followed.hours.size === 0 ? looks.inputNumber : looks.number),
      ...atTop,
      numberFormat: numberFormats.hours,
    });
    const clients = followed.teamClients(index) ?? togetherFormula(team.members, followed.clients, team.clients);
    writer.put(row, slot.clients, clients === null ? number(team.clients) : formula(clients, team.clients), {
      ...looks.number,
      ...atTop,
      numberFormat: clients === null ? marked(numberFormats.count) : numberFormats.count,
    });
    writer.put(row, slot.perFte, formula(perFteFormula(row, slot, layout), team.perFte ?? comparisonWords.none), {
      ...atRight(looks.number),
      ...atTop,
      bold: true,
      numberFormat: numberFormats.oneDecimal,
    });
  });
}

const atTop = { vertical: "top" } as const;
const whoLook: CellLook = { ...looks.indentedText, ...atTop };

/** The last team takes the rows that are left, so that a long list of names needs no high row of its own. */
function writeWho(
  writer: BlockWriter,
  words: string,
  first: number,
  last: number,
  { who }: Slot,
  widths: readonly number[],
): void {
  if (first === last) {
    writer.put(first, who, theirs(words), withEdge(whoLook));
    return;
  }
  const lines = linesNeeded(words, whoLook, itemAt(widths, who));
  const perRow = heightOfLines(Math.ceil(lines / (last - first + 1)), fontSizes.body);
  for (let row = first; row <= last; row += 1) writer.atLeast(row, perRow);
  writer.area({ top: first, bottom: last, left: who, right: who }, theirs(words), withEdge(whoLook));
}

function writeTotal(
  writer: BlockWriter,
  { figures: { teams } }: ComparedColumn,
  { fullTimeHours }: ComparedTable,
  strip: ComparedStrip,
  slot: Slot,
  layout: ScenarioComparisonLayout,
): void {
  const cells = measuredCells(strip, slot);
  const hours = sum(teams.map((team) => team.hours));
  const clients = sum(teams.map((team) => team.clients));
  const put = (
    column: number,
    content: PlanContent,
    numberFormat: string,
    look: CellLook = looks.totalNumber,
  ): void => {
    writer.put(strip.total, column, content, { ...look, numberFormat });
  };
  writer.put(strip.total, slot.who, null, withEdge(looks.totalText));
  put(slot.hours, formula(`SUM(${cells.hours})`, hours), numberFormats.hours);
  put(slot.clients, formula(`SUM(${cells.clients})`, clients), numberFormats.count);
  const mean = hours > 0 ? (clients / hours) * fullTimeHours : comparisonWords.none;
  put(
    slot.perFte,
    formula(perFteFormula(strip.total, slot, layout), mean),
    numberFormats.oneDecimal,
    atRight(looks.totalNumber),
  );
}

function measuredCells({ first, last, total }: ComparedStrip, slot: Slot): MeasuredCells {
  const span = (column: number): string => fixedSpan({ column, first, last });
  return {
    hours: span(slot.hours),
    clients: span(slot.clients),
    perFte: span(slot.perFte),
    totalHours: fixedAt({ row: total, column: slot.hours }),
    totalClients: fixedAt({ row: total, column: slot.clients }),
  };
}
