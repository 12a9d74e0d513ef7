import { unbrokenTop } from "../../src/sheets/page-plan";

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
