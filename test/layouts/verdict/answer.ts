import type { CellAddress } from "../../../src/caseload/cell-address";

/** What the product says beside its figures: a sentence that people read, and the cells that it points at. */
export interface Statement {
  readonly sentence: string;
  readonly cells: readonly CellAddress[];
  /** It says that figures may be wrong, and is not only good to know: "Het contract van Anke eindigt binnenkort" excuses nothing. */
  readonly doubts: boolean;
}

/** One caseworker as the product has them. */
export interface AnsweredPerson {
  readonly name: string;
  readonly hours: number;
  readonly clients: number | null;
  /** The cells that it took the figures from. */
  readonly cells: Readonly<Partial<Record<"name" | "hours" | "clients", CellAddress>>>;
}

/** What the product makes of a workbook. failed: it broke down, which is nobody's cause but its own. */
export type Answer =
  | {
      readonly kind: "figures";
      readonly people: readonly AnsweredPerson[];
      readonly total: number;
      readonly statements: readonly Statement[];
    }
  | { readonly kind: "refused"; readonly statements: readonly Statement[] }
  | { readonly kind: "failed"; readonly message: string };
