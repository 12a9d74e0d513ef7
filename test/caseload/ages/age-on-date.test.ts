import fc from "fast-check";
import { ageOn } from "../../../src/caseload/ages/age-in-years";
import { agesOf, ageTable, unknownAge } from "../../../src/caseload/ages/age-table";
import { aowDate } from "../../../src/caseload/ages/aow-date";
import { dateOfDay, dayNumber, dayNumberOf, unknownDay } from "../../../src/caseload/ages/day-number";

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
  expect([dayNumberOf(1900, 3, 1), dayNumberOf(2000, 2, 29), dayNumberOf(2020, 3, 3)]).toEqual([61, 36_585, 43_893]);
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
