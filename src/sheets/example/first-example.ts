import { firstExampleWords as words } from "../../text/sheets/first-example";
import { blockWriter, number, text, theirs, type BlockWriter } from "../plan/block";
import { writtenBlocks } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

const referenceDate = "2020-03-03";

/** The team of the memo of 3 March 2020. */
const people = [
  { name: "Anne", hours: 36, sideTasks: "-", clients: 90 },
  { name: "Bob", hours: 36, sideTasks: "Werkintakes", clients: 122 },
  { name: "Emmy", hours: 28, sideTasks: "Werkintakes", clients: 71 },
  { name: "Julie", hours: 36, sideTasks: "-", clients: 186 },
  { name: "Lisette", hours: 24, sideTasks: "Werkintakes", clients: 0 },
] as const;

const youngest = 19;
/** Ages up to 65: nobody in the example has reached the AOW age. */
const ages = 47;

/**
 * A team and its clients to try everything with, as sheets of the team's own: the hours and numbers of the memo, and invented clients without names,
 * of all ages.
 */
export function firstExampleSheets(): readonly SheetPlan[] {
  return [teamSheet(), clientsSheet()];
}

function teamSheet(): SheetPlan {
  const widths = [20, 14, 20, 18];
  const writer = blockWriter(widths);
  const { title, headers, bandHeader, bands } = words.team;
  writer.put(0, 0, text(title), looks.section);
  writer.put(1, 0, theirs(words.team.referenceDate), looks.label);
  header(writer, 3, headers);
  people.forEach(({ name, hours, sideTasks, clients }, index) => {
    const row = 4 + index;
    writer.put(row, 0, theirs(name), looks.text);
    writer.put(row, 1, number(hours), { ...looks.number, numberFormat: numberFormats.hours });
    writer.put(row, 2, theirs(sideTasks), looks.text);
    writer.put(row, 3, number(clients), { ...looks.number, numberFormat: numberFormats.count });
  });
  const bandRow = 4 + people.length + 1;
  header(writer, bandRow, [bandHeader]);
  bands.forEach((band, index) => writer.put(bandRow + 1 + index, 0, theirs(band), looks.text));
  return sheet(words.team.sheet, writer, widths, bandRow + bands.length);
}

function clientsSheet(): SheetPlan {
  const widths = [16, 18, 18];
  const writer = blockWriter(widths);
  header(writer, 0, words.clients.headers);
  const caseworkers = people.flatMap(({ name, clients }) => Array.from({ length: clients }, () => name));
  caseworkers.forEach((name, index) => {
    const row = 1 + index;
    writer.put(row, 0, theirs(words.clients.number(row)), looks.value);
    writer.put(row, 1, theirs(name), looks.value);
    writer.put(row, 2, { kind: "date", date: birthDate(index) }, { ...looks.value, numberFormat: numberFormats.date });
  });
  return sheet(words.clients.sheet, writer, widths, caseworkers.length);
}

/** Every age occurs equally often with every caseworker, because 29 and 47 have no common factor. */
function birthDate(index: number): string {
  const age = youngest + ((index * 29) % ages);
  const [month, day] = [1 + (index % 12), 1 + ((index * 5) % 28)];
  const year = 2020 - age - (month > 3 || (month === 3 && day > 3) ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function header(writer: BlockWriter, row: number, headers: readonly string[]): void {
  headers.forEach((words, column) => writer.put(row, column, text(words), looks.headerText));
}

function sheet(name: string, writer: BlockWriter, columnWidths: readonly number[], bottom: number): SheetPlan {
  const { cells, merges } = writer.block();
  const area = { top: 0, left: 0, bottom, right: columnWidths.length - 1 };
  return {
    name,
    cells,
    merges,
    columnWidths,
    rowHeights: {},
    hiddenColumns: [],
    charts: [],
    page: pagePlan({ area, rowHeights: {}, columnWidths }, writtenBlocks(cells), referenceDate),
    showGridlines: true,
  };
}
