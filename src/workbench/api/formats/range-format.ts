import type { CellStyle } from "../../model/style";
import { ApiObject, invalidArgument } from "../api-object";
import { cellsIn, styleAt } from "./cell-styles";
import { FormatProtection } from "./format-protection";
import type { FormattedCells } from "./formatted-cells";
import { columnWidth, lineHeight, rowHeight, textWidth, widthOfPoints } from "../../model/measures";
import { requireAllowed } from "../permissions";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { shownText } from "../ranges/range-content";
import { RangeFont } from "./range-font";

const horizontals: Readonly<Record<string, CellStyle["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticals: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Excel's own limits, in points: 255 characters wide, 409.5 points high. */
const widest = 1342;
const highest = 409.5;

/** How cells look. A property that differs between them reads as null. */
export class RangeFormat extends ApiObject {
  readonly className = "RangeFormat";
  constructor(private readonly cells: FormattedCells) {
    super(cells.session);
  }

  get font(): RangeFont {
    return new RangeFont(this.cells);
  }
  get fill(): RangeFill {
    return new RangeFill(this.cells);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.cells);
  }

  get horizontalAlignment(): string | null {
    return nameOf(
      horizontals,
      this.cells.common((style) => style.horizontal),
    );
  }
  set horizontalAlignment(name: unknown) {
    const horizontal = named(horizontals, name);
    this.cells.change((style) => ({ ...style, horizontal }));
  }
  get verticalAlignment(): string | null {
    return nameOf(
      verticals,
      this.cells.common((style) => style.vertical),
    );
  }
  set verticalAlignment(name: unknown) {
    const vertical = named(verticals, name);
    this.cells.change((style) => ({ ...style, vertical }));
  }
  get wrapText(): boolean | null {
    return this.cells.common((style) => style.wrap);
  }
  set wrapText(wrap: unknown) {
    this.cells.change((style) => ({ ...style, wrap: Boolean(wrap) }));
  }
  get shrinkToFit(): boolean | null {
    return this.cells.common((style) => style.shrink);
  }
  set shrinkToFit(shrink: unknown) {
    this.cells.change((style) => ({ ...style, shrink: Boolean(shrink) }));
  }
  get indentLevel(): number | null {
    return this.cells.common((style) => style.indent);
  }
  set indentLevel(level: unknown) {
    const indent = Number(level);
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument("An indent is 0 to 250.");
    this.cells.change((style) => ({ ...style, indent }));
  }

  /** Points. */
  get columnWidth(): number | null {
    return sameForAll(this.#columns().map((column) => columnWidth(this.cells.sheet, column)));
  }
  set columnWidth(points: unknown) {
    const width = widthOfPoints(size(points, widest));
    requireAllowed(this.cells.session, this.cells.sheet, "formatColumns");
    const { columnFormats } = this.cells.sheet;
    for (const column of this.#columns()) columnFormats.set(column, { ...columnFormats.get(column), width });
  }
  /** Points. */
  get rowHeight(): number | null {
    return sameForAll(this.#rows().map((row) => rowHeight(this.cells.sheet, row)));
  }
  set rowHeight(points: unknown) {
    const height = size(points, highest);
    requireAllowed(this.cells.session, this.cells.sheet, "formatRows");
    const { rowFormats } = this.cells.sheet;
    for (const row of this.#rows()) rowFormats.set(row, { ...rowFormats.get(row), height });
  }

  /** Approximate, because no font is measured: see measures.ts. */
  autofitColumns(): void {
    this.session.settle();
    const { sheet } = this.cells;
    for (const column of this.#columns()) {
      const widths = this.#filled((at) => at.column === column).map(({ text, style }) =>
        textWidth(text, style.font.size, style.font.bold),
      );
      if (widths.length === 0) continue;
      const width = widthOfPoints(Math.min(widest, Math.max(...widths)));
      sheet.columnFormats.set(column, { ...sheet.columnFormats.get(column), width });
    }
  }
  /** Approximate, like autofitColumns. A wrapped text takes as many lines as it needs. */
  autofitRows(): void {
    this.session.settle();
    const { sheet } = this.cells;
    for (const row of this.#rows()) {
      const heights = this.#filled((at) => at.row === row).map(({ text, style, column }) => {
        const { size: fontSize, bold } = style.font;
        const lines = style.wrap
          ? Math.ceil(textWidth(text, fontSize, bold) / Math.max(columnWidth(sheet, column), 1))
          : text.split("\n").length;
        return lines * lineHeight(fontSize);
      });
      const height = Math.min(highest, Math.max(sheet.defaultRowHeight, ...heights));
      sheet.rowFormats.set(row, { ...sheet.rowFormats.get(row), height });
    }
  }

  #columns(): number[] {
    return this.cells.rects.flatMap(({ left, right }) => numbers(left, right));
  }
  #rows(): number[] {
    const { sheet, rects } = this.cells;
    // In whole columns, only the used rows can have another height.
    return rects.flatMap(({ top, bottom }) => numbers(top, Math.max(top, Math.min(bottom, sheet.rows.length))));
  }
  #filled(wanted: (at: { row: number; column: number }) => boolean) {
    const { session, sheet, rects } = this.cells;
    return rects
      .flatMap((rect) => [...cellsIn(sheet, rect)])
      .filter((at) => wanted(at) && (sheet.cell(at.row, at.column)?.value ?? null) !== null)
      .map((at) => ({
        ...at,
        style: styleAt(session.workbook, sheet, at.row, at.column),
        text: shownText(session, sheet, at.row, at.column),
      }));
  }
}

function named<Value>(values: Readonly<Record<string, Value>>, name: unknown): Value {
  const value = values[String(name)];
  if (value === undefined) throw invalidArgument(`${String(name)} is none of ${Object.keys(values).join(", ")}.`);
  return value;
}
function nameOf<Value>(values: Readonly<Record<string, Value>>, value: Value | null): string | null {
  return Object.keys(values).find((name) => values[name] === value) ?? null;
}
function sameForAll(values: readonly number[]): number | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value === first) ? first : null;
}
function size(points: unknown, maximum: number): number {
  if (typeof points !== "number" || !(points >= 0 && points <= maximum)) {
    throw invalidArgument(`A size is a number of points from 0 to ${maximum}.`);
  }
  return points;
}
function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
