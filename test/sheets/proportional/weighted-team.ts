import type { TeamBounds } from "../../../src/caseload/months/bounds";
import type { TeamNorms } from "../../../src/caseload/norms/team-norms";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { changedNorms, keepChange, keepSettings } from "../../../src/usecases/memory/keep";
import { typedNorms } from "../../../src/usecases/memory/typed-norms";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { grid, serial } from "../../reading/grid";
import type { PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { memoryHost } from "../../taskpane/memory-host";
import { usable } from "../../support/usable";

/** A client in the team's list; step and caseworker as they stand in the cells. */
export interface SteppedClient {
  readonly caseworker: string | null;
  readonly step: string | number | null;
  /** A birth date where it is left out: no weight depends on it. */
  readonly born?: string | number | null;
}

export interface SteppedTeam {
  readonly people: readonly { readonly name: string; readonly hours: number }[];
  readonly clients: readonly SteppedClient[];
}

/** The team's own sheets: formation with caseload, and the list. */
export function teamSheets({ people, clients }: SteppedTeam, label: string): readonly PlainSheet[] {
  return [
    {
      name: `Team ${label}`,
      rows: [
        ["Naam", "Aantal uur", "Aantal cliënten"],
        ...people.map(({ name, hours }) => [
          name,
          hours,
          clients.filter(({ caseworker }) => caseworker === name).length,
        ]),
      ],
    },
    {
      name: `Lijst ${label}`,
      rows: [
        ["Cliëntnr", "Klantmanager", "Geboortedatum", "Trede"],
        ...clients.map(({ caseworker, step, born = serial("1980-05-17") }, index) => [
          100 + index,
          caseworker,
          born,
          step,
        ]),
      ],
    },
  ];
}

/** The sheet that is made of them; with bounds in points where the team has those. */
export async function weightedSheet(
  sheets: readonly PlainSheet[],
  norms: TeamNorms,
  bounds: TeamBounds = { lower: null, upper: null },
): Promise<SheetPlan> {
  const host = memoryHost(sheets.map(({ name, rows }) => grid(rows, { sheet: name })));
  await keepChange(
    host,
    changedNorms(() => norms),
  );
  await keepSettings(host, { bounds });
  return usable(await makeSheet(host, proportional, { referenceDate: "2020-03-03" })).plan;
}

export function normsIn(text: string): TeamNorms {
  const read = typedNorms(text);
  if (!read.ok) throw new Error(read.problem);
  return read.norms;
}

/** So many clients of somebody on a step. */
export function clientsOn(caseworker: string | null, step: string | number | null, count: number): SteppedClient[] {
  return Array.from({ length: count }, () => ({ caseworker, step }));
}
