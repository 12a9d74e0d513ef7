import type { Chart } from "./chart";
import type { ConditionalRule } from "./conditional-rule";
import type { PageSetup } from "./page-setup";
import type { Rect } from "./rect";
import type { Scalar } from "./scalar";

/** One cell. `style` is an index into the workbook's StyleTable. */
export interface Cell {
  value: Scalar;
  /** Excel's English formula without "="; absent for a typed value. */
  formula?: string;
  style: number;
  /** The block that an old-style array formula (Ctrl+Shift+Enter) fills; on its first cell only. */
  array?: Rect;
  /**
   * The block into which this formula's result spills, its own cell included; on its first cell only. A dynamic array formula with a single
   * value has a block of one cell: the file must say that the formula is dynamic.
   */
  spill?: Rect;
  /** On every other cell of a spill or array block: the cell that fills it. */
  filledBy?: { readonly row: number; readonly column: number };
  /** The value may be out of date: it comes from the file, we cannot calculate its formula, and something it depends on has changed. */
  stale?: true;
}

export interface RowFormat {
  height?: number;
  hidden?: boolean;
  style?: number;
}
export interface ColumnFormat {
  /** In characters of the standard font, as the file stores it. */ width?: number;
  hidden?: boolean;
  style?: number;
}
export interface Hyperlink {
  /** "'Blad'!C7" inside the workbook. */ location?: string;
  /** A URL. */ address?: string;
  tooltip?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Excel's default, 64 pixels. */
export const usualColumnWidth = 9.140625;

/** One worksheet: cells by row, and what belongs to the sheet as a whole. Plain data; workbook.ts guards the rules. */
export class Sheet {
  /** Sparse: rows[row]?.[column]. */
  readonly rows: (Cell | undefined)[][] = [];
  readonly rowFormats = new Map<number, RowFormat>();
  readonly columnFormats = new Map<number, ColumnFormat>();
  readonly merges: Rect[] = [];
  /** The ranges, heads included, over which a filter is in use. A hidden row in one of them is hidden by the filter and not by hand. */
  readonly filtered: Rect[] = [];
  /** By "row,column" of the first cell. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** Texts of notes and of what begins a thread of comments, by "row,column". They are of the file, and saving keeps their parts as they are. */
  readonly notes = new Map<string, string>();
  readonly comments = new Map<string, string>();
  /** Charts that were added since the file was opened. */
  readonly addedCharts: Chart[] = [];
  /** Charts of the file. They are only shown: saving keeps their parts as they are. */
  readonly fileCharts: Chart[] = [];
  /** The conditional formats of the file, the strongest first. They are only shown, like its charts. */
  conditionalRules: readonly ConditionalRule[] = [];
  visibility: Visibility = "visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  /** Rows and columns that stay in view. */
  frozen = { rows: 0, columns: 0 };
  defaultRowHeight = 15;
  /** As the file stores widths: with its padding of five pixels. */
  defaultColumnWidth = usualColumnWidth;
  page: PageSetup | null = null;
  /** null when the sheet is not protected. */
  protection: { readonly allows: ReadonlySet<string> } | null = null;
  /** The sheet's part in the file it came from, "xl/worksheets/sheet1.xml"; null for a sheet that was added. */
  part: string | null = null;
  /** Cells whose content or style has changed since the file was opened, as row × 16384 + column. All others are saved byte for byte. */
  readonly touched = new Set<number>();

  constructor(
    /** "{…}", unique in the process, because office.js keeps registrations under it. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell. A cell that does not exist yet is made, with the style of its row or column. */
  ensure(row: number, column: number): Cell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= {
      value: null,
      style: this.rowFormats.get(row)?.style ?? this.columnFormats.get(column)?.style ?? 0,
    });
  }

  /** Marks a cell as changed since the file. */
  touch(row: number, column: number): void {
    this.touched.add(row * 16_384 + column);
  }

  hasTouched(row: number, column: number): boolean {
    return this.touched.has(row * 16_384 + column);
  }

  /** The smallest rectangle around all cells that hold something (or, unless `valuesOnly`, a style); null when there are none. */
  usedRect(valuesOnly: boolean): Rect | null {
    let top = -1,
      bottom = -1,
      left = Infinity,
      right = -1;
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell || (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0))) return;
        if (top < 0) top = row;
        bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
    });
    return top < 0 ? null : { top, left, bottom, right };
  }
}
