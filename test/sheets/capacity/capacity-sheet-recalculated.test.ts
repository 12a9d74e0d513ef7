import fc from "fast-check";
import { planCapacitySheet } from "../../../src/sheets/capacity/capacity-sheet";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { normTimesGrid } from "../../reading/capacity/example-capacity";
import { grid, percent, type TestCell } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { wordsOf } from "../../support/workbooks/planned-table";
import { capacityInput, plainSheet } from "./capacity-input";

/** A planned sheet, and what the team's own sheet holds in the end. */
interface Trial {
  readonly plan: SheetPlan;
  readonly sheet: PlainSheet;
}

function trial(
  label: string,
  rows: readonly (readonly TestCell[])[] | null,
  typed: Parameters<typeof plainSheet>[1] = null,
): Trial {
  const own = { ...(rows ? grid(rows) : normTimesGrid), sheet: `Normen ${label}` };
  const steps = [
    { step: 1, clients: 60 },
    { step: 6, clients: 30 },
  ];
  return { plan: { ...planCapacitySheet(capacityInput([own], steps)), name: label }, sheet: plainSheet(own, typed) };
}

const header = ["Groep", "Product", "Uren", "Frequentie", "Volume", "Totaal uren", "Fte", "Op basis van"];
const line = fc.record({
  group: fc.constantFrom("Fase 1", "fase 1", ">5", "Zorg*", 'Jan "J"', "?"),
  product: fc.constantFrom("Intake", "Plan*", "<>", "=1+1", "Gesprek"),
  hours: fc.constantFrom(0.5, 1, 1.5, 2, 0.75),
  frequency: fc.integer({ min: 0, max: 12 }),
  volume: fc.integer({ min: 0, max: 2000 }),
  stated: fc.constantFrom("rounded", "truncated", "wrong", "empty"),
  from: fc.constantFrom("instroom", "bestand", null),
});
const stated = (fte: number, how: string): number | null => {
  if (how === "empty") return null;
  return how === "wrong" ? 99.5 : (how === "rounded" ? Math.round(fte * 100) : Math.floor(fte * 100)) / 100;
};
const tables = fc.sample(fc.array(line, { minLength: 1, maxLength: 25 }), { seed: 884, numRuns: 12 }).map((lines) => [
  header,
  ...lines.map(({ group, product, hours, frequency, volume, stated: how, from }): TestCell[] => {
    const year = hours * frequency * volume;
    return [group, product, hours, frequency, volume, how === "empty" ? null : year, stated(year / 1034, how), from];
  }),
]);

function withAvailable({ plan, sheet }: Trial, fte: number): Trial {
  const row = plan.cells.find(({ content }) => wordsOf(content).startsWith("Andersom"))?.row;
  const cells = plan.cells.map((cell): PlanCell => {
    const isAsked = cell.row === row && cell.content === null && cell.look.fill !== undefined;
    return isAsked ? { ...cell, content: { kind: "number", value: fte } } : cell;
  });
  return { plan: { ...plan, cells }, sheet };
}

describeWithLibreOffice("recalculated by LibreOffice", () => {
  const faithful: readonly Trial[] = [
    trial("Delft", null),
    trial(`Jan's "normen"`, null),
    trial("kaal", [
      ["Product", "Uren", "Frequentie", "Volume"],
      ["Intake", "1,5 uur", 2, "ca. 517"],
    ]),
    trial("minuten", [
      ["Activiteit", "Normtijd (minuten)", "Aantal"],
      ["Intake", 45, 1034],
      ["bij: iemand", 1],
    ]),
    trial("tijd", [
      ["Product", "Uren", "Frequentie", "Volume", "Fte"],
      ["Intake", { value: 0.0625, text: "1:30", format: "h:mm" }, percent(0.5), 517, 0.37],
      ["Totaal", null, null, null, 0.37],
      ["af: bestaande formatie", 0.25],
    ]),
    ...tables.map((rows, index) => trial(`tabel ${index}`, rows)),
  ];
  /** F8: the productive hours, of which the sheet takes the first. */
  const changed = trial("1363", null, { row: 7, column: 5, value: 1363 });
  /** Somebody typed on the sheet itself that there is half of the fte that is needed. */
  const half = 9195 / 1034 / 2;
  const filledIn = withAvailable(trial("helft", null), half);
  let sheets: ReturnType<typeof recalculatedSheets>;
  const shown = (plan: SheetPlan, cell: PlanCell | undefined): string =>
    sheets.get(plan.name)?.[cell?.row ?? -1]?.[cell?.column ?? -1] ?? "";

  beforeAll(() => {
    const trials = [...faithful, changed, filledIn];
    sheets = recalculatedSheets(
      planToXlsx(
        trials.map(({ sheet }) => sheet),
        trials.map(({ plan }) => plan),
      ),
    );
  });

  test.each(faithful.map(({ plan }) => [plan.name, plan] as const))(
    "%s: every formula shows what is expected",
    (_, plan) => {
      const formulas = plan.cells.filter(({ content }) => content?.kind === "formula");
      expect(formulas.length).toBeGreaterThan(10);
      for (const cell of formulas) {
        if (cell.content?.kind !== "formula") continue;
        const { formula, expected } = cell.content;
        const value = shown(plan, cell);
        const where = `${addressOf(cell)} ${formula}`;
        if (typeof expected === "string") expect([where, value]).toEqual([where, expected]);
        else if (value === "" || !(Math.abs(Number(value) - expected) < 1e-7))
          throw new Error(`${where}: ${value}, not ${expected}`);
      }
    },
  );

  test("the State's 1.363 productive hours in the team's own cell: 9195 ÷ 1363 − 1,75 + 1 exact, the source's 8,09 stays", () => {
    const row = changed.plan.cells.find(({ content }) => wordsOf(content) === "Te vragen")?.row;
    const [source, exact] = changed.plan.cells.filter((cell) => cell.row === row && cell.content?.kind === "formula");
    expect(Number(shown(changed.plan, exact))).toBeCloseTo(9195 / 1363 - 0.75, 9);
    expect(Number(shown(changed.plan, source))).toBeCloseTo(8.09, 9);
  });

  test("the other way round: half of the fte has room for half of every volume", () => {
    const label = filledIn.plan.cells.find(({ content }) => wordsOf(content).startsWith("Daarin past"));
    const fits = filledIn.plan.cells.find(
      ({ row, column, content }) => row === label?.row && column > label.column && content?.kind === "formula",
    );
    expect(shown(filledIn.plan, fits)).toBe("50%");
  });
});
