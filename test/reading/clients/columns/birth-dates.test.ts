import fc from "fast-check";
import { dayNumber } from "../../../../src/caseload/ages/day-number";
import { birthReader, noBirth, spanUnit } from "../../../../src/reading/clients/columns/birth-dates";
import type { GridValue } from "../../../../src/reading/sheet-grid";
import { serial } from "../../grid";

const firstDay = (birth: number): number => birth % spanUnit;
const spanOf = (birth: number): number => Math.floor(birth / spanUnit);
const referenceDay = dayNumber("2020-03-03");

/** [first, last] possible day as ISO dates, or why there is none. */
function read(value: GridValue, from1904 = false): string | [string, string] {
  const birth = birthReader(referenceDay, from1904).read(value);
  const reason = Object.entries(noBirth).find(([, code]) => code === birth)?.[0];
  if (reason !== undefined) return reason;
  const iso = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return spanOf(birth) === 0 ? iso(firstDay(birth)) : [iso(firstDay(birth)), iso(firstDay(birth) + spanOf(birth))];
}

test("day numbers are Excel's", () => {
  expect([dayNumber("1900-03-01"), dayNumber("1970-01-01"), dayNumber("2000-02-29"), dayNumber("2020-03-03")]).toEqual([
    61, 25_569, 36_585, 43_893,
  ]);
});

test.each<[GridValue, string | [string, string]]>([
  [29_300, "1980-03-20"],
  [29_300.75, "1980-03-20"],
  ["20-3-1980", "1980-03-20"],
  ["20-03-1980", "1980-03-20"],
  ["20/03/80", "1980-03-20"],
  ["20.3.1980", "1980-03-20"],
  ["1980-03-20", "1980-03-20"],
  ["1980-03-20 00:00:00.000", "1980-03-20"],
  ["1980-03-20T00:00:00Z", "1980-03-20"],
  ["20-03-1980 0:00", "1980-03-20"],
  [19_800_320, "1980-03-20"],
  ["19800320", "1980-03-20"],
  ["'19800320", "1980-03-20"],
  ["'20-3-1980", "1980-03-20"],
  ["29300", "1980-03-20"],
  [" 20-3-1980 ", "1980-03-20"],
  ["20-mrt-1980", "1980-03-20"],
  ["20 maart 1980", "1980-03-20"],
  ["donderdag 20 maart 1980", "1980-03-20"],
  ["29-02-2000", "2000-02-29"],
  ["00-00-1975", ["1975-01-01", "1975-12-31"]],
  ["0-0-1975", ["1975-01-01", "1975-12-31"]],
  ["1975-00-00", ["1975-01-01", "1975-12-31"]],
  ["19750000", ["1975-01-01", "1975-12-31"]],
  [19_750_000, ["1975-01-01", "1975-12-31"]],
  [1975, ["1975-01-01", "1975-12-31"]],
  ["1975", ["1975-01-01", "1975-12-31"]],
  ["00-02-1976", ["1976-02-01", "1976-02-29"]],
  ["19760200", ["1976-02-01", "1976-02-29"]],
  ["02-1976", ["1976-02-01", "1976-02-29"]],
  ["1976-02", ["1976-02-01", "1976-02-29"]],
  ["feb 1976", ["1976-02-01", "1976-02-29"]],
  ["00-mrt-1976", ["1976-03-01", "1976-03-31"]],
  // The year of the reference date ends there.
  ["00-00-2020", ["2020-01-01", "2020-03-03"]],
  // A year of two figures is the last one that is not in the future.
  ["3-3-20", "2020-03-03"],
  ["4-3-20", "1920-03-04"],
  ["20-mrt-45", "1945-03-20"],
  ["29-2-00", "2000-02-29"],
  ["4-3-2020", "future"],
  [43_894, "future"],
  ["1-1-2075", "future"],
  ["31-02-1980", "impossible"],
  ["29-02-1981", "impossible"],
  ["13-13-1980", "impossible"],
  ["15-00-1980", "impossible"],
  ["01-01-1900", "impossible"],
  [1, "impossible"],
  [45, "impossible"],
  [null, "none"],
  ["", "none"],
  ["-", "none"],
  ["?", "none"],
  ["onb.", "none"],
  ["Onbekend", "none"],
  [0, "none"],
  ["#N/B", "unreadable"],
  [true, "unreadable"],
  ["Fatima", "unreadable"],
  ["20-3", "unreadable"],
  ["20-3-1980 of 1981", "unreadable"],
  ["1980-03-20-01", "unreadable"],
  [-5, "unreadable"],
])("%j is %j", (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test("a workbook that counts from 1904", () => {
  expect(read(29_300 - 1462, true)).toBe("1980-03-20");
  expect(read("20-3-1980", true)).toBe("1980-03-20");
});

test("every day since 1911 is read the same in every form", () => {
  const forms: ((year: string, month: string, day: string) => GridValue)[] = [
    (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `${Number(d)}-${Number(m)}-${y}`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}${m}${d}`,
    (y, m, d) => Number(`${y}${m}${d}`),
    (y, m, d) => serial(`${y}-${m}-${d}`),
    (y, m, d) => `${d}-${"jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ")[Number(m) - 1]}-${y}`,
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1911-01-01"), max: new Date("2020-03-03"), noInvalidDate: true }),
      fc.constantFrom(...forms),
      (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", day = ""] = iso.split("-");
        expect(read(form(year, month, day))).toBe(iso);
      },
    ),
    { numRuns: 2000 },
  );
});

test("nothing makes it throw, and what it reads lies between 1910 and the reference date", () => {
  const reader = birthReader(referenceDay, false);
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ -]{0,12}$/), fc.double(), fc.boolean());
  fc.assert(
    fc.property(texts, (value) => {
      const birth = reader.read(value);
      if (birth < 0) expect(Object.values(noBirth)).toContain(birth);
      else {
        expect(firstDay(birth)).toBeGreaterThanOrEqual(dayNumber("1910-01-01"));
        expect(firstDay(birth) + spanOf(birth)).toBeLessThanOrEqual(referenceDay);
      }
    }),
    { numRuns: 2000 },
  );
});
