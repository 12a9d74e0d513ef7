import type { CellRange } from "../../caseload/cell-address";
import type { ClientColumns } from "../../caseload/clients/client-columns";
import { dayNumber } from "../../caseload/ages/day-number";
import type { ClientDoubt, ClientRule, FoundClientList, ListedCaseworker } from "../../caseload/clients/found-clients";
import { listedCaseworkers } from "./caseworker-names";
import type { ClientReadingTerms } from "./client-reading-terms";
import { ColumnsBuilder } from "./columns/columns-builder";
import { countableColumns } from "./columns/countable-columns";
import { DoubtTallies } from "./columns/doubt-tally";
import { columnsOfMarks, flagRule, meaningOf, talliedFlags } from "./columns/flag-meaning";
import { doubtsAboutLists, inverseRules, rulesOf, skippedRows } from "./lists/list-rules";
import { openLists, type FetchedList, type OpenedList } from "./lists/open-list";
import { rowKind } from "./rows/row-kinds";

/** Everything that was understood of the client lists. */
export interface ClientsRead {
  readonly columns: ClientColumns;
  /** In the order of `columns.list`. */
  readonly lists: readonly FoundClientList[];
  /** In the order of `columns.caseworkers`. */
  readonly caseworkers: readonly ListedCaseworker[];
  readonly doubts: readonly ClientDoubt[];
}

/** Reads the fetched columns of all lists into one set of columns. Of a client nothing is kept that identifies it, but the row. */
export function readClientLists(fetched: readonly FetchedList[], terms: ClientReadingTerms): ClientsRead {
  const { referenceDate, team, confirmed } = terms;
  const lists = openLists(fetched, terms);
  const referenceDay = dayNumber(referenceDate);
  const flags = lists.map(({ flags: columns, kinds }) => columns.map((column) => talliedFlags(column, kinds)));
  const marksOnly = columnsOfMarks(flags.flat());
  const tallies = new DoubtTallies();
  const rows = lists.reduce((sum, { values }) => sum + values.rows, 0);
  const builder = new ColumnsBuilder(rows, referenceDate, tallies);
  const meanings = new Map(flags.flat().map(({ column }) => [column, meaningOf(column, marksOnly)]));
  lists.forEach((list, index) => builder.add(list, index, meanings));
  const names = builder.names();
  const { caseworkers, placeOf } = listedCaseworkers(names, team, confirmed);
  const caseworkerNames = new Map(
    names.map(({ name }, index) => [name, caseworkers[placeOf[index] ?? -1]?.name ?? name]),
  );
  const found = lists.map((list, index): FoundClientList => {
    const flagRules = (flags[index] ?? []).map((tallied): ClientRule =>
      flagRule(tallied, meanings.get(tallied.column) ?? new Uint8Array()),
    );
    return {
      range: usedRange(list),
      rules: [...rulesOf(list), ...flagRules, ...inverseRules(list)],
      clients: list.clients,
      visible: list.visible,
      skipped: skippedRows(list),
      numberColumn: list.place.numberColumn,
      countable: countableColumns(list, meanings, { referenceDay, caseworkerNames }),
    };
  });
  const columns = builder.columns(
    caseworkers.map(({ name }) => name),
    placeOf,
  );
  return { columns, lists: found, caseworkers, doubts: [...doubtsAboutLists(lists), ...tallies.doubts()] };
}

/** The headers and the rows down to the last that says anything. */
function usedRange({ place: { range }, values, kinds }: OpenedList): CellRange {
  return { ...range, bottom: Math.max(range.top, values.top + kinds.findLastIndex((kind) => kind !== rowKind.blank)) };
}
