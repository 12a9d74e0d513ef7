import { gatherPeople } from "../caseload/team/people";
import { isAboutTable, type Correction } from "../caseload/team/corrections";
import { answerTo, type CountingAnswer } from "../caseload/clients/counting-answers";
import { isBefore } from "../caseload/dates";
import type { Stepwise } from "../kernel/stepwise";
import { isInRange, rangeInWords, type CellAddress, type CellRange } from "../caseload/cell-address";
import type { IsoDate } from "../caseload/dates";
import type { Doubt, FoundTable, NearestTeam, TeamData } from "../caseload/team/team-data";
import type { Traced } from "../caseload/traced";
import type { ColumnValues } from "./clients/columns/column-values";
import type { CountedByName } from "./clients/columns/movable-columns";
import type { EvidenceAnswer, ListRequest } from "./candidates/read-by-evidence";
import { hasBegun, isOfEarlierYear, momentIn, momentOfCell, orderOf } from "./candidates/columns/moments";
import { speaksOf } from "./candidates/columns/vocabulary";
import type { RareForms } from "./candidates/shapes/rare-forms";
import { lookByEvidence } from "./candidates/read-by-evidence";
import type { Section } from "./clients/lists/read-list";
import { normTimeAreas } from "./capacity/norm-time-areas";
import { viewOf } from "./grid-view";
import { nameCorrector, withCorrectedNames } from "./tables/corrected-names";
import { readTeamData } from "./read-team-data";
import { saidOnce } from "./said-once";
import type { SheetGrid } from "./sheet-grid";
import type { MonthTabs } from "./tables/month-tabs";
import { sourceOf, withSources } from "./sources";

export interface UnderstandingSettings {
  /** Hours a week of one fte. */
  readonly fullTimeHours: number;
  /** The peildatum that was chosen; null: the one that the sheets give, else today. */
  readonly date: IsoDate | null;
  readonly today: IsoDate;
  /** Makes of a client's number something that only this reading knows (design decision 5). */
  readonly hashOf: (text: string) => string;
  /** What somebody answered about who counts. */
  readonly answers: readonly CountingAnswer[];
  /** null: nobody corrected anything, so that tabs of months are told apart by the evidence alone. */
  readonly months: MonthTabs | null;
  /** Where the usual forms told no team. */
  readonly rareForms?: RareForms;
  /** Texts between the rows of clients, where it was looked at what they say. */
  readonly sections?: readonly Section[];
}

/** What the sheets say so far, and what has to be fetched of long lists to know the rest. */
export interface Understanding {
  readonly requests: readonly ListRequest[];
  /** @param columns by sheet, what was asked for */
  answer(columns: ReadonlyMap<string, ColumnValues>): Stepwise<Understood>;
}

export interface Understood {
  readonly team: TeamData;
  /** The lists that were counted, and what their names are to be; null where none was. */
  readonly counted: CountedByName | null;
}

/**
 * Understands the team's sheets by evidence. What someone pointed out goes first, and the headers that we know give what stands beside the team. Pauses
 * between sheets, tables and lists, because a large workbook takes long.
 */
export function* understandTeam(
  grids: readonly SheetGrid[],
  settings: UnderstandingSettings,
  corrections: readonly Correction[] = [],
): Stepwise<Understanding> {
  const headed = yield* readTeamData(grids, settings.fullTimeHours, corrections, settings.months);
  const byHeaders = {
    ...headed,
    dates: headed.dates.filter(
      (date) =>
        !isBeforeSheets(date.value, grids, settings.today) && !isOfOlderColumn(date, grids, headed, settings.today),
    ),
  };
  const [stated] = byHeaders.dates;
  const date = settings.date ?? stated?.value ?? settings.today;
  const today = settings.date === null && stated && isAboveFigures(stated.cell, grids) ? settings.today : date;
  const pointedOut = corrections.some(isAboutTable) && isUsable(figuresOf(byHeaders, date));
  const terms = { date, answers: settings.answers };
  const passedOver = byHeaders.passedOver.filter(({ reason }) => reason !== "unlikely").map(({ range }) => range);
  const setAside = [...passedOver, ...normTimesOn(grids)];
  const looked = yield* lookByEvidence(grids, { ...settings, date, today, setAside });
  const corrected = nameCorrector(corrections);
  const prefersList = answerTo(settings.answers, "typed-counts") === false;
  const onlyBeside = !prefersList && looked.hasTypedCounts && isUsable(figuresOf(byHeaders, date));
  const teamOf = (found: EvidenceAnswer): TeamData => {
    const tables = found.tables?.map((table) => withCorrectedNames(table, corrected)) ?? null;
    if (pointedOut && !prefersList) return besideLists(byHeaders, found, terms);
    const team = together(byHeaders, { ...found, tables }, terms);
    return isUsable(figuresOf(team, date))
      ? team
      : {
          ...team,
          nearest: found.nearest ??
            headedTable(byHeaders) ?? { lacks: "everything", sheets: grids.map(({ sheet }) => sheet) },
        };
  };
  return {
    requests: onlyBeside ? looked.requests.filter(isShort) : looked.requests,
    *answer(columns) {
      const found = yield* looked.answer(columns);
      const { counted: counts } = found;
      const team = teamOf(found);
      return { team: { ...team, doubts: saidOnce(team.doubts) }, counted: counts && { counts, nameOf: corrected } };
    },
  };
}

