import fc from "fast-check";
import { DependencyIndex } from "../../../../src/workbench/calc/dependencies/dependencies";
import { visitComponents } from "../../../../src/workbench/calc/dependencies/components";
import { intersects, type Rect } from "../../../../src/workbench/model/rect";
import { Workbook } from "../../../../src/workbench/model/workbook";
import { Bench, type Entry } from "../bench";

const rows = fc.oneof(fc.nat(300), fc.nat(1_048_575));
const columns = fc.oneof(fc.nat(5), fc.nat(16_383));
const rect = fc.tuple(rows, rows, columns, columns).map(([a, b, c, d]): Rect => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("the index finds exactly the owners whose areas overlap the changed one", () => {
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 30 }), rect, fc.nat(29), (areas, changed, forgotten) => {
      const sheet = Workbook.newSheet("Blad1");
      const index = new DependencyIndex<number>();
      const forget = areas.map((area, owner) => index.add({ sheet, rect: area }, owner));
      forget[forgotten]?.();
      const found = new Set<number>();
      index.eachDependent({ sheet, rect: changed }, (owner) => found.add(owner));
      const expected = areas.flatMap((area, owner) =>
        owner !== forgotten && intersects(area, changed) ? [owner] : [],
      );
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("components come after what they need, and hold exactly what needs each other", () => {
  const graph = fc
    .integer({ min: 1, max: 9 })
    .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graph, (needs) => {
      const reach = needs.map((_, start) => {
        const reached = new Set<number>();
        const queue = [...(needs[start] ?? [])];
        for (const each of queue) {
          if (reached.has(each)) continue;
          reached.add(each);
          queue.push(...(needs[each] ?? []));
        }
        return reached;
      });
      const together = (a: number, b: number): boolean =>
        a === b || (reach[a]?.has(b) === true && reach[b]?.has(a) === true);
      const visited: number[] = [];
      visitComponents(
        0,
        (thing: number) => needs[thing] ?? [],
        (component) => {
          const [first = -1] = component;
          const expected = needs.flatMap((_, other) => (together(first, other) ? [other] : []));
          expect([...component].sort((a, b) => a - b)).toEqual(expected);
          visited.push(...component);
          for (const member of component) for (const need of needs[member] ?? []) expect(visited).toContain(need);
        },
      );
      expect(new Set(visited)).toEqual(new Set([0, ...(reach[0] ?? [])]));
    }),
  );
});

/** Formulas in a block of 4 × 6 cells. Many depend on each other, some in circles. */
const names = ["A", "B", "C", "D"].flatMap((column) => [1, 2, 3, 4, 5, 6].map((row) => `${column}${row}`));
const cell = fc.constantFrom(...names);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom("tekst", "3", true, null),
  cell.map((a) => `=${a}`),
  fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(cell, cell).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>0,${b},1)`),
  fc.tuple(cell, cell).map(([a, b]) => `=COUNTIF(${a}:${b},">0")`),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `=SUMIF(${a}:${b},">0",${c})`),
  fc.tuple(cell, cell).map(([a, b]) => `=IFERROR(MATCH(${a},${b}:${b},0),0)`),
  fc.tuple(cell, cell).map(([a, b]) => `=SUMPRODUCT((${a}:${b}>0)*1)`),
  cell.map((a) => `=INDEX(A1:D6,2,2)*${a}`),
  fc.tuple(cell, fc.integer({ min: -2, max: 2 })).map(([a, down]) => `=IFERROR(SUM(OFFSET(${a},${down},0,2,1)),9)`),
  fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>1,INDIRECT("${b}"),INDIRECT("A"&ROW()))`),
);

test("after any edits, calculating what changed gives the same as calculating everything", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, entry), { minLength: 1, maxLength: 40 }), (edits) => {
      const step = new Bench();
      for (const [address, value] of edits) step.put(address, value);
      const before = step.values("A1:D6");
      step.calculator.recalculateAll();
      expect(step.values("A1:D6")).toEqual(before);
      // The same cells, put in at once, must give the same values.
      const last = new Map(edits);
      const fresh = new Bench();
      fresh.put(
        "A1",
        [1, 2, 3, 4, 5, 6].map((row) => ["A", "B", "C", "D"].map((column) => last.get(`${column}${row}`) ?? null)),
      );
      expect(fresh.values("A1:D6")).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
