import fc from "fast-check";
import { cellRounding, decimalsOf } from "../../../src/caseload/capacity/cell-rounding";
import { delftTable } from "../../../src/caseload/capacity/delft-2002";
import { fitToFte } from "../../../src/caseload/capacity/fit";
import {
  capacityOf,
  statedCapacity,
  type NormTime,
  type StatedNormTime,
} from "../../../src/caseload/capacity/norm-time";
import { truncatedFte, wrongHours } from "../../../src/caseload/checks/norms/norm-time-cells";

const amount = (max: number) => fc.integer({ min: 1, max: max * 4 }).map((quarters) => quarters / 4);
const aLine: fc.Arbitrary<NormTime> = fc.record({
  group: fc.constantFrom("a", "b"),
  product: fc.constantFrom("x", "y", "z"),
  hours: amount(8),
  frequency: amount(26),
  volume: fc.integer({ min: 1, max: 3000 }),
  drivenBy: fc.constantFrom("inflow", "stock"),
});
const aTable = fc.array(aLine, { minLength: 1, maxLength: 8 });
const figures = ["volume", "frequency", "hours"] as const;

describe("what fits the fte we have", () => {
  test("a table made to fit asks for exactly so much, and changes nothing else", () => {
    fc.assert(
      fc.property(aTable, fc.constantFrom(...figures), amount(50), (table, figure, spare) => {
        const isChosen = (line: NormTime) => line === table[0] || line.group === "a";
        const others = table.filter((line) => !isChosen(line));
        const fte = capacityOf(others, 1034).fte + spare;
        const fit = fitToFte(table, figure, isChosen, fte, 1034);
        if (!fit.ok) throw new Error(fit.reason);
        expect(capacityOf(fit.table, 1034).fte / fte).toBeCloseTo(1, 9);
        fit.table.forEach((line, index) => {
          const before = table[index];
          expect({ ...line, [figure]: 0 }).toEqual({ ...before, [figure]: 0 });
          if (before && !isChosen(before)) expect(line).toBe(before);
        });
      }),
    );
  });

  test("Delft with half of the fte for progress talks: one a year instead of two", () => {
    const talks = ({ product }: NormTime) => product === "progress-talk";
    const others = capacityOf(
      delftTable.filter((line) => !talks(line)),
      1034,
    ).fte;
    const fit = fitToFte(delftTable, "frequency", talks, others + (826 + 2386 + 2814) / 2 / 1034, 1034);
    expect(fit.ok && fit.table.filter(talks).map(({ frequency }) => Number(frequency.toFixed(9)))).toEqual([1, 1, 1]);
  });

  test("it says why it cannot", () => {
    const none = { ...delftTable[0], volume: 0 } as NormTime;
    expect(fitToFte(delftTable, "hours", ({ group }) => group === "phase-2-3", 3, 1034)).toEqual({
      ok: false,
      reason: "others-need-more",
    });
    expect(fitToFte([none], "frequency", () => true, 3, 1034)).toEqual({ ok: false, reason: "chosen-take-nothing" });
  });
});

test("groups, products, and inflow with stock each add up to the whole", () => {
  fc.assert(
    fc.property(aTable, (table) => {
      const { groups, products, inflowFte, stockFte, fte } = capacityOf(table, 1363);
      for (const parts of [groups, products]) {
        expect(parts.reduce((total, part) => total + part.fte, 0)).toBeCloseTo(fte, 9);
      }
      expect(inflowFte + stockFte).toBeCloseTo(fte, 9);
    }),
  );
});

test("cells rounded by ourselves are never called wrong or cut off", () => {
  fc.assert(
    fc.property(aTable, fc.integer({ min: 0, max: 3 }), (table, decimals) => {
      const stated: StatedNormTime[] = table.map((line) => {
        const hours = line.hours * line.frequency * line.volume;
        return {
          ...line,
          statedHours: { value: Number(hours.toFixed(decimals)) },
          // Further from a half than binary noise reaches.
          statedFte: { value: Math.round((hours / 1034) * 100 + 1e-7) / 100 },
        };
      });
      expect(wrongHours(stated)).toEqual([]);
      if (decimalsOf(stated.map(({ statedFte }) => statedFte?.value ?? 0)) === 2) {
        expect(truncatedFte(stated, 1034)).toEqual([]);
      }
    }),
  );
});

test("a table without results of its own is exact and has nothing to check", () => {
  const bare: NormTime[] = delftTable.map(({ group, product, hours, frequency, volume, drivenBy }) => ({
    ...{ group, product, hours, frequency, volume, drivenBy },
  }));
  expect(statedCapacity(bare, 1034)).toEqual(capacityOf(bare, 1034));
  expect([...wrongHours(bare), ...truncatedFte(bare, 1034)]).toEqual([]);
});

test("a check points at the cell", () => {
  const cell = { sheet: "Delft", row: 9, column: 4 };
  const [line] = delftTable;
  if (!line) throw new Error("no line");
  expect(wrongHours([{ ...line, statedHours: { value: 175, cell } }])).toEqual([
    { code: "C12", hours: 157, stated: 175, cells: [cell] },
  ]);
});

test.each([
  [0.2278, 0.22, "truncated"],
  [0.2278, 0.23, "rounded"],
  [0.2278, 0.24, "neither"],
  [0.2249, 0.22, "either"],
  [0.29, 0.29, "either"],
  [1.005, 1.01, "rounded"],
])("%p shown as %p is %s", (exact, shown, how) => {
  expect(cellRounding(exact, shown, 2)).toBe(how);
});

test("decimals of a column are those of its longest figure", () => {
  expect([decimalsOf([0.8, 0.15]), decimalsOf([533, 236]), decimalsOf([])]).toEqual([2, 0, 0]);
});

test("cells with a formula among typed ones hide nothing", () => {
  const mixed = delftTable.map((line, index) =>
    index === 0 ? { ...line, statedFte: { value: 157 / 1034 }, statedHours: { value: 157 } } : line,
  );
  expect(truncatedFte(mixed, 1034)).toEqual(truncatedFte(delftTable, 1034));
  expect(wrongHours(mixed)).toEqual(wrongHours(delftTable));
});
