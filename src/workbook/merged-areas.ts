import type { GridRect } from "../reading/sheet-grid";
import { isRefusal } from "./excel-run";
import { placesOfAreas, rangeAt, rectsOf } from "./rects";

/**
 * The merged areas of the team's sheets. Excel is asked about a part of a sheet once, and again when the sheet's used part has another size or
 * somebody asks: the question itself is known to empty the list of steps that can be undone.
 */
export interface MergedAreas {
  /** Those that begin in the part; `used` is the sheet's whole used part. Rejects with Excel's error. */
  of(sheet: Excel.Worksheet, part: GridRect, used: GridRect): Promise<readonly GridRect[]>;
  /** We wrote a column of our own on the right of a sheet's used part: no cell of it is merged. */
  widened(sheetId: string, column: number): void;
  /** Asks Excel again about every sheet. */
  forget(): void;
}

interface Known {
  readonly used: GridRect;
  readonly bottom: number;
  readonly areas: readonly GridRect[];
}

export function createMergedAreas(): MergedAreas {
  const bySheet = new Map<string, Known>();
  return {
    async of(sheet, part, used) {
      const before = bySheet.get(sheet.id);
      const known = before && sameRect(before.used, used) ? before : { used, bottom: part.top - 1, areas: [] };
      if (known.bottom >= part.bottom) return known.areas.filter(({ top }) => top <= part.bottom);
      const areas = [...known.areas, ...(await askFor(sheet, { ...part, top: known.bottom + 1 }))];
      bySheet.set(sheet.id, { used, bottom: part.bottom, areas });
      return areas;
    },
    widened(sheetId, column) {
      const known = bySheet.get(sheetId);
      if (known && column > known.used.right)
        bySheet.set(sheetId, { ...known, used: { ...known.used, right: column } });
    },
    forget: () => bySheet.clear(),
  };
}

/** Excel gives no answer about more areas than 512. Then it is asked about each half of the rows. */
async function askFor(sheet: Excel.Worksheet, part: GridRect): Promise<readonly GridRect[]> {
  const { top, bottom } = part;
  const found = rangeAt(sheet, part).getMergedAreasOrNullObject().load(placesOfAreas);
  try {
    await sheet.context.sync();
    return rectsOf(found);
  } catch (error) {
    if (top === bottom || !isRefusal(error)) throw error;
  }
  const middle = Math.floor((top + bottom) / 2);
  const upper = await askFor(sheet, { ...part, bottom: middle });
  return [...upper, ...(await askFor(sheet, { ...part, top: middle + 1 }))];
}

function sameRect(one: GridRect, other: GridRect): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
