import {
  lastPageOfList,
  pageBreaks,
  pagesOf,
  writtenBlocks,
  type KeptTogether,
} from "../../../src/sheets/plan/page-breaks";
import type { CellLook } from "../../../src/sheets/plan/sheet-plan";
import { looks } from "../../../src/sheets/plan/sheet-styles";

/** Rows of 15 points on pages of 300, of which 98,5% is used: 19 rows, and 18 where the first row is repeated. */
const rows = (last: number, heights: Readonly<Record<number, number>> = {}) => ({
  ...{ first: 0, last, height: 300, repeated: { first: 0, last: 0 } },
  heightOf: (row: number) => heights[row] ?? 15,
});
const breaks = (blocks: readonly KeptTogether[], last: number, heights: Readonly<Record<number, number>> = {}) =>
  pageBreaks(blocks, rows(last, heights));

const block = (first: number, last: number): KeptTogether => ({ first, last });

test("a page ends before a block that would be cut", () => {
  expect(breaks([block(1, 10), block(12, 22)], 22)).toEqual([12]);
});

test("blocks that fit together stay on one page", () => {
  expect(breaks([block(1, 6), block(8, 12), block(14, 18)], 18)).toEqual([]);
});

test("as few pages as possible, and then as even as possible", () => {
  // 27 rows take two pages: 19 and 8 would leave the second more than half empty.
  expect(breaks([block(1, 8), block(10, 17), block(19, 26)], 26)).toEqual([10]);
  // Of four blocks of six, two and two are the most even.
  expect(breaks([block(1, 6), block(8, 13), block(15, 20), block(22, 27)], 27)).toEqual([15]);
});

test("only a block longer than a page is parted, with some rows below its title and some on the next page", () => {
  const found = breaks([block(1, 30)], 30);
  expect(found).toHaveLength(1);
  expect(found[0]).toBeGreaterThanOrEqual(6);
  expect(found[0]).toBeLessThanOrEqual(28);
});

test("a page is not left more than half empty where a long list can go on", () => {
  // The list of 25 rows is too long for one page; were it to begin on a page of its own, the first would hold six rows.
  const found = breaks([block(7, 31)], 31);
  expect(found).toHaveLength(1);
  expect(found[0]).toBeGreaterThan(9);
});

test("what is too high for any page gets one", () => {
  expect(breaks([block(1, 3), block(5, 6)], 6, { 5: 400 })).toEqual([5]);
});

test("a list of sentences goes on where that saves a page, and a table does not", () => {
  // 7 rows, 17 and 9: 18 fit on a page after the first.
  const [table, list, decision] = [block(0, 6), block(8, 24), block(26, 34)];
  expect(breaks([table, list, decision], 34)).toEqual([8, 26]);
  const parted = breaks([table, { ...list, goesOn: true }, decision], 34);
  expect(parted).toHaveLength(1);
  expect(parted[0]).toBeGreaterThanOrEqual(8 + 5);
});

test("what is written without an empty row between is one block", () => {
  const cells = [4, 0, 1, 1, 5, 6, 9].map((row) => ({ row, look: looks.text }));
  expect(writtenBlocks(cells)).toEqual([block(0, 1), block(4, 6), block(9, 9)]);
});

describe("a table longer than a page", () => {
  const long = { first: 3, last: 50, header: 4 };

  test("has its title and header on every page that it goes on on", () => {
    const { breaks: found, repeated } = pagesOf([long], rows(50));
    expect(repeated).toEqual({ first: 3, last: 4 });
    expect(found.every((row) => row > 4)).toBe(true);
    // 49 rows after the header, of which 17 fit below it on a page.
    expect(found).toHaveLength(2);
  });

  test("leaves the sheet's title where a later page begins with something else", () => {
    const { repeated } = pagesOf([long, { first: 52, last: 66 }], rows(66));
    expect(repeated).toEqual({ first: 0, last: 0 });
  });

  test("is told by the looks of its header; a block of two tables has none", () => {
    const row = (place: number, look: CellLook = looks.text) => ({ row: place, look });
    const header = looks.headerText;
    expect(writtenBlocks([row(3), row(4, header), row(5, header), row(6)])).toEqual([{ first: 3, last: 6, header: 5 }]);
    expect(writtenBlocks([row(4, header), row(5), row(6, header), row(7)])).toEqual([block(4, 7)]);
  });
});

test("a table that fits on a page is not parted below the heading", () => {
  expect(breaks([block(4, 20)], 20)).toEqual([4]);
});

describe("a long list that people filter", () => {
  /** 20 rows on the first page, and 19 below the repeated one. */
  const lastPage = (last: number) => lastPageOfList(rows(last));

  test("has no page of ours where the last is at least half full by itself", () => {
    expect(lastPage(19)).toEqual([]);
    // Nine rows and the repeated one: just half a page.
    expect(lastPage(20 + 19 + 8)).toEqual([]);
  });

  test("gives the last page as many rows as fill half of it", () => {
    expect(lastPage(20)).toEqual([12]);
    expect(lastPage(20 + 19 + 2)).toEqual([20 + 19 + 2 - 8]);
  });
});
