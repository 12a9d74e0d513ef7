import { ApiObject } from "../api-object";
import type { FormattedCells } from "./formatted-cells";

/** How a protected sheet treats the cells. */
export class FormatProtection extends ApiObject {
  readonly className = "FormatProtection";
  constructor(private readonly cells: FormattedCells) {
    super(cells.session);
  }

  get locked(): boolean | null {
    return this.cells.common(({ locked }) => locked);
  }
  set locked(locked: unknown) {
    this.cells.change((style) => ({ ...style, locked: Boolean(locked) }));
  }
  get formulaHidden(): boolean | null {
    return this.cells.common(({ formulaHidden }) => formulaHidden);
  }
  set formulaHidden(hidden: unknown) {
    this.cells.change((style) => ({ ...style, formulaHidden: Boolean(hidden) }));
  }
}
