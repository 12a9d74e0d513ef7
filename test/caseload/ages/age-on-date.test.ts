import fc from "fast-check";
import { ageOn } from "../../../src/caseload/ages/age-on-date";
import { agesOf, ageTable, unknownAge } from "../../../src/caseload/ages/age-table";
import { aowDate } from "../../../src/caseload/ages/aow-age";
import { bornIn, bornOn, unknownDay } from "../../../src/caseload/ages/birth-date";
import { dateOfDay, dayNumber } from "../../../src/caseload/ages/day-number";
import { knownAge } from "../../../src/caseload/ages/known-age";

const iso = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Counting birthdays one by one: the birthday of somebody born on 29 February is 1 March where there is no such day. */
function birthdaysUntil(birth: string, reference: string): number {
  const [year = 0, month = 0, day = 0] = birth.split("-").map(Number);
  let age = 0;
  while (new Date(Date.UTC(year + age + 1, month - 1, day)) <= new Date(reference)) age += 1;
  return age;
}

test.each([
  ["2000-02-29", "2027-02-28", 26],
  ["2000-02-29", "2027-03-01", 27],
  ["2000-02-29", "2028-02-28", 27],
  ["2000-02-29", "2028-02-29", 28],
  ["1990-03-03", "2020-03-02", 29],
  ["1990-03-03", "2020-03-03", 30],
  ["2020-03-03", "2020-03-03", 0],
  ["2020-03-04", "2020-03-03", null],
])("born %s is on %s %p", (birth, reference, age) => expect(ageOn(birth, reference)).toBe(age));

test("a day number is Excel's serial number", () => {
  expect(dayNumber("1900-03-01")).toBe(61);
  expect(dayNumber("2020-03-03")).toBe(43893);
  expect(dateOfDay(43893)).toBe("2020-03-03");
  fc.assert(fc.property(iso("1800-01-01", "2200-12-31"), (date) => expect(dateOfDay(dayNumber(date))).toBe(date)));
});

test("ages are birthdays counted", () => {
  fc.assert(
    fc.property(iso("1900-01-01", "2035-12-31"), iso("1990-01-01", "2035-12-31"), (birth, reference) => {
      fc.pre(birth <= reference);
      expect(ageOn(birth, reference)).toBe(birthdaysUntil(birth, reference));
    }),
  );
});

test.each(["2020-03-03", "2020-02-29", "2021-02-28", "2021-03-01"])(
  "the table of %s holds the age of every birth date",
  (reference) => {
    const table = ageTable(reference);
    const days = Int32Array.from({ length: 46_000 }, (_, index) => dayNumber(reference) + 3 - index);
    const ages = agesOf(days, table);
    const wrong = [...days].filter((day, index) => {
      const birth = dateOfDay(day);
      const reached = aowDate(birth).date <= reference;
      return ages[index] !== (ageOn(birth, reference) ?? unknownAge) || day <= table.aowBornAtLatest !== reached;
    });
    expect(wrong).toEqual([]);
  },
);

test("the table equals the calendar on any date", () => {
  fc.assert(
    fc.property(
      iso("1990-01-01", "2040-12-31"),
      fc.array(iso("1895-01-01", "2045-12-31"), { maxLength: 50 }),
      (reference, births) => {
        const table = ageTable(reference);
        const ages = [...agesOf(Int32Array.from(births, dayNumber), table)];
        expect(ages).toEqual(
          births.map((birth) => {
            const age = ageOn(birth, reference);
            return age === null || age > 130 ? unknownAge : age;
          }),
        );
        for (const birth of births) {
          expect(dayNumber(birth) <= table.aowBornAtLatest).toBe(aowDate(birth).date <= reference);
        }
      },
    ),
  );
});

test("nothing known, born later, and before anybody living have no age", () => {
  const table = ageTable("2020-03-03");
  const days = Int32Array.of(unknownDay, dayNumber("2020-03-04"), dayNumber("1889-03-03"), dayNumber("1889-03-04"));
  expect([...agesOf(days, table)]).toEqual([unknownAge, unknownAge, unknownAge, 130]);
});

test("an incomplete birth date is a range, and matters only where the range does", () => {
  expect(bornIn(1975, 0)).toEqual({ earliest: "1975-01-01", latest: "1975-12-31" });
  expect(bornIn(1976, 2)).toEqual({ earliest: "1976-02-01", latest: "1976-02-29" });
  expect(bornIn(1975, 13)).toBeNull();
  const known = (month: number) => {
    const birth = bornIn(1975, month);
    return birth && knownAge(birth, "2020-03-03");
  };
  expect(known(0)).toEqual({ youngest: 44, oldest: 45, aowReached: "no" });
  expect(known(5)).toEqual({ youngest: 44, oldest: 44, aowReached: "no" });
  expect(known(3)).toEqual({ youngest: 44, oldest: 45, aowReached: "no" });
  const born1953 = bornIn(1953, 0);
  expect(born1953 && knownAge(born1953, "2020-03-03")).toEqual({ youngest: 66, oldest: 67, aowReached: "unknown" });
  expect(knownAge(bornOn("1990-03-03"), "2020-03-03")).toEqual({ youngest: 30, oldest: 30, aowReached: "no" });
  expect(knownAge(bornOn("2020-03-04"), "2020-03-03")).toBeNull();
  const thisYear = bornIn(2020, 0);
  expect(thisYear && knownAge(thisYear, "2020-03-03")).toEqual({ youngest: 0, oldest: 0, aowReached: "no" });
});
