import type { GridCell } from "../grid-view";
import { saysNone } from "../values/number-text";
import { saysUnknown } from "../values/unknown-words";

/** An empty cell, "-", "geen", "n.v.t." and "onbekend": nothing is said, and nothing is wrong. */
export function saysNothing({ value, text }: GridCell): boolean {
  return value === null || text === "" || saysNone(text) || saysUnknown(text);
}

/** The cell, empty where it says nothing. */
export function known(cell: GridCell): GridCell {
  return saysNothing(cell) ? { ...cell, value: null, text: "" } : cell;
}
