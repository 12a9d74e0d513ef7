import fc from "fast-check";
import highsLoader from "highs";
import { sum } from "../../../src/caseload/sum";
import {
  fewestTransfers,
  planTransfers,
  type CaseloadChange,
  type Transfer,
} from "../../../src/caseload/division/transfers";
import memo from "../../cases/memo-2020.json";

const memoChanges = memo.names.map((name, index) => ({
  name,
  current: memo.current[index] ?? 0,
  target: memo.largestRemainder[index] ?? 0,
}));

const changesOf = (surpluses: readonly number[]): CaseloadChange[] =>
  surpluses.map((surplus, index) => ({ name: `p${index}`, current: 100 + surplus, target: 100 }));

/** Everyone's clients after the transfers. */
function after(changes: readonly CaseloadChange[], transfers: readonly Transfer[]): readonly number[] {
  return changes.map(
    ({ name, current }) =>
      current +
      sum(transfers.filter(({ to }) => to === name).map(({ clients }) => clients)) -
      sum(transfers.filter(({ from }) => from === name).map(({ clients }) => clients)),
  );
}

/** Small surpluses, so that groups that cancel out occur often; balanced by the last person. */
const balanced = (people: number) =>
  fc
    .array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: people - 1 })
    .map((surpluses) => [...surpluses, -sum(surpluses)]);

test("the memo: 96 clients move, by four pairs, which is the fewest", () => {
  expect(fewestTransfers(memoChanges)).toBe(memo.transfers);
  expect(planTransfers(memoChanges)).toEqual([
    { from: "Bob", to: "Anne", clients: 5 },
    { from: "Bob", to: "Emmy", clients: 11 },
    { from: "Julie", to: "Anne", clients: 10 },
    { from: "Julie", to: "Lisette", clients: 70 },
  ]);
});

test("every other choice in the memo's tie costs one transfer more", () => {
  for (const rounded of [
    [106, 105, 82, 106, 70],
    [106, 106, 82, 105, 70],
  ]) {
    expect(fewestTransfers(memoChanges.map((change, i) => ({ ...change, target: rounded[i] ?? 0 })))).toBe(97);
  }
});

test("plain rounding asks for 470 of 469 clients: what can be given is given", () => {
  const changes = memoChanges.map((change, index) => ({ ...change, target: memo.plain[index] ?? 0 }));
  const transfers = planTransfers(changes);
  expect(fewestTransfers(changes)).toBe(96);
  expect(sum(transfers.map(({ clients }) => clients))).toBe(96);
});

test("nobody moves where everybody has the target", () => {
  expect(planTransfers(changesOf([0, 0, 0]))).toEqual([]);
  expect(planTransfers([])).toEqual([]);
});

test("people who cancel out are one pair", () => {
  expect(planTransfers(changesOf([7, -3, 3, -7]))).toEqual([
    { from: "p0", to: "p3", clients: 7 },
    { from: "p2", to: "p1", clients: 3 },
  ]);
});

test("everyone ends at the target, nobody both gives and receives, and no more move than must", () => {
  fc.assert(
    fc.property(balanced(20), (surpluses) => {
      const changes = changesOf(surpluses);
      const transfers = planTransfers(changes);
      expect(after(changes, transfers)).toEqual(changes.map(({ target }) => target));
      expect(sum(transfers.map(({ clients }) => clients))).toBe(fewestTransfers(changes));
      expect(transfers.every(({ clients }) => clients > 0)).toBe(true);
      const senders = new Set(transfers.map(({ from }) => from));
      expect(transfers.some(({ to }) => senders.has(to))).toBe(false);
      const involved = surpluses.filter((surplus) => surplus !== 0).length;
      expect(transfers.length).toBeLessThanOrEqual(Math.max(0, involved - 1));
    }),
    { numRuns: 300 },
  );
});

test("where targets and clients differ, nobody is overshot and as many move as can", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 14 }), (surpluses) => {
      const changes = changesOf(surpluses);
      const transfers = planTransfers(changes);
      expect(sum(transfers.map(({ clients }) => clients))).toBe(fewestTransfers(changes));
      after(changes, transfers).forEach((clients, index) => {
        const { current = 0, target = 0 } = changes[index] ?? {};
        expect(clients).toBeGreaterThanOrEqual(Math.min(current, target));
        expect(clients).toBeLessThanOrEqual(Math.max(current, target));
      });
    }),
    { numRuns: 300 },
  );
});

describe("against HiGHS", () => {
  const highs = highsLoader();

  test("the fewest transfers are the optimum of the transport problem", async () => {
    const { solve } = await highs;
    for (const surpluses of fc.sample(balanced(7), { numRuns: 30, seed: 469 })) {
      const changes = changesOf(surpluses);
      const people = changes.map((_, index) => index);
      const moves = people.flatMap((i) => people.filter((j) => j !== i).map((j) => `x_${i}_${j}`));
      const rows = changes.map(({ current, target }, i) => {
        const others = people.filter((j) => j !== i);
        return ` ${others.map((j) => `+ x_${i}_${j} - x_${j}_${i}`).join(" ")} = ${current - target}`;
      });
      const solution = solve(`Minimize\n ${moves.join(" + ")}\nSubject To\n${rows.join("\n")}\nEnd`);
      expect(solution.Status).toBe("Optimal");
      expect(fewestTransfers(changes)).toBeCloseTo(solution.ObjectiveValue, 6);
    }
  });

  test("the pairs are the fewest, balanced or not: a mixed-integer programme finds no fewer", async () => {
    const { solve } = await highs;
    const unbalanced = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 6 });
    const cases = [
      ...fc.sample(balanced(6), { numRuns: 40, seed: 3 }),
      ...fc.sample(unbalanced, { numRuns: 40, seed: 7 }),
    ];
    for (const surpluses of cases) {
      const senders = surpluses.flatMap((surplus, index) => (surplus > 0 ? [index] : []));
      const receivers = surpluses.flatMap((surplus, index) => (surplus < 0 ? [index] : []));
      if (senders.length === 0 || receivers.length === 0) continue;
      const pairs = senders.flatMap((i) => receivers.map((j) => [i, j] as const));
      const moved = fewestTransfers(changesOf(surpluses));
      const solution = solve(
        [
          `Minimize\n ${pairs.map(([i, j]) => `y_${i}_${j}`).join(" + ")}`,
          "Subject To",
          ` ${pairs.map(([i, j]) => `x_${i}_${j}`).join(" + ")} = ${moved}`,
          ...senders.map((i) => ` ${receivers.map((j) => `x_${i}_${j}`).join(" + ")} <= ${surpluses[i]}`),
          ...receivers.map((j) => ` ${senders.map((i) => `x_${i}_${j}`).join(" + ")} <= ${-(surpluses[j] ?? 0)}`),
          ...pairs.map(([i, j]) => ` x_${i}_${j} - 30 y_${i}_${j} <= 0`),
          `Binary\n ${pairs.map(([i, j]) => `y_${i}_${j}`).join(" ")}`,
          "End",
        ].join("\n"),
      );
      expect(solution.Status).toBe("Optimal");
      expect([surpluses, planTransfers(changesOf(surpluses)).length]).toEqual([
        surpluses,
        Math.round(solution.ObjectiveValue),
      ]);
    }
  });
});

test("a team of two hundred is divided in an instant", () => {
  const [surpluses = []] = fc.sample(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed: 1,
  });
  const changes = changesOf([...surpluses, -sum(surpluses)]);
  const transfers = planTransfers(changes);
  expect(after(changes, transfers)).toEqual(changes.map(({ target }) => target));
  expect(transfers.length).toBeLessThan(changes.length);
});
