import type { AgeScenario } from "../../src/caseload/scenarios/scenario-choices";
import type { SheetNeed, SheetWishes, KindOf, WorkedOutSheet } from "../../src/usecases/sheets/kind-of-sheet";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan/sheet-plan";
import { changedScenarios, keepChange } from "../../src/usecases/memory/keep";
import { makeSheet } from "../../src/usecases/sheets/make-sheet";
import { CellError } from "../../src/workbench/model/scalar";
import { Calculator } from "../../src/workbench/calc/calculator";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { grid, serial } from "../reading/grid";
import { addressOf, planToXlsx, type PlainSheet } from "../support/workbooks/plan-to-xlsx";
import { usable } from "../support/usable";
import { memoryHost } from "../taskpane/memory-host";

/** Teams of any size with a list of their clients, made up from a seed. */

const referenceDate = "2026-11-01";
const firstNames = ["Anne", "Bob", "Chaima", "Dirk", "Emmy", "Fatima", "Gijs", "Hanneke", "Ibrahim", "Julie"];
const lastNames = ["de Vries", "Jansen", "van den Berg", "Yılmaz"];
const usualHours = [36, 32, 28, 24, 36, 20, 16, 36, 30, 34];

export interface GeneratedTeam {
  readonly names: readonly string[];
  readonly sheets: readonly PlainSheet[];
  /** A team for each of three age groups, everybody in one. */
  readonly scenario: AgeScenario;
}

/** Numbers from 0 to below 1 that are always the same. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export function generatedTeam(size: number, seed = size): GeneratedTeam {
  const chance = chances(seed);
  const names = Array.from(
    { length: size },
    (_, place) => `${firstNames[place % 10] ?? ""} ${lastNames[Math.floor(place / 10)] ?? ""}`,
  );
  const rows = names.map((name, place) => [name, usualHours[(place + seed) % 10] ?? 36]);
  const clients = names.flatMap((name) =>
    Array.from({ length: 20 + Math.floor(chance() * 60) }, (): readonly [string, string] => [
      name,
      birth(18 + Math.floor(chance() * 48), chance),
    ]),
  );
  return {
    names,
    sheets: [
      { name: "Team", rows: [["Naam", "Uren per week"], ...rows] },
      {
        name: "Lijst",
        rows: [
          ["Cliëntnummer", "Klantmanager", "Geboortedatum"],
          ...clients.map(([name, born], index) => [`C${1000 + index}`, name, serial(born)]),
        ],
      },
    ],
    scenario: {
      name: "Leeftijd",
      kind: "by-age",
      selection: null,
      bands: [
        { from: 18, below: 30 },
        { from: 30, below: 46 },
        { from: 46, below: "aow" },
      ],
      teams: [0, 1, 2].map((team) => names.filter((_, place) => place % 3 === team)),
      conditions: [],
      sideTaskHours: {},
    },
  };
}

function birth(age: number, chance: () => number): string {
  const year = 2026 - age;
  return `${year}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 9)}`;
}

/** The team with other hours in its own table, by name. */
export function withHours(team: GeneratedTeam, hours: Readonly<Record<string, number>>): GeneratedTeam {
  const [own, ...others] = team.sheets;
  if (!own) throw new Error("a team has a sheet");
  const rows = own.rows.map(([name = null, before = null]) => [name, hours[String(name)] ?? before]);
  return { ...team, sheets: [{ ...own, rows }, ...others] };
}

/** The sheet that is made of the team, and what it says of it as data. */
export async function madeOf<Need extends SheetNeed>(
  team: GeneratedTeam,
  kind: KindOf<Need>,
  wishes: SheetWishes = {},
): Promise<{ readonly plan: SheetPlan; readonly sheet: WorkedOutSheet }> {
  const host = memoryHost(
    team.sheets.map(({ name, rows }) =>
      grid(
        rows.map((row) =>
          row.map((cell, column) =>
            name === "Lijst" && column === 2 && typeof cell === "number" ? { value: cell, format: "dd-mm-yyyy" } : cell,
          ),
        ),
        { sheet: name },
      ),
    ),
  );
  if (team.scenario.teams !== null && team.names.length > 2) {
    await keepChange(
      host,
      changedScenarios(() => [{ ...team.scenario, since: null }]),
    );
  }
  return usable(await makeSheet(host, kind, { referenceDate, ...wishes }));
}

/** The values of a planned sheet in a workbook with the team's own sheets, calculated by the stand-in: [row][column]. */
export function calculatedByStandIn(team: Pick<GeneratedTeam, "sheets">, plan: SheetPlan): (cell: Place) => Shown {
  const file = openWorkbookFile(planToXlsx(team.sheets, [plan]), "team.xlsx", { functions: [] } as never);
  const calculator = new Calculator(file.workbook);
  calculator.settle();
  const sheet = file.workbook.sheetByName(plan.name);
  return ({ row, column }) => {
    const value = sheet?.cell(row, column)?.value ?? null;
    return value instanceof CellError ? value.code : value;
  };
}

/** What a cell shows. */
type Shown = string | number | boolean | null;
type Place = Pick<PlanCell, "row" | "column">;

/** Formulas that do not show what the plan expects; `valueAt` gives what they show. */
export function unexpected(plan: SheetPlan, valueAt: (cell: Place) => Shown): readonly string[] {
  return plan.cells.flatMap((cell) => {
    if (cell.content?.kind !== "formula" || (cell.look.numberFormat ?? "").includes("yyyy")) return [];
    const { formula, expected } = cell.content;
    const shown = valueAt(cell);
    const right =
      typeof expected === "string"
        ? (shown === null ? "" : String(shown)) === expected
        : shown !== "" && shown !== null && Math.abs(numberIn(shown) - expected) < 1e-7;
    return right ? [] : [`${plan.name} ${addressOf(cell)} ${formula}: ${String(shown)}, not ${String(expected)}`];
  });
}

/** LibreOffice writes a share as a percentage. */
function numberIn(shown: string | number | boolean): number {
  return typeof shown === "string" && shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
}

/** The plan with a number in place of what a cell holds, as somebody types it. */
export function typedOver(plan: SheetPlan, { row, column }: Place, value: number): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, content: { kind: "number", value } } : cell,
    ),
  };
}
