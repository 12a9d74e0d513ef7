import { sum } from "../../../src/caseload/sum";
import { caseloadBars } from "../../../src/taskpane/charts/caseload-bars";
import { caseloadChartWords as words } from "../../../src/text/pane/charts";
import { memoMembers, resultOf, writtenTeam } from "../../sheets/memo-team";

const memo = writtenTeam(memoMembers);

test("both totals are the same, also when somebody who takes no clients still has some", () => {
  for (const noCases of [[], ["Anne"], ["Lisette"]]) {
    const bars = caseloadBars(resultOf(memo, { noCases }));
    expect(sum(bars.map(({ current }) => current ?? 0))).toBe(469);
    expect(sum(bars.map(({ proportional }) => proportional))).toBe(469);
  }
  expect(caseloadBars(resultOf(memo, { noCases: ["Anne"] })).at(-1)).toEqual({
    name: "Anne (telt niet mee)",
    current: 90,
    proportional: 0,
    difference: -90,
    range: null,
  });
  // A person without clients needs no row.
  expect(caseloadBars(resultOf(memo, { noCases: ["Lisette"] }))).toHaveLength(4);
});

test("an unknown number of clients stays unknown, and the words say so", () => {
  const [anne, ...others] = memoMembers;
  if (!anne) throw new Error("no members");
  const bars = caseloadBars(resultOf(writtenTeam([{ ...anne, current: null }, ...others])));
  expect([bars[0]?.current, bars[0]?.difference]).toEqual([null, null]);
  expect(words.summary(bars)).toContain("Anne: verschil onbekend.");
  expect(words.signed(null)).toBe("?");
});

test("a difference has a sign and a shape", () => {
  expect([15, -80, 0].map(words.signed)).toEqual(["▲ +15", "▼ −80", "0"]);
});
