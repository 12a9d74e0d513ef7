import { isNowhere, type CellAddress, type CellRange } from "../../caseload/cell-address";
import type { TableKey } from "../../caseload/team/corrections";
import { hashOf } from "../../caseload/hash";
import type { Outcome } from "../../caseload/outcome";
import type { HoursPer, Pointed, PointedProblem } from "../../caseload/team/pointed";
import type { HoursUnit } from "../../caseload/team/field";
import type { CombinedCell, Doubt, FoundColumn, FoundTable, PersonRow, TableKind } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { readHeader } from "../tables/match-header";
import { headerBefore } from "./lines";
import { listedCounts, type ListColumn, type PointedAccount } from "./listed-counts";
import { readCounts, readHours, typedFigures, type ReadFigures } from "./pointed-figures";
import { readNames, type ReadNames, type ViewOf } from "./pointed-names";

/** What came of what was pointed at: certain, and with its cells. */
export interface PointedTeam {
  /** Everybody, with their hours where those were pointed at. */
  readonly formation: FoundTable;
  /** null where no clients were pointed at. */
  readonly caseload: FoundTable | null;
  readonly doubts: readonly Doubt[];
  readonly combinedCells: readonly CombinedCell[];
  /** The list in which clients were counted; null where they were not. */
  readonly account: PointedAccount | null;
  /** Names made of e-mail addresses, by the address. */
  readonly shortened: ReadonlyMap<string, string>;
}

export interface PointedTerms {
  readonly fullTimeHours: number;
  /** Name in a list → name of the team, as somebody answered. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** The column in which clients are counted; null where it was not fetched. */
  readonly list: ListColumn | null;
}

/** Understands what was pointed at or typed, or says of which slot it cannot be used and why. */
export function readPointed(
  pointed: Pointed,
  viewOf: ViewOf,
  terms: PointedTerms,
): Outcome<{ readonly team: PointedTeam }, PointedProblem> {
  const named = readNames(pointed.names, viewOf);
  if (!named.ok) return named;
  const hours = hoursOf(pointed, named.read, viewOf, terms);
  if (!hours.ok) return hours;
  const clients = clientsOf(pointed, named.read, viewOf, terms);
  if (!clients.ok) return clients;
  const names = withoutHeader(named.read, [hours.read, clients.read]);
  const people = names.lines.flatMap((line, at): (PersonRow & { readonly at: number })[] =>
    line.kind === "person" ? [{ at, name: line.name }] : [],
  );
  const rows = people.map(({ at, name }): PersonRow => {
    const figure = hours.read?.figures[at];
    return { name, ...(figure && { hours: figure }) };
  });
  const counted = people.map(({ at, name }): PersonRow => {
    const figure = clients.read?.figures[at];
    return { name, ...(figure && { current: figure }) };
  });
  const headerOf = (cell: CellAddress): string => {
    const view = viewOf(cell.sheet);
    return view ? headerBefore(view, cell, names.across) : "";
  };
  const read = [hours.read, clients.read].filter((one) => one !== null);
  return {
    ok: true,
    team: {
      formation: tableOf("formation", rows, hours.per, headerOf),
      caseload: clients.read && tableOf("caseload", [...counted, ...clients.others], null, headerOf),
      account: clients.account,
      shortened: names.shortened,
      combinedCells: read.flatMap(({ combinedCells }) => combinedCells),
      doubts: [
        ...names.doubts,
        ...read.flatMap(({ doubts }) => doubts),
        ...(hours.read ? besidePeople(names, hours.read.figures, "hours") : []),
        ...(clients.read ? besidePeople(names, clients.read.figures, "current") : []),
      ],
    },
  };
}

function hoursOf(
  { hours }: Pointed,
  names: ReadNames,
  viewOf: ViewOf,
  { fullTimeHours }: PointedTerms,
): Outcome<{ readonly read: ReadFigures | null; readonly per: HoursPer | null }, PointedProblem> {
  if (hours === null) return { ok: true, read: null, per: null };
  if (hours.from === "cells") return readHours(hours, names, viewOf, fullTimeHours);
  const figures = typedFigures(hours.figures, names);
  if (figures.every((figure) => figure === undefined))
    return { ok: false, problem: { slot: "hours", place: "", reason: "no-figures" } };
  return { ok: true, read: ofFigures(figures), per: "week" };
}

