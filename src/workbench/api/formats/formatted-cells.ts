import type { ApiSession } from "../api-object";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import { common, restyle } from "./cell-styles";
import { requireAllowed } from "../permissions";

/** The cells that a format object is about: one or more rectangles of a sheet. */
export class FormattedCells {
  constructor(
    readonly session: ApiSession,
    readonly sheet: Sheet,
    readonly rects: readonly Rect[],
  ) {}

  /** The value that all cells share; null when they differ. */
  common<Value>(pick: (style: CellStyle) => Value): Value | null {
    const values = new Set(this.rects.map((rect) => common(this.session, this.sheet, rect, pick)));
    const [first] = values;
    return values.size === 1 && first !== undefined ? first : null;
  }

  change(change: (style: CellStyle) => CellStyle): void {
    requireAllowed(this.session, this.sheet, "formatCells");
    for (const rect of this.rects) restyle(this.session, this.sheet, rect, change);
  }
}
