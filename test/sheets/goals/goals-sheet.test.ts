import { goalBlocks } from "../../../src/sheets/goals/goals-sheet";
import { printedPages } from "../../../src/sheets/plan/page-plan";
import { tooSmallToRead } from "../../../src/sheets/plan/printed-size";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { goals } from "../../../src/usecases/sheets/goals/kind";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { planToXlsx } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import { calculatedByStandIn, generatedTeam, madeOf, typedOver, unexpected } from "../generated-team";

const team = generatedTeam(4);
let plan: SheetPlan;
beforeAll(async () => {
  ({ plan } = await madeOf(team, goals));
});

/** The cells right of a label, in order. */
function beside(words: string, from: SheetPlan = plan): readonly PlanCell[] {
  const label = from.cells.find(({ content }) => wordsOf(content).startsWith(words));
  if (!label) throw new Error(`no "${words}" on the sheet`);
  return from.cells.filter(
    ({ row, column, content }) =>
      row === label.row && column > label.column && column <= from.page.area.right && content !== null,
  );
}
const figures = (words: string): readonly (number | null)[] => beside(words).map(figureOf);
const rounded = (words: string, decimals: number): readonly (number | null)[] =>
  figures(words).map((figure) => figure && Number(figure.toFixed(decimals)));

test("the trend has its base and its caveat: 219 in six months are 438, 45,5% on 301", () => {
  expect(figures("Uitkomst bij hetzelfde tempo")).toEqual([438]);
  expect(rounded("Verschil met vorig jaar", 3)).toEqual([0.455]);
  expect(figures("Waarvan maanden vóór")).toEqual([3]);
  expect(plan.cells.some(({ content }) => wordsOf(content).startsWith("Let op: dit trekt de getelde maanden"))).toBe(
    true,
  );
});

test("the funnel: step by step, from the first step, and three invited whom nothing explains", () => {
  expect(rounded("Uitnodiging ontvangen", 3)).toEqual([74, 0.661, 0.661]);
  expect(rounded("Geschikt", 3)).toEqual([13, 0.619, 0.116]);
  expect(figures("Door niets verklaard")).toEqual([3]);
  expect(figures("Dan te selecteren")).toEqual([173]);
});

test("norms: contacts of gemeente C come to 79,5 and 103,4 clients per fte of 1.034 hours", () => {
  expect(rounded("Gemeente C 2002, fase 1", 1)).toEqual([26, 30, 13, 79.5, 104.8, null]);
  expect(rounded("Gemeente C 2002, fase 2", 1)).toEqual([4, 150, 10, 103.4, 136.3, null]);
  expect(rounded("Gemeente B 2002, trajectbegeleider", 1).slice(1, 2)).toEqual([50]);
  expect(rounded("Gemeente C 2002, fase 4 overig", 1).slice(0, 2)).toEqual([6.5, 160]);
});

test("a job coach: 37,9 to 56,8 trajectories a year at 1.363 hours", () => {
  expect(rounded("Trajecten per jaar, ten minste", 1)).toEqual([37.9]);
  expect(rounded("Trajecten per jaar, ten hoogste", 1)).toEqual([56.8]);
});

test("costs before benefits: the month in which they meet is where the curve passes zero, and it is drawn", () => {
  // 2 × 25.000 ÷ (2 × 1.333) + 1 = 19,75.
  expect(figures("Terugverdiend aan het eind van maand")).toEqual([20]);
  const [chart] = plan.charts;
  const balance = plan.cells.filter(
    ({ row, column }) =>
      column === chart?.series[0]?.values.left &&
      row >= (chart.series[0]?.values.top ?? 0) &&
      row <= (chart.series[0]?.values.bottom ?? 0),
  );
  expect(balance.map((cell) => (figureOf(cell) ?? 0) >= 0).indexOf(true)).toBe(19);
});

test("outflow targets are shares of the team's own clients", () => {
  const [name = ""] = team.names;
  const [clients, target] = beside(name);
  expect(clients?.content).toMatchObject({ kind: "formula", formula: expect.stringContaining("COUNTIFS('Lijst'!") });
  expect(target && figureOf(target)).toBeCloseTo((figureOf(clients) ?? NaN) / 10, 9);
  expect(rounded("Bestand: nog te gaan", 3)).toEqual([0.125]);
});

test("only the blocks that somebody ticked", async () => {
  const { plan: two } = await madeOf(team, goals, { blocks: "trechter, trend" });
  const titles = two.cells
    .filter(({ look, column }) => look.size === 11 && column === 0)
    .map(({ content }) => wordsOf(content));
  expect(titles).toEqual(["Trend: doorgetrokken naar een jaar", "Trechter: van selectie naar geschikt"]);
});

test("is read on paper, each block whole", () => {
  expect(goalBlocks).toHaveLength(6);
  expect(tooSmallToRead(plan)).toEqual([]);
  expect(printedPages(plan).pages.length).toBeLessThanOrEqual(3);
});

test("the stand-in shows what is expected, and follows a figure that somebody fills in", () => {
  expect(unexpected(plan, calculatedByStandIn(team, plan))).toEqual([]);
  const [count] = beside("Geteld");
  const [growth] = beside("Uitkomst bij hetzelfde tempo");
  if (!count || !growth) throw new Error("no trend");
  expect(calculatedByStandIn(team, typedOver(plan, count, 150))(growth)).toBe(300);
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("every formula shows what is expected", () => {
    const rows = recalculatedSheets(planToXlsx(team.sheets, [plan])).get(plan.name);
    expect(unexpected(plan, ({ row, column }) => rows?.[row]?.[column] ?? "")).toEqual([]);
  });
});
