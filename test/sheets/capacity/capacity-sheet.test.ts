import { planCapacitySheet } from "../../../src/sheets/capacity/capacity-sheet";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { funnelGrid, normTimesGrid, ridderkerkGrid } from "../../reading/capacity/example-capacity";
import { grid, type TestCell } from "../../reading/grid";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import { capacityInput } from "./capacity-input";

/** Delft's own tables (Radar, July 2002), the pilot's funnel and Ridderkerk's percentages, with Ridderkerk's example of 60 and 30 clients. */
const delft = planCapacitySheet(
  capacityInput(
    [normTimesGrid, ridderkerkGrid, funnelGrid],
    [
      { step: 2, clients: 60 },
      { step: 5, clients: 30 },
    ],
  ),
);
const header = ["Product", "Uren", "Frequentie", "Volume"];
const bare = planCapacitySheet(capacityInput([grid([header, ["Intake", 1, 2, 517]])]));
const many = planCapacitySheet(
  capacityInput([
    grid([
      ["Fase", ...header, "Fte"],
      ...Array.from({ length: 60 }, (_, index): TestCell[] => [
        `Fase ${index % 7} met een lange naam voor een groep`,
        `=Product ${index}`,
        1.5,
        index % 3,
        index,
        index % 2 ? 0.1 : null,
      ]),
      ["af: bestaande formatie 1,75"],
      ["bij: een functie", 1],
      ["bij: nog een functie", 0.5],
    ]),
  ]),
);
const plans: readonly (readonly [string, SheetPlan])[] = [
  ["Delft", delft],
  ["one line without results", bare],
  ["many lines", many],
];

/** The cells of the row that begins with these words, from the column where they stand. */
function rowOf(plan: SheetPlan, words: string, occurrence = 0): readonly PlanCell[] {
  const label = plan.cells.filter(({ content }) => wordsOf(content).startsWith(words))[occurrence];
  if (!label) throw new Error(`no "${words}" on the sheet`);
  const inRow = plan.cells.filter(({ row, column }) => row === label.row && column >= label.column);
  return inRow.filter(
    ({ row, column }) =>
      !plan.merges.some(
        (merge) => merge.top <= row && row <= merge.bottom && merge.left < column && column <= merge.right,
      ),
  );
}
const figures = (plan: SheetPlan, words: string, occurrence = 0) =>
  rowOf(plan, words, occurrence)
    .map(figureOf)
    .filter((figure) => figure !== null)
    .map((figure) => Number(figure.toFixed(4)));

test("the claim as the source has it and exact, 54 hours a year apart", () => {
  expect(delft.name).toBe("Normen en capaciteit");
  expect(figures(delft, "Nodig volgens de normtijden")).toEqual([8.84, 8.8926]);
  expect(figures(delft, "af: bestaande formatie voor de heronderzoeken")).toEqual([1.75, 1.75]);
  expect(figures(delft, "bij: kwaliteitsconsulent zorg")).toEqual([1, 1]);
  expect(figures(delft, "Te vragen")).toEqual([8.09, 8.1426, 54.44]);
});

test("totals follow the team's own totals; exact ones follow Tabel 1", () => {
  const [, source, exact] = rowOf(delft, "Fase 2/3", 4);
  expect(source?.content).toEqual({ kind: "formula", formula: "='Normtijden'!$G$12", expected: 1.32 });
  expect(exact && figureOf(exact)?.toFixed(4)).toBe("1.3303");
  expect(figures(delft, "Voortgangsgesprek", 3).slice(0, 2)).toEqual([5.82, 5.8279]);
});

test("how each of the team's cells was made, and what either way alone would come to", () => {
  const made = delft.cells.flatMap(({ content }) => /^(?:afgekapt|afgerond)³|^klopt/.exec(wordsOf(content))?.[0] ?? []);
  expect(made.filter((way) => way === "afgekapt³")).toHaveLength(5);
  expect(made.filter((way) => way === "afgerond³")).toHaveLength(1);
  expect(figures(delft, "Fte in uw tabel als elke regel was afgerond")[0]).toBe(8.89);
  expect(figures(delft, "Fte in uw tabel als elke regel was afgekapt")[0]).toBe(8.83);
  const counted = delft.cells.map(({ content }) => wordsOf(content)).find((words) => words.startsWith("³"));
  expect(counted).toBe("³ Regels in uw tabel: 5 afgekapt, 1 naar boven afgerond, 6 met beide hetzelfde, 0 anders.");
});

