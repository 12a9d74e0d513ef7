import type { Accounted } from "../../../caseload/clients/accounted";
import type { SpelledColumn } from "../../../caseload/clients/list-columns";
import type { CountedRun } from "../../../caseload/scenarios/countable-clients";
import type { GridValue } from "../../sheet-grid";
import { spelled } from "./spelled-column";

/** The rows of one list, and how a formula finds in them whose the clients are. */
export interface CellsOfNames {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** By what a column says, or wherever it holds something. */
  readonly by: SpelledColumn<string> | { readonly filled: number };
  /** Whose clients all of them are; null where the column names several people. */
  readonly only: string | null;
  /** How many rows the formula finds, by name. */
  readonly found: ReadonlyMap<string, number>;
}

/** A column of names; null where Excel would take one text for another. @param values the list's rows, from `top` on */
export function cellsByColumn(
  { sheet, top, column }: { readonly sheet: string; readonly top: number; readonly column: number },
  values: readonly GridValue[],
  whose: (text: string) => string | null,
): CellsOfNames | null {
  const distinct = [...new Set(values)];
  const names = distinct.map((value) => (value === null ? null : whose(String(value).trim())));
  const readings = new Map(distinct.map((value, place) => [value, place]));
  const by = spelled(column, readings, (place) => names[place] ?? null);
  if (by === null) return null;
  const found = new Map<string, number>();
  for (const value of values) {
    const name = names[readings.get(value) ?? -1] ?? null;
    if (name !== null) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return { sheet, top, bottom: top + values.length - 1, by, only: null, found };
}

/** A column of crosses for one person's clients. */
export function cellsOfMarks(
  range: { readonly sheet: string; readonly top: number; readonly column: number },
  values: readonly GridValue[],
  name: string,
  isMark: (text: string) => boolean,
): CellsOfNames | null {
  const cells = cellsByColumn(range, values, (text) => (isMark(text) ? name : null));
  return cells && { ...cells, only: name };
}

/** A list of one person's clients. */
export function cellsOfOne(
  { sheet, top, column }: { readonly sheet: string; readonly top: number; readonly column: number },
  values: readonly GridValue[],
  name: string,
): CellsOfNames {
  const filled = values.filter((value) => value !== null && value !== "").length;
  return {
    sheet,
    top,
    bottom: top + values.length - 1,
    by: { filled: column },
    only: name,
    found: new Map([[name, filled]]),
  };
}

/**
 * Where formulas count the clients of each name and come to what was accounted for: not where some have ended, stand there twice or have their
 * name above them. null for a list in which nothing tells.
 */
export function runsByName(
  lists: readonly (CellsOfNames | null)[],
  { withCaseworker, outside }: Accounted,
  team: readonly string[],
): ReadonlyMap<string, readonly CountedRun[]> {
  const told = lists.filter((list) => list !== null);
  if (told.length < lists.length) return new Map();
  const names = [...new Set([...team, ...outside.keys()])];
  return new Map(
    names.flatMap((name): readonly (readonly [string, readonly CountedRun[]])[] => {
      const clients = withCaseworker.get(name) ?? outside.get(name) ?? 0;
      const found = told.reduce((sum, list) => sum + (list.found.get(name) ?? 0), 0);
      const runs = told.flatMap((list) => runOf(list, name));
      return found === clients && runs.length > 0 ? [[name, runs]] : [];
    }),
  );
}

function runOf({ sheet, top, bottom, by, only }: CellsOfNames, name: string): readonly CountedRun[] {
  if (only !== null && only !== name) return [];
  const run = { sheet, top, bottom, births: null };
  if ("filled" in by) return [{ ...run, columns: [], filled: by.filled }];
  const texts = by.spellings.filter(({ means }) => means === name).map(({ text }) => text);
  // A person who is not in the list yet may get clients there later, under their own name.
  return [{ ...run, columns: [{ column: by.column, texts: texts.length > 0 ? texts : [name] }] }];
}
