import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import { isAbsent, type ApiSession } from "../api-object";
import { styleAt } from "../formats/cell-styles";
import { gridOf, type Grid } from "./range-content";

/** Of the many properties that Excel gives of each cell: whether its text has a line through it, or its own fill, white where it has none. */
type CellFormat =
  { readonly font: { readonly strikethrough: boolean | null } } | { readonly fill: { readonly color: string } };

/** What each cell is like: rows of objects that hold what was asked for, and nothing else. null for whole rows and columns. */
export function cellProperties(
  session: ApiSession,
  sheet: Sheet,
  rect: Rect,
  asked: unknown,
): Grid<{ readonly format: CellFormat }> | null {
  const formatOf = formatAsked(onlyPart(asked, "format"));
  if (!formatOf) throw session.unsupported(`Range.getCellProperties(${JSON.stringify(asked)})`);
  return gridOf(sheet, rect, (_cell, row, column) => ({
    format: formatOf(styleAt(session.workbook, sheet, row, column)),
  }));
}

function formatAsked(format: unknown): ((style: CellStyle) => CellFormat) | null {
  if (onlyPart(onlyPart(format, "font"), "strikethrough") === true)
    return ({ font: { strikethrough } }) => ({ font: { strikethrough } });
  if (onlyPart(onlyPart(format, "fill"), "color") === true)
    return ({ fill }) => ({ fill: { color: fill ?? "#FFFFFF" } });
  return null;
}

/** The part of that name, where there is no other. */
function onlyPart(asked: unknown, name: string): unknown {
  if (typeof asked !== "object" || isAbsent(asked) || asked === null) return null;
  const parts = Object.entries(asked);
  return parts.length === 1 && parts[0]?.[0] === name ? (parts[0][1] as unknown) : null;
}