test("a number typed as text is a marked constant; the others follow the team's cells", () => {
  const constants = delft.cells.filter(
    ({ content, look }) => content?.kind === "number" && look.numberFormat?.includes("†"),
  );
  expect(constants.map(({ content }) => content?.kind === "number" && content.value)).toEqual([137, 1.75, 1]);
});

test("every check leads to its cell, cells that were cut off as one point at the end", () => {
  const first = delft.cells.find(({ content }) => wordsOf(content) === "Aandachtspunten")?.row ?? 0;
  const points = delft.cells.filter(({ row, column, link }) => row > first && column === 1 && link);
  expect(points.map(({ content, link }) => [wordsOf(content), link && addressOf(link)])).toEqual([
    ["Normtijden!E17", "E17"],
    ["Trechter!B7, Trechter!B8, …", "B7"],
    ["Trechter!B8, Trechter!B11, …", "B8"],
    ["Ridderkerk!B6, Ridderkerk!B9, …", "B6"],
    ["Normtijden!G9, Normtijden!G17, …", "G9"],
  ]);
  expect(wordsOf(rowOf(delft, "Afgekapte fte")[2]?.content ?? null)).toMatch(
    /^Ter informatie: in 5 cellen is de fte afgekapt .*0,2278 → 0,22.*0,5300 → 0,52/,
  );
});

test("norm caseloads: 60 clients of norm 100 and 30 of norm 50 are 1,2 fte (Ridderkerk 2013)", () => {
  expect(figures(delft, "Ridderkerk 2013: 100/50")).toEqual([1.2, 2013]);
  expect(figures(delft, "Trede 1 t/m 3")).toEqual([100, 60, 0.6]);
  expect(figures(delft, "Trede 4 t/m 6")).toEqual([50, 30, 0.6]);
  expect(figures(delft, "Gemeente A 2002")).toEqual([2002]);
  const words = delft.cells.map(({ content }) => wordsOf(content)).join("\n");
  expect(words).toContain("Evaluatie nieuwe werkwijze team Werk, Ridderkerk en Albrandswaard, 18 juli 2013");
  expect(words).toContain("Trede 1 is het dichtst bij werk, trede 10 het verst.");
});

test("without the team's own results there is nothing to compare with, and the claim is to be filled in", () => {
  expect(figures(bare, "Te vragen")).toEqual([1]);
  expect(bare.charts.map(({ series }) => series.map(({ name }) => name))).toEqual([["Exact"], ["Exact"]]);
  const [, , toFillIn] = rowOf(bare, "af: bestaande formatie");
  expect(toFillIn).toMatchObject({ content: null, look: { fill: expect.any(String) } });
  expect(bare.cells.map(({ content }) => wordsOf(content)).join("\n")).toContain(
    "Productieve uren staan niet op de bladen. Gerekend is met 1.034",
  );
});

describe.each(plans)("%s", (_, plan) => {
  it("uses classic functions only", () => {
    const classic = ["SUM", "SUMPRODUCT", "ROUND", "TRUNC", "IF", "OR", "COUNT", "COUNTIF"];
    for (const { content } of plan.cells) {
      if (content?.kind !== "formula") continue;
      const outsideText = content.formula.replace(/"[^"]*"|'[^']*'/g, "");
      for (const [, name] of outsideText.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) expect(classic).toContain(name);
      if (typeof content.expected === "number") expect(Number.isFinite(content.expected)).toBe(true);
    }
  });

  it("no cell is written twice, merges do not overlap, and everything is on the printed upright A4", () => {
    const places = plan.cells.map(addressOf);
    expect(new Set(places).size).toBe(places.length);
    const merged = plan.merges.flatMap(({ top, bottom, left, right }) => {
      const cells: string[] = [];
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) cells.push(addressOf({ row, column }));
      return cells;
    });
    expect(new Set(merged).size).toBe(merged.length);
    const { area, orientation, paper, fitToPages } = plan.page;
    expect([orientation, paper, fitToPages.wide]).toEqual(["portrait", "a4", 1]);
    for (const { row, column } of plan.cells) {
      expect(row).toBeLessThanOrEqual(area.bottom);
      expect(column).toBeLessThanOrEqual(area.right);
    }
  });

  it("the team's words never become a formula", () => {
    for (const { content } of plan.cells) {
      if (content?.kind === "text") expect(content.text).not.toMatch(/^[=+@-]/);
    }
  });
});
