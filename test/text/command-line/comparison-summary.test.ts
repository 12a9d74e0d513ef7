import { comparisonSummary } from "../../../src/text/command-line/comparison-summary";
import type { RankedPlace } from "../../../src/caseload/scenarios/scenario-comparison";
import { memoBands, memoComparison, rankedLineUp } from "../../sheets/comparison/memo-comparison";

const list = { places: ["Cliënten!A1:H973"], clientsFrom: null, rules: [], doubts: [], near: [], outOfSight: null };

function place(at: number, members: readonly (readonly string[])[], isMostEven: boolean, met: boolean): RankedPlace {
  const band = memoBands[at];
  if (!band) throw new Error("no such band");
  return { band, isMostEven, lineUp: rankedLineUp(members, 500, met) };
}

test("every place for a colleague stands with the same figures, and none is called the best", () => {
  const places = [
    place(1, [["Emmy"], ["Bob", "Lisette"], ["Julie", "Anne"]], true, false),
    place(2, [["Emmy"], ["Bob"], ["Julie", "Anne", "Lisette"]], false, true),
    place(0, [["Emmy", "Lisette"], [], ["Julie", "Anne"]], false, false),
  ];
  const summary = comparisonSummary({
    fileName: "memo.xlsx",
    comparison: { ...memoComparison, placements: [{ name: "Lisette", places }] },
    list,
    sheet: "Scenariovergelijking",
    nameTaken: null,
  });
  const lines = summary.split("\n");
  const from = lines.indexOf("Waar past Lisette?");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "  Gelijkst: bij 30 t/m 45: 171 / 152 / 147 per fte, spreiding 9,0, 500 overdrachten",
    "  Voldoet aan de voorwaarde: bij 46 t/m AOW: 171 / 254 / 110 per fte, spreiding 425,7, 500 overdrachten",
    "  Bij 18 t/m 29: 92 / – / 147 per fte, spreiding –, 500 overdrachten",
  ]);
  expect(lines.slice(0, 5)).toContain(
    "De verdeling telt 469 cliënten en de scenario’s 681: 212 van Team Zorg (niet in de verdeling).",
  );
  // Team Zorg has clients and no hours.
  expect(summary).toContain("spreiding – · hoogste ÷ laagste – · 0 overdrachten eenmalig");
});

test("a what-if is named above the scenarios", () => {
  const comparison = { ...memoComparison, supposedHours: [{ name: "Anne", hours: 24, stated: 36 }] };
  const summary = comparisonSummary({
    fileName: "memo.xlsx",
    comparison,
    list,
    sheet: "Vergelijking",
    nameTaken: null,
  });
  expect(summary.split("\n").slice(0, 5)).toContain("Alle cijfers zijn met andere uren voor Anne (24 i.p.v. 36).");
});

test("figures of two days on either side of a change of the law are said not to be of the same clients", () => {
  const check = {
    code: "C23",
    flag: "exemption",
    since: "2027-01-01",
    law: "participatiewet-in-balans",
    before: "2026-12-01",
    now: "2027-02-01",
    cells: [],
  } as const;
  const scenarios = memoComparison.scenarios.map((scenario) => ({ ...scenario, checks: [check] }));
  const summary = comparisonSummary({
    fileName: "memo.xlsx",
    comparison: { ...memoComparison, scenarios },
    list,
    sheet: "Scenariovergelijking",
    nameTaken: null,
  });
  expect(summary.split("\n").filter((line) => line.includes("Participatiewet in balans"))).toEqual([
    "Op 1 januari 2027 verandert door de Participatiewet in balans wie een ontheffing heeft; de cijfers van 1 december 2026 en 1 februari 2027 gaan daardoor niet over dezelfde cliënten.",
  ]);
});
