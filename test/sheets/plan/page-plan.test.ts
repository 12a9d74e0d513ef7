import { unbrokenTop, withHeadsKept } from "../../../src/sheets/plan/fitted-pages";

/**
 * 100 rows of 15 points are 1 500; an A4 on its side holds 541 points, so at no less than 0,62 they take two pages of 750 points: rows 0 to 49,
 * and, with the first row repeated, 50 to 98.
 */
const area = { top: 0, bottom: 99, left: 0, right: 0 };
const topOf = (first: number, last: number, rows: number) => unbrokenTop({ first, last, rows }, area, {}, [10]);

test("a block stays where it is when no page break cuts it", () => {
  expect(topOf(10, 40, 20)).toBe(10);
});

test("a block that would be cut goes below the break, with a row to spare", () => {
  expect(topOf(40, 90, 20)).toBe(51);
});

test("a block longer than a page, or without room below the break, stays at the top", () => {
  expect(topOf(10, 90, 60)).toBe(10);
  expect(topOf(40, 62, 20)).toBe(40);
});

/** The page of each row when a page holds so many points, the first row being on every page. */
function pagesOf(heights: Readonly<Record<number, number>>, points: number): readonly number[] {
  let [page, filled] = [0, 0];
  return Array.from({ length: area.bottom + 1 }, (_, row) => {
    const height = heights[row] ?? 15;
    if (filled + height > points) [page, filled] = [page + 1, 15];
    filled += height;
    return page;
  });
}

test("no page ends within a block's head, whether it holds a little less or more than reckoned", () => {
  let kept = 0;
  for (let space = 5; space <= 80; space += 1) {
    const last = space + 4;
    const heights = withHeadsKept([{ space, last }], area, {}, [10]);
    kept += Object.keys(heights).length;
    for (let points = 735; points <= 825; points += 1) {
      const pages = pagesOf(heights, points);
      expect([space, points, pages[space + 1]]).toEqual([space, points, pages[last]]);
    }
  }
  // Only where a page may end: within 735 to 825 points, that is rows 49 to 55, and the four rows of a head before those.
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThanOrEqual(11);
});
