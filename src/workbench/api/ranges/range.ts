import { intersects, maximumColumns, maximumRows, type Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import { isEntireColumn, isEntireRow, parseReference, sheetAddress } from "../../model/address";
import {
  accessDenied,
  ApiError,
  ApiObject,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  isAbsent,
  type ApiSession,
} from "../api-object";
import { boundedRect, restyle } from "../formats/cell-styles";
import { FormattedCells } from "../formats/formatted-cells";
import { cellProperties } from "./cell-properties";
import { surroundingRegion } from "./surrounding-region";
import { allHidden, hideColumns, hideRows, visibleParts } from "./hiding";
import { linkOf, setLink } from "./hyperlinks";
import { columnWidth, leftOf, rowHeight, topOf } from "../../model/measures";
import { requireAllowed, requireContent } from "../permissions";
import { RangeAreas } from "./range-areas";
import {
  clearContent,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContent,
  writeNumberFormats,
  type Grid,
} from "./range-content";
import { RangeFormat } from "../formats/range-format";

/** A rectangle of cells. */
export class Range extends ApiObject {
  readonly className = "Range";
  private reference: string | null = null;

  constructor(
    session: ApiSession,
    readonly sheet: Sheet,
    /** Moves when rows or columns come or go while the add-in holds on to the range. */
    public rect: Rect,
  ) {
    super(session);
  }

  /** Makes a range. Like Excel, refuses a rectangle that does not lie on the grid. */
  static on(session: ApiSession, sheet: Sheet, rect: Rect): Range {
    const whole = [rect.top, rect.left, rect.bottom, rect.right].every(Number.isInteger);
    const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < maximumRows && rect.right < maximumColumns;
    if (!whole || !inside || rect.top > rect.bottom || rect.left > rect.right) {
      throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
    }
    return new Range(session, sheet, rect);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }
  /** office.js asks before it writes a large array in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw invalidArgument("The size of the array is not that of the range.");
    }
  }

  get address(): string {
    return sheetAddress(this.sheet.name, this.rect);
  }
  get rowIndex(): number {
    return this.rect.top;
  }
  get columnIndex(): number {
    return this.rect.left;
  }
  get rowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }
  get columnCount(): number {
    return this.rect.right - this.rect.left + 1;
  }
  /** -1 when there are more than 2³¹ − 1, as in Excel. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.rect);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.rect);
  }
  get left(): number {
    return leftOf(this.sheet, this.rect.left);
  }
  get top(): number {
    return topOf(this.sheet, this.rect.top);
  }
  get width(): number {
    let width = 0;
    for (let column = this.rect.left; column <= this.rect.right; column += 1) width += columnWidth(this.sheet, column);
    return width;
  }
  get height(): number {
    return topOf(this.sheet, this.rect.bottom) + rowHeight(this.sheet, this.rect.bottom) - this.top;
  }

  get values(): Grid<string | number | boolean> | null {
    this.session.settle();
    return readValues(this.sheet, this.rect);
  }
  set values(values: unknown) {
    writeContent(this.session, this.sheet, this.rect, values);
  }
  get formulas(): Grid<string | number | boolean> | null {
    this.session.settle();
    return readFormulas(this.sheet, this.rect);
  }
  set formulas(formulas: unknown) {
    this.session.noteFormulas([formulas].flat(2).filter(isFormula).length);
    writeContent(this.session, this.sheet, this.rect, formulas);
  }
  get text(): Grid<string> | null {
    this.session.settle();
    return readText(this.session, this.sheet, this.rect);
  }
  get valueTypes(): Grid<string> | null {
    this.session.settle();
    return readValueTypes(this.sheet, this.rect);
  }
  get numberFormat(): Grid<string> | null {
    return readNumberFormats(this.session, this.sheet, this.rect);
  }
  set numberFormat(formats: unknown) {
    requireAllowed(this.session, this.sheet, "formatCells");
    writeNumberFormats(this.session, this.sheet, this.rect, formats);
  }
  /** Whether a spilling formula fills the cells: true for all, false for none, null for some. */
  get hasSpill(): boolean | null {
    this.session.settle();
    const bounded = boundedRect(this.sheet, this.rect);
    if (!bounded) return false;
    let spilled = 0;
    for (let row = bounded.top; row <= bounded.bottom; row += 1) {
      for (let column = bounded.left; column <= bounded.right; column += 1) {
        const cell = this.sheet.cell(row, column);
        const anchor = cell?.filledBy && this.sheet.cell(cell.filledBy.row, cell.filledBy.column);
        if (cell?.spill ?? anchor?.spill) spilled += 1;
      }
    }
    if (spilled === 0) return false;
    return spilled === this.rowCount * this.columnCount ? true : null;
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
  get rowHidden(): boolean | null {
    return allHidden(this.sheet.rowFormats, this.rect.top, this.rect.bottom);
  }
  set rowHidden(hidden: unknown) {
    requireAllowed(this.session, this.sheet, "formatRows");
    hideRows(this.sheet, this.rect, Boolean(hidden));
  }
  get columnHidden(): boolean | null {
    return allHidden(this.sheet.columnFormats, this.rect.left, this.rect.right);
  }
  set columnHidden(hidden: unknown) {
    requireAllowed(this.session, this.sheet, "formatColumns");
    hideColumns(this.sheet, this.rect, Boolean(hidden));
  }

  /** Of the first cell. */
  get hyperlink(): Record<string, string> | null {
    return linkOf(this.session, this.sheet, this.rect);
  }
  set hyperlink(link: unknown) {
    requireContent(this.session, this.sheet, this.rect);
    setLink(this.session, this.sheet, this.rect, link);
  }

  get format(): RangeFormat {
    return new RangeFormat(new FormattedCells(this.session, this.sheet, [this.rect]));
  }
  getCellProperties(asked: unknown): ReturnType<typeof cellProperties> {
    return cellProperties(this.session, this.sheet, this.rect, asked);
  }
  get worksheet(): ApiObject {
    return this.session.worksheet(this.sheet);
  }

  /** Counted from this range's first cell. The answer may lie outside the range. */
  getCell(row: unknown, column: unknown): Range {
    const [top, left] = [this.rect.top + whole(row), this.rect.left + whole(column)];
    return this.#on({ top, left, bottom: top, right: left });
  }
  getRow(row: unknown): Range {
    const top = this.rect.top + whole(row);
    return this.#on({ ...this.rect, top, bottom: top });
  }
  getColumn(column: unknown): Range {
    const left = this.rect.left + whole(column);
    return this.#on({ ...this.rect, left, right: left });
  }
  getLastCell(): Range {
    return this.#on({ ...this.rect, top: this.rect.bottom, left: this.rect.right });
  }
  getLastRow(): Range {
    return this.#on({ ...this.rect, top: this.rect.bottom });
  }
  getLastColumn(): Range {
    return this.#on({ ...this.rect, left: this.rect.right });
  }
  getEntireRow(): Range {
    return this.#on({ ...this.rect, left: 0, right: maximumColumns - 1 });
  }
  getEntireColumn(): Range {
    return this.#on({ ...this.rect, top: 0, bottom: maximumRows - 1 });
  }
  getOffsetRange(rows: unknown, columns: unknown): Range {
    const [down, right] = [whole(rows), whole(columns)];
    return this.#on({
      top: this.rect.top + down,
      bottom: this.rect.bottom + down,
      left: this.rect.left + right,
      right: this.rect.right + right,
    });
  }
  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.#on({ ...this.rect, bottom: this.rect.bottom + whole(rows), right: this.rect.right + whole(columns) });
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.#on({
      ...this.rect,
      bottom: this.rect.top + whole(rows) - 1,
      right: this.rect.left + whole(columns) - 1,
    });
  }
  getBoundingRect(other: unknown): Range {
    const { rect } = rangeFrom(this.session, this.sheet, other);
    return this.#on({
      top: Math.min(this.rect.top, rect.top),
      left: Math.min(this.rect.left, rect.left),
      bottom: Math.max(this.rect.bottom, rect.bottom),
      right: Math.max(this.rect.right, rect.right),
    });
  }
  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound("The ranges do not meet.");
    return range;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const { rect } = rangeFrom(this.session, this.sheet, other);
    return intersects(this.rect, rect) ? this.#on(intersection(this.rect, rect)) : null;
  }
  /** The block around the first cell, as far as the first empty row and column on each side. */
  getSurroundingRegion(): Range {
    this.session.settle();
    return this.#on(surroundingRegion(this.sheet, this.rect));
  }
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  /** The smallest part of this range that holds all of its used cells. */
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.session.settle();
    const used = usedPart(this.sheet, this.rect, Boolean(valuesOnly));
    return used && this.#on(used);
  }

  getSpecialCells(type: unknown): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(type);
    if (!areas) throw itemNotFound("There are no such cells.");
    return areas;
  }
  getSpecialCellsOrNullObject(type: unknown): RangeAreas | null {
    if (type !== "Visible") throw this.session.unsupported(`Range.getSpecialCells(${String(type)})`);
    if (this.sheet.protection && this.session.has("special-cells-refused-when-protected"))
      throw accessDenied("The sheet is protected.");
    return this.#areas(visibleParts(this.sheet, this.rect));
  }
  getMergedAreas(): RangeAreas {
    const areas = this.getMergedAreasOrNullObject();
    if (!areas) throw itemNotFound("There are no merged cells.");
    return areas;
  }
  /** Only areas whose first cell lies in this range (office-js 3611), and no answer when there are too many. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { top, left, bottom, right } = this.rect;
    const merges = this.sheet.merges.filter(
      (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
    );
    if (merges.length > this.session.profile.limits.mergedAreas)
      throw new ApiError("GeneralException", "There are too many merged areas.");
    return this.#areas(merges);
  }

  /** Keeps the content of the first cell and empties the others; with `across`, does so in every row. */
  merge(across: unknown): void {
    requireAllowed(this.session, this.sheet, "formatCells");
    this.unmerge();
    const blocks = across
      ? Array.from({ length: this.rowCount }, (_, row) => ({
          ...this.rect,
          top: this.rect.top + row,
          bottom: this.rect.top + row,
        }))
      : [this.rect];
    for (const block of blocks) {
      if (block.top === block.bottom && block.left === block.right) continue;
      if (this.sheet.merges.some((merge) => intersects(merge, block))) {
        throw invalidOperation("Merged cells can be merged again only as a whole.");
      }
      if (block.left < block.right) clearContent(this.session, this.sheet, { ...block, left: block.left + 1 });
      if (block.top < block.bottom) clearContent(this.session, this.sheet, { ...block, top: block.top + 1 });
      this.sheet.merges.push(block);
    }
  }
  unmerge(): void {
    requireAllowed(this.session, this.sheet, "formatCells");
    removeWhere(this.sheet.merges, (merge) => contains(this.rect, merge));
  }

  /** Clears "All", "Contents", "Formats", or "Hyperlinks" (the links only). */
  clear(what: unknown): void {
    const applyTo = isAbsent(what) ? "All" : String(what);
    if (!["All", "Contents", "Formats", "Hyperlinks"].includes(applyTo)) {
      throw this.session.unsupported(`Range.clear(${applyTo})`);
    }
    if (applyTo === "All" || applyTo === "Contents") clearContent(this.session, this.sheet, this.rect);
    if (applyTo === "All" || applyTo === "Formats") {
      requireAllowed(this.session, this.sheet, "formatCells");
      this.unmerge();
      restyle(this.session, this.sheet, this.rect, () => this.session.workbook.styles.get(0));
    }
    if (applyTo === "All" || applyTo === "Hyperlinks") this.hyperlink = null;
  }
  /** Shows the sheet and selects the range in it. */
  select(): void {
    if (this.sheet.visibility !== "visible") throw invalidOperation("Cells of a hidden sheet cannot be selected.");
    this.session.select(this.sheet, this.rect);
  }
  /** Calculates only what changed. */
  calculate(): void {
    this.session.settle();
  }

  #on(rect: Rect): Range {
    return Range.on(this.session, this.sheet, rect);
  }
  #areas(rects: readonly Rect[]): RangeAreas | null {
    return rects.length > 0 ? new RangeAreas(this.session, this.sheet, rects) : null;
  }
}

