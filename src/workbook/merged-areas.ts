import type { GridRect } from "../reading/sheet-grid";
import { isRefusal } from "./excel-run";
import { shiftedRect, type LineShift, type ToldChange } from "./line-shift";
import { placesOfAreas, rangeAt, rectsOf } from "./rects";

/**
 * The merged areas of the team's sheets. Excel is asked about a part of a sheet once, and again when somebody asks or when the sheet's used part has
 * another size than what Excel told of explains: the question itself is known to empty the list of steps that can be undone. Rows and columns that come
 * or go move the areas that we know.
 */
export interface MergedAreas {
  /** Those that begin in the part; `used` is the sheet's whole used part. Rejects with Excel's error. */
  of(sheet: Excel.Worksheet, part: GridRect, used: GridRect): Promise<readonly GridRect[]>;
  /** Excel told of a change of a sheet. */
  changed(sheetId: string, change: ToldChange): void;
  /** We wrote a column of our own on the right of a sheet's used part: no cell of it is merged. */
  widened(sheetId: string, column: number): void;
  /** Asks Excel again about every sheet. */
  forget(): void;
}

interface Known {
  readonly used: GridRect;
  /** The last row that Excel was asked about. */
  readonly bottom: number;
  readonly areas: readonly GridRect[];
  /** Around the cells that were edited since the used part was looked at. */
  readonly edited: GridRect | null;
  /** Whether lines took a merged area away, or a part of one. Whoever undoes that brings it back with nothing but new lines. */
  readonly lost: boolean;
}

/** Rows below the used part that are asked about with it: who types there changes its size, and merges nothing. */
const roomBelow = 1000;
const widest = { left: 0, right: 16_383 };
const lastRow = 1_048_575;
const unknown = { bottom: -1, areas: [], lost: false };

export function createMergedAreas(): MergedAreas {
  const bySheet = new Map<string, Known>();
  const update = (sheetId: string, change: (known: Known) => Known | null) => {
    const known = bySheet.get(sheetId);
    const next = known && change(known);
    if (next) bySheet.set(sheetId, next);
    else bySheet.delete(sheetId);
  };
  return {
    async of(sheet, part, used) {
      const before = bySheet.get(sheet.id);
      const known = before && explains(before, used) ? before : unknown;
      let { bottom, areas } = known;
      if (bottom < part.bottom) {
        const last = part.bottom < used.bottom ? part.bottom : Math.min(used.bottom + roomBelow, lastRow);
        areas = [...areas, ...(await askFor(sheet, { ...widest, top: bottom + 1, bottom: last }))];
        bottom = last;
      }
      bySheet.set(sheet.id, { used, bottom, areas, edited: null, lost: known.lost });
      return areas.filter((area) => beginsIn(area, part));
    },
    changed: (sheetId, change) => {
      update(sheetId, (known) => {
        if (change.kind === "unclear") return null;
        if (change.kind === "shifted") return shifted(known, change.shift);
        return { ...known, edited: known.edited ? around(known.edited, change.rect) : change.rect };
      });
    },
    widened: (sheetId, column) => {
      update(sheetId, (known) => ({
        ...known,
        used: { ...known.used, right: Math.max(known.used.right, column) },
      }));
    },
    forget: () => {
      bySheet.clear();
    },
  };
}

/** null when nobody can tell what is merged now. */
function shifted(known: Known, shift: LineShift): Known | null {
  if (shift.kind === "insert" && known.lost) return null;
  const used = shiftedRect(known.used, shift);
  const asked = shiftedRect({ ...widest, top: 0, bottom: known.bottom }, shift);
  if (!used || !asked) return null;
  const areas = known.areas.flatMap((area) => {
    const moved = shiftedRect(area, shift);
    return moved && (moved.top < moved.bottom || moved.left < moved.right) ? [moved] : [];
  });
  return {
    used,
    bottom: asked.bottom,
    areas,
    edited: known.edited && shiftedRect(known.edited, shift),
    lost: known.lost || cells(areas) < cells(known.areas),
  };
}

function cells(areas: readonly GridRect[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Whether the used part is what it was, or has become more or less where somebody edited cells. */
function explains({ used: before, edited }: Known, now: GridRect): boolean {
  if (!edited) return contains(before, now) && contains(now, before);
  return contains(around(before, edited), now) && contains(around(now, edited), before);
}

function contains(outer: GridRect, inner: GridRect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

function around(one: GridRect, other: GridRect): GridRect {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function beginsIn({ top, left }: GridRect, part: GridRect): boolean {
  return top >= part.top && top <= part.bottom && left >= part.left && left <= part.right;
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
