import type { CellPlace } from "../sheet-grid";

/** What hangs on a cell: an old note or a comment. Who wrote it is not asked. */
export interface CellNote extends CellPlace {
  readonly text: string;
}