/** Products with hours, fte and volumes look like a team. */
function normTimesOn(grids: readonly SheetGrid[]): readonly CellRange[] {
  return grids.flatMap((grid) => normTimeAreas(viewOf(grid))).map(({ range }) => range);
}

/** A date of before the year that a sheet is called after, and that has begun: a column's, and not the workbook's. */
function isBeforeSheets(date: IsoDate, grids: readonly SheetGrid[], today: IsoDate): boolean {
  return grids.some(({ sheet }) => {
    const moment = momentIn(sheet);
    return moment?.unit === "year" && hasBegun(moment, today) && (moment.year ?? 0) > Number(date.slice(0, 4));
  });
}

const rowsBelowHeader = 3;

/**
 * "Stand 31-12-2024" above figures, beside those of a later moment that has begun, or where clients are counted in another column too and the year is over:
 * it says of when that column is.
 */
function isOfOlderColumn(
  { value, cell, text }: Traced<IsoDate>,
  grids: readonly SheetGrid[],
  { tables }: TeamData,
  today: IsoDate,
): boolean {
  const grid = grids.find(({ sheet }) => sheet === cell.sheet);
  const own = momentIn(value);
  if (!grid || !own || !isAboveFigures(cell, grids)) return false;
  const view = viewOf(grid);
  const isNewer = (column: number): boolean => {
    const header = view.cell(cell.row, column);
    const moment = speaksOf("notCount", header.text) ? null : momentOfCell(header);
    return moment !== null && hasBegun(moment, today) && orderOf(moment, today) > orderOf(own, today);
  };
  const isCounted = tables.some(({ columns }) =>
    columns.some(({ field, header }) => field === "current" && header !== text),
  );
  if (isCounted && isOfEarlierYear(own, today)) return true;
  for (let column = view.left; column <= view.right; column += 1)
    if (isNewer(column) && isAboveFigures({ ...cell, column }, grids)) return true;
  return false;
}

function isAboveFigures({ sheet, row, column }: CellAddress, grids: readonly SheetGrid[]): boolean {
  const grid = grids.find((one) => one.sheet === sheet);
  const below = Array.from({ length: rowsBelowHeader }, (_, at) => grid && viewOf(grid).value(row + at + 1, column));
  return below.some((value) => typeof value === "number");
}

/** A table that its headers give away, where nothing else tells hours or clients. */
function headedTable({ tables }: TeamData): NearestTeam | null {
  const table = tables.find(({ kind }) => kind === "formation") ?? tables.find(({ kind }) => kind === "caseload");
  if (!table) return null;
  const hasHours = table.rows.some(({ hours }) => hours !== undefined);
  return {
    lacks: hasHours ? "clients" : "hours",
    place: rangeInWords(table.range),
    cells: table.rows.map(({ name }) => name.cell),
  };
}

/** Typed numbers go first: a list that is longer is not read only to lie beside them. */
const longestBeside = 5000;

function isShort({ firstRow, lastRow }: ListRequest): boolean {
  return lastRow - firstRow < longestBeside;
}

interface AnswerTerms {
  readonly date: IsoDate;
  readonly answers: readonly CountingAnswer[];
}

