import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { fewTransfersWords as words } from "../../../src/text/months/few-transfers";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import { teamCurve } from "../../../src/usecases/months/compute-curve";
import { transfersForAtMost } from "../../../src/caseload/months/few-transfers";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { changedLimits, keepChange } from "../../../src/usecases/memory/keep";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { openExample } from "../../support/workbooks/example-workbook";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { usable } from "../../support/usable";

/** "Met minder overdrachten" on Rekenkundig of the memo's workbook, in the stand-in and in LibreOffice, before and after cells change. */

const example = openExample();
const make = async (months?: { atMost: number }): Promise<SheetPlan> =>
  usable(await makeSheet(example.host, proportional, months ? { months } : {})).plan;

let plan: SheetPlan;
let top: number;
beforeAll(async () => {
  plan = await make({ atMost: 40 });
  top = plan.cells.find(({ content }) => content?.kind === "text" && content.text === words.title)?.row ?? -1;
});

const valuesIn = (valueAt: (row: number, column: number) => unknown) =>
  [0, 1, 2, 3, 4].map((line) => [0, 1].map((column) => valueAt(top + 2 + line, column)));
const inStandIn = () =>
  valuesIn((row, column) => example.workbook().sheetByName(plan.name)?.rows[row]?.[column]?.value);
function enter(sheetName: string, row: number, column: number, value: number): void {
  const workbook = example.workbook();
  const sheet = workbook.sheetByName(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value }]], "user");
}

test("stands there only where somebody asked, and nothing was agreed with anybody", async () => {
  const titled = (made: SheetPlan) => made.cells.some(({ content }) => JSON.stringify(content).includes(words.title));
  expect(titled(plan)).toBe(true);
  expect(titled(await make())).toBe(false);
  await keepChange(example.host, changedLimits("Emmy", { fixed: 60 }));
  expect(titled(await make({ atMost: 40 }))).toBe(false);
  await keepChange(example.host, (memory) => ({ ...memory, choices: { ...memory.choices, limits: {} } }));
});

test("has the worked figures, follows another limit, and says what cannot be", () => {
  expect(inStandIn()).toEqual([
    [1.5, 28],
    [1.3, 49],
    [1.2, 60],
    [1.1, 76],
    [1.05, 88],
  ]);
  enter(plan.name, top + 2, 0, 1);
  enter(plan.name, top + 3, 0, 0.99);
  // At exactly the share not everybody's whole clients hold them all.
  expect(inStandIn().slice(0, 2)).toEqual([
    [1, words.impossible],
    [0.99, words.impossible],
  ]);
});

test("follows the team's own cells as the rule does", async () => {
  const { tables } = (await readTeam(example.host)).team;
  const julie = tables
    .flatMap(({ rows }) => rows)
    .find(({ name, current }) => name.value === "Julie" && current)?.current;
  if (!julie) throw new Error("Julie has no cell");
  enter(julie.cell.sheet, julie.cell.row, julie.cell.column, 150);
  const computed = computeDivision(await readTeam(example.host), {});
  if (!computed.ok) throw new Error("no division");
  const { points } = teamCurve(computed.result);
  const needed = (percent: number) => transfersForAtMost(points, percent) ?? words.impossible;
  expect(inStandIn().slice(2)).toEqual([120, 110, 105].map((percent) => [percent / 100, needed(percent)]));
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("it shows the same after these changes", () => {
    const sheets = recalculatedSheets(example.save());
    const needed = valuesIn((row, column) => sheets.get(plan.name)?.[row]?.[column]).map(([, own]) => own);
    expect(needed).toEqual(inStandIn().map(([, own]) => String(own)));
  });
});
