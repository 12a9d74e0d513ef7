import type { ConditionalLooks } from "../../conditional/conditional-looks";
import type { FunctionsMetadata } from "../../functions/metadata";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { MenuPlace } from "../line-menu";

/** What somebody pasted, filled or deleted in a cell. "=…" is a formula as cells store it. */
export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | null;
}

/** What people do in the grid. The grid changes nothing by itself: it reports, and then shows the workbook as it is. */
export interface GridEvents {
  typed(sheet: Sheet, row: number, column: number, text: string): void;
  put(sheet: Sheet, cells: readonly PutCell[]): void;
  /** Somebody starts or stops typing in a cell. */
  editing(isEditing: boolean): void;
  selected(sheet: Sheet, range: Rect): void;
  activated(sheet: Sheet): void;
  clicked(sheet: Sheet, row: number, column: number): void;
  /** What to say about the cell under the pointer; null for nothing. */
  tipAt(sheet: Sheet, row: number, column: number): string | null;
  sheetAsked(): void;
  /** Somebody asked for the menu on what is selected. Pixels from the page's upper left corner. */
  menuAsked(place: MenuPlace, at: { readonly x: number; readonly y: number }): void;
  /** Somebody tried something that the workbench cannot do: formats, sizes, moving sheets. */
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
  /** Shows the workbook as it is now: contents, looks, sizes, sheets, charts, the active sheet. */
  sync(): void;
  /** The text that a cell shows. */
  shownAt(sheet: Sheet, row: number, column: number): string;
  /** Moves the selection and scrolls to it. */
  select(sheet: Sheet, range: Rect): void;
  /** The middle of a cell, in pixels from the page's upper left corner. */
  middleOf(sheet: Sheet, row: number, column: number): { readonly x: number; readonly y: number };
  /** Moves the keyboard focus to the cells. */
  focus(): void;
  dispose(): void;
}
