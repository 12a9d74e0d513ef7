import fc from "fast-check";
import {
  breakEvenMonth,
  clientMonthsFor,
  cumulativeBalance,
  outflowToBreakEven,
} from "../../../src/caseload/funnel/break-even";
import { explainedBy } from "../../../src/caseload/funnel/explained";
import { funnel, selectionFor } from "../../../src/caseload/funnel/funnel";
import { clientsAtOnce, trajectoryCapacity } from "../../../src/caseload/funnel/trajectory-capacity";

const aFunnel = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 8 });

describe("a funnel", () => {
  test("step rates multiply to the overall rate", () => {
    fc.assert(
      fc.property(aFunnel, (counts) => {
        const steps = funnel(counts);
        const product = steps.reduce((rate, { stepRate }) => rate * (stepRate ?? Number.NaN), 1);
        expect(product / (steps.at(-1)?.overallRate ?? Number.NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("the selection for a target is the smallest whole number that reaches it", () => {
    fc.assert(
      fc.property(aFunnel, fc.integer({ min: 1, max: 500 }), (counts, target) => {
        const selected = BigInt(selectionFor(target, counts) ?? -1);
        const [first, last] = [BigInt(counts[0] ?? 0), BigInt(counts.at(-1) ?? 0)];
        expect(selected * last >= BigInt(target) * first).toBe(true);
        expect((selected - 1n) * last < BigInt(target) * first).toBe(true);
      }),
    );
  });

  test("nobody left gives no rates and no selection", () => {
    expect(funnel([10, 0, 0]).map(({ stepRate }) => stepRate)).toEqual([1, 0, null]);
    expect(funnel([0, 0]).map(({ overallRate }) => overallRate)).toEqual([null, null]);
    expect([funnel([]), selectionFor(20, []), selectionFor(20, [10, 0])]).toEqual([[], null, null]);
  });

  test("parts with decimals are not unexplained by binary noise", () => {
    expect(explainedBy(0.3, [0.1, 0.2]).unexplained).toBe(0);
  });
});

test("trajectories: the order of hours does not matter, and none without hours", () => {
  expect(trajectoryCapacity(1363, [36, 24])).toEqual(trajectoryCapacity(1363, [24, 36]));
  expect([trajectoryCapacity(1363, [0, 24]), clientsAtOnce(36, 0)]).toEqual([null, null]);
});

/** No document gives a figure for this (Telengy on Roosendaal says only that costs come first); the amounts here are made up. */
describe("cost before benefit", () => {
  const amounts = fc.record({
    costs: fc.integer({ min: 1, max: 100_000 }),
    extraOutflow: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
    benefit: fc.integer({ min: 1000, max: 3000 }),
  });

  test("worked out by hand: €4.000 a month, one client more a month at €1.000", () => {
    // Month 1: −4.000; 2: −7.000; 3: −9.000; 4: −10.000; 5: −10.000; 6: −9.000; 7: −7.000; 8: −4.000; 9: 0.
    const amount = { costs: 4000, extraOutflow: 1, benefit: 1000 };
    expect(cumulativeBalance(amount, 9)).toEqual([-4000, -7000, -9000, -10000, -10000, -9000, -7000, -4000, 0]);
    expect(breakEvenMonth(amount)).toBe(9);
  });

  test("the month is the first in which the curve, added up month by month, is no longer below zero", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const month = breakEvenMonth(amount) ?? Number.NaN;
        fc.pre(month < 5000);
        let [balance, gone] = [0, 0];
        for (let now = 1; now <= month; now += 1) {
          // Not below zero, but for the noise of adding decimals.
          if (now > 1) expect(balance).toBeLessThan(-1e-6);
          balance += gone * amount.benefit - amount.costs;
          gone += amount.extraOutflow;
        }
        expect(balance).toBeGreaterThan(-1e-6);
      }),
    );
  });

  test("the outflow that is needed earns the costs back in exactly so many months", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 120 }), ({ costs, benefit }, months) => {
        const extraOutflow = outflowToBreakEven({ costs, benefit }, months) ?? Number.NaN;
        expect(breakEvenMonth({ costs, extraOutflow, benefit })).toBe(months);
      }),
    );
  });

  test("low, middle and high of the user give three months", () => {
    const months = [1, 2, 4].map((extraOutflow) => breakEvenMonth({ costs: 25_000, extraOutflow, benefit: 1000 }));
    expect(months).toEqual([51, 26, 14]);
  });

  test("no effect never earns anything back; without costs there is nothing to earn back", () => {
    expect(breakEvenMonth({ costs: 1, extraOutflow: 0, benefit: 1000 })).toBeNull();
    expect(breakEvenMonth({ costs: 0, extraOutflow: 0, benefit: 0 })).toBe(0);
    expect(outflowToBreakEven({ costs: 1, benefit: 1000 }, 1)).toBeNull();
    expect(outflowToBreakEven({ costs: 1, benefit: 0 }, 12)).toBeNull();
    expect(clientMonthsFor(1, 0)).toBeNull();
  });

  test("€300.000 (Ridderkerk 2013, Extra-capaciteit) at €16.000 a year, an assumption, takes 18,75 client years", () => {
    expect((clientMonthsFor(300_000, 16_000 / 12) ?? 0) / 12).toBeCloseTo(18.75, 9);
  });
});
