import type { ShownCount } from "../caseload/clients/small-counts";
import type { AgeDivision } from "../caseload/scenarios/age-division";
import type { TeamSettings } from "../caseload/team-settings";
import { ageBandLabel } from "../text/age-bands";
import { caseworkerAgesWords as words, outsideTeam, smallCount, smallCountsNote } from "../text/age-division-sheet";
import { bornInGroup, clientsFormula, countedCell } from "./age-counting";
import { groupLabelFormula } from "./age-division-block";
import { divisionColumns, type AgeDivisionLayout } from "./age-division-layout";
import { blockWriter, formula, text, theirs, type Block, type BlockWriter } from "./block";
import type { CaseworkerAges, CaseworkerLine } from "./caseworker-ages";
import { at, fixedSpan } from "./formula-text";
import type { PlanContent } from "./sheet-plan";
import { looks, marked, numberFormats } from "./sheet-styles";

type ShownAges = Extract<CaseworkerAges, { kind: "open" | "suppressed" }>;

/** Lines that the table takes below its header; one where there is nothing to show. */
export function caseworkerRows(ages: CaseworkerAges): number {
  return isShown(ages) ? ages.people.length : 1;
}

/** The notes below the table. */
export function caseworkerNotes(ages: CaseworkerAges, { smallCounts }: TeamSettings): readonly string[] {
  if (!isShown(ages)) return [];
  return [
    words.restNote,
    ...(ages.kind === "suppressed" && smallCounts !== null ? [smallCountsNote(smallCounts)] : []),
  ];
}

/** Tabel 3b: who has the clients of each group now. */
export function caseworkerAgesBlock(
  division: AgeDivision,
  ages: CaseworkerAges,
  settings: TeamSettings,
  layout: AgeDivisionLayout,
): Block {
  const { caseworkers: rows, left, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(rows.title, left, text(words.title), looks.section);
  if (isShown(ages)) {
    const formulas = ages.kind === "open" ? liveCounts(division, ages, layout) : null;
    writeHeader(writer, division, formulas !== null, layout);
    ages.people.forEach((person, index) => {
      const row = rows.first + index;
      const name =
        person.name === null ? text(words.nobody) : theirs(person.inTeam ? person.name : outsideTeam(person.name));
      writer.put(row, 0, name, looks.text);
      writeCounts(writer, row, person, formulas?.[index] ?? null, settings);
    });
    writeTotals(writer, ages, formulas !== null, layout);
  } else {
    const reason = { none: words.none, overlapping: words.overlapping, "too-small": words.tooSmall }[ages.kind];
    writer.span(rows.header, left, text(reason), looks.note);
  }
  caseworkerNotes(ages, settings).forEach((note, index) => {
    writer.span(layout.caseworkerNotes + index, left, text(note), looks.note);
  });
  return writer.block();
}

function isShown(ages: CaseworkerAges): ages is ShownAges {
  return ages.kind === "open" || ages.kind === "suppressed";
}

/** Formulas of every person's line; null where not everybody's clients can be counted, and everything stays as it is. */
function liveCounts(
  division: AgeDivision,
  { people }: ShownAges,
  layout: AgeDivisionLayout,
): readonly (readonly string[])[] | null {
  const { caseworkers: rows, selection, right, division: groups } = layout;
  const bands = division.proposed.bands.map((_, place) => place);
  const [rest, total] = [bands.length + 1, bands.length + 2];
  const restOf = (row: number): string => {
    const counts = `SUM(${at(row, 1)}:${at(row, bands.length)})`;
    return `${at(row, total)}-${counts}`;
  };
  const lines = people.map(({ name }, index): readonly (string | null)[] => {
    const row = rows.first + index;
    if (name === null) {
      const others = (column: number): string =>
        row === rows.first ? "0" : `SUM(${fixedSpan({ column, first: rows.first, last: row - 1 })})`;
      const counted = at(selection.total, right.last);
      return [
        ...bands.map((place) => `${at(groups.first + place, divisionColumns.count)}-${others(place + 1)}`),
        restOf(row),
        `${counted}-${others(total)}`,
      ];
    }
    const caseworker = division.countable?.caseworkers[name];
    if (!caseworker) return [null];
    return [
      ...bands.map((place) => clientsFormula(division, bornInGroup(layout, place), { caseworker })),
      restOf(row),
      clientsFormula(division, {}, { caseworker }),
    ];
  });
  const complete = lines.map((line) => line.filter((expression) => expression !== null));
  return complete.every((line) => line.length === rest + 1) ? complete : null;
}

function writeHeader(writer: BlockWriter, division: AgeDivision, live: boolean, layout: AgeDivisionLayout): void {
  const { header } = layout.caseworkers;
  const { bands } = division.proposed;
  writer.put(header, 0, text(words.name), looks.headerText);
  bands.forEach(({ band }, place) => {
    const label = ageBandLabel(band);
    const content = live ? formula(groupLabelFormula(layout, place), label) : text(label);
    writer.put(header, place + 1, content, looks.headerNumber);
  });
  writer.put(header, bands.length + 1, text(words.rest), looks.headerNumber);
  writer.put(header, bands.length + 2, text(words.total), looks.headerNumber);
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

/** Sums where every number is shown; otherwise numbers, because a sum of what is shown would not be the total. */
function writeTotals(
  writer: BlockWriter,
  { total }: ShownAges,
  live: boolean,
  { caseworkers: rows }: AgeDivisionLayout,
): void {
  writer.put(rows.total, 0, text(words.total), looks.totalText);
  total.forEach((count, place) => {
    const column = place + 1;
    const expected = typeof count === "number" ? count : 0;
    const content: PlanContent = live
      ? formula(`SUM(${fixedSpan({ column, first: rows.first, last: rows.last })})`, expected)
      : { kind: "number", value: expected };
    const numberFormat = live ? numberFormats.count : marked(numberFormats.count);
    writer.put(rows.total, column, content, { ...looks.totalNumber, numberFormat });
  });
}
