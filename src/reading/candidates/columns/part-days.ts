import type { SheetGrid } from "../../sheet-grid";

/** So long a morning or an afternoon is where nobody says otherwise. */
const usualHours = 4;
const longestText = 200;
const said = /dagde(?:el|len)\D{0,12}?(\d(?:[.,]\d{1,2})?)\s*(?:uren|uur|u)(?!\p{L})/iu;

/** How many hours a dagdeel has: "1 dagdeel = 4 uur", "x = dagdeel van 3,5 uur", anywhere on the sheets. */
export function partDayHours(grids: readonly SheetGrid[]): number {
  for (const { texts } of grids)
    for (const row of texts)
      for (const text of row) {
        const [, hours] = (text.length <= longestText && said.exec(text)) || [];
        if (hours !== undefined) return Number(hours.replace(",", "."));
      }
  return usualHours;
}
