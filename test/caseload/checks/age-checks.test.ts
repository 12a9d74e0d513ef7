import fc from "fast-check";
import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import type { ClientsOfAge, CountedBand } from "../../../src/caseload/ages/age-counts";
import { nestedBands } from "../../../src/caseload/ages/nested-bands";
import { ageing } from "../../../src/caseload/checks/ages/ageing";
import { bandEdges } from "../../../src/caseload/checks/ages/band-edges";
import { bandTotals } from "../../../src/caseload/checks/ages/band-totals";
import { differentSelections } from "../../../src/caseload/checks/ages/different-selections";
import { mixedAgeLines } from "../../../src/caseload/checks/ages/mixed-age-lines";
import { outsideTargetGroup } from "../../../src/caseload/checks/ages/outside-target-group";
import { cellAt } from "../team-builder";

/** Figures of the memo of 3 March 2020 (docs/domain.md). */

const band = (from: number, below: AgeBand["below"]): AgeBand => ({ from, below });
const counted = (from: number, below: AgeBand["below"], clients: number): CountedBand => ({
  band: band(from, below),
  clients,
});
const aged = (age: number, clients: number, aowReached: ClientsOfAge["aowReached"] = "no"): ClientsOfAge => ({
  youngest: age,
  oldest: age,
  aowReached,
  clients,
});

const categories = [counted(18, 27, 25), counted(27, 41, 93), counted(50, "aow", 188)];
const old = [counted(18, 27, 25), counted(27, 41, 93), counted(41, 50, 94), counted(50, "aow", 188)];
const proposed = [counted(18, 30, 133), counted(30, 46, 254), counted(46, "aow", 294)];
const cells = ["B2", "B3", "B4"].map((address) => cellAt("Voorstel", address));

test("C05: 25 + 93 + 94 + 188 is 400, the caseload is 469", () => {
  expect(bandTotals(old, 469, cells)).toEqual([{ code: "C05", placed: 400, total: 469, cells }]);
  expect(bandTotals(old, 400, cells)).toEqual([]);
});

test("C06: 41 t/m 49 is in no category; with clients, or when nobody counted them", () => {
  const bands = categories.map((one) => one.band);
  const gap = { code: "C06", reason: "gap", ages: band(41, 50), cells };
  expect(bandEdges(bands, null, cells)).toEqual([{ ...gap, clients: null }]);
  expect(bandEdges(bands, [aged(40, 10), aged(41, 60), aged(49, 34), aged(50, 8)], cells)).toEqual([
    { ...gap, clients: 94 },
  ]);
  expect(bandEdges(bands, [aged(40, 10), aged(50, 8)], cells)).toEqual([]);
  expect(
    bandEdges(
      proposed.map((one) => one.band),
      null,
      cells,
    ),
  ).toEqual([]);
});

test("C06: 30 is in two groups", () => {
  expect(bandEdges([band(18, 31), band(30, 46)], null, cells)).toEqual([
    { code: "C06", reason: "overlap", ages: band(30, 31), cells },
  ]);
});

test("C07 and C08: the new bands are larger than the old ones leave room for", () => {
  const [first, second, third] = cells;
  const nested = { code: "C07", unplaced: 69, proven: true };
  expect(differentSelections({ bands: proposed, cells }, { bands: old, cells: [] }, 469)).toEqual([
    { ...nested, ...counted(18, 30, 133), most: 118, cells: [first] },
    { ...nested, ...counted(30, 46, 254), most: 187, cells: [second] },
    { ...nested, ...counted(46, "aow", 294), most: 282, cells: [third] },
    { code: "C08", proposed: 681, current: 469, cells },
  ]);
  expect(differentSelections({ bands: old, cells: [] }, { bands: old, cells: [] }, 400)).toEqual([]);
});

test("C07: one band alone may be explained by clients without a band; the three together are not", () => {
  const [first] = proposed;
  expect(nestedBands(first ? [first] : [], old, 69)).toEqual({
    impossible: [{ ...counted(18, 30, 133), most: 118 }],
    proven: false,
  });
  expect(nestedBands(first ? [first] : [], old, 14).proven).toBe(true);
  expect(nestedBands(proposed, old, 69).proven).toBe(true);
});

