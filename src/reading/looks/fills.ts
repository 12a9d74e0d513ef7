import type { CellPlace } from "../sheet-grid";

/** A cell with a fill of its own that is not white: "#RRGGBB". */
export interface CellFill extends CellPlace {
  readonly colour: string;
}