const isFormula = (value: unknown): boolean => typeof value === "string" && value.startsWith("=");

/** The range that the add-in means: it gives an object, or an address on the sheet. */
export function rangeFrom(session: ApiSession, sheet: Sheet, given: unknown): Range {
  if (given instanceof Range) {
    if (given.sheet !== sheet) throw invalidArgument("The ranges are not on one sheet.");
    return given;
  }
  const reference = typeof given === "string" ? parseReference(given) : null;
  const named = isAbsent(reference?.sheet) ? sheet : session.workbook.sheetByName(reference.sheet);
  if (!reference || named !== sheet) throw invalidArgument(`${String(given)} is no range of this sheet.`);
  return Range.on(session, sheet, reference.rect);
}

function whole(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${String(value)} is no whole number.`);
  return Number(value);
}

function intersection(a: Rect, b: Rect): Rect {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

function removeWhere<Item>(items: Item[], remove: (item: Item) => boolean): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && remove(item)) items.splice(index, 1);
  }
}

function usedPart(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  for (let row = rect.top; row <= Math.min(rect.bottom, sheet.rows.length - 1); row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let column = rect.left; column <= Math.min(rect.right, cells.length - 1); column += 1) {
      const cell = cells[column];
      if (!cell || (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0))) continue;
      used = used
        ? { top: used.top, bottom: row, left: Math.min(used.left, column), right: Math.max(used.right, column) }
        : { top: row, bottom: row, left: column, right: column };
    }
  }
  return used;
}
