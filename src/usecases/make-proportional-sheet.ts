import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import { computeScenario, type ComputedScenario, type ScenarioWishes } from "./compute-scenario";
import type { Host } from "./host";
import { readTeam, type ReadingWishes, type TeamReading } from "./read-team";
import { settled } from "./settled";
import { proportionalPlan } from "./sheet-plans";

/** A scenario sheet that now stands in the workbook, and everything it was made from. */
export interface MadeSheet extends ComputedScenario, AddedSheet {
  readonly reading: TeamReading;
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
  return { ...computed, reading, ...(await addPlannedSheet(host, proportionalPlan(reading, computed))) };
}
