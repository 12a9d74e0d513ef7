import { aowPossibleFrom, aowSureFrom } from "../../../src/caseload/ages/aow-age";
import { aowAges, aowDate, aowReached } from "../../../src/caseload/ages/aow-date";
import { aowReachedAtAge } from "../../../src/caseload/ages/aow-at-age";
import { aowAgeOn, aowBornAtLatest } from "../../../src/caseload/ages/aow-cohort";
import { dateOfDay, dayNumber } from "../../../src/caseload/ages/day-number";

const bornOn = (date: string) => ({ earliest: date, latest: date });

/** The cohorts that the government publishes (docs/domain.md, Ages): the year, the age, and who was born from and until. */
const cohorts = [
  [2012, 65, 0, "1947-01-01", "1947-12-31"],
  [2013, 65, 1, "1948-01-01", "1948-11-30"],
  [2014, 65, 2, "1948-12-01", "1949-10-31"],
  [2015, 65, 3, "1949-11-01", "1950-09-30"],
  [2016, 65, 6, "1950-10-01", "1951-06-30"],
  [2017, 65, 9, "1951-07-01", "1952-03-31"],
  [2018, 66, 0, "1952-04-01", "1952-12-31"],
  [2019, 66, 4, "1953-01-01", "1953-08-31"],
  [2020, 66, 4, "1953-09-01", "1954-08-31"],
  [2021, 66, 4, "1954-09-01", "1955-08-31"],
  [2022, 66, 7, "1955-09-01", "1956-05-31"],
  [2023, 66, 10, "1956-06-01", "1957-02-28"],
  [2024, 67, 0, "1957-03-01", "1957-12-31"],
  [2025, 67, 0, "1958-01-01", "1958-12-31"],
  [2026, 67, 0, "1959-01-01", "1959-12-31"],
  [2027, 67, 0, "1960-01-01", "1960-12-31"],
  [2028, 67, 3, "1961-01-01", "1961-09-30"],
  [2029, 67, 3, "1961-10-01", "1962-09-30"],
  [2030, 67, 3, "1962-10-01", "1963-09-30"],
  [2031, 67, 3, "1963-10-01", "1964-09-30"],
] as const;

/** The age in years and months that the date stands for; days that the month lacks are those of the next first. */
function expectedDate(birth: string, years: number, months: number): string {
  const [year = 0, month = 0, day = 0] = birth.split("-").map(Number);
  const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
  const date = day > last ? Date.UTC(year + years, month + months, 1) : Date.UTC(year + years, month - 1 + months, day);
  return new Date(date).toISOString().slice(0, 10);
}

test.each(cohorts)("AOW in %p at %p years and %p months: born %s until %s", (year, years, months, first, last) => {
  for (const birth of [first, last]) {
    expect(aowDate(birth)).toEqual({ date: expectedDate(birth, years, months), forecast: false });
    expect(aowDate(birth).date.slice(0, 4)).toBe(String(year));
  }
});

test("the cohorts join, and each birth date in them has the age of its cohort", () => {
  for (const [index, [, years, months, first, last]] of cohorts.entries()) {
    const next = cohorts[index + 1];
    if (next) expect(dayNumber(next[3])).toBe(dayNumber(last) + 1);
    for (let day = dayNumber(first); day <= dayNumber(last); day += 1) {
      const birth = dateOfDay(day);
      expect(aowDate(birth)).toEqual({ date: expectedDate(birth, years, months), forecast: false });
    }
  }
});

test("earlier births had it at 65; later ones get a forecast of 67 and 3 months", () => {
  expect(aowDate("1940-02-29")).toEqual({ date: "2005-03-01", forecast: false });
  expect(aowDate("1964-09-30")).toEqual({ date: "2031-12-30", forecast: false });
  expect(aowDate("1964-10-01")).toEqual({ date: "2032-01-01", forecast: true });
  expect(aowDate("1990-01-15")).toEqual({ date: "2057-04-15", forecast: true });
});

test("a day that the month does not have is the first of the next", () => {
  expect(aowDate("1953-10-31").date).toBe("2020-03-01");
  expect(aowDate("1961-11-30").date).toBe("2029-03-01");
});

test.each([
  ["2020-03-03", "1953-11-03"],
  ["2013-07-18", "1948-06-18"],
])("on %s everybody born until %s has reached it, and nobody born later", (reference, last) => {
  expect(aowBornAtLatest(reference)).toBe(last);
  expect(aowReached(bornOn(last), reference)).toBe("yes");
  expect(aowReached(bornOn(dateOfDay(dayNumber(last) + 1)), reference)).toBe("no");
});

test("reached on the day itself; unknown where the birth date leaves it open", () => {
  expect(aowReached(bornOn("1953-11-04"), "2020-03-03")).toBe("no");
  expect(aowReached(bornOn("1953-11-04"), "2020-03-04")).toBe("yes");
  expect(aowReached({ earliest: "1953-11-03", latest: "1953-11-04" }, "2020-03-03")).toBe("unknown");
});

test("an age alone tells it except where it depends on the birthday", () => {
  const at = (reference: string | null) => [64, 65, 66, 67, 68].map((age) => aowReachedAtAge(age, reference));
  expect(at("2020-03-03")).toEqual(["no", "no", "unknown", "yes", "yes"]);
  expect(at("2026-03-03")).toEqual(["no", "no", "no", "yes", "yes"]);
  expect(at("2029-03-03")).toEqual(["no", "no", "no", "unknown", "yes"]);
  expect(at("2012-03-03")).toEqual(["no", "yes", "yes", "yes", "yes"]);
  expect(at(null)).toEqual(["no", "unknown", "unknown", "unknown", "yes"]);
});

test("on a day the AOW age is that of the youngest who has reached it", () => {
  const monthsAbove65 = (reference: string) => Math.round((aowAgeOn(reference) - 65) * 12);
  expect(monthsAbove65("2020-03-03")).toBe(16);
  expect(monthsAbove65("2026-11-25")).toBe(24);
  expect(monthsAbove65("2028-06-01")).toBe(27);
  // In the first months of 2028 nobody reaches it: the last to do so, born on 31 December 1960, is then 67 years and a month.
  expect(monthsAbove65("2028-01-31")).toBe(25);
});

test("every year until the last that is set has its months, with a source", () => {
  const years = [...aowAges.monthsAbove65.keys()];
  expect(years).toEqual(cohorts.map(([year]) => year));
  expect(years.at(-1)).toBe(aowAges.establishedUntil);
  expect(aowAges.source).toContain("Ouderdomswet");
});

test("what the manual and Excel's help say of it stands in them as a number", () => {
  expect(aowSureFrom).toBe(68);
  expect(aowDate("1964-10-01").forecast).toBe(true);
});

test("the ages at which nobody and everybody has reached it follow from the ages by year", () => {
  const months = [...aowAges.monthsAbove65.values()];
  expect(aowPossibleFrom).toBe(65 + Math.floor(Math.min(...months) / 12));
  expect(aowSureFrom).toBe(65 + Math.ceil(Math.max(...months) / 12));
});
