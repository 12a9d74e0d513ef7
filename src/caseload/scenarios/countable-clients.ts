import { ageTable } from "../ages/age-table";
import { aowBornAtLatest } from "../ages/aow-cohort";
import type { KnownAge } from "../ages/known-age";
import { aowAnswers, clientAges, knownOf, unknownCode } from "../clients/age-codes";
import type { ClientColumns } from "../clients/client-columns";
import type { FoundClientList } from "../clients/found-clients";
import type { ClientRun, Told } from "../clients/list-columns";
import { passesAt, type Selection } from "../clients/selections";
import type { IsoDate } from "../dates";
import { itemAt } from "../../kernel/item-at";

/** A column of the team's own list in which a formula can count by texts; letters' case does not count, as in COUNTIFS. */
export interface CountableColumn {
  /** Of the run's sheet. */
  readonly column: number;
  /** The cells' texts that are counted, as they stand there, so with ? * and ~; "" is an empty cell. None: no cell is counted. */
  readonly texts: readonly string[];
}

/** A column by which a selection filters: the texts that pass, and those that do not. Any other text is unknown. */
interface FilteringColumn {
  readonly column: number;
  readonly kept: readonly string[];
  readonly leftOut: readonly string[];
}

/** A client whose age is known, though Excel sees no date of birth in the cell. */
export interface UnseenAge {
  readonly row: number;
  /** The column that says it. */
  readonly column: number;
  readonly age: KnownAge;
  /** Whether the selection keeps the client. */
  readonly isCounted: boolean;
}

/** Clients directly below each other. */
interface CountableRun extends Pick<ClientRun, "sheet" | "top" | "bottom" | "caseworkers" | "steps"> {
  /** Null where formulas cannot tell ages. */
  readonly births: { readonly column: number; readonly unseen: readonly UnseenAge[] } | null;
  /** By the selection's filters, in their order. */
  readonly filters: readonly FilteringColumn[];
}

/**
 * Where native formulas (COUNTIFS) can count the clients of one selection in the team's own columns and come to our numbers: all clients are
 * in one of the runs.
 */
export interface CountableClients {
  readonly runs: readonly CountableRun[];
  /** Who was born on or before this day has reached the AOW age on the reference date. */
  readonly aowBornAtLatest: IsoDate;
}

/** More make formulas that Excel takes and nobody reads. */
const mostRuns = 60;

/** Where formulas can count the clients of a selection; null where they cannot, or would not come to what was read. */
export function countableClients(
  { lists, columns }: { readonly lists: readonly FoundClientList[]; readonly columns: ClientColumns },
  selection: Selection,
  referenceDate: IsoDate,
): CountableClients | null {
  const filled = lists.flatMap((list, index) => (list.clients > 0 ? [{ list, index }] : []));
  const unseen = unseenClients(filled, columns, selection, referenceDate);
  const runs = filled.flatMap(({ list, index }): readonly (CountableRun | null)[] =>
    (list.countable ?? [null]).map((run) => run && countableRun(run, selection, unseen.get(index))),
  );
  const countable = runs.filter((run) => run !== null);
  if (countable.length < runs.length || countable.length === 0 || countable.length > mostRuns) return null;
  const tellsAges = countable.every(({ births }) => births !== null);
  return {
    runs: tellsAges ? countable : countable.map((run) => ({ ...run, births: null })),
    aowBornAtLatest: aowBornAtLatest(referenceDate),
  };
}

function countableRun(run: ClientRun, selection: Selection, unseenByRow: UnseenByRow | undefined): CountableRun | null {
  const { sheet, top, bottom, births, flags, caseworkers, steps } = run;
  const filters = selection.filters.flatMap(({ flag, keep }): readonly FilteringColumn[] => {
    const own = flags[flag];
    if (!own) return [];
    const textsThatMean = (kept: boolean) => textsOf(own.spellings, (means) => (means === keep) === kept);
    return [{ column: own.column, kept: textsThatMean(true), leftOut: textsThatMean(false) }];
  });
  if (filters.length < selection.filters.length) return null;
  const unseen = (births?.unseen ?? []).flatMap(({ row, column }): readonly UnseenAge[] => {
    const known = unseenByRow?.get(row);
    return known ? [{ row, column, ...known }] : [];
  });
  return { sheet, top, bottom, caseworkers, steps, filters, births: births && { column: births.column, unseen } };
}

type UnseenByRow = ReadonlyMap<number, Pick<UnseenAge, "age" | "isCounted">>;

