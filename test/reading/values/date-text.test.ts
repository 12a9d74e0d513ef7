import fc from "fast-check";
import { dateFromSerial, findDates, isDateFormat, parseDate } from "../../../src/reading/values/date-text";
import { serial } from "../grid";

const written: readonly (readonly [string, string | null])[] = [
  ["3-3-2020", "2020-03-03"],
  ["03-03-2020", "2020-03-03"],
  ["03/03/20", "2020-03-03"],
  ["3.3.2020", "2020-03-03"],
  ["2020-03-03", "2020-03-03"],
  ["2020-03-03T00:00:00", "2020-03-03"],
  ["20200303", "2020-03-03"],
  ["3 maart 2020", "2020-03-03"],
  ["3 mrt. 2020", "2020-03-03"],
  ["1e maart 2020", "2020-03-01"],
  ["dinsdag 3 maart 2020", "2020-03-03"],
  ["di 3 maart 2020", "2020-03-03"],
  ["20-mrt-1980", "1980-03-20"],
  ["20-mrt-80", "1980-03-20"],
  ["31-12-2020*", "2020-12-31"],
  ["29-02-2020", "2020-02-29"],
  ["29-02-2021", null],
  ["31-06-2020", null],
  ["00-00-1975", null],
  ["12/31/2020", null],
  ["3-3", null],
  ["maart 2020", null],
  ["3-3-2020 t/m 4-4-2020", null],
  ["vast", null],
  ["06-12345678", null],
  ["1.000", null],
];

test.each(written)("%j", (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test("dates in a running text are found where they stand", () => {
  const text = "inhuur voor 2 jaar (01-01-2020 t/m 31-12-2021) is, vanaf 3 maart 2020.";
  expect(findDates(text).map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
    ["2020-01-01", "01-01-2020"],
    ["2021-12-31", "31-12-2021"],
    ["2020-03-03", "3 maart 2020"],
  ]);
});

// Serials as Excel shows them: 1 March 1900 is 61, because Excel counts a 29 February 1900.
test.each([
  [61, "1900-03-01"],
  [36526, "2000-01-01"],
  [43893, "2020-03-03"],
  [43893.75, "2020-03-03"],
  [44196, "2020-12-31"],
  [60, null],
  [0, null],
  [-1, null],
  [3e6, null],
])("serial %d", (number, expected) => {
  expect(dateFromSerial(number)).toBe(expected);
});

test.each([
  ["dd-mm-yyyy", true],
  ["d/m/yy", true],
  ["[$-413]d mmmm yyyy", true],
  ["mmm-yy", true],
  ["General", false],
  ["0.00", false],
  ['0 "dagen"', false],
  ["[Red]0", false],
  ["h:mm", false],
  ['_ "€" * #,##0.00_ ', false],
])("format %j", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

const anyDay = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const monthNames = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const ways: readonly ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${Number(d)}-${Number(m)}-${y}`,
  (y, m, d) => `${d}/${m}/${y.slice(2)}`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `${Number(d)} ${monthNames[Number(m) - 1] ?? ""} ${y}`,
  (y, m, d) => `woensdag ${Number(d)} ${monthNames[Number(m) - 1] ?? ""} ${y}`,
  (y, m, d) => `${d}-${(monthNames[Number(m) - 1] ?? "").replace("maart", "mrt").slice(0, 3)}-${y}`,
];

test("a day comes back whichever way it was written", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...ways), (date, write) => {
      const [year = "", month = "", day = ""] = date.split("-");
      expect(parseDate(write(year, month, day))).toBe(date);
    }),
  );
});

test("a day comes back from its serial number", () => {
  fc.assert(fc.property(anyDay, (date) => expect(dateFromSerial(serial(date))).toBe(date)));
});
