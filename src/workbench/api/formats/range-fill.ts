import { ApiObject } from "../api-object";
import { color } from "./colors";
import type { FormattedCells } from "./formatted-cells";

export class RangeFill extends ApiObject {
  readonly className = "RangeFill";
  constructor(private readonly cells: FormattedCells) {
    super(cells.session);
  }

  /** "#RRGGBB"; "#FFFFFF" for cells without a fill; "" when cells differ. */
  get color(): string {
    return this.cells.common(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }
  /** "" removes the fill. */
  set color(given: unknown) {
    const fill = given === "" ? null : color(given);
    this.cells.change((style) => ({ ...style, fill }));
  }
  clear(): void {
    this.cells.change((style) => ({ ...style, fill: null }));
  }
}
