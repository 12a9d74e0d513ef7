import type { ConditionalLooks } from "../../conditional/conditional-looks";
import type { FunctionsMetadata } from "../../functions/metadata";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** What somebody put in a cell otherwise than by typing: pasted, filled, deleted. "=…" is a formula as it is kept. */
export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | null;
}

/** What a person does in the grid. The grid itself changes nothing: it asks, and shows the workbook as it is afterwards. */
export interface GridEvents {
  typed(sheet: Sheet, row: number, column: number, text: string): void;
  put(sheet: Sheet, cells: readonly PutCell[]): void;
  /** Somebody began, or ended, typing in a cell. */
  editing(isEditing: boolean): void;
  selected(sheet: Sheet, range: Rect): void;
  activated(sheet: Sheet): void;
  clicked(sheet: Sheet, row: number, column: number): void;
  /** What to say of the cell that is pointed at; null for nothing. */
  tipAt(sheet: Sheet, row: number, column: number): string | null;
  sheetAsked(): void;
  /** Somebody tried what the workbench does not do: formats, sizes, rows, moving sheets. */
  refused(): void;
  undo(): void;
  redo(): void;
}

/** What a grid shows, and what it explains while somebody types. */
export interface GridContent {
  readonly workbook: Workbook;
  readonly looks: ConditionalLooks;
  readonly functions: FunctionsMetadata;
}

/** A spreadsheet on the screen that shows the model. */
export interface Grid {
  /** Shows the workbook as it is by now: contents, looks, sizes, sheets, charts, which sheet is active. */
  sync(): void;
  /** The text that a cell shows. */
  shownAt(sheet: Sheet, row: number, column: number): string;
  /** Moves the selection, and brings it into view. */
  select(sheet: Sheet, range: Rect): void;
  /** Lets the keyboard work in the cells. */
  focus(): void;
  dispose(): void;
}
