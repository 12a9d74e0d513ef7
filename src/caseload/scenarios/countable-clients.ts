import { aowBornAtLatest } from "../ages/aow-age";
import type { CellRange } from "../cell-address";
import type { FoundClientList } from "../clients/found-clients";
import type { SpelledColumn } from "../clients/list-columns";
import type { Selection } from "../clients/selections";
import type { IsoDate } from "../dates";

/** A column of the team's own list in which a formula can count by texts; letters' case does not count, as in COUNTIFS. */
export interface CountableColumn {
  /** One column, the rows of the clients only. */
  readonly range: CellRange;
  /** The cells' texts that are counted, as they stand there, so with ? * and ~; "" is an empty cell. None: no cell is counted. */
  readonly texts: readonly string[];
}

/**
 * Where native formulas (COUNTIFS, SUMPRODUCT) can count the clients of one selection in the team's own columns and come to our numbers. There
 * is none where clients stand in several lists, birth dates are not all full dates in cells, or rows are left out.
 */
export interface CountableClients {
  /** Full dates as numbers, one column. */
  readonly birthDates: CellRange;
  /** The columns by which the selection filters, with the texts that pass; empty when everybody counts. */
  readonly filters: readonly CountableColumn[];
  /** Every caseworker's cells, by name; a name may be written in more than one way. Empty where no column names them. */
  readonly caseworkers: Readonly<Record<string, CountableColumn>>;
  /** The cells of every ladder step or phase, by step. Empty where no column has them. */
  readonly steps: Readonly<Record<string, CountableColumn>>;
  /** Who was born on or before this day has reached the AOW age on the reference date. */
  readonly aowBornAtLatest: IsoDate;
}

/** Where formulas can count the clients of a selection; null where they cannot, or would not come to what was read. */
export function countableClients(
  lists: readonly FoundClientList[],
  selection: Selection,
  referenceDate: IsoDate,
): CountableClients | null {
  const [list, ...others] = lists.filter(({ clients }) => clients > 0);
  if (!list?.countable || others.length > 0) return null;
  const { birthDates, flags, caseworkers, steps } = list.countable;
  const filters = selection.filters.flatMap(({ flag, keep }) => {
    const column = flags[flag];
    return column ? [textsThatMean(column, keep)] : [];
  });
  if (filters.length < selection.filters.length) return null;
  return {
    birthDates,
    filters,
    caseworkers: caseworkers ? byMeaning(caseworkers) : {},
    steps: steps ? byMeaning(steps) : {},
    aowBornAtLatest: aowBornAtLatest(referenceDate),
  };
}

function byMeaning(column: SpelledColumn<string>): CountableClients["caseworkers"] {
  const names = new Set(column.spellings.map(({ means }) => means));
  return Object.fromEntries([...names].map((name) => [name, textsThatMean(column, name)]));
}

function textsThatMean<Meaning>({ range, spellings }: SpelledColumn<Meaning>, wanted: Meaning): CountableColumn {
  return { range, texts: spellings.filter(({ means }) => means === wanted).map(({ text }) => text) };
}