/** What the evidence comes to; what the headers know besides the team's tables stays. */
function together(byHeaders: TeamData, found: EvidenceAnswer, terms: AnswerTerms): TeamData {
  // A figure that nobody can read takes a person from the evidence; the headers still know the row, and the figure is said.
  const unread = byHeaders.doubts.some(({ code }) => code === "unreadable-number");
  if (found.tables === null && unread && isUsable(figuresOf(byHeaders, terms.date)))
    return withSources(byHeaders, { sources: null, accounted: null }, terms);
  if (found.tables === null)
    return {
      ...byHeaders,
      tables: byHeaders.tables.map((table) => withoutWhatLacks(table, found.nearest)),
      doubts: [...byHeaders.doubts, ...found.doubts],
    };
  const doubts = [...byHeaders.doubts.filter((doubt) => !isAboutReplaced(doubt, byHeaders.tables)), ...found.doubts];
  return withSources({ ...byHeaders, tables: withTables(byHeaders.tables, found.tables), doubts }, found, terms);
}

/** What someone pointed out counts; the lists that were found are laid beside it. */
function besideLists(
  byHeaders: TeamData,
  { sources, accounted, doubts }: EvidenceAnswer,
  terms: AnswerTerms,
): TeamData {
  const { clients, otherClients, pool } = sources;
  const people = gatherPeople(byHeaders, terms.date);
  const lists = clients?.from === "list" ? clients : otherClients;
  const said = doubts.filter(({ code }) => staysSaid(code) && code !== "list-differs");
  return withSources(
    { ...byHeaders, doubts: accounted ? [...byHeaders.doubts, ...said] : byHeaders.doubts },
    {
      sources: {
        hours: sourceOf("hours", byHeaders, people),
        clients: sourceOf("current", byHeaders, people),
        otherClients: lists,
        pool,
      },
      accounted,
    },
    terms,
  );
}

/** What a list beside the figures makes doubtful, however the figures were read. */
function staysSaid(code: Doubt["code"]): boolean {
  return code.startsWith("list-") && code !== "list-outside";
}

/** What headers alone call hours or numbers of clients is none where the evidence finds none: "Max. caseload". */
function withoutWhatLacks(table: FoundTable, nearest: NearestTeam | null): FoundTable {
  const { lacks = "everything" } = nearest ?? {};
  return {
    ...table,
    rows: table.rows.map(({ hours, current, ...row }) => ({
      ...row,
      ...(lacks === "clients" && hours && { hours }),
      ...(lacks === "hours" && current && { current }),
    })),
  };
}

/** Formation and caseload tables are replaced; line-ups and client lists stay. */
function withTables(tables: readonly FoundTable[], found: readonly FoundTable[]): FoundTable[] {
  return [...found, ...tables.filter(({ kind }) => kind === "line-up" || kind === "clients")];
}

interface Figures {
  readonly name: string;
  readonly hours: number | null;
  readonly current: number | null;
  readonly cells: readonly CellAddress[];
}

function figuresOf(team: TeamData, date: IsoDate): Figures[] {
  return gatherPeople(team, date).flatMap((person): Figures[] => {
    const counts = person.inFormation && !(person.until && isBefore(person.until.value, date));
    const hours = counts ? (person.hours?.value ?? null) : null;
    const current = person.current?.value ?? null;
    if (hours === null && !current) return [];
    const cells = [person.hours?.cell ?? person.current?.cell].filter((cell) => cell !== undefined);
    return [{ name: person.name.value, hours, current, cells }];
  });
}

function isUsable(figures: readonly Figures[]): boolean {
  return figures.some(({ hours }) => (hours ?? 0) > 0) && figures.some(({ current }) => current !== null);
}

/** What the headers leave open stays open, whatever the evidence says. */
const staying: ReadonlySet<Doubt["code"]> = new Set([
  "rows-left-out",
  "hidden-rows",
  "hidden-columns",
  "unreadable-filter",
  "ambiguous-column",
]);

function isAboutReplaced({ code, cells }: Doubt, tables: readonly FoundTable[]): boolean {
  if (staying.has(code)) return false;
  const gone = tables.filter(({ kind }) => kind === "formation" || kind === "caseload").map(({ range }) => range);
  return cells.every((cell) => gone.some((range) => isInRange(cell, range)));
}
