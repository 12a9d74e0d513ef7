import { ages } from "../../../src/usecases/sheets/ages/kind";
import type { PlanCell } from "../../../src/sheets/plan/sheet-plan";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import { calculatedByStandIn, generatedTeam, madeOf, typedOver } from "../generated-team";

/** Groups are called by their ages, also by those that somebody types on the sheet. */
test.each([
  ["18-29,30-45,46-AOW", "T/m", "2: 30 t/m 45", 48, "2: 30 t/m 48"],
  ["18-29,30-45,46-AOW", "T/m", "2: 30 t/m 45", 30, "2: 30 jaar"],
  ["18-29,30-45,46-AOW", "Van", "3: 46 t/m AOW", 50, "3: 50 t/m AOW"],
  ["t/m 26,27+", "Van", "2: 27 en ouder", 28, "2: 28 en ouder"],
  ["t/m 26,27+", "T/m", "1: t/m 26", 25, "1: t/m 25"],
] as const)("%s, with another %s for %s", async (bands, changed, name, age, renamed) => {
  const team = generatedTeam(3);
  const { plan } = await madeOf(team, ages, { bands });
  const group = plan.cells.find(({ content }) => wordsOf(content) === name);
  if (!group) throw new Error(`no group ${name}`);
  const bound = (offset: number): PlanCell | undefined =>
    plan.cells.find(({ row, column }) => row === group.row && column === group.column + offset);
  const cell = bound(changed === "Van" ? 1 : 2);
  if (!cell || figureOf(cell) === null) throw new Error(`${name} has no ${changed}`);
  expect(calculatedByStandIn(team, plan)(group)).toBe(name);
  expect(calculatedByStandIn(team, typedOver(plan, cell, age))(group)).toBe(renamed);
});