test("C07: a band that reaches into a gap of the other split is not judged until all who are in no band are used", () => {
  expect(nestedBands([counted(30, 46, 254)], categories, 163).impossible).toEqual([]);
  expect(nestedBands([counted(30, 46, 257)], categories, 163).impossible).toEqual([
    { ...counted(30, 46, 257), most: 93 },
  ]);
});

test("C07: a band smaller than one within it leaves too many clients for the band beside it", () => {
  const current = [counted(18, 27, 25), counted(27, null, 30)];
  expect(nestedBands([counted(18, 40, 20), counted(40, null, 35)], current, 0)).toEqual({
    impossible: [{ ...counted(40, null, 35), most: 30 }],
    proven: true,
  });
});

test("two splits of the same clients are never called impossible", () => {
  const ages = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 50, maxLength: 50 });
  const cuts = fc.uniqueArray(fc.integer({ min: 19, max: 67 }), { minLength: 1, maxLength: 5 });
  const ends = fc.constantFrom(68, "aow" as const, null);
  const splitAt = (clients: readonly number[], at: readonly number[], end: AgeBand["below"]): CountedBand[] => {
    const edges = [18, ...[...at].sort((one, other) => one - other), 68];
    return edges.slice(1).map((below, index) => {
      const from = edges[index] ?? 18;
      return counted(
        from,
        below === 68 ? end : below,
        clients.slice(from - 18, below - 18).reduce((total, count) => total + count, 0),
      );
    });
  };
  fc.assert(
    fc.property(ages, cuts, cuts, fc.integer({ min: 0, max: 4 }), ends, (clients, one, other, dropped, end) => {
      const there = splitAt(clients, other, end);
      const kept = there.filter((_, index) => index !== dropped);
      const unplaced = there.length === kept.length ? 0 : (there[dropped]?.clients ?? 0);
      expect(nestedBands(splitAt(clients, one, end), kept, unplaced)).toEqual({ impossible: [], proven: false });
    }),
  );
});

test("C18 counts clients who are certainly past the AOW age or under 18", () => {
  const clients = [aged(17, 2), aged(18, 5), aged(66, 3, "unknown"), aged(66, 4, "yes"), aged(70, 1, "yes")];
  expect(outsideTargetGroup([...clients, { ...aged(17, 9), oldest: 18 }], cells)).toEqual([
    { code: "C18", reason: "aow-reached", clients: 5, cells },
    { code: "C18", reason: "under-18", clients: 2, cells },
  ]);
  expect(outsideTargetGroup([aged(18, 5)], cells)).toEqual([]);
});

test("C21: the old split cuts at 27, the new one at 30", () => {
  const bandsOf = (split: readonly CountedBand[]) => split.map((one) => one.band);
  expect(mixedAgeLines([bandsOf(old), bandsOf(proposed)], cells)).toEqual([{ code: "C21", lines: [27, 30], cells }]);
  expect(mixedAgeLines([bandsOf(proposed), bandsOf(proposed)], cells)).toEqual([]);
  const both = [band(18, 27), band(27, 30), band(30, null)];
  expect(mixedAgeLines([both], cells)).toEqual([]);
  expect(mixedAgeLines([both, bandsOf(proposed)], cells)).toEqual([]);
});

test("C22: 133 ÷ 12 + 254 ÷ 16 is about 27 a year; counted it is everybody of 29 and 45", () => {
  const [estimate] = ageing(proposed, null, cells);
  expect(estimate).toEqual({ code: "C22", transfers: 133 / 12 + 254 / 16, counted: false, cells });
  expect(estimate?.code === "C22" && Math.round(estimate.transfers)).toBe(27);
  const clients = [aged(28, 50), aged(29, 9), aged(30, 50), aged(45, 14), aged(66, 8), { ...aged(29, 3), oldest: 30 }];
  expect(ageing(proposed, clients, cells)).toEqual([{ code: "C22", transfers: 23, counted: true, cells }]);
});

test("C22: a client who grows into no other band is not transferred", () => {
  expect(ageing([counted(18, 27, 90), counted(30, "aow", 90)], null, cells)).toEqual([]);
  expect(ageing(proposed, [aged(18, 5)], cells)).toEqual([]);
});
