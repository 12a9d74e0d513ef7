import { intersects, maximumRows, type Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Area } from "../values/value";

interface Entry<Owner> {
  readonly rect: Rect;
  readonly owner: Owner;
}

interface SheetIndex<Owner> {
  readonly all: Set<Entry<Owner>>;
  readonly byBlock: Map<number, Set<Entry<Owner>>>;
}

/** Above this many changed rows at once, looking at every entry is quicker than asking row by row. */
const manyRows = 64;

/**
 * Knows who depends on which cells. The rows of a sheet are halved again and again into blocks (a segment tree over 2^20 rows). An area is
 * stored at the few blocks that make it up exactly, so finding the areas over a row takes 21 look-ups, however many areas there are.
 */
export class DependencyIndex<Owner> {
  private readonly sheets = new Map<Sheet, SheetIndex<Owner>>();

  /** Notes that the owner depends on the area. Returns a function that forgets it. */
  add({ sheet, rect }: Area, owner: Owner): () => void {
    const index: SheetIndex<Owner> = this.sheets.get(sheet) ?? { all: new Set(), byBlock: new Map() };
    this.sheets.set(sheet, index);
    const entry = { rect, owner };
    const blocks = blocksOf(rect);
    index.all.add(entry);
    for (const block of blocks) {
      const entries = index.byBlock.get(block) ?? new Set();
      index.byBlock.set(block, entries);
      entries.add(entry);
    }
    return () => {
      index.all.delete(entry);
      for (const block of blocks) {
        const entries = index.byBlock.get(block);
        entries?.delete(entry);
        if (entries?.size === 0) index.byBlock.delete(block);
      }
    };
  }

  /** Calls `visit` for each owner that depends on a cell of the area; for some more than once. */
  eachDependent({ sheet, rect }: Area, visit: (owner: Owner) => void): void {
    const index = this.sheets.get(sheet);
    if (!index) return;
    if (rect.bottom - rect.top >= manyRows) {
      for (const entry of index.all) if (intersects(entry.rect, rect)) visit(entry.owner);
      return;
    }
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let block = maximumRows + row; block >= 1; block >>= 1) {
        const entries = index.byBlock.get(block);
        if (!entries) continue;
        for (const entry of entries) {
          if (entry.rect.left <= rect.right && rect.left <= entry.rect.right) visit(entry.owner);
        }
      }
    }
  }

  forgetSheet(sheet: Sheet): void {
    this.sheets.delete(sheet);
  }
}

/** The blocks that together are exactly these rows. Block 1 is the whole sheet, 2n and 2n + 1 are the halves of n. */
function blocksOf(rect: Rect): number[] {
  const blocks: number[] = [];
  let first = maximumRows + rect.top;
  let end = maximumRows + rect.bottom + 1;
  while (first < end) {
    if (first & 1) blocks.push(first++);
    if (end & 1) blocks.push(--end);
    first >>= 1;
    end >>= 1;
  }
  return blocks;
}
