import { unexplainedStep } from "../../../src/caseload/checks/norms/unexplained-step";
import { explainedBy } from "../../../src/caseload/funnel/explained";
import { funnel, selectionFor } from "../../../src/caseload/funnel/funnel";
import { clientsAtOnce, trajectoryCapacity, trajectoryHours } from "../../../src/caseload/funnel/trajectory-capacity";
import { againstTarget } from "../../../src/caseload/norms/outflow-target";
import { checkAdvice, checkSentence } from "../../../src/text/checks/checks";

/** The pilot Bos en Lommer, Amsterdam WPI West, 2016/17. Each case names its heading. */

const percent = (share: number | null) => Number(((share ?? Number.NaN) * 100).toFixed(1));
const oneDecimal = (range: { low: number; high: number } | null) =>
  range && [Number(range.low.toFixed(1)), Number(range.high.toFixed(1))];

describe("Selectie klanten eerste ronde", () => {
  const counts = [112, 74, 41, 21, 13];

  test("steps keep 66,1%, 55,4%, 51,2% ('ongeveer 50%') and 61,9%, 11,6% in all", () => {
    const steps = funnel(counts);
    expect(steps.map(({ stepRate }) => percent(stepRate))).toEqual([100, 66.1, 55.4, 51.2, 61.9]);
    expect(percent(steps.at(-1)?.overallRate ?? null)).toBe(11.6);
  });

  test("20 in a trajectory take 173 selected; 172 would be too few", () => {
    expect(selectionFor(20, counts)).toBe(173);
    expect((172 * 13) / 112).toBeLessThan(20);
    expect((173 * 13) / 112).toBeGreaterThanOrEqual(20);
  });

  test("C14, contradicted: 41 invited, 21 talks + 6 no-shows + 11 cancelled = 38", () => {
    const checks = unexplainedStep("klanten uitgenodigd", 41, [21, 6, 11], []);
    expect(checks.map(checkSentence)).toEqual(["Trechter: 41 bij ‘klanten uitgenodigd’, 38 verklaard; 3 onbekend."]);
    expect(checks.map(checkAdvice)).toEqual(["Ga na wat er met de anderen is gebeurd, of noem ze als onbekend."]);
  });

  test("13 suitable and 2 doubtful are 15 of 21 talks", () => {
    expect(explainedBy(21, [13, 2])).toMatchObject({ explained: 15, unexplained: 6 });
  });
});

describe("Intakegesprekken", () => {
  test("second round, contradicted: 21 invited, 14 + 2 + 2 = 18", () => {
    expect(explainedBy(21, [14, 2, 2])).toMatchObject({ explained: 18, unexplained: 3 });
  });

  test("contradicted: 13 + 14 are 27 of the 34 that came in; 29 with January, 31 with the doubtful", () => {
    const unexplained = [[], [2], [2, 2]].map((more) => explainedBy(34, [13, 14, ...more]).unexplained);
    expect(unexplained).toEqual([7, 5, 3]);
  });
});

describe("Resultaat op klantniveau", () => {
  test("3 + 3 + 1 + 1 are the 8 who started", () => {
    expect(explainedBy(8, [3, 3, 1, 1]).unexplained).toBe(0);
  });

  test("contradicted: 8 + 8 + 13 are 29 of 34", () => {
    expect(explainedBy(34, [8, 8, 13])).toMatchObject({ explained: 29, unexplained: 5 });
  });

  test("34 where 20 were meant is 170% ('Beoogd resultaat')", () => {
    expect(againstTarget(34, 20)).toEqual({ met: true, missing: 0, share: 1.7 });
  });
});

describe("Duur van het traject", () => {
  test("6 to 9 months of an hour a week: 24 to 36 hours in months of four weeks, 26 to 39 on the calendar", () => {
    expect([6, 9].map((months) => trajectoryHours(months, 1, 4))).toEqual([24, 36]);
    expect([6, 9].map((months) => trajectoryHours(months, 1))).toEqual([26, 39]);
  });

  test("four coaches of 9 hours for 34 clients are about an hour a week each", () => {
    expect((4 * 9) / 34).toBeCloseTo(1.06, 2);
    expect(clientsAtOnce(4 * 9, 1)).toBe(36);
  });

  /** Note 2: "minimaal 64 klanten". 64 of the shortest trajectories take 1.536 hours, of the longest 2.304. */
  test("contradicted: 64 is the most, not the least", () => {
    expect(oneDecimal(trajectoryCapacity(1536, [24, 36]))).toEqual([42.7, 64]);
    expect(oneDecimal(trajectoryCapacity(2304, [24, 36]))?.[0]).toBe(64);
    // 1.363 productive hours of an fte of 36 hours, the State in 2023; 52 weeks of 36 hours are 1.872.
    expect(oneDecimal(trajectoryCapacity(1363, [24, 36]))).toEqual([37.9, 56.8]);
    expect(64 * 36).toBeGreaterThan(52 * 36);
  });
});
