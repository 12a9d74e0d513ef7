import type { CellAddress } from "../../../caseload/cell-address";
import type { ColumnOfPerson } from "./clients-below-names";

/** The people of the team, and what else they are called. */
export interface KnownTeam {
  readonly names: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
}

/** How a list says whose its clients are. */
export type ListedBy =
  | {
      readonly kind: "column";
      readonly column: number;
      readonly fillDown: boolean;
      readonly rivals: readonly number[];
      readonly next?: NextCaseworker;
    }
  | { readonly kind: "sections"; readonly column: number; readonly witness: number }
  | { readonly kind: "marks"; readonly columns: readonly ColumnOfPerson[] }
  | { readonly kind: "sheet"; readonly name: string; readonly cell: CellAddress }
  | { readonly kind: "title"; readonly name: string; readonly cell: CellAddress; readonly text: string }
  | { readonly kind: "nobody" };

/** "KM nieuw" beside "KM oud": who has the client from a day on, where somebody stands there. */
interface NextCaseworker {
  readonly column: number;
  readonly from: number;
}

export const nobody: ListedBy = { kind: "nobody" };
