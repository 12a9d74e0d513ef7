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
  const added: SheetPlan[] = [];
  // One host for all kinds: it is known again, and with it what its sheets say.
  const host: Host = {
    ...openExample().host,
    addSheets: (plans) => (added.push(...plans), Promise.resolve({ oneStepUndo: true })),
  };
  for (const [before, kind] of overTheExample.entries()) {
    await commandSheet(host, kind as KindOf<SheetNeed>, { months });
    expect([kind.name, added.length]).toEqual([kind.name, before + 1]);
  }
  expect(added.flatMap(cutOff)).toEqual([]);
});

test.each(["proposal", "proportional", "ages", "comparison", "transfers", "goals"])(
  "%s of forty people",
  async (name) => {
    const kind = sheetKinds.find((one) => one.name === name) as KindOf<SheetNeed>;
    const { plan } = await madeOf(generatedTeam(40), kind, { bands: "18-29,30-45,46-AOW" });
    expect(cutOff(plan)).toEqual([]);
  },
);
