import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { Host } from "../../../src/usecases/host";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { sheetKinds } from "../../../src/usecases/sheets/kinds";
import type { KindOf, SheetNeed } from "../../../src/usecases/sheets/kind-of-sheet";
import { openExample } from "../../support/workbooks/example-workbook";
import { generatedTeam, madeOf } from "../generated-team";
import { cutOff } from "./cut-off";

/** Nothing on a printed page is cut off by its cell. */

const months = {
  newClients: 14,
  changes: "Lisette begint 1-4-2020; Bob 32 uur per 15-5-2020; Julie 30 uur per 1-9-2020; Emmy t/m 31-12-2020",
  ...{ from: "Julie", plan: "Lisette=70,Anne=5" },
};
/** The example has no months to look back on. */
const overTheExample = sheetKinds.filter(({ name }) => name !== "month-report");

test("every kind over the example", async () => {
  const { host } = openExample();
  const found: string[] = [];
  for (const kind of overTheExample) {
    const added: SheetPlan[] = [];
    const writes: Host = {
      ...host,
      addSheets: (plans) => (added.push(...plans), Promise.resolve({ oneStepUndo: true })),
    };
    await commandSheet(writes, kind as KindOf<SheetNeed>, { months });
    expect([kind.name, added.length]).toEqual([kind.name, 1]);
    found.push(...added.flatMap(cutOff));
  }
  expect(found).toEqual([]);
});

test.each(["proposal", "proportional", "ages", "comparison", "transfers", "goals"])(
  "%s of forty people",
  async (name) => {
    const kind = sheetKinds.find((one) => one.name === name) as KindOf<SheetNeed>;
    const { plan } = await madeOf(generatedTeam(40), kind, { bands: "18-29,30-45,46-AOW" });
    expect(cutOff(plan)).toEqual([]);
  },
);
