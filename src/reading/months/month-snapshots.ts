import { labelledMonth } from "../../caseload/months/since/month-label";
import { normalisedName } from "../../caseload/team/names";
import { isNobody } from "../clients/lists/row-texts";
import type { SheetGrid } from "../sheet-grid";

/** Everybody's clients in one month: a tab or a column that is called after it. */
export interface MonthSnapshot {
  /** The tab's name or the column's header, as the team wrote it. */
  readonly label: string;
  readonly rows: readonly MonthRow[];
}

interface MonthRow {
  readonly name: string;
  /** null: nothing is filled in. */
  readonly clients: number | null;
  /** Hours a week on the same tab; null where it has none. */
  readonly hours: number | null;
}

/** How many rows above the first name a header may stand. */
const headerRows = 3;
const clientWords = /cli[eë]nt|caseload|dossier|aantal|klanten/i;
const hourWords = /uren|uur|hours/i;
const totalWords = /^(?:sub)?totaal|^som$|^gemiddeld|^team$/i;

/**
 * The months that the sheets have, in the order of sheets and columns. A sheet is looked at where at least half of the team's names stand below one another in a column. Its columns with a
 * month in the header are months; else the sheet is one when its own name is a month.
 */
export function monthSnapshots(grids: readonly SheetGrid[], team: readonly string[]): readonly MonthSnapshot[] {
  return grids.flatMap((grid) => snapshotsIn(grid, new Set(team.map(normalisedName))));
}

function snapshotsIn(grid: SheetGrid, team: ReadonlySet<string>): readonly MonthSnapshot[] {
  const people = peopleIn(grid, team);
  if (!people) return [];
  const columns = [...(grid.texts[0] ?? []).keys()].filter((column) => column > people.column);
  const header = (column: number) => headerOf(grid, people.first, column);
  const hours = columns.find((column) => hourWords.test(header(column)) && hasNumbers(grid, people.rows, column));
  const snapshot = (label: string, column: number): MonthSnapshot => ({
    label,
    rows: people.rows.map((row) => ({
      name: (grid.texts[row]?.[people.column] ?? "").trim(),
      clients: numberAt(grid, row, column),
      hours: hours === undefined ? null : numberAt(grid, row, hours),
    })),
  });
  const months = columns.filter((column) => labelledMonth(header(column)) !== null && !hourWords.test(header(column)));
  if (months.length > 0) return months.map((column) => snapshot(header(column), column));
  if (labelledMonth(grid.sheet) === null) return [];
  const counts = columns.find((column) => clientWords.test(header(column)) && !hourWords.test(header(column)));
  return counts === undefined ? [] : [snapshot(grid.sheet, counts)];
}

interface PeopleColumn {
  readonly column: number;
  readonly first: number;
  /** Rows with somebody's name, also of who is not in the team now. */
  readonly rows: readonly number[];
}

/** The column with at least half of the team's names. */
function peopleIn({ texts }: SheetGrid, team: ReadonlySet<string>): PeopleColumn | null {
  for (const column of (texts[0] ?? []).keys()) {
    const named = [...texts.keys()].filter((row) => team.has(normalisedName(texts[row]?.[column] ?? "")));
    const [first] = named;
    const last = named.at(-1);
    if (first === undefined || last === undefined || 2 * named.length < team.size) continue;
    // A name that comes back is beside each of somebody's clients: a list, and no table of the team.
    if (new Set(named.map((row) => normalisedName(texts[row]?.[column] ?? ""))).size < named.length) continue;
    const rows = texts.flatMap((row, at) => {
      const text = (row[column] ?? "").trim();
      const isPerson = at >= first && !isNobody(text) && !totalWords.test(text);
      return isPerson && (at <= last || isNext(texts, column, last, at)) ? [at] : [];
    });
    return { column, first, rows };
  }
  return null;
}

/** Whether nothing but names stands between the last known name and this row. */
function isNext(texts: SheetGrid["texts"], column: number, last: number, row: number): boolean {
  return texts.slice(last + 1, row + 1).every((own) => {
    const text = (own[column] ?? "").trim();
    return text !== "" && !totalWords.test(text);
  });
}

function headerOf({ texts }: SheetGrid, first: number, column: number): string {
  for (let row = first - 1; row >= Math.max(0, first - headerRows); row -= 1) {
    const text = texts[row]?.[column]?.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}

function hasNumbers(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => numberAt(grid, row, column) !== null);
}

function numberAt({ values }: SheetGrid, row: number, column: number): number | null {
  const value = values[row]?.[column] ?? null;
  return typeof value === "number" && value >= 0 ? value : null;
}
