import fc from "fast-check";
import { addMonths, daysInMonth, isBefore, isoDate } from "../../src/caseload/dates";

test.each([
  ["2020-03-03", 3, "2020-06-03"],
  ["2020-01-31", 1, "2020-02-29"],
  ["2019-01-31", 1, "2019-02-28"],
  ["2020-11-30", 3, "2021-02-28"],
  ["2020-12-31", 12, "2021-12-31"],
  ["2020-01-15", -1, "2019-12-15"],
  ["1900-01-31", 1, "1900-02-28"],
  ["2000-01-31", 1, "2000-02-29"],
])("%s and %p months is %s", (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

test("a day that the calendar does not have is no date", () => {
  expect(isoDate(2020, 2, 29)).toBe("2020-02-29");
  expect(isoDate(2019, 2, 29)).toBeNull();
  expect(isoDate(2020, 13, 1)).toBeNull();
  expect(isoDate(2020, 0, 1)).toBeNull();
  expect(isoDate(2020, 1, 1.5)).toBeNull();
  expect(isoDate(0, 1, 1)).toBeNull();
});

test("the calendar is that of Date in UTC", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      const last = isoDate(year, month, daysInMonth(year, month));
      expect(last).toBe(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
    }),
  );
});

test("before", () => {
  expect(isBefore("2019-12-31", "2020-01-01")).toBe(true);
  expect(isBefore("2020-01-01", "2020-01-01")).toBe(false);
});
