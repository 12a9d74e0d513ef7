import { cellRounding, decimalsOf } from "../../capacity/cell-rounding";
import { hoursAYear, type StatedFigure, type StatedNormTime } from "../../capacity/norm-time";
import type { CellAddress } from "../../cell-address";
import { settled } from "../../division/rounding";
import type { Check } from "../check";

/**
 * C12: hours in a table of norm times that are not norm time × frequency × volume (Delft 2002: 533 against 553.5). Less than one of the
 * column's last decimal is rounding: 236 for 235.5 is right.
 */
export function wrongHours(table: readonly StatedNormTime[]): readonly Check[] {
  const { cells, decimals } = typedColumn(table, ({ statedHours }) => statedHours, hoursAYear);
  return cells
    .filter(({ exact, stated }) => settled(Math.abs(exact - stated.value)) >= 10 ** -decimals)
    .map(({ exact, stated }) => ({ code: "C12", hours: exact, stated: stated.value, cells: addresses(stated) }));
}

/** C13: fte cut off where rounding gives another figure, in the decimals of its column (Delft 2002: 0.2278 → 0.22). */
export function truncatedFte(table: readonly StatedNormTime[], productiveHours: number): readonly Check[] {
  const { cells, decimals } = typedColumn(
    table,
    ({ statedFte }) => statedFte,
    (line) => hoursAYear(line) / productiveHours,
  );
  return cells
    .filter(({ exact, stated }) => cellRounding(exact, stated.value, decimals) === "truncated")
    .map(({ exact, stated }) => ({ code: "C13", fte: exact, stated: stated.value, cells: addresses(stated) }));
}

/** A column's figures that are not the exact ones, and the decimals that these have: cells with a formula say nothing about rounding. */
function typedColumn(
  table: readonly StatedNormTime[],
  statedIn: (line: StatedNormTime) => StatedFigure | undefined,
  exactIn: (line: StatedNormTime) => number,
) {
  const cells = table.flatMap((line) => {
    const [stated, exact] = [statedIn(line), settled(exactIn(line))];
    return stated && settled(stated.value) !== exact ? [{ stated, exact }] : [];
  });
  return { cells, decimals: decimalsOf(cells.map(({ stated }) => stated.value)) };
}

function addresses({ cell }: StatedFigure): readonly CellAddress[] {
  return cell ? [cell] : [];
}
