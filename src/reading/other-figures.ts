import type { CellAddress } from "../caseload/cell-address";
import type { Doubt } from "../caseload/team/team-data";

/** A figure of somebody, and every cell that it is made of. */
interface Stated {
  readonly value: number;
  readonly cells: readonly CellAddress[];
}

/** Somebody of whom two figures stand in the workbook: the one that counts, and another. */
export interface TwoFigures {
  readonly name: string;
  readonly own: Stated;
  readonly other: Stated;
}

/** Two figures of somebody, each with its own cells; others of whom it is so too follow with one cell each. */
export function otherFigures(
  field: "hours" | "current",
  { name, own, other }: TwoFigures,
  others: readonly TwoFigures[],
): Doubt {
  return {
    code: "other-figures",
    field,
    text: name,
    figure: rounded(own.value),
    other: rounded(other.value),
    cells: [...own.cells, ...other.cells, ...others.flatMap((one) => one.own.cells.slice(0, 1))],
    parts: [own.cells.length, other.cells.length],
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
