import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { comparison } from "../../../src/usecases/sheets/comparison/kind";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { planToXlsx } from "../../support/workbooks/plan-to-xlsx";
import {
  calculatedByStandIn,
  generatedTeam,
  madeOf,
  typedOver,
  unexpected,
  withHours,
  type GeneratedTeam,
} from "../generated-team";
import { comparedTable } from "./compared-table";

/** The comparison follows the team's own cells: hours that are changed there, or on the sheet, come to what a new reading computes. */

type Shown = string | number | boolean | null;
type ValueAt = (cell: Pick<PlanCell, "row" | "column">) => Shown;

interface Report {
  readonly scenarios: readonly {
    readonly teams: readonly { readonly hours: number; readonly clients: number }[];
    readonly transfers: number;
    readonly transfersPerYear: number;
  }[];
}

const scenarios = ["Scenario 0", "Scenario 1"] as const;
const changedHours = (team: GeneratedTeam): Readonly<Record<string, number>> => ({
  [team.names[0] ?? ""]: 12,
  [team.names.at(-1) ?? ""]: 33,
});

function figures(plan: SheetPlan, valueAt: ValueAt) {
  return scenarios.map((title) => {
    const table = comparedTable(plan, "Tabel 4", title);
    const measure = (words: string): number => {
      const cell = table.measure(words);
      return cell ? Number(valueAt(cell)) : NaN;
    };
    return {
      teams: table.lines.map(([, hours, clients]) => ({
        hours: hours ? Number(valueAt(hours)) : NaN,
        clients: clients ? Number(valueAt(clients)) : NaN,
      })),
      transfers: measure("Overdrachten eenmalig"),
      transfersPerYear: measure("Overdrachten per jaar"),
    };
  });
}

describe.each([3, 11])("a team of %i", (size) => {
  const team = generatedTeam(size);
  const changed = withHours(team, changedHours(team));
  let plan: SheetPlan;
  let afterwards: ReturnType<typeof figures>;

  beforeAll(async () => {
    ({ plan } = await madeOf(team, comparison));
    const { sheet } = await madeOf(changed, comparison);
    const { scenarios: computed } = sheet.report({ sheet: "", nameTaken: null }) as Report;
    afterwards = computed.map(({ teams, transfers, transfersPerYear }) => ({
      teams: teams.map(({ hours, clients }) => ({ hours, clients })),
      transfers,
      transfersPerYear,
    }));
  });

  const hoursCells = (): ReadonlyMap<string, PlanCell> =>
    new Map(
      comparedTable(plan, "Tabel 4", "Scenario 0").lines.flatMap(([who, hours]) =>
        hours ? [[who, hours] as const] : [],
      ),
    );
  const typed = (): SheetPlan =>
    Object.entries(changedHours(team)).reduce((before, [name, hours]) => {
      const cell = hoursCells().get(name);
      if (!cell) throw new Error(`${name} has no hours`);
      return typedOver(before, cell, hours);
    }, plan);

  test("hours and clients are formulas over the team's own cells", () => {
    for (const [, hours, clients] of comparedTable(plan, "Tabel 4", "Scenario 0").lines) {
      expect(hours?.content).toMatchObject({ kind: "formula", formula: expect.stringMatching(/^='Team'!\$B\$\d+$/) });
      expect(clients?.content).toMatchObject({
        kind: "formula",
        formula: expect.stringContaining("COUNTIFS('Lijst'!"),
      });
    }
  });

  test("the stand-in shows what was expected, and follows hours changed in the team's table or on the sheet", () => {
    expect(unexpected(plan, calculatedByStandIn(team, plan))).toEqual([]);
    expect(figures(plan, calculatedByStandIn(changed, plan))).toEqual(afterwards);
    expect(figures(plan, calculatedByStandIn(team, typed()))).toEqual(afterwards);
  });

  describeWithLibreOffice("and so does LibreOffice", () => {
    test("for the team as it is, and for other hours", () => {
      const valueIn = (own: GeneratedTeam, planned: SheetPlan): ValueAt => {
        const rows = recalculatedSheets(planToXlsx(own.sheets, [planned])).get(planned.name);
        return ({ row, column }) => rows?.[row]?.[column] ?? "";
      };
      expect(unexpected(plan, valueIn(team, plan))).toEqual([]);
      expect(figures(plan, valueIn(changed, plan))).toEqual(afterwards);
      expect(figures(plan, valueIn(team, typed()))).toEqual(afterwards);
    });
  });
});
