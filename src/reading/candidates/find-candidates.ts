import type { CellRange } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import { oneByOne, type Stepwise } from "../../kernel/stepwise";
import type { Doubt } from "../../caseload/team/team-data";
import { wholeNumbers } from "../../kernel/whole-numbers";
import type { SheetGrid } from "../sheet-grid";
import { aliasesIn } from "./aliases";
import { isOfClients, withoutClients } from "./client-tables";
import { figureChoices } from "./columns/choices";
import { columnsOf, comparable, nameChoices, type Column, type NameChoice, type TableColumns } from "./columns/columns";
import type { ChoiceSettings, FigureChoice } from "./columns/figure-choice";
import { saidSums } from "./columns/said-sums";
import { penaltyOfPiece } from "./pieces";
import { isOutside, placesOfTexts } from "./places-of-texts";
import { readTableAs } from "./read-table-as";
import type { Reading } from "./readings";
import { mostBlankRows } from "./shapes/blocks";
import type { Part } from "./shapes/part";
import { partsOf } from "./shapes/parts";
import type { RareForms } from "./shapes/rare-forms";
import { stackedTables } from "./shapes/stacks";
import { tablesIn, type Table } from "./shapes/table";

export interface FoundCandidates {
  readonly tables: readonly TableColumns[];
  readonly readings: readonly Reading[];
  /** Code → name, as a table explains it. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface CandidateSettings {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** Where the usual forms told no team. */
  readonly rareForms?: RareForms;
  /** Places that are none of the team's. */
  readonly setAside: readonly CellRange[];
}

/** A longer table is a list and not a team. */
const mostTeamRows = 500;
const namesTried = 2;
const figuresTried = 4;

/** Every block of the sheets that may be a table, and the ways in which each can be a team's. */
export function* findCandidates(grids: readonly SheetGrid[], settings: CandidateSettings): Stepwise<FoundCandidates> {
  const parts = yield* partsOf(grids, settings.rareForms);
  const base = onceEach((yield* oneByOne(parts, tablesIn)).flat()).filter(
    (table) => !settings.setAside.some((range) => isAt(table, range)),
  );
  yield;
  const stacked = stackedTables(base, settings.date);
  const tables = yield* oneByOne([...base, ...stacked.unions], (table): TableColumns => ({
    table,
    columns: columnsOf(table),
  }));
  yield;
  const where = placesOfTexts(tables);
  const recurs = ({ table }: TableColumns, column: Column): number => {
    const texts = [...column.texts];
    const elsewhere = texts.filter((text) => where.get(text)?.some((place) => isOutside(place, table.part)) ?? false);
    return texts.length === 0 ? 0 : elsewhere.length / texts.length;
  };
  const named: NamedTable[] = [];
  for (const one of tables) {
    const names = yield* nameChoices(one.table, withoutClients(one.columns), (column) => recurs(one, column));
    named.push({ ...one, names: names.slice(0, namesTried) });
  }
  const sums = saidSums(grids);
  const said = {
    hoursOfUnit: (says: string, numbers: readonly number[]) =>
      settings.rareForms?.hoursOfUnit(says, numbers, grids) ?? null,
    saidSums: () => sums,
  };
  const readings = yield* oneByOne(named, ({ table, columns, names }) => {
    if (table.last - table.first + 1 > mostTeamRows || isOfClients(columns)) return [];
    const isKnown = (name: string): boolean =>
      where.get(comparable(name))?.some((place) => isOutside(place, table.part)) ?? false;
    const piece = penaltyOfPiece(table, base);
    if (piece === null) return [];
    const penalty = (stacked.penalties.get(table) ?? 0) + piece;
    return readingsOf(table, columns, names, { ...settings, ...said, isKnown }).map((reading): Reading => ({
      ...reading,
      score: reading.score - penalty,
      doubts: [...reading.doubts, ...(stacked.doubts.get(table) ?? []), ...toldOf(reading), ...cutOff(reading, grids)],
    }));
  });
  yield;
  const own = readings.flat().filter((one) => !takesFromBeside(one));
  const apart = withoutHoursOfOthers(own);
  return { tables, readings: settings.rareForms?.ofOwnTeam(apart) ?? apart, aliases: aliasesIn(named, settings.date) };
}

interface NamedTable extends TableColumns {
  readonly names: readonly NameChoice[];
}

/** The headers begin again for other people in the same rows, and a figure is of those. */
function takesFromBeside({ table: { part, headers, first, last }, names, hours, counts }: Reading): boolean {
  const alike = (header = ""): number[] =>
    headers.flatMap(({ own }, at) => (header !== "" && own === header ? [at] : []));
  const starts = headers.map(({ own }) => alike(own)).find(({ length }) => length > 1);
  const [own = 0] = names.columns;
  const people = alike(headers[own]?.own);
  if (people.length !== starts?.length) return false;
  const blockOf = (column: number): number => starts.filter((start) => start <= column).length;
  const rows = wholeNumbers(first, last);
  return (
    [hours, counts].some((figure) => figure?.columns.some((column) => blockOf(column) !== blockOf(own))) &&
    people.some((other) => rows.filter((row) => part.text(row, own) === part.text(row, other)).length * 2 < rows.length)
  );
}

