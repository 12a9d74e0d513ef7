import fc from "fast-check";
import { withoutSmallCounts, type CountTable, type ShownCount } from "../../../src/caseload/clients/small-counts";

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const totals = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, totals];
}

/**
 * Every table of whole numbers that shows the same: a reader who knows the totals, the threshold and all that is shown can be sure of a
 * cell only when it has one value in all of them. Counts at most `limit` of these, by trying.
 */
function valuesPossible(
  table: CountTable,
  shown: readonly (readonly ShownCount[])[],
  threshold: number,
): Set<number>[][] {
  const rows = table.length - 1;
  const columns = (table[0]?.length ?? 1) - 1;
  const highest = Math.max(...table.flat()) + 2;
  const range = (mark: ShownCount | undefined): [number, number] =>
    typeof mark === "number" ? [mark, mark] : mark === "small" ? [1, threshold - 1] : [0, highest];
  const possible = table.map((row) => row.map(() => new Set<number>()));
  const inner: number[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const fits = (mark: ShownCount | undefined, value: number): boolean => {
    if (mark === "hidden") return true;
    const [low, high] = range(mark);
    return value >= low && value <= high;
  };
  const fill = (cell: number): void => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    if (column === 0 && row > 0) {
      const total = (inner[row - 1] ?? []).reduce((sum, value) => sum + value, 0);
      if (!fits(shown[row - 1]?.[columns], total)) return;
    }
    if (cell === rows * columns) {
      const whole = withTotals(inner);
      if (!(whole[rows] ?? []).every((value, at) => fits(shown[rows]?.[at], value))) return;
      whole.forEach((values, r) => values.forEach((value, c) => possible[r]?.[c]?.add(value)));
      return;
    }
    const [low, high] = range(shown[row]?.[column]);
    for (let value = low; value <= high; value += 1) {
      const line = inner[row];
      if (line) line[column] = value;
      fill(cell + 1);
    }
  };
  fill(0);
  return possible;
}

const tables = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test("no number that is not shown can be worked out from the totals and what is shown", () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const table = withTotals(counts);
      const shown = withoutSmallCounts(table, 5);
      const possible = valuesPossible(table, shown, 5);
      shown.forEach((row, r) =>
        row.forEach((mark, c) => {
          const count = table[r]?.[c] ?? 0;
          if (typeof mark === "number") expect([mark, mark === 0 || mark >= 5]).toEqual([count, true]);
          else {
            if (mark === "small") expect(count > 0 && count < 5).toBe(true);
            expect(possible[r]?.[c]?.size).toBeGreaterThan(1);
            expect(possible[r]?.[c]).toContain(count);
          }
        }),
      );
    }),
    { numRuns: 150 },
  );
});

test.each<[string, readonly (readonly number[])[], readonly (readonly ShownCount[])[]]>([
  [
    "nothing small, nothing hidden",
    [
      [5, 0],
      [8, 12],
    ],
    [
      [5, 0, 5],
      [8, 12, 20],
      [13, 12, 25],
    ],
  ],
  [
    "one small count takes three others with it",
    [
      [3, 20, 30],
      [10, 11, 12],
    ],
    [
      ["small", "hidden", 30, 53],
      ["hidden", "hidden", 12, 33],
      [13, 31, 42, 86],
    ],
  ],
  [
    "two small counts in a rectangle hide each other only while their sum leaves a choice",
    [
      [2, 3, 40],
      [3, 2, 41],
    ],
    [
      ["small", "small", 40, 45],
      ["small", "small", 41, 46],
      [5, 5, 81, 91],
    ],
  ],
])("%s", (_, counts, expected) => {
  expect(withoutSmallCounts(withTotals(counts), 5)).toEqual(expected);
});

test("four ones and their total of four may not all say fewer than five", () => {
  const shown = withoutSmallCounts(withTotals([[1, 1, 1, 1]]), 5);
  const possible = valuesPossible(withTotals([[1, 1, 1, 1]]), shown, 5);
  expect(shown.flat()).toContain("hidden");
  expect(possible.flat().every(({ size }) => size > 1)).toBe(true);
});

test("no threshold shows everything; ten hides up to nine", () => {
  const table = withTotals([
    [9, 30],
    [40, 50],
  ]);
  expect(withoutSmallCounts(table, null)).toEqual(table);
  expect(withoutSmallCounts(table, 5)).toEqual(table);
  expect(withoutSmallCounts(table, 10)[0]?.[0]).toBe("small");
});

test("a large table is done at once", () => {
  const counts = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 8 }, (_c, column) => (row * 7 + column * 3) % 23),
  );
  const shown = withoutSmallCounts(withTotals(counts), 5);
  expect(shown.flat().some((mark) => typeof mark === "number" && mark > 0 && mark < 5)).toBe(false);
});
