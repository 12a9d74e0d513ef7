import { BooleanNumber, CellValueType } from "@univerjs/core";
import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
  IWorksheetData,
} from "@univerjs/core";
import { displayText } from "../../calc/values/text";
import type { Language } from "../../calc/values/coerce";
import { columnWidth, rowHeight, standardColumnWidth } from "../../model/measures";
import { contains, type Rect } from "../../model/rect";
import { CellError, sameScalar, type Scalar } from "../../model/scalar";
import type { Cell, Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { kindOf, lookOf, marksOf, type CellMarks, type ValueKind } from "./cell-look";
import { fittedText, type Measure } from "./fitted-text";

/** What the grid stores with a cell's value: the text to show, and what it is marked with. */
export interface ShownCell {
  readonly text: string;
  readonly marks: CellMarks | null;
}

/** Univer's id of the workbook. */
export const unitId = "workbook";
export const pixelsPerPoint = 4 / 3;
/** The size in pixels of the row numbers and the column letters. */
export const headings = { width: 40, height: 20 };
/** How many empty rows and columns follow the used ones. The grid grows when these are used. */
const spareRows = 100;
const spareColumns = 10;
const fewestRows = 200;
const fewestColumns = 30;

/** Pixels per point of font size, rounded up generously. */
const widestDigit = 0.9;

/** Looks by the model's style and kind of value, made once each. */
export class Looks {
  private readonly made = new Map<string, IStyleData>();

  constructor(private readonly workbook: Workbook) {}

  of(style: number, kind: ValueKind): IStyleData {
    const key = `${style} ${kind}`;
    let look = this.made.get(key);
    if (!look) this.made.set(key, (look = lookOf(this.workbook.styles.get(style), kind)));
    return look;
  }
}

/** What a cell last showed, to see whether it has changed. */
interface Seen {
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly style: number;
  readonly stale: boolean;
}

/** One sheet as the grid last showed it, and what has changed since. */
export class ShownSheet {
  private readonly seen: (Seen | undefined)[][] = [];

  constructor(
    readonly sheet: Sheet,
    private readonly workbook: Workbook,
    private readonly looks: Looks,
    private readonly measure: Measure,
    private readonly language: Language,
  ) {}

  /** The whole sheet, for the grid to load. */
  whole(): Partial<IWorksheetData> & { id: string } {
    const { sheet } = this;
    return {
      id: sheet.id,
      name: sheet.name,
      tabColor: sheet.tabColor ?? "",
      hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...this.size(),
      defaultColumnWidth: standardColumnWidth(sheet) * pixelsPerPoint,
      defaultRowHeight: sheet.defaultRowHeight * pixelsPerPoint,
      mergeData: mergesOf(sheet),
      freeze: freezeOf(sheet),
      showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rowHeader: { width: headings.width, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      columnHeader: { height: headings.height, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      columnData: this.columns(),
      rowData: this.rows(),
      cellData: this.changes(),
    };
  }

  size(): { rowCount: number; columnCount: number } {
    const used = this.sheet.usedRect(false);
    const merged = this.sheet.merges;
    const bottom = Math.max(used?.bottom ?? 0, ...merged.map((merge) => merge.bottom));
    const right = Math.max(used?.right ?? 0, ...merged.map((merge) => merge.right));
    return {
      rowCount: Math.max(fewestRows, bottom + spareRows),
      columnCount: Math.max(fewestColumns, right + spareColumns),
    };
  }

  columns(): IObjectArrayPrimitiveType<IColumnData> {
    const columns: IObjectArrayPrimitiveType<IColumnData> = {};
    const last = this.size().columnCount;
    for (const [column, { hidden, width }] of this.sheet.columnFormats) {
      if (column >= last) continue;
      columns[column] = {
        ...(width !== undefined && !hidden && { w: columnWidth(this.sheet, column) * pixelsPerPoint }),
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }
    return columns;
  }

  rows(): IObjectArrayPrimitiveType<IRowData> {
    const rows: IObjectArrayPrimitiveType<IRowData> = {};
    const last = this.size().rowCount;
    for (const [row, { hidden, height }] of this.sheet.rowFormats) {
      if (row >= last) continue;
      rows[row] = {
        ...(height !== undefined && !hidden && { h: rowHeight(this.sheet, row) * pixelsPerPoint }),
        ia: BooleanNumber.FALSE,
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }
    return rows;
  }

  /** The cells that have changed since they were last shown; null for an empty cell. Marks them as shown. */
  changes(): IObjectMatrixPrimitiveType<ICellData> {
    const changed: Record<number, Record<number, ICellData | null>> = {};
    const { rows } = this.sheet;
    const last = Math.max(rows.length, this.seen.length);
    for (let row = 0; row < last; row += 1) {
      const cells = rows[row];
      const seen = this.seen[row];
      if (!cells && !seen) continue;
      const width = Math.max(cells?.length ?? 0, seen?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        const cell = cells?.[column];
        if (isAsSeen(cell, seen?.[column])) continue;
        (changed[row] ??= {})[column] = cell ? this.cellData(cell, row, column) : null;
        (this.seen[row] ??= [])[column] = cell && seenOf(cell);
      }
    }
    return changed as IObjectMatrixPrimitiveType<ICellData>;
  }

  /** Makes the grid show a cell again, because it now holds something else there. */
  forget(row: number, column: number): void {
    // Equal to no cell, and not to an empty one either.
    (this.seen[row] ??= [])[column] = { value: Number.NaN, formula: undefined, style: -1, stale: false };
  }

  /** To be called when widths of columns have changed, because numbers may need another text. */
  forgetNumbers(): void {
    this.sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => typeof cell?.value === "number" && this.forget(row, column));
    });
  }

  /** The text of a cell, fitted to its width. */
  private textOf({ value, style: index }: Cell, row: number, column: number): string {
    const style = this.workbook.styles.get(index);
    const text = displayText(value, style.numberFormat, this.language, this.workbook.date1904);
    if (typeof value !== "number" || style.wrap || style.rotation !== 0) return text;
    const pixels = columnWidth(this.sheet, column) * pixelsPerPoint;
    // Measuring takes time, and most numbers have room.
    const roomy = text.length * widestDigit * style.font.size < pixels;
    if (roomy || pixels === 0 || this.sheet.merges.some((merge) => contains(merge, row, column))) return text;
    return fittedText(value, text, style, pixels, this.measure, this.language);
  }

  private cellData(cell: Cell, row: number, column: number): ICellData {
    const { value, formula, style } = cell;
    const shown: ShownCell = { text: this.textOf(cell, row, column), marks: marksOf(cell) };
    return {
      ...(value !== null && { v: value instanceof CellError ? value.code : value, t: typeOf(value) }),
      ...(formula !== undefined && { f: `=${formula}` }),
      s: this.looks.of(style, kindOf(value)),
      ...(value !== null && { custom: shown }),
    };
  }
}

function seenOf({ value, formula, style, stale }: Cell): Seen {
  return { value, formula, style, stale: stale === true };
}

function isAsSeen(cell: Cell | undefined, seen: Seen | undefined): boolean {
  if (!cell || !seen) return !cell && !seen;
  const same = cell.formula === seen.formula && cell.style === seen.style && (cell.stale === true) === seen.stale;
  return same && sameScalar(cell.value, seen.value);
}

function typeOf(value: Scalar): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.FORCE_STRING;
}

export const rangeOf = ({ top, left, bottom, right }: Rect): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export const rectOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export const mergesOf = (sheet: Sheet): IRange[] => sheet.merges.map(rangeOf);

export function freezeOf({ frozen }: Sheet): IWorksheetData["freeze"] {
  return {
    ySplit: frozen.rows,
    xSplit: frozen.columns,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  };
}
