import { ageLines, ageLinesOn } from "../../../src/caseload/ages/age-lines";
import { ageLineTexts } from "../../../src/text/age-lines";

const codesOn = (date: string) => ageLinesOn(date).map(({ code }) => code);

test("the lines are 18, 21, 27, 30 and AOW, each with a source and a rule in words", () => {
  expect(new Set(ageLines.map(({ age }) => age))).toEqual(new Set([18, 21, 27, 30, "aow"]));
  for (const { code, source } of ageLines) {
    expect(source).not.toBe("");
    expect(ageLineTexts[code].name).toMatch(/^\p{Lu}/u);
    expect(ageLineTexts[code].rule).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("a line holds from its date on", () => {
  expect(codesOn("2012-06-30")).not.toContain("job-search-first");
  expect(codesOn("2012-07-01")).toContain("job-search-first");
  expect(codesOn("2022-12-31")).not.toContain("cost-sharing");
  expect(codesOn("2026-01-01")).toEqual(ageLines.map(({ code }) => code));
});

test("a team's own lines", () => {
  const own = [{ code: "student-finance", age: 28, since: "2030-01-01", source: "eigen beleid" }] as const;
  expect(ageLinesOn("2029-12-31", own)).toEqual([]);
  expect(ageLinesOn("2030-01-01", own)).toEqual(own);
});
