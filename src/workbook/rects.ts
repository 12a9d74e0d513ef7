import type { GridRect } from "../reading/sheet-grid";

/** What has to be loaded of areas to know where they lie. */
export const placesOfAreas =
  "areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,areas/items/columnCount";

/** Where the areas lie; none when Excel found none. */
export function rectsOf(areas: Excel.RangeAreas): GridRect[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: GridRect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
