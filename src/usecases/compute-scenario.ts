import { defaultChoices } from "../caseload/default-choices";
import { proportionalScenario } from "../caseload/proportional-scenario";
import type { ScenarioChoices, ScenarioResult } from "../caseload/scenario";
import type { ReferenceDateSource } from "../sheets/proportional-sheet";
import type { TeamReading } from "./read-team";

/** What someone chose so far; everything else keeps its default. */
export type ScenarioWishes = Partial<ScenarioChoices>;

/** A computed scenario and where its reference date came from. */
export interface ComputedScenario {
  readonly result: ScenarioResult;
  readonly referenceDateSource: ReferenceDateSource;
}

/** Computes the rekenkundige caseloads of what was read. Throws UnusableTeam when the sheets do not hold enough. */
export function computeScenario(reading: TeamReading, wishes: ScenarioWishes): ComputedScenario {
  const choices: ScenarioChoices = {
    ...defaultChoices(wishes.referenceDate ?? reading.proposedDate.date),
    ...wishes,
  };
  return {
    result: proportionalScenario(reading.team, choices),
    referenceDateSource: wishes.referenceDate === undefined ? reading.proposedDate.source : "given",
  };
}
