import { ageTable } from "../../../src/caseload/ages/age-table";
import { ageOn } from "../../../src/caseload/ages/age-in-years";
import { aowAnswers, clientAges, knownOf, unknownCode } from "../../../src/caseload/clients/age-codes";
import { columnsOf } from "./column-builder";

const referenceDate = "2020-03-03";

function known(born: string | null, span = 0) {
  const ages = clientAges(columnsOf([{ who: null, born, span }]), ageTable(referenceDate));
  return knownOf(ages.age[0] ?? -1, aowAnswers[ages.aow[0] ?? -1] ?? "unknown");
}

test("an incomplete birth date matters only where its days differ", () => {
  expect(known("1975-01-01", 364)).toEqual({ youngest: 44, oldest: 45, aowReached: "no" });
  expect(known("1975-05-01", 30)).toEqual({ youngest: 44, oldest: 44, aowReached: "no" });
  expect(known("1975-03-01", 30)).toEqual({ youngest: 44, oldest: 45, aowReached: "no" });
  expect(known("1953-01-01", 364)).toEqual({ youngest: 66, oldest: 67, aowReached: "unknown" });
  expect(known("1990-03-03")).toEqual({ youngest: 30, oldest: 30, aowReached: "no" });
  // This year, until the reference date.
  expect(known("2020-01-01", 62)).toEqual({ youngest: 0, oldest: 0, aowReached: "no" });
});

test("who is not born yet, or of whom nothing is known, may be of any age", () => {
  const anyAge = { youngest: 0, oldest: 130, aowReached: "unknown" };
  expect([known(null), known("2020-03-04")]).toEqual([anyAge, anyAge]);
  expect(known("2020-03-01", 30)).toMatchObject({ youngest: 0, oldest: 130 });
  expect(known("1975-01-01", 800)).toMatchObject({ youngest: 0, oldest: 130 });
});

test("every age has a code of its own, up to what a byte holds", () => {
  for (let age = 0; age <= 127; age += 1) {
    const born = `${2020 - age}-03-03`;
    expect(ageOn(born, referenceDate)).toBe(age);
    expect(known(born)).toMatchObject({ youngest: age, oldest: age });
    if (age < 127) expect(known(`${2019 - age}-03-03`, 365)).toMatchObject({ youngest: age, oldest: age + 1 });
  }
  expect(clientAges(columnsOf([{ who: null, born: "1892-03-03" }]), ageTable(referenceDate)).age[0]).toBe(unknownCode);
});
