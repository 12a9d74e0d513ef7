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
   * The block into which this formula's result spills, itself included; on its first cell only. Just that cell for a dynamic array formula
   * whose result is a single value: the file must say that it is one.
   */
  spill?: Rect;
  /** On every other cell of a spill or array block: the cell that fills it. */
  filledBy?: { readonly row: number; readonly column: number };
  /** The value is the file's own, because we cannot calculate the formula, and what it depends on has changed since; or it rests on such a value. */
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

/** Excel's own, 64 pixels. */
export const usualColumnWidth = 9.140625;

/** One worksheet: cells by row, and what belongs to the sheet as a whole. Plain data; workbook.ts guards the rules. */
export class Sheet {
  /** Sparse: rows[row]?.[column]. */
  readonly rows: (Cell | undefined)[][] = [];
  readonly rowFormats = new Map<number, RowFormat>();
  readonly columnFormats = new Map<number, ColumnFormat>();
  readonly merges: Rect[] = [];
  /** By "row,column" of the first cell. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** Charts that were added here. */
  readonly addedCharts: Chart[] = [];
  /** Charts of the file, to be shown. Their parts are kept as they are: what changes here is not saved. */
  readonly fileCharts: Chart[] = [];
  /** The file's, the first to count first; to be shown, as its charts. */
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
  /** null: not protected. */
  protection: { readonly allows: ReadonlySet<string> } | null = null;
  /** The sheet's part in the file it came from, "xl/worksheets/sheet1.xml"; null for a sheet that was added. */
  part: string | null = null;
  /** Cells of a sheet from a file whose content or style was changed since, as row × 16384 + column. What is not in it is saved byte for byte. */
  readonly touched = new Set<number>();

  constructor(
    /** "{…}", unique in the process: office.js keeps registrations by it. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made when it is not there yet with the style its row or column gives it. */
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