/**
 * Of two tables beside each other, each with people and hours, the hours are of the people on their own side of the blank column; so they are beside a list in which
 * hardly anybody would have any.
 */
function withoutHoursOfOthers(readings: readonly Reading[]): readonly Reading[] {
  const ofHours = readings.filter(({ hours, table }) => hours && table.part.shape === "plain");
  // Weeks side by side are everybody's, across what stands between them.
  const apart = new Set(ofHours.filter((one) => one.hours?.how === "single" && isBeyondBlank(one)));
  const beside = ofHours.filter((one) => !apart.has(one));
  const names = new Set(beside.map((one) => placeOf(one, one.names.columns)));
  const hours = new Set(beside.map((one) => placeOf(one, one.hours?.columns)));
  return readings.filter(
    (one) =>
      !apart.has(one) ||
      !hours.has(placeOf(one, one.hours?.columns)) ||
      !(names.has(placeOf(one, one.names.columns)) || isOfFew(one)),
  );
}

/** Most of the names have no figures. */
function isOfFew({ names, columns, people }: Reading): boolean {
  return columns.some(({ index, words }) => index === names.columns[0] && words > 2 * people.length);
}

function placeOf({ table }: Reading, [first = -1]: readonly number[] = []): string {
  const { row, column } = table.headers[first]?.cell ?? {};
  return `${table.part.sheet} ${row} ${column}`;
}

/** A blank column stands between the names and their hours. */
function isBeyondBlank({ columns, names, hours }: Reading): boolean {
  const places = [...names.columns, ...(hours?.columns ?? [])];
  return columns
    .slice(Math.min(...places), Math.max(...places))
    .some(({ filled, header }) => filled === 0 && header.own === "");
}

/** What was supposed of the cells that the people's hours or clients were taken from. */
function toldOf({ table: { part }, people }: Reading): readonly Doubt[] {
  const { told = [] } = part;
  if (told.length === 0) return told;
  const taken = new Set(
    people.flatMap(({ hours, current }) =>
      [...(hours?.cells ?? []), ...(current?.cells ?? [])].map(({ row, column }) => `${row} ${column}`),
    ),
  );
  return told.filter(({ cells }) => cells.some(({ row, column }) => taken.has(`${row} ${column}`)));
}

/** Shapes whose rows were put together, down to where the reading of the sheet stopped. */
const putTogether: ReadonlySet<Part["shape"]> = new Set(["cards", "lines", "parted"]);

/** Below the rows that were read of a long sheet, more people may stand with their clients, whose header is pointed at. */
function cutOff({ table: { part, headers, last }, counts }: Reading, grids: readonly SheetGrid[]): Doubt[] {
  const { top, left, bottom } = part.rect;
  const end = putTogether.has(part.shape) ? bottom + mostBlankRows : top + last;
  return grids.flatMap(({ sheet, top: first, values, rowsLeftOut }): Doubt[] => {
    const row = first + values.length;
    if (sheet !== part.sheet || rowsLeftOut === 0 || !counts || end + 1 < row) return [];
    const heads = counts.columns.flatMap((column) => headers[column]?.cell ?? []);
    return [{ code: "rows-left-out", cells: [{ sheet, row, column: left }, ...heads], text: String(rowsLeftOut) }];
  });
}

function isAt({ part, top }: Table, { sheet, ...range }: CellRange): boolean {
  const row = part.rect.top + top;
  return (
    part.sheet === sheet &&
    row >= range.top &&
    row <= range.bottom &&
    part.rect.left <= range.right &&
    part.rect.right >= range.left
  );
}

/** The two cuts find most tables both; the one with the title above it is kept. */
function onceEach(tables: readonly Table[]): Table[] {
  const byPlace = new Map<string, Table>();
  for (const table of tables) {
    const { sheet, rect, shape } = table.part;
    const lines = shape === "turned" ? rect.left : rect.top;
    const key = [
      sheet,
      shape,
      lines + table.top,
      lines + table.last,
      rect.left,
      rect.right,
      shape === "turned" ? rect.top : "",
    ].join(" ");
    const known = byPlace.get(key);
    if (!known || known.titles.length < table.titles.length) byPlace.set(key, table);
  }
  return [...byPlace.values()];
}

function readingsOf(
  table: Table,
  columns: readonly Column[],
  names: readonly NameChoice[],
  settings: ChoiceSettings,
): Reading[] {
  return names.flatMap((name) => {
    const others = columns.filter(({ index }) => !name.columns.includes(index));
    const { hours, counts } = figureChoices(others, settings);
    const hoursTried: (FigureChoice | null)[] = [...hours.slice(0, figuresTried), null];
    const countsTried: (FigureChoice | null)[] = [...counts.slice(0, figuresTried), null];
    return hoursTried.flatMap((one) =>
      countsTried.flatMap((other) => {
        if (!one && !other) return [];
        if (one && other?.columns.some((column) => one.columns.includes(column))) return [];
        return readTableAs(table, columns, name, one, other, settings) ?? [];
      }),
    );
  });
}
