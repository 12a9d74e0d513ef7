import { planProportionalSheet } from "../sheets/proportional-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import { computeScenario, type ComputedScenario, type ScenarioWishes } from "./compute-scenario";
import type { Host, WrittenSheet } from "./host";
import { readTeam, type ReadingWishes, type TeamReading } from "./read-team";
import { settled } from "./settled";
import { withShownNames } from "./shown-names";

/** A scenario sheet that now stands in the workbook, and everything it was made from. */
export interface MadeSheet extends ComputedScenario {
  readonly reading: TeamReading;
  readonly plan: SheetPlan;
  readonly written: WrittenSheet;
  /** The name the sheet would have had, when a sheet of that name was there already. */
  readonly nameTaken: string | null;
}

/**
 * Reads the team afresh, computes, and adds the sheet "Rekenkundig …" to the workbook: whole or not at all, never over a sheet
 * that is there, and never from sheets that changed since they were read. Throws UnusableTeam when the sheets do not hold enough; rejects
 * with the host's HostError.
 */
export async function makeProportionalSheet(
  host: Host,
  wishes: ScenarioWishes,
  { fresh = false }: Pick<ReadingWishes, "fresh"> = {},
): Promise<MadeSheet> {
  const { fullTimeHours } = wishes;
  const reading = await settled(host, () => readTeam(host, { fresh, ...(fullTimeHours && { fullTimeHours }) }));
  const computed = computeScenario(reading, wishes);
  const { tables, doubts } = reading.team;
  const named = planProportionalSheet({ ...computed, fileName: reading.fileName, tables, doubts });
  const planned = withShownNames(named, reading);
  const taken = new Set((await host.sheets()).map((sheet) => sheet.name.toLowerCase()));
  const plan = { ...planned, name: freeName(planned.name, taken) };
  const written = await host.addSheet(plan);
  return { ...computed, reading, plan, written, nameTaken: plan.name === planned.name ? null : planned.name };
}

/** "Rekenkundig 03-03-2020", else "Rekenkundig 03-03-2020 (2)" and so on, within Excel's 31 characters. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
