import { proposal } from "../../../src/usecases/sheets/proposal/kind";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { planToXlsx } from "../../support/workbooks/plan-to-xlsx";
import { wordsOf } from "../../support/workbooks/planned-table";
import {
  calculatedByStandIn,
  generatedTeam,
  madeOf,
  typedOver,
  unexpected,
  withHours,
  type GeneratedTeam,
} from "../generated-team";

interface Report {
  readonly people: readonly {
    readonly name: string;
    readonly byHours: number;
    readonly byAge: number | null;
  }[];
}

const reported = async (team: GeneratedTeam): Promise<Report["people"]> => {
  const { sheet } = await madeOf(team, proposal);
  return (sheet.report({ sheet: "Voorstel", nameTaken: null }) as Report).people;
};

/** Everybody's row of figures: hours, now, option 1, difference, option 2. */
function rowOf(plan: SheetPlan, name: string): (offset: number) => PlanCell {
  const own = plan.cells.find(({ content, column }) => column < 13 && wordsOf(content) === name);
  return (offset) => {
    const cell = plan.cells.find(({ row, column }) => row === own?.row && column === own.column + offset);
    if (!cell) throw new Error(`${name} has no cell ${offset}`);
    return cell;
  };
}

const sizes = [2, 7, 40] as const;
const changedHours = (team: GeneratedTeam): Readonly<Record<string, number>> => ({
  [team.names[0] ?? ""]: 12,
  [team.names.at(-1) ?? ""]: 33,
});

describe.each(sizes)("a team of %i", (size) => {
  const team = generatedTeam(size);
  const changed = withHours(team, changedHours(team));
  let plan: SheetPlan;
  let afterwards: Report["people"];

  beforeAll(async () => {
    ({ plan } = await madeOf(team, proposal));
    afterwards = await reported(changed);
  });

  const shares = (valueAt: (cell: PlanCell) => string | number | boolean | null) =>
    team.names.map((name) => ({
      name,
      byHours: Number(valueAt(rowOf(plan, name)(3))),
      byAge: size > 2 ? Number(valueAt(rowOf(plan, name)(5))) : null,
    }));
  const expected = () => afterwards.map(({ name, byHours, byAge }) => ({ name, byHours, byAge }));
  const typed = (): SheetPlan =>
    Object.entries(changedHours(team)).reduce(
      (before, [name, hours]) => typedOver(before, rowOf(plan, name)(1), hours),
      plan,
    );

  test("the stand-in shows what was expected, and follows hours that are changed in the team's table or on the sheet", () => {
    expect(unexpected(plan, calculatedByStandIn(team, plan))).toEqual([]);
    expect(shares(calculatedByStandIn(changed, plan))).toEqual(expected());
    expect(shares(calculatedByStandIn(team, typed()))).toEqual(expected());
  });

  describeWithLibreOffice("and so does LibreOffice", () => {
    test("for the team as it is, and for other hours", () => {
      const valueIn = (own: GeneratedTeam, planned: SheetPlan) => {
        const rows = recalculatedSheets(planToXlsx(own.sheets, [planned])).get(planned.name);
        return ({ row, column }: Pick<PlanCell, "row" | "column">) => rows?.[row]?.[column] ?? "";
      };
      expect(unexpected(plan, valueIn(team, plan))).toEqual([]);
      expect(shares(valueIn(changed, plan))).toEqual(expected());
      expect(shares(valueIn(team, typed()))).toEqual(expected());
    });
  });
});