/** By list and row, what is known of the clients in whose cells Excel sees no date of birth; who may be of any age is not among them. */
function unseenClients(
  lists: readonly { readonly list: FoundClientList; readonly index: number }[],
  columns: ClientColumns,
  selection: Selection,
  referenceDate: IsoDate,
): ReadonlyMap<number, UnseenByRow> {
  const rowsOf = new Map(
    lists.map(({ list, index }) => [
      index,
      new Set((list.countable ?? []).flatMap(({ births }) => (births?.unseen ?? []).map(({ row }) => row))),
    ]),
  );
  const found = new Map<number, Map<number, Pick<UnseenAge, "age" | "isCounted">>>();
  if ([...rowsOf.values()].every(({ size }) => size === 0)) return found;
  const { age, aow } = clientAges(columns, ageTable(referenceDate));
  for (let client = 0; client < columns.count; client += 1) {
    const [list, row] = [columns.list[client] ?? -1, columns.row[client] ?? -1];
    const code = age[client] ?? unknownCode;
    if (code === unknownCode || rowsOf.get(list)?.has(row) !== true) continue;
    const own = found.get(list) ?? new Map<number, Pick<UnseenAge, "age" | "isCounted">>();
    own.set(row, {
      age: knownOf(code, itemAt(aowAnswers, aow[client] ?? 0)),
      isCounted: passesAt(selection, columns, client),
    });
    found.set(list, own);
  }
  return found;
}

/** The clients to count: those of a selection's first filters, of one caseworker, on some of the steps. */
export interface CountedClients {
  /** How many of the filters; all when left out. */
  readonly filters?: number;
  /** Clients that the next filter leaves out, instead of those that it keeps. */
  readonly leftOutByNext?: boolean;
  readonly caseworker?: string;
  readonly steps?: readonly string[];
}

/** Rows of which those count that hold one of the texts in every column. */
export interface CountedRun extends Pick<CountableRun, "sheet" | "top" | "bottom" | "births"> {
  readonly columns: readonly CountableColumn[];
  /** A column in which only rows that hold something count. */
  readonly filled?: number;
}

/** Where to count them; null where formulas cannot tell who they are. Runs without any are left out. */
export function countedRuns({ runs }: CountableClients, counted: CountedClients): readonly CountedRun[] | null {
  const { caseworker, steps } = counted;
  const named =
    caseworker === undefined ? null : runs.map((run) => columnThatSays(run.caseworkers, [caseworker], true));
  const stepped = steps === undefined ? null : runs.map((run) => columnThatSays(run.steps, steps, false));
  if ([...(named ?? []), ...(stepped ?? [])].includes("untold")) return null;
  // Nobody's name stands anywhere, so none can come to stand there either.
  if (caseworker !== undefined && runs.every((run) => run.caseworkers && isOfAll(run.caseworkers, null))) return null;
  return runs.flatMap((run, place): readonly CountedRun[] => {
    const told = [named?.[place] ?? "all", stepped?.[place] ?? "all"];
    if (told.includes("none")) return [];
    const own = told.filter((column) => typeof column === "object");
    const { sheet, top, bottom, births } = run;
    return [{ sheet, top, bottom, births, columns: [...filteredBy(run.filters, counted), ...own] }];
  });
}

function filteredBy(
  filters: readonly FilteringColumn[],
  { filters: first = filters.length, leftOutByNext = false }: CountedClients,
): readonly CountableColumn[] {
  const next = leftOutByNext ? filters.slice(first, first + 1) : [];
  return [
    ...filters.slice(0, first).map(({ column, kept }) => ({ column, texts: kept })),
    ...next.map(({ column, leftOut }) => ({ column, texts: leftOut })),
  ];
}

/** all, none: of every row the same. @param asItself whether a meaning that no cell has yet is written as it is called */
function columnThatSays(
  told: Told<string>,
  wanted: readonly string[],
  asItself: boolean,
): CountableColumn | "all" | "none" | "untold" {
  if (told === null) return "untold";
  if ("ofAll" in told) return told.ofAll !== null && wanted.includes(told.ofAll) ? "all" : "none";
  const texts = textsOf(told.spellings, (means) => wanted.includes(means));
  if (texts.length > 0) return { column: told.column, texts };
  return asItself ? { column: told.column, texts: wanted } : "none";
}

function isOfAll(told: NonNullable<Told<string>>, means: string | null): boolean {
  return "ofAll" in told && told.ofAll === means;
}

function textsOf<Meaning>(
  spellings: readonly { readonly text: string; readonly means: Meaning }[],
  isWanted: (means: Meaning) => boolean,
): readonly string[] {
  return spellings.filter(({ means }) => isWanted(means)).map(({ text }) => text);
}
