import fc from "fast-check";
import { clientsPerFteByHours, contactHours, hoursPerClient } from "../../../src/caseload/norms/contact-norm";
import {
  clientsThatFit,
  fteByNorm,
  fullness,
  relativeWeights,
  type NormGroup,
} from "../../../src/caseload/norms/norm-caseload";
import { againstTarget } from "../../../src/caseload/norms/outflow-target";
import { shareOf, wholeFor } from "../../../src/caseload/norms/stated-share";
import { extrapolate, trendOf } from "../../../src/caseload/norms/trend";

const aNorm = fc.integer({ min: 1, max: 200 });
const aGroup = fc.record({ clients: fc.integer({ min: 0, max: 500 }), norm: aNorm });
const positive = fc.double({ min: 0.01, max: 5000, noNaN: true });
const value = (figure: number | null) => figure ?? Number.NaN;

test("as many clients of one more group as fit fill the fte exactly", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { maxLength: 6 }), aNorm, positive, (others, norm, spare) => {
      const fte = value(fteByNorm(others)) + spare;
      const clients = value(clientsThatFit(others, norm, fte));
      expect(value(fullness([...others, { clients, norm }], fte))).toBeCloseTo(1, 9);
    }),
  );
});

test("weighted clients over the largest norm are the fte", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { minLength: 1, maxLength: 6 }), (groups) => {
      const weights = relativeWeights(groups.map(({ norm }) => norm));
      const weighted = groups.reduce((total, { clients }, index) => total + clients * (weights[index] ?? 0), 0);
      expect(weighted / Math.max(...groups.map(({ norm }) => norm))).toBeCloseTo(value(fteByNorm(groups)), 9);
    }),
  );
});

test("clients without a norm have no fte; a norm of 0 without clients does not matter", () => {
  const groups = (clients: number): NormGroup[] => [
    { clients, norm: 0 },
    { clients: 50, norm: 100 },
  ];
  expect(fteByNorm(groups(3))).toBeNull();
  expect(fullness(groups(3), 1)).toBeNull();
  expect(clientsThatFit(groups(3), 50, 1)).toBeNull();
  expect(fteByNorm(groups(0))).toBe(0.5);
  expect(fullness(groups(0), 0)).toBeNull();
  expect(fteByNorm([])).toBe(0);
});

test("clients per fte and hours per client undo each other", () => {
  fc.assert(
    fc.property(positive, positive, fc.double({ min: 0.01, max: 1, noNaN: true }), (hours, productive, share) => {
      const clients = value(clientsPerFteByHours(hours, productive, share));
      expect(value(hoursPerClient(clients, productive, share)) / hours).toBeCloseTo(1, 9);
    }),
  );
  expect(clientsPerFteByHours(contactHours(0, 30), 1034, 1)).toBeNull();
  expect(hoursPerClient(0, 1034, 1)).toBeNull();
});

test("extrapolating there and back changes nothing", () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 36 }), (count, months, target) => {
      expect(value(extrapolate(value(extrapolate(count, months, target)), target, months)) / count).toBeCloseTo(1, 9);
    }),
  );
  expect(extrapolate(219, 0)).toBeNull();
  expect(trendOf({ count: 219, months: 0, from: "2013-01-01" }, 301, null)).toBeNull();
});

test.each([
  ["2012-10-01", 0],
  ["2013-01-01", 0],
  ["2013-04-01", 3],
  ["2014-01-01", 6],
])("a change on %s leaves %i months of a half year before it", (changed, before) => {
  const trend = trendOf({ count: 1, months: 6, from: "2013-01-01" }, 0, changed);
  expect(trend).toMatchObject({ monthsBeforeChange: before, growth: null });
});

test("a share and its whole undo each other", () => {
  expect(wholeFor(13, value(shareOf(13, 900)))).toBeCloseTo(900, 9);
  expect([shareOf(13, 0), wholeFor(13, 0)]).toEqual([null, null]);
  expect(againstTarget(3, 0)).toEqual({ met: true, missing: 0, share: null });
});
