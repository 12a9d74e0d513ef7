import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import { CellError, type Scalar } from "../../model/scalar";
import { otherFonts } from "./fitted-text";
import type { Cell } from "../../model/sheet";
import type { Border, BorderLine, CellStyle } from "../../model/style";

const lines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const verticals: Readonly<Record<CellStyle["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const horizontals: Readonly<Partial<Record<CellStyle["horizontal"], HorizontalAlign>>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  centerContinuous: HorizontalAlign.CENTER,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.CENTER,
};

/** One step of indent in pixels: three spaces of the standard font. */
const indentPixels = 9;

/** Univer's description of a style, without its number format: texts come from the model. `kind` decides what "general" alignment is. */
export function lookOf(style: CellStyle, kind: ValueKind): IStyleData {
  const { font, borders } = style;
  const horizontal = horizontals[style.horizontal] ?? (style.horizontal === "general" ? generally[kind] : undefined);
  return {
    ff: `${font.name}, ${otherFonts}`,
    fs: font.size,
    vt: verticals[style.vertical],
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== "#000000" && { cl: { rgb: font.color } }),
    ...(style.fill !== null && { bg: { rgb: style.fill } }),
    ...(style.rotation !== 0 && { tr: { a: -style.rotation } }),
    ...(style.indent > 0 && { pd: indented(style) }),
    tb: style.wrap ? WrapStrategy.WRAP : kind === "number" ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW,
    ...(Object.values(borders).some((border) => border !== null) && { bd: bordersOf(borders) }),
  };
}

export function bordersOf({ left, right, top, bottom }: CellStyle["borders"]): NonNullable<IStyleData["bd"]> {
  return { l: edge(left), r: edge(right), t: edge(top), b: edge(bottom) };
}

export type CellMarks = NonNullable<ICellDataForSheetInterceptor["markers"]>;

/** Pixels of a mark in the corner of a cell. */
const markSize = 7;

/** An error has Excel's green corner; a value that may be out of date, which Excel never has, an orange one at the other side. */
export function marksOf({ value, stale }: Cell): CellMarks | null {
  if (stale) return { tr: { size: markSize, color: "#CA5010" } };
  return value instanceof CellError ? { tl: { size: markSize, color: "#107C41" } } : null;
}

export type ValueKind = "text" | "number" | "centered";

export function kindOf(value: Scalar): ValueKind {
  if (typeof value === "number") return "number";
  return typeof value === "boolean" || value instanceof CellError ? "centered" : "text";
}

const generally: Readonly<Record<ValueKind, HorizontalAlign>> = {
  text: HorizontalAlign.LEFT,
  number: HorizontalAlign.RIGHT,
  centered: HorizontalAlign.CENTER,
};

function indented({ horizontal, indent }: CellStyle): NonNullable<IStyleData["pd"]> {
  return horizontal === "right" ? { r: indent * indentPixels } : { l: indent * indentPixels };
}

function edge(border: Border | null): Nullable<IBorderStyleData> {
  return border && { s: lines[border.line], cl: { rgb: border.color } };
}
