import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { boundStatuses } from "../../../src/text/months/bounds";
import { changedLimits, keepChange, keepSettings } from "../../../src/usecases/memory/keep";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { shownText } from "../../../src/usecases/sheets/preview/shown-text";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import vectors from "../../cases/vectors-monthly.json";
import { openExample } from "../../support/workbooks/example-workbook";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { plannedTable } from "../../support/workbooks/planned-table";
import { usable } from "../../support/usable";

/** "Ondergrens en bovengrens" on the sheet Rekenkundig of the memo's workbook, in the stand-in and in LibreOffice, before and after cells change. */

const title = "Ondergrens en bovengrens";
const columns = ["Naam", "Caseload- uren", "Aantal cliënten", "Onder- grens", "Boven- grens", "Stand"];
const worked = (id: string): Worked =>
  vectors.vectors.find((vector) => vector.id === id)?.expected as unknown as Worked;

interface Worked {
  readonly rows: readonly {
    readonly name: string;
    readonly clients: number;
    readonly lowest: number;
    readonly highest: number;
    readonly status: keyof typeof boundStatuses;
  }[];
}

/** What the worked case shows in a table with these columns. */
const tableOf = ({ rows }: Worked) =>
  rows.map(({ name, clients, lowest, highest, status }) => [name, clients, lowest, highest, boundStatuses[status]]);

describe("with the bounds that the team keeps", () => {
  const example = openExample();
  let agreed: SheetPlan;
  let own: SheetPlan;
  let onlyUpper: SheetPlan;

  const make = async (): Promise<SheetPlan> => usable(await makeSheet(example.host, proportional)).plan;
  beforeAll(async () => {
    await keepSettings(example.host, { bounds: { lower: 80, upper: 110 } });
    agreed = await make();
    for (const [name, limits] of [
      ["Emmy", { fixed: 60 }],
      ["Lisette", { maximum: 40 }],
      ["Bob", { minimum: 70.5, maximum: 125 }],
    ] as const)
      await keepChange(example.host, changedLimits(name, limits));
    own = await make();
    await keepChange(example.host, (memory) => ({ ...memory, choices: { ...memory.choices, limits: {} } }));
    await keepSettings(example.host, { bounds: { lower: null, upper: 110 } });
    onlyUpper = await make();
  });

  /** The table as the workbook shows it now, without the hours. */
  function shown(plan: SheetPlan, valueAt: (row: number, column: number) => unknown): readonly (readonly unknown[])[] {
    return plannedTable(plan, title).rows.map((row) =>
      columns
        .filter((column) => column !== "Caseload- uren")
        .map((column) => {
          const cell = row[column];
          const value = cell ? valueAt(cell.row, cell.column) : undefined;
          return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
        }),
    );
  }
  const inStandIn = (plan: SheetPlan) =>
    shown(plan, (row, column) => example.workbook().sheetByName(plan.name)?.rows[row]?.[column]?.value);

  function enter(sheetName: string, row: number, column: number, value: number | string): void {
    const workbook = example.workbook();
    const sheet = workbook.sheetByName(sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value }]], "user");
  }

  const parameter = (plan: SheetPlan, words: string) => {
    const label = plan.cells.find(({ content }) => content?.kind === "text" && content.text === words);
    const cell = plan.cells.find(({ row, column }) => row === label?.row && column === 5);
    if (!cell) throw new Error(`no cell for ${words}`);
    return cell;
  };

  test("the stand-in shows the worked figures, and every cell what the plan says", async () => {
    expect(inStandIn(agreed)).toEqual(tableOf(worked("band-memo-80-110")));
    expect(inStandIn(own)).toEqual(tableOf(worked("band-own")));
    expect(inStandIn(onlyUpper).map((row) => row[2])).toEqual(["", "", "", "", ""]);
    for (const plan of [agreed, own, onlyUpper]) {
      const { texts, top, left } = await example.host.readSheet(plan.name, 2000);
      const wrong = plan.cells.filter(
        ({ row, column, content, look }) => (texts[row - top]?.[column - left] ?? "") !== shownText(content, look),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("other bounds in their cells and other hours in the team's own move everybody's word", async () => {
    const lower = parameter(agreed, "Ondergrens (cliënten per fte)");
    const upper = parameter(agreed, "Bovengrens (cliënten per fte)");
    enter(agreed.name, upper.row, upper.column, 100);
    expect(inStandIn(agreed)).toEqual(tableOf(worked("band-memo-80-100")));
    enter(agreed.name, lower.row, lower.column, 104.5);
    enter(agreed.name, upper.row, upper.column, 104.5);
    // Emmy's hours in the team's own table.
    const { rows } = plannedTable(agreed, "Tabel 1");
    const link = rows[2]?.["Naam"]?.link;
    if (!link) throw new Error("Emmy's line leads nowhere");
    enter(link.sheet, link.row, link.column, 20);
    const asked = await commandSheet(example.host, proportional, { months: { band: "104,5-104,5" } });
    if (!asked.ok) throw new Error(asked.message);
    const { band } = asked.report as { band: Worked };
    expect(inStandIn(agreed)).toEqual(tableOf(band));
    // 104,5 × 20 / 36 lies between 58 and 59, and nobody has a whole 104,5.
    expect(inStandIn(agreed)[2]).toEqual(["Emmy", 71, 58, 59, boundStatuses.above]);
    expect(inStandIn(agreed)[0]).toEqual(["Anne", 90, 104, 105, boundStatuses.below]);
  });

  describeWithLibreOffice("recalculated by LibreOffice", () => {
    test("it shows the same as the stand-in after these changes", () => {
      const sheets = recalculatedSheets(example.save());
      for (const plan of [agreed, own, onlyUpper])
        expect(shown(plan, (row, column) => sheets.get(plan.name)?.[row]?.[column])).toEqual(inStandIn(plan));
    });
  });
});
