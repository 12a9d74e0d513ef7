import { cellRounding, decimalsOf } from "../capacity/cell-rounding";
import { hoursAYear, type StatedFigure, type StatedNormTime } from "../capacity/norm-time";
import type { CellAddress } from "../cell-address";
import { settled } from "../rounding";
import type { Check } from "./check";

/**
 * C12: hours in a table of norm times that are not norm time × frequency × volume (Delft 2002: 533 against 553.5). Less than one of the
 * column's last decimal is rounding: 236 for 235.5 is right.
 */
export function wrongHours(table: readonly StatedNormTime[]): readonly Check[] {
  const decimals = decimalsOf(table.flatMap(({ statedHours }) => statedHours?.value ?? []));
  return table.flatMap((line): readonly Check[] => {
    const { statedHours } = line;
    const hours = settled(hoursAYear(line));
    if (!statedHours || settled(Math.abs(hours - statedHours.value)) < 10 ** -decimals) return [];
    return [{ code: "C12", hours, stated: statedHours.value, cells: cellsOf(statedHours) }];
  });
}

/** C13: fte cut off where rounding gives another figure, in the decimals of its column (Delft 2002: 0.2278 → 0.22). */
export function truncatedFte(table: readonly StatedNormTime[], productiveHours: number): readonly Check[] {
  const decimals = decimalsOf(table.flatMap(({ statedFte }) => statedFte?.value ?? []));
  return table.flatMap((line): readonly Check[] => {
    const { statedFte } = line;
    const fte = hoursAYear(line) / productiveHours;
    if (!statedFte || cellRounding(fte, statedFte.value, decimals) !== "truncated") return [];
    return [{ code: "C13", fte, stated: statedFte.value, cells: cellsOf(statedFte) }];
  });
}

function cellsOf({ cell }: StatedFigure): readonly CellAddress[] {
  return cell ? [cell] : [];
}
