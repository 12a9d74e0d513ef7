import { isInRange, isNowhere, sameCell, type CellAddress } from "../../caseload/cell-address";
import type { CountingAnswer } from "../../caseload/clients/counting-answers";
import type { IsoDate } from "../../caseload/dates";
import { matchByName } from "../../caseload/team/name-matching";
import { gatherPeople } from "../../caseload/team/people";
import type { Doubt, FoundTable, PersonRow, TeamData } from "../../caseload/team/team-data";
import { saidOnce } from "../said-once";
import { sourceOf, withSources } from "../sources";
import type { PointedTeam } from "./read-pointed";

/**
 * The team as it was pointed at, before what was found. Who was pointed at is the team; what was pointed at of them counts, and of the rest what
 * was found stays: line-ups, client lists, and what stands of side tasks, absence and end dates on the very same lines.
 */
export function withPointed(
  asFound: TeamData,
  { shortened, formation, caseload, doubts, combinedCells, account }: PointedTeam,
  terms: { readonly date: IsoDate; readonly answers: readonly CountingAnswer[] },
): TeamData {
  const found = withNames(asFound, shortened);
  const knowsHours = formation.rows.some(({ hours }) => hours !== undefined);
  const staff = found.tables.filter(({ kind }) => kind === "formation" || kind === "caseload");
  const kept = staff.flatMap((table) => keptOf(table, { formation, knowsHours, knowsClients: caseload !== null }));
  const gone = staff.filter((table) => !kept.some(({ range }) => range === table.range));
  const rest = found.tables.filter(({ kind }) => kind === "line-up" || kind === "clients");
  const tables = [withSameLines(formation, staff), ...(caseload ? [caseload] : []), ...kept, ...rest];
  const replaced = [...gone, formation, ...(caseload ? [caseload] : [])].map(({ range }) => range);
  const stays = (cells: readonly CellAddress[]): boolean =>
    !cells.every((cell) => replaced.some((range) => isInRange(cell, range)));
  const { sources, accounted, nearest: _nearest, ...others } = found;
  const team: TeamData = {
    ...others,
    tables,
    doubts: saidOnce([...found.doubts.filter(({ cells }) => stays(cells)), ...doubts]),
    combinedCells: [...found.combinedCells.filter(({ cell }) => stays([cell])), ...combinedCells],
  };
  const people = gatherPeople(team, terms.date);
  const hours = sourceOf("hours", team, people);
  if (account)
    return withSources(
      team,
      { sources: { hours, clients: account.source, otherClients: null, pool: account.pool }, accounted: account.rows },
      terms,
    );
  const lists = sources?.clients?.from === "list" ? sources.clients : (sources?.otherClients ?? null);
  // The lists were counted for who was found: of other people they say nothing.
  const same = accounted && matchByName(formation.rows, nameOf, accounted.byCaseworker, ({ name }) => name);
  const beside = accounted && same?.size === formation.rows.length ? accounted : null;
  const stillLists = caseload === null && sources?.clients?.from === "list" && beside !== null;
  return withSources(
    team,
    {
      sources: {
        hours,
        clients: stillLists ? lists : sourceOf("current", team, people),
        otherClients: beside && !stillLists ? lists : null,
        pool: beside && (sources?.pool ?? null),
      },
      accounted: beside,
    },
    terms,
  );
}

/** What was found of people under the names that are made of their addresses. */
function withNames(found: TeamData, shortened: ReadonlyMap<string, string>): TeamData {
  if (shortened.size === 0) return found;
  const called = (name: string): string => shortened.get(name) ?? name;
  const { accounted } = found;
  return {
    ...found,
    tables: found.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, name: { ...row.name, value: called(row.name.value) } })),
    })),
    ...(accounted && {
      accounted: {
        ...accounted,
        byCaseworker: accounted.byCaseworker.map(({ name, clients }) => ({ name: called(name), clients })),
      },
    }),
  };
}

/** What was pointed at cannot be used any more: what was found counts, and it is said. */
export function withLostPointing(found: TeamData, doubt: Doubt): TeamData {
  return { ...found, doubts: [doubt, ...found.doubts] };
}

interface What {
  readonly formation: FoundTable;
  readonly knowsHours: boolean;
  readonly knowsClients: boolean;
}

/** What of a table that was found still counts beside what was pointed at. */
function keptOf(table: FoundTable, { formation, knowsHours, knowsClients }: What): FoundTable[] {
  if (knowsHours && (knowsClients || table.kind === "formation")) return [];
  const ours = matchByName(formation.rows, nameOf, table.rows, nameOf);
  const named = new Set(ours.values());
  if (knowsHours) return [{ ...table, rows: table.rows.map(countsOnly) }];
  const rows = table.kind === "formation" || knowsClients ? table.rows.filter((row) => named.has(row)) : table.rows;
  return [{ ...table, rows: knowsClients ? rows.map(withoutCount) : rows }];
}

function nameOf({ name }: PersonRow): string {
  return name.value;
}

function countsOnly({ name, current, proportional, newCaseload, hidden }: PersonRow): PersonRow {
  return {
    name,
    ...(current && { current }),
    ...(proportional && { proportional }),
    ...(newCaseload && { newCaseload }),
    ...(hidden && { hidden }),
  };
}

function withoutCount({ current: _current, ...row }: PersonRow): PersonRow {
  return row;
}

/** Side tasks and their like stand where they stood; nobody pointed at those. */
function withSameLines(formation: FoundTable, staff: readonly FoundTable[]): FoundTable {
  const found = staff.flatMap(({ rows }) => rows);
  return {
    ...formation,
    rows: formation.rows.map((row) => {
      const same = found.find(({ name }) => !isNowhere(name.cell) && sameCell(name.cell, row.name.cell));
      if (!same) return row;
      const { sideTasks, sideTaskHours, absence, rampUp, from, until, laterHours } = same;
      return {
        ...row,
        ...(sideTasks && { sideTasks }),
        ...(sideTaskHours && { sideTaskHours }),
        ...(absence && { absence }),
        ...(rampUp && { rampUp }),
        ...(from && { from }),
        ...(until && { until }),
        ...(laterHours && { laterHours }),
      };
    }),
  };
}
