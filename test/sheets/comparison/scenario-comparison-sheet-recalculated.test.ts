import { planScenarioComparisonSheet } from "../../../src/sheets/comparison/scenario-comparison-sheet";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx } from "../../support/workbooks/plan-to-xlsx";
import { comparedTable } from "./compared-table";
import { memoComparison, memoComparisonInput } from "./memo-comparison";

function planned(name: string, scenarios = memoComparison.scenarios): SheetPlan {
  const plan = planScenarioComparisonSheet({ ...memoComparisonInput, comparison: { ...memoComparison, scenarios } });
  return { ...plan, name };
}

/** The sheet after somebody typed another number into one of its cells. */
function typed(plan: SheetPlan, into: PlanCell | undefined, value: number): SheetPlan {
  const cells = plan.cells.map((cell): PlanCell =>
    cell === into ? { ...cell, content: { kind: "number", value } } : cell,
  );
  return { ...plan, cells };
}

describeWithLibreOffice("recalculated by LibreOffice", () => {
  const [unchanged, byHours, byAge, best] = memoComparison.scenarios;
  if (!unchanged || !byHours || !byAge || !best) throw new Error("no scenarios");
  const faithful = [
    planned("vier"),
    planned("twee", [unchanged, byHours]),
    planned("zes", [...memoComparison.scenarios, byAge, best]),
  ];
  const base = planned("Emmy 24");
  const emmy = comparedTable(base, "Tabel 4", "Scenario 0").lines.find(([who]) => who === "Emmy");
  const emmyAt24 = typed(base, emmy?.[1], 24);
  const julie = comparedTable(base, "Wat verandert", "Scenario 3").lines.find(([who]) => who === "Julie");
  const julieAt160 = { ...typed(base, julie?.[2], 160), name: "Julie 160" };
  let sheets: ReturnType<typeof recalculatedSheets>;

  beforeAll(() => {
    sheets = recalculatedSheets(planToXlsx([], [...faithful, emmyAt24, julieAt160]));
  });

  const shown = (plan: SheetPlan, cell: PlanCell | undefined): string =>
    sheets.get(plan.name)?.[cell?.row ?? -1]?.[cell?.column ?? -1] ?? "";

  test.each(faithful.map((plan) => [plan.name, plan] as const))(
    "%s scenarios: every formula shows what is expected",
    (_, plan) => {
      const formulas = plan.cells.filter(({ content }) => content?.kind === "formula");
      expect(formulas.length).toBeGreaterThan(30);
      for (const cell of formulas) {
        if (cell.content?.kind !== "formula") continue;
        const { formula, expected } = cell.content;
        const value = shown(plan, cell);
        const where = `${addressOf(cell)} ${formula}`;
        if (typeof expected === "string") expect([where, value]).toEqual([where, expected]);
        else if (value === "" || Math.abs(Number(value) - expected) > 1e-7)
          throw new Error(`${where}: ${value}, not ${expected}`);
      }
    },
  );

  test("Emmy's 24 hours, typed once, change the load of her team in every scenario and line-up", () => {
    const perFte = (title: string, column: string): number[] =>
      comparedTable(emmyAt24, title, column).lines.map(([, , , cell]) => Number(shown(emmyAt24, cell)));
    // 133 ÷ 24 × 36; the other teams are as they were.
    expect(perFte("Tabel 4", "Scenario 2")).toEqual([199.5, 254, 147]);
    expect(perFte("Tabel 4", "Scenario 3")[0]).toBeCloseTo(199.5, 9);
    expect(perFte("Beste gevonden teamindelingen", "Nummer 1")[0]).toBeCloseTo(199.5, 9);
    const table = comparedTable(emmyAt24, "Tabel 4", "Scenario 2");
    expect(
      table
        .figures("Totaal")
        .map((cell) => Number(shown(emmyAt24, cell)))
        .slice(0, 2),
    ).toEqual([132, 681]);
    // The memo's own comparison with Emmy at 24 hours: 7,06 ÷ 4,08.
    expect(Number(shown(emmyAt24, table.measure("Grootste verschil")))).toBeCloseTo(1.728, 3);
  });

  test("other clients for Julie, typed once, change her difference and her team", () => {
    const changes = comparedTable(julieAt160, "Wat verandert", "Scenario 3").lines.find(([who]) => who === "Julie");
    expect(shown(julieAt160, changes?.[3])).toBe("-26");
    const [, , oldest] = comparedTable(julieAt160, "Tabel 4", "Scenario 3").lines;
    // Bob's 147 and Julie's 160.
    expect(shown(julieAt160, oldest?.[2])).toBe("307");
  });
});
