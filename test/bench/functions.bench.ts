import { deepStrictEqual } from "node:assert";
import path from "node:path";
import { age, ageBand, stateAgeDate } from "../../src/functions/age-functions";
import { capacity } from "../../src/functions/capacity-functions";
import { apportionCaseload, caseloadShare } from "../../src/functions/caseload-functions";
import { selectionFunnel, trajectories } from "../../src/functions/funnel-functions";
import { startHeadless, type HeadlessExcel } from "../../src/workbench/headless";
import { CellError, type Scalar } from "../../src/workbench/model/scalar";
import { Workbook, type CellInput } from "../../src/workbench/model/workbook";
import type { Bench, Comparison } from "./bench";

const buildFolder = path.resolve(__dirname, "../../dist");
const cells = 25_000;
const hours = Array.from({ length: cells }, (_, row) => [8 + (row % 29)]);

/** What a function costs by itself, and what the stand-in takes to answer: from a typed formula to values in the cells. */
export const bench: Bench = {
  name: "P8 functions in cells",
  async *comparisons() {
    yield* bodies();
    const { excel, workbook } = await workbookWithHours();
    try {
      yield answering(excel, workbook);
    } finally {
      excel.close();
    }
  },
};

const births = hours.map((_, row) => [19_421 + ((row * 7919) % 17_500)]);
const products = hours.map(([own = 0], row) => [own, 1 + (row % 3), 10 + (row % 40)]);
const ages = hours.map((_, row) => [18 + (row % 50)]);

/** Each function on the argument that Excel hands over, against the least that passing its result on can cost. */
function* bodies(): Generator<Comparison> {
  // The functions ask of every argument whether it is one of Excel's errors.
  Object.assign(globalThis, { CustomFunctions: { Error } });
  const functions: readonly (readonly [string, () => unknown[][]])[] = [
    ["CASELOADDEEL", () => caseloadShare(hours, [[469]], [[160]])],
    ["CASELOADVERDELING", () => apportionCaseload(hours, 469_123)],
    ["LEEFTIJD", () => age(births, [[43_893]])],
    ["AOWDATUM", () => stateAgeDate(births)],
    ["LEEFTIJDSGROEP", () => ageBand(ages, [["18-29,30-45,46-AOW"]], [[43_893]])],
    ["CAPACITEIT", () => capacity(products, [[1034]])],
    ["TRECHTER", () => selectionFunnel(ages)],
    ["TRAJECTCAPACITEIT", () => trajectories(hours, [[24]], [[36]])],
  ];
  for (const [name, body] of functions) {
    const answer = body();
    yield {
      job: `the body of ${name} over ${shown(cells)} cells`,
      peer: "structuredClone of its result",
      ours: body,
      theirs: () => structuredClone(answer),
      assertEqual: deepStrictEqual,
    };
  }
}

function answering(excel: HeadlessExcel, workbook: Workbook): Comparison {
  const oneFormula: CellInput[][] = [[{ formula: `CASELOADDEEL(A1:A${cells},469,160)` }]];
  const everyCell = hours.map((_, row): CellInput[] => [{ formula: `CASELOADDEEL(A${row + 1},469,160)` }]);
  return {
    job: `${shown(cells)} cells spilled by one formula, from typing to the answer (goal: 300 ms)`,
    peer: "the same function in every cell",
    ours: () => answered(excel, workbook, oneFormula),
    theirs: () => answered(excel, workbook, everyCell),
    milliseconds: (result) => (result as Answered).milliseconds,
    assertEqual: (ours, theirs) => deepStrictEqual((ours as Answered).values, (theirs as Answered).values),
  };
}

async function workbookWithHours(): Promise<{ excel: HeadlessExcel; workbook: Workbook }> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Uren");
  const typed = hours.map(([value = null]): CellInput[] => [{ value }]);
  workbook.enter(sheet, { top: 0, left: 0, bottom: cells - 1, right: 0 }, typed, "user");
  return { excel: await startHeadless({ buildFolder, workbook }), workbook };
}

interface Answered {
  readonly values: readonly Scalar[];
  readonly milliseconds: number;
}

/** After it has given results, the runtime may hold the next ones back for two seconds. Each measurement starts from rest. */
const restMilliseconds = 3000;

/** Types the formulas in column B, waits until every cell has its number, and clears them for the next time. */
async function answered(excel: HeadlessExcel, workbook: Workbook, formulas: readonly CellInput[][]): Promise<Answered> {
  const sheet = workbook.activeSheet;
  const column = { top: 0, left: 1, bottom: formulas.length - 1, right: 1 };
  const value = (row: number): Scalar => sheet.cell(row, 1)?.value ?? null;
  const waits = (row: number): boolean => value(row) === null || value(row) instanceof CellError;
  await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
  const began = performance.now();
  workbook.enter(sheet, column, formulas, "user");
  excel.calculator.settle();
  for (let row = 0; row < cells; row += 1) {
    while (waits(row)) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const milliseconds = performance.now() - began;
  const values = Array.from({ length: cells }, (_, row) => value(row));
  workbook.enter(
    sheet,
    column,
    formulas.map(() => [{ value: null }]),
    "user",
  );
  excel.calculator.settle();
  return { values, milliseconds };
}

function shown(count: number): string {
  return count.toLocaleString("en");
}
