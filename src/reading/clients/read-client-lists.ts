import type { CellRange } from "../../caseload/cell-address";
import type { ClientColumns } from "../../caseload/clients/client-columns";
import { dayNumber } from "../../caseload/ages/day-number";
import type { ClientDoubt, ClientRule, FoundClientList, ListedCaseworker } from "../../caseload/clients/found-clients";
import type { IsoDate } from "../../caseload/team/team-data";
import { listedCaseworkers } from "./caseworker-names";
import { ColumnsBuilder } from "./columns-builder";
import { countableColumns } from "./countable-columns";
import { DoubtTallies } from "./doubt-tally";
import { columnsOfMarks, flagRule, meaningOf, talliedFlags } from "./flag-meaning";
import { doubtsAboutLists, inverseRules, rulesOf, skippedRows } from "./list-rules";
import { openLists, type FetchedList, type OpenedList } from "./open-list";
import { rowKind } from "./row-kinds";

export interface ClientReadingChoices {
  readonly referenceDate: IsoDate;
  /** Names of the team's caseworkers, as its own tables write them. */
  readonly team: readonly string[];
  /** Name in the lists → name of the team, where the user said that they are one person. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** Leave out the clients that are out of sight. */
  readonly visibleOnly: boolean;
}

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
export function readClientLists(fetched: readonly FetchedList[], choices: ClientReadingChoices): ClientsRead {
  const { referenceDate, team, visibleOnly, confirmed } = choices;
  const lists = openLists(fetched, { referenceDay: dayNumber(referenceDate), team, visibleOnly });
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
      countable: countableColumns(list, meanings, caseworkerNames),
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
