import { oneByOne, type Stepwise } from "../../../kernel/stepwise";
import { columnsOf, type Column, type TableColumns } from "../../candidates/columns/columns";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import { legendOf, type StatusLegend } from "../rows/status-legend";
import { bySheet, personOf } from "../whose/by-sheet";
import { columnsOfClients } from "../whose/clients-below-names";
import { nobody, type KnownTeam, type ListedBy } from "../whose/listed-by";
import { saidInTable } from "../whose/said-in-table";
import { byBareTitle, byTitle } from "../whose/titles";
import { identifiesClients, numbersPeople, tellsRowsApart } from "./client-evidence";
import { placeOf, type ListedPlace } from "./listed-place";
import { isNobody } from "./row-texts";

/** The lists of a team's clients, and those of which nothing says that their rows are clients. */
export interface TeamPlaces {
  readonly places: readonly ListedPlace[];
  /** They name the team in their rows, beside lists that say whose their clients are. */
  readonly beside: readonly ListedPlace[];
}

/**
 * The client lists among the tables, for a team of these names.
 * @param rarely how a list says in a way that few use whose its clients are
 */
export function* listedPlaces(
  tables: readonly TableColumns[],
  team: KnownTeam,
  allLegends: readonly StatusLegend[],
  rarely: ((list: TableColumns) => ListedBy | null) | null | undefined,
): Stepwise<TeamPlaces> {
  const candidates = tables.filter(
    ({ table: { part, first, last } }) => (part.shape === "plain" || part.shape === "split") && last >= first,
  );
  const legends = allLegends.filter(({ meanings }) => !namesAnybody([...meanings.keys(), ...meanings.values()], team));
  const found = yield* oneByOne(candidates, (one) => ({
    ...one,
    by: saidInTable(one, team, (column) => legendOf(column, legends) !== null),
  }));
  const unsaid = found.filter(({ by, columns }) => by === null && identifiesClients(columns));
  const identified = found.some(({ by, columns }) => by !== null && identifiesClients(columns));
  const beside: ListedPlace[] = [];
  const places = found.flatMap(({ table, columns, by }): ListedPlace[] => {
    const isTheirs = numbersPeople(table, columns, null) && personOf(table, team) !== null;
    const clients = identifiesClients(columns) || isTheirs;
    // Beside a list that says whose client it is, names that come back are of something else; or of clients whom no header tells.
    if (identified && !clients && !(by?.kind === "column" && numbersPeople(table, columns, by.column))) {
      if (by?.kind === "column" && columns.some(tellsRowsApart)) beside.push(placeOf(table, columns, by, legends));
      return [];
    }
    const whose =
      by ??
      (clients && rarely ? rarely({ table, columns }) : null) ??
      (clients && unsaid.length > 1 ? byBareTitle(table, team) : null) ??
      (clients ? bySheet(table, team, unsaid.length > 1) : null) ??
      (clients ? ofAnother(table, team) : null) ??
      (clients ? nobody : null);
    if (!whose) return [];
    if (whose.kind === "nobody" && !clients) return [];
    return [placeOf(table, columns, whose, legends)];
  });
  if (places.some(({ by }) => by.kind !== "nobody")) return { places, beside };
  const below = candidates.flatMap(({ table, columns }) => belowNames(table, columns, team, legends));
  return { places: [...places, ...below], beside };
}

/** "Anne" with a status is one of the team and no code; beside "ASM | Anne Smit" stands "WL | wachtlijst". */
function namesAnybody(texts: readonly string[], team: KnownTeam): boolean {
  const { to, guessed } = joinNames(team.names, texts);
  return to.size > guessed.length;
}

/** A sheet or a title that is called after somebody whose hours stand elsewhere, as those of hired people do. */
function ofAnother(table: Table, { others, aliases }: KnownTeam): ListedBy | null {
  const elsewhere: KnownTeam = { names: others, others: [], aliases };
  return byTitle(table, elsewhere) ?? byBareTitle(table, elsewhere) ?? bySheet(table, elsewhere, false);
}

/** A list of one column below each heading. */
function belowNames(
  table: Table,
  columns: readonly Column[],
  team: KnownTeam,
  legends: readonly StatusLegend[],
): ListedPlace[] {
  return columnsOfClients(table, columns, team).map(({ table: own, heading, name }) =>
    placeOf(
      own,
      columnsOf(own),
      isNobody(name) ? nobody : { kind: "title", name, cell: heading.address, text: heading.text },
      legends,
    ),
  );
}
