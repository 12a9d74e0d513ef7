import type { CellAddress } from "../../caseload/cell-address";
import { columnInWords } from "../../caseload/column-in-words";
import type { Outcome } from "../../caseload/outcome";
import type { PointedProblem } from "../../caseload/team/pointed";
import type { ClientPool, Doubt, FigureSource, PersonRow } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { accountedRows, type ListAccount } from "../clients/rows/accounted-rows";
import type { ColumnValues } from "../clients/columns/column-values";
import { listSource, poolOf } from "../clients/lists/list-source";
import { countPointedList, type ListTerms, type PointedList } from "./pointed-list";
import type { ReadNames } from "./pointed-names";

/** The column of a list in which clients are counted, with what was fetched of the list. */
export interface ListColumn extends ListTerms {
  readonly sheet: string;
  readonly column: number;
  /** null where the column holds no list. */
  readonly list: PointedList | null;
  readonly values: ColumnValues;
}

/** How the rows of the list were accounted for, and where they stand. */
export interface PointedAccount {
  readonly rows: ListAccount;
  readonly source: FigureSource;
  readonly pool: ClientPool | null;
}

/**
 * How many rows of the list are each one's of the team, and who else has clients in it: those are divided too. What does not count is said.
 * @param confirmed name in the list → name of the team, as somebody answered
 */
export function listedCounts(
  column: ListColumn,
  { lines }: ReadNames,
  confirmed: ReadonlyMap<string, string>,
): Outcome<
  {
    readonly figures: readonly (Traced<number> | undefined)[];
    readonly others: readonly PersonRow[];
    readonly doubts: readonly Doubt[];
    readonly account: PointedAccount;
  },
  PointedProblem
> {
  const team = lines.flatMap((line) => (line.kind === "person" ? [line.name.value] : []));
  const counts = column.list && countPointedList(column.list, column.values, team, confirmed, column);
  const own = counts?.accounted.withCaseworker ?? new Map<string, number>();
  if (!column.list || !counts || team.every((name) => (own.get(name) ?? 0) === 0))
    return { ok: false, problem: { slot: "clients", place: columnInWords(column), reason: "nobody-counted" } };
  const { accounted, cells, runs, doubts } = counts;
  const counted = (name: string, value: number): Traced<number> => {
    const cell: CellAddress = cells.get(name) ?? { sheet: column.sheet, row: column.values.top, column: column.column };
    const own = runs.get(name);
    return { value, cell, text: String(value), ...(own && { counted: own }) };
  };
  const { part, last } = column.list.place.table;
  const below = column.values.top + column.values.rows - 1 - (part.rect.top + last);
  return {
    ok: true,
    doubts,
    account: {
      rows: accountedRows(counts, column),
      source: listSource(counts, () => below),
      pool: poolOf(counts),
    },
    others: [...accounted.outside].map(([name, clients]) => {
      const current = counted(name, clients);
      return { name: { value: name, cell: current.cell, text: name }, current };
    }),
    figures: lines.map((line) =>
      line.kind === "person" ? counted(line.name.value, own.get(line.name.value) ?? 0) : undefined,
    ),
  };
}
