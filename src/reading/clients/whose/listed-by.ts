import type { CellAddress } from "../../../caseload/cell-address";
import type { Doubt } from "../../../caseload/team/team-data";
import type { Moment } from "../../candidates/columns/moments";
import type { ColumnOfPerson } from "./clients-below-names";

/** The people of the team, and what else they are called. */
export interface KnownTeam {
  readonly names: readonly string[];
  /** People of whom another table has hours. */
  readonly others: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
}

/** How a list says whose its clients are. */
export type ListedBy =
  | {
      readonly kind: "column";
      readonly column: number;
      readonly fillDown: boolean;
      readonly rivals: readonly number[];
      /** Who else has the client from a day on; the newest that has begun and names somebody. */
      readonly inTurn: readonly CaseworkerFrom[];
    }
  | { readonly kind: "sections"; readonly column: number; readonly witness: number }
  | { readonly kind: "marks"; readonly columns: readonly ColumnOfPerson[] }
  | { readonly kind: "sheet"; readonly name: string; readonly cell: CellAddress }
  | { readonly kind: "title"; readonly name: string; readonly cell: CellAddress; readonly text: string }
  | {
      readonly kind: "rule";
      readonly column: number;
      readonly cell: CellAddress;
      /** By the letters or digits of what stands in the column, or by the row of the sheet. */
      readonly whose: (text: string, row: number) => string | null;
      readonly doubt: Doubt;
    }
  | { readonly kind: "nobody" };

/** "KM per 1-5-2025", or "KM nieuw" with the day in the row: where nobody stands there, nothing changes. */
export interface CaseworkerFrom {
  readonly column: number;
  /** Null where it has begun. */
  readonly from: Moment | { readonly dates: number } | null;
  /** The column with the last day of who stands in. */
  readonly until?: number | undefined;
}

export const nobody: ListedBy = { kind: "nobody" };

/** Every column that names whose a row is. */
export function columnsOfNames(by: ListedBy): readonly number[] {
  if (by.kind === "column") return [...new Set([by.column, ...by.inTurn.map(({ column }) => column)])];
  if (by.kind === "marks") return by.columns.map(({ column }) => column);
  return by.kind === "sections" || by.kind === "rule" ? [by.column] : [];
}

/** The columns with the day from which each row is another's. */
export function columnsOfDays(by: ListedBy): readonly number[] {
  return by.kind === "column"
    ? by.inTurn.flatMap(({ from, until = [] }) => [from && "dates" in from ? from.dates : [], until].flat())
    : [];
}
