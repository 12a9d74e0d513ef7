import { columnInWords } from "../../caseload/cell-address";
import { groupBy } from "../../caseload/group-by";
import type { Outcome } from "../../caseload/outcome";
import { sum } from "../../caseload/sum";
import type { PointedProblem } from "../../caseload/team/pointed";
import type { Doubt, PersonRow } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { listedCaseworkers } from "../clients/caseworker-names";
import type { ColumnValues } from "../clients/column-values";
import { readHeader } from "../tables/match-header";
import { rowLabel } from "../tables/row-labels";
import { nameKey } from "../values/person-names";
import type { ReadNames } from "./pointed-names";

/** The column of a list in which clients are counted by their caseworker. */
export interface ListColumn {
  readonly sheet: string;
  readonly column: number;
  readonly values: ColumnValues;
}

/**
 * How many rows of the list name each of the team. Who else is named there is said with their clients, and so is what is nobody's. A name is
 * somebody's only where it is one name.
 * @param confirmed name in the list → name of the team, as somebody answered
 */
export function listedCounts(
  { sheet, column, values }: ListColumn,
  { lines }: ReadNames,
  confirmed: ReadonlyMap<string, string>,
): Outcome<
  {
    readonly figures: readonly (Traced<number> | undefined)[];
    /** Whoever else has clients in the list: those are divided too. */
    readonly others: readonly PersonRow[];
    readonly doubts: readonly Doubt[];
  },
  PointedProblem
> {
  const cells = (values.columns.get(column) ?? []).map((value) => (value === null ? "" : String(value).trim()));
  const team = lines.flatMap((line) => (line.kind === "person" ? [line.name.value] : []));
  const header = headerRow(cells, team);
  const named = cells.slice(header + 1).filter((text) => text !== "");
  const names = [...groupBy(named, (text) => text)].map(([name, rows]) => ({ name, clients: rows.length }));
  const { caseworkers } = listedCaseworkers(names, team, confirmed);
  const own = new Map(caseworkers.flatMap(({ name, inTeam, clients }) => (inTeam ? [[name, clients] as const] : [])));
  if (own.size === 0) {
    const place = columnInWords({ sheet, column });
    return { ok: false, problem: { slot: "clients", place, reason: "nobody-counted" } };
  }
  const cell = { sheet, row: values.top + Math.max(0, header), column };
  const others = caseworkers.filter(({ inTeam }) => !inTeam);
  const isNobody = ({ name }: { readonly name: string }): boolean => rowLabel(name) !== null || !/\p{L}/u.test(name);
  const unassigned = sum(others.filter(isNobody).map(({ clients }) => clients));
  const outside = others.filter((other) => !isNobody(other));
  return {
    ok: true,
    others: outside.map(({ name, clients }) => ({
      name: { value: name, cell, text: name },
      current: { value: clients, cell, text: String(clients) },
    })),
    doubts: [
      ...outside.map(({ name, clients }): Doubt => ({
        code: "list-outside",
        cells: [cell],
        text: name,
        figure: clients,
      })),
      ...(unassigned > 0
        ? [{ code: "list-unassigned", cells: [cell], text: sheet, figure: unassigned } satisfies Doubt]
        : []),
    ],
    figures: lines.map((line) => {
      if (line.kind !== "person") return undefined;
      const value = own.get(line.name.value) ?? 0;
      return { value, cell, text: String(value) };
    }),
  };
}

/** The place of the column's header, above the first of the team; −1 where there is none. */
function headerRow(cells: readonly string[], team: readonly string[]): number {
  const keys = new Set(team.map(nameKey));
  const first = cells.findIndex((text) => keys.has(nameKey(text)));
  const above = first === -1 ? cells : cells.slice(0, first);
  const known = above.findLastIndex((text) => readHeader(text).match?.field === "name");
  return known === -1 ? above.findIndex((text) => text !== "") : known;
}
