import fc from "fast-check";
import { balanceOf, clientsPerFte, loadIndex, surplus } from "../../../src/caseload/division/balance";
import { sum } from "../../../src/caseload/sum";
import memo from "../../cases/memo-2020.json";

const caseloads = memo.names.map((_, index) => ({ clients: memo.current[index] ?? 0, hours: memo.hours[index] ?? 0 }));
const team = { clients: memo.total, hours: 160 };

describe("the memo's current distribution", () => {
  test("index", () => {
    expect(caseloads.map((own) => Math.round(loadIndex(own, team) ?? NaN))).toEqual(memo.indexNow);
  });
  test("surplus, Hoover share and mean load", () => {
    const above = sum(caseloads.map((own) => Math.max(0, surplus(own, team))));
    const balance = balanceOf(caseloads, 36);
    expect(above).toBeCloseTo(memo.surplusTotal, 9);
    expect(balance.hooverShare).toBeCloseTo(memo.hooverShare, 4);
    expect(balance.meanPerFte).toBeCloseTo(memo.meanPerFte, 9);
  });
  test("no highest ÷ lowest, because Lisette has nobody", () => {
    expect(balanceOf(caseloads, 36).maxOverMin).toBeNull();
    expect(balanceOf(caseloads.slice(0, 4), 36).maxOverMin).toBeCloseTo(186 / 90, 9);
  });
});

test("the memo's line-ups of 681 clients: a spread of 9,0 against 18,7", () => {
  // Clients and hours of the age groups 18–29, 30–45 and 46–AOW; Emmy | Lisette, Anne | Bob, Julie against Bob | Lisette, Anne | Emmy, Julie.
  const lineUp = (...hours: readonly number[]) =>
    balanceOf(
      [133, 254, 294].map((clients, index) => ({ clients, hours: hours[index] ?? 0 })),
      36,
    );
  expect(lineUp(28, 60, 72).spread).toBeCloseTo(9.0, 1);
  expect(lineUp(36, 60, 64).spread).toBeCloseTo(18.7, 1);
  expect(lineUp(28, 60, 72).maxOverMin).toBeCloseTo(1.16, 2);
});

test("clients per fte", () => {
  expect(clientsPerFte({ clients: 186, hours: 36 }, 36)).toBe(186);
  expect(clientsPerFte({ clients: 71, hours: 28 }, 36)).toBeCloseTo(91.2857, 4);
  expect(clientsPerFte({ clients: 5, hours: 0 }, 36)).toBeNull();
});

test("no clients, nobody: numbers or null, never NaN", () => {
  for (const odd of [[], [{ clients: 0, hours: 36 }], [{ clients: 0, hours: 0 }]]) {
    const { meanPerFte, spread, hooverShare, maxOverMin } = balanceOf(odd, 36);
    expect([meanPerFte, spread, hooverShare].every(Number.isFinite)).toBe(true);
    expect(maxOverMin).toBeNull();
  }
  expect(loadIndex({ clients: 0, hours: 36 }, { clients: 0, hours: 36 })).toBeNull();
});

test("clients whom nobody has hours for are an infinite load: no spread is larger and there is no highest ÷ lowest", () => {
  const staffed = { clients: 72, hours: 36 };
  const alone = balanceOf([staffed, { clients: 300, hours: 0 }, staffed], 36);
  expect(alone.spread).toBe(Infinity);
  expect(alone.maxOverMin).toBeNull();
  expect(balanceOf([{ clients: 5, hours: 0 }], 36)).toEqual({
    meanPerFte: 0,
    spread: Infinity,
    hooverShare: 1,
    maxOverMin: null,
  });
  // Without clients there is nobody to carry.
  expect(balanceOf([staffed, { clients: 0, hours: 0 }, staffed], 36)).toMatchObject({ spread: 0, maxOverMin: 1 });
});

test("clients without a caseworker's hours all have to move", () => {
  expect(
    balanceOf(
      [
        { clients: 60, hours: 36 },
        { clients: 40, hours: 0 },
      ],
      36,
    ).hooverShare,
  ).toBeCloseTo(0.4, 9);
});

test("surpluses cancel out; spread is nothing exactly when all loads are equal; the Hoover share lies between 0 and 1", () => {
  const caseload = fc.record({ clients: fc.integer({ min: 0, max: 300 }), hours: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(fc.array(caseload, { minLength: 1, maxLength: 10 }), (people) => {
      const all = { clients: sum(people.map((p) => p.clients)), hours: sum(people.map((p) => p.hours)) };
      const { spread, hooverShare } = balanceOf(people, 36);
      expect(sum(people.map((own) => surplus(own, all)))).toBeCloseTo(0, 8);
      const equal = people.every((own) => own.clients * all.hours === own.hours * all.clients);
      expect(spread < 1e-9).toBe(equal);
      expect(hooverShare).toBeGreaterThanOrEqual(0);
      expect(hooverShare).toBeLessThanOrEqual(1);
    }),
  );
});
