import { cellRounding } from "../../../src/caseload/capacity/cell-rounding";
import {
  delftAddedFte,
  delftExistingFte,
  delftProductiveHours,
  delftTable,
} from "../../../src/caseload/capacity/delft-2002";
import { capacityOf, fteClaim, hoursAYear, statedCapacity } from "../../../src/caseload/capacity/norm-time";
import { truncatedFte, wrongHours } from "../../../src/caseload/checks/norms/norm-time-cells";
import { checkAdvice, checkSentence, checkTitles } from "../../../src/text/checks/checks";
import { delftGroupNames, delftProductNames } from "../../../src/text/norms";

/** "Klantmanagement als tandem", Radar for Delft, July 2002, "Capaciteitsberekening": the tables per group and "Totaal". */

const exact = capacityOf(delftTable, delftProductiveHours);
const stated = statedCapacity(delftTable, delftProductiveHours);
const twoDecimals = (parts: readonly { readonly fte: number }[]) => parts.map(({ fte }) => Number(fte.toFixed(2)));

test("hours are norm time × frequency × volume, 9.195 in all", () => {
  expect(delftTable.map(hoursAYear)).toEqual([157, 235.5, 157, 826, 738, 553.5, 369, 2386, 274, 548, 137, 2814]);
  expect(exact.hours).toBe(9195);
});

test("exact: 1,3303 / 3,9134 / 3,6489, together 8,8926 fte", () => {
  expect(exact.groups.map(({ fte }) => Number(fte.toFixed(4)))).toEqual([1.3303, 3.9134, 3.6489]);
  expect(exact.fte.toFixed(4)).toBe("8.8926");
});

test("the source's cells: 1,32 / 3,89 / 3,63 by group, 1,12 / 1,27 / 0,63 / 5,82 by product, 8,84", () => {
  expect(twoDecimals(stated.groups)).toEqual([1.32, 3.89, 3.63]);
  expect(twoDecimals(stated.products)).toEqual([1.12, 1.27, 0.63, 5.82]);
  expect(twoDecimals([stated])).toEqual([8.84]);
});

/** Domain notes call 274 ÷ 1034 truncated; 0,26499 is 0,26 either way. */
test("how each cell was made: five cut off, one rounded up, six the same either way", () => {
  const made = delftTable.map((line) =>
    cellRounding(hoursAYear(line) / delftProductiveHours, line.statedFte?.value ?? Number.NaN, 2),
  );
  expect(made).toEqual([
    "either", // 0,1518 → 0,15
    "truncated", // 0,2278 → 0,22
    "either", // 0,1518 → 0,15
    "rounded", // 0,7988 → 0,8
    "either", // 0,7137 → 0,71
    "truncated", // 0,5353 → 0,53
    "truncated", // 0,3569 → 0,35
    "truncated", // 2,3075 → 2,3
    "either", // 0,26499 → 0,26
    "truncated", // 0,52998 → 0,52
    "either", // 0,1325 → 0,13
    "either", // 2,7215 → 2,72
  ]);
});

test("every cell rounded would make 8,89, every cell cut off 8,83", () => {
  const fte = delftTable.map((line) => hoursAYear(line) / delftProductiveHours);
  const inHundredths = (whole: (value: number) => number) =>
    fte.reduce((total, own) => total + whole(own * 100), 0) / 100;
  expect(inHundredths(Math.round)).toBe(8.89);
  expect(inHundredths(Math.floor)).toBe(8.83);
});

test("the claim: 8,84 − 1,75 + 1 = 8,09 the source's way, 8,1426 exact; 54 hours a year apart", () => {
  expect(fteClaim(stated.fte, delftExistingFte, 0)).toBeCloseTo(7.09, 9);
  expect(fteClaim(stated.fte, delftExistingFte, delftAddedFte)).toBeCloseTo(8.09, 9);
  expect(fteClaim(exact.fte, delftExistingFte, delftAddedFte).toFixed(4)).toBe("8.1426");
  expect(Math.round((exact.fte - stated.fte) * delftProductiveHours)).toBe(54);
});

test("volumes: 800 come in, as 'ca. 800'; contradicted: 2.544 are there, not 2.550", () => {
  const volume = (product: string) =>
    delftTable.filter((line) => line.product === product).reduce((total, line) => total + line.volume, 0);
  expect(volume("diagnosis")).toBe(800);
  expect(volume("progress-talk")).toBe(2544);
});

test("by group: 3,5 hours for each that comes in and 2 for each that is there make 1.375,5; then 4.046,5 and 3.773", () => {
  expect(exact.groups.map(({ hours }) => hours)).toEqual([1375.5, 4046.5, 3773]);
  expect([3.5 * 157 + 2 * 413, 4.5 * 369 + 2 * 1193, 3.5 * 274 + 3 * 938]).toEqual([1375.5, 4046.5, 3773]);
});

test("talks about progress follow the stock, the other products the inflow", () => {
  expect(exact.stockFte).toBeCloseTo((826 + 2386 + 2814) / 1034, 9);
  expect(exact.inflowFte + exact.stockFte).toBeCloseTo(exact.fte, 9);
});

test("C12, contradicted: 533 hours for phase 4 activation's diagnosis are 553,5; 236 for 235,5 is rounding", () => {
  const checks = wrongHours(delftTable);
  expect(checks.map(checkSentence)).toEqual(["Uren × frequentie × aantal = 553,5; in de cel staat 533."]);
  expect(checks.map(checkAdvice)).toEqual(["Ga na of het aantal uren klopt; wij rekenen met 553,5."]);
});

test("the fte beside 533 is that of 553,5 hours, so the hours are the slip", () => {
  expect(cellRounding(553.5 / 1034, 0.53, 2)).toBe("truncated");
  expect(cellRounding(533 / 1034, 0.53, 2)).toBe("neither");
});

test("C13: the five cells that were cut off", () => {
  const checks = truncatedFte(delftTable, delftProductiveHours);
  expect(checks.map(checkSentence)).toEqual([
    "De fte is afgekapt in plaats van afgerond (0,2278 → 0,22).",
    "De fte is afgekapt in plaats van afgerond (0,5353 → 0,53).",
    "De fte is afgekapt in plaats van afgerond (0,3569 → 0,35).",
    "De fte is afgekapt in plaats van afgerond (2,3075 → 2,3).",
    "De fte is afgekapt in plaats van afgerond (0,5300 → 0,52).",
  ]);
  for (const check of checks) expect([checkTitles[check.code], checkAdvice(check)]).not.toContain("");
});

test("groups and products have names", () => {
  for (const { group, product } of delftTable) {
    expect([delftGroupNames[group], delftProductNames[product]]).not.toContain(undefined);
  }
});
