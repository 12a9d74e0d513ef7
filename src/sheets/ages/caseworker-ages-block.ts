import type { ShownCount } from "../../caseload/clients/small-counts";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import type { TeamSettings } from "../../caseload/team/team-settings";
import { ageBandLabel } from "../../text/age-bands";
import {
  caseworkerAgesWords as words,
  outsideTeam,
  smallCount,
  smallCountsNote,
} from "../../text/sheets/age-division-sheet";
import { ageCells, allClientsFormula, caseworkersFormula, clientsFormula } from "./age-counting";
import { bornInBand } from "../shared/band-counts";
import { countedCell } from "../shared/counted-cell";
import { selectionColumns, type AgeDivisionLayout } from "./age-division-layout";
import { blockWriter, formula, text, theirs, type Block, type BlockWriter } from "../plan/block";
import type { CaseworkerAges, CaseworkerLine } from "./caseworker-ages";
import { at, fixedSpan } from "../plan/formula-text";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

/** Lines that the table takes below its header; one that says so where nobody has clients. */
export function caseworkerRows({ people }: CaseworkerAges): number {
  return Math.max(1, people.length);
}

/** The notes below the table. */
export function caseworkerNotes({ kind, people }: CaseworkerAges, { smallCounts }: TeamSettings): readonly string[] {
  if (people.length === 0) return [];
  if (kind === "overlapping") return [words.overlapping];
  if (kind === "too-small") return [words.tooSmall];
  return [words.restNote, ...(kind === "suppressed" && smallCounts !== null ? [smallCountsNote(smallCounts)] : [])];
}

/** Tabel 3b: who has the clients of each group now. */
export function caseworkerAgesBlock(
  division: AgeDivision,
  ages: CaseworkerAges,
  settings: TeamSettings,
  layout: AgeDivisionLayout,
): Block {
  const { caseworkers: rows, full, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(rows.title, full, text(words.title), looks.section);
  if (ages.people.length === 0) {
    writer.span(rows.header, full, text(words.none), looks.note);
    return writer.block();
  }
  const formulas = liveCounts(division, ages, layout);
  writeHeader(writer, division, ages, layout);
  ages.people.forEach((person, index) => {
    const row = rows.first + index;
    writer.put(row, 0, nameOf(person), looks.text);
    writeCounts(writer, row, person, formulas?.[index] ?? null, settings);
  });
  writeTotals(writer, ages, layout);
  caseworkerNotes(ages, settings).forEach((note, index) => {
    writer.span(layout.caseworkerNotes + index, full, text(note), looks.note);
  });
  return writer.block();
}

function nameOf({ name, inTeam }: CaseworkerLine) {
  return name === null ? text(words.nobody) : theirs(inTeam ? name : outsideTeam(name));
}

function hasGroups({ kind }: CaseworkerAges): boolean {
  return kind === "open" || kind === "suppressed";
}

/**
 * Formulas of every line; null when formulas cannot count everybody's clients, or when not every number may be seen.
 * The groups keep their ages, whatever someone types in Tabel 3: smaller groups could show counts that are too small.
 */
function liveCounts(
  division: AgeDivision,
  ages: CaseworkerAges,
  layout: AgeDivisionLayout,
): readonly (readonly string[])[] | null {
  if (ages.kind === "suppressed") return null;
  const { caseworkers: rows, selection } = layout;
  const groups = hasGroups(ages) ? division.proposed.bands.map(({ band }) => band) : [];
  const total = hasGroups(ages) ? groups.length + 2 : 1;
  const lines = ages.people.map(({ name }, index): readonly (string | null)[] => {
    const row = rows.first + index;
    const rest = hasGroups(ages) ? [`${at(row, total)}-SUM(${at(row, 1)}:${at(row, groups.length)})`] : [];
    if (name === null) {
      const withoutOthers = (all: string | null, column: number): string | null =>
        all && `${all}-SUM(${fixedSpan({ column, first: rows.first, last: row - 1 })})`;
      return [
        ...groups.map((band, place) =>
          withoutOthers(clientsFormula(division, layout, bornInBand(ageCells(layout), band)), place + 1),
        ),
        ...rest,
        withoutOthers(at(selection.total, selectionColumns.kept.first), total),
      ];
    }
    return [
      ...groups.map((band) => caseworkersFormula(division, layout, name, band)),
      ...rest,
      allClientsFormula(division, { caseworker: name }),
    ];
  });
  const live = lines.map((line) => line.filter((expression) => expression !== null));
  return live.every((line) => line.length === total) ? live : null;
}

function writeHeader(
  writer: BlockWriter,
  division: AgeDivision,
  ages: CaseworkerAges,
  layout: AgeDivisionLayout,
): void {
  const { header } = layout.caseworkers;
  const labels = division.proposed.bands.map(({ band }) => text(ageBandLabel(band)));
  const headings = [...(hasGroups(ages) ? [...labels, text(words.rest)] : []), text(words.total)];
  writer.put(header, 0, text(words.name), looks.headerText);
  headings.forEach((heading, place) => {
    writer.put(header, place + 1, heading, looks.headerNumber);
  });
}

function writeCounts(
  writer: BlockWriter,
  row: number,
  { counts }: CaseworkerLine,
  formulas: readonly string[] | null,
  { smallCounts }: TeamSettings,
): void {
  counts.forEach((count, place) => {
    const bold = place === counts.length - 1;
    if (typeof count === "number") {
      const { content, look } = countedCell(formulas?.[place] ?? null, count);
      writer.put(row, place + 1, content, { ...look, bold });
    } else {
      writer.put(row, place + 1, theirs(markOf(count, smallCounts)), { ...looks.number, bold });
    }
  });
}

function markOf(count: Exclude<ShownCount, number>, threshold: TeamSettings["smallCounts"]): string {
  return count === "small" && threshold !== null ? smallCount(threshold) : words.hidden;
}

/** Sums, unless a line is hidden: then the shown lines do not add up to the total. */
function writeTotals(
  writer: BlockWriter,
  { kind, total }: CaseworkerAges,
  { caseworkers: rows }: AgeDivisionLayout,
): void {
  const look = (numberFormat: string) => ({ ...looks.totalNumber, numberFormat });
  writer.put(rows.total, 0, text(words.total), looks.totalText);
  total.forEach((count, place) => {
    const column = place + 1;
    const sums = fixedSpan({ column, first: rows.first, last: rows.last });
    if (kind !== "suppressed")
      writer.put(rows.total, column, formula(`SUM(${sums})`, count), look(numberFormats.count));
    else writer.put(rows.total, column, { kind: "number", value: count }, look(marked(numberFormats.count)));
  });
}