interface PointedClientCounts {
  readonly read: ReadFigures | null;
  /** Who has clients in the list and is not in the team. */
  readonly others: readonly PersonRow[];
  readonly account: PointedAccount | null;
}

function clientsOf(
  { clients }: Pointed,
  names: ReadNames,
  viewOf: ViewOf,
  { list, confirmed }: PointedTerms,
): Outcome<PointedClientCounts, PointedProblem> {
  const none = { others: [], account: null };
  if (clients === null) return { ok: true, read: null, ...none };
  if (clients.from === "cells") {
    const counts = readCounts(clients.ranges, names, viewOf);
    return counts.ok ? { ...counts, ...none } : counts;
  }
  if (clients.from === "list") {
    if (list === null)
      return { ok: false, problem: { slot: "clients", place: clients.sheet, reason: "sheet-not-read" } };
    const counted = listedCounts(list, names, new Map([...names.shortened, ...confirmed]));
    if (!counted.ok) return counted;
    const { figures, doubts, others, account } = counted;
    return { ok: true, read: { ...ofFigures(figures), doubts }, others, account };
  }
  const figures = typedFigures(clients.figures, names);
  if (figures.every((figure) => figure === undefined))
    return { ok: false, problem: { slot: "clients", place: "", reason: "no-figures" } };
  return { ok: true, read: ofFigures(figures), ...none };
}

function ofFigures(figures: ReadFigures["figures"]): ReadFigures {
  return { figures, headed: false, doubts: [], combinedCells: [] };
}

/** A header that was pointed at along with the names is nobody. */
function withoutHeader(names: ReadNames, figures: readonly (ReadFigures | null)[]): ReadNames {
  const [first, ...others] = names.lines;
  if (first?.kind !== "person" || others.length === 0) return names;
  const headed = figures.some((read) => read?.headed) || readHeader(first.name.text).match?.field === "name";
  const figured = figures.some((read) => read?.figures[0] !== undefined);
  return headed && !figured ? { ...names, lines: [{ kind: "total" }, ...others] } : names;
}

/** Figures of nobody, which do not count. */
function besidePeople(names: ReadNames, figures: ReadFigures["figures"], field: "hours" | "current"): Doubt[] {
  return names.lines.flatMap((line, at): Doubt[] => {
    const figure = figures[at];
    if (line.kind !== "nobody" || !figure || figure.value === 0) return [];
    const code = field === "hours" ? "unassigned-hours" : "unassigned-clients";
    const { text = "" } = line.name ?? {};
    return [{ code, cells: [line.name?.cell ?? figure.cell], text, figure: figure.value, field }];
  });
}

const unitOf: Readonly<Record<HoursPer, HoursUnit>> = { week: "hours", fte: "fte", days: "hours", year: "hours" };

/** A table of what was pointed at. Its key is none of any table with headers, so that no correction is about it. */
function tableOf(
  kind: TableKind,
  rows: readonly PersonRow[],
  per: HoursPer | null,
  headerOf: (cell: CellAddress) => string,
): FoundTable {
  const figureOf = (row: PersonRow): Traced<number> | undefined => row.hours ?? row.current;
  const cells = rows.flatMap((row) => [row.name.cell, figureOf(row)?.cell ?? row.name.cell]);
  const sheet = rows.find(({ name }) => !isNowhere(name.cell))?.name.cell.sheet ?? "";
  const range = around(sheet, cells);
  const figure = rows.map(figureOf).find((one) => one !== undefined);
  const column = (field: FoundColumn["field"], cell: CellAddress): FoundColumn => ({
    field,
    header: headerOf(cell),
    column: cell.column,
    confidence: 1,
    ...(field === "hours" && per && { unit: unitOf[per] }),
  });
  const [first] = rows;
  return {
    kind,
    key: keyOf(kind, sheet),
    headers: [],
    title: sheet,
    range,
    confidence: 1,
    columns: [
      ...(first ? [column("name", first.name.cell)] : []),
      ...(figure ? [column(kind === "formation" ? "hours" : "current", figure.cell)] : []),
    ],
    rows,
    totals: {},
  };
}

function keyOf(kind: TableKind, sheet: string): TableKey {
  return { sheet, headers: hashOf(`pointed at: ${kind}`) };
}

/** The cells on this sheet together. */
function around(sheet: string, cells: readonly CellAddress[]): CellRange {
  const own = cells.filter((cell) => cell.sheet === sheet);
  const rows = own.map(({ row }) => row);
  const columns = own.map(({ column }) => column);
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
