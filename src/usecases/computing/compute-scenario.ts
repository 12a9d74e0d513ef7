import { defaultChoices } from "../../caseload/division/default-choices";
import { proportionalScenario } from "../../caseload/division/proportional-scenario";
import type { ScenarioChoices, ScenarioProblem, ScenarioResult } from "../../caseload/division/scenario";
import type { ReferenceDateSource } from "../../sheets/proportional/proportional-sheet";
import type { TeamReading } from "../reading/read-team";

/** What someone chose so far; everything else keeps its default. */
export type ScenarioWishes = Partial<ScenarioChoices>;

/** A computed scenario and where its reference date came from. */
export interface ComputedScenario {
  readonly result: ScenarioResult;
  readonly referenceDateSource: ReferenceDateSource;
}

/** The sheets do not hold enough to compute with, or the choices cannot be kept together. */
export class UnusableTeam extends Error {
  override readonly name = "UnusableTeam";
  constructor(
    readonly problem: ScenarioProblem,
    readonly reading: TeamReading,
  ) {
    super(problem.reason);
  }
}

/**
 * Computes the rekenkundige caseloads of what was read, under what the workbook keeps of earlier choices and, before those, the wishes. Throws
 * UnusableTeam when the sheets do not hold enough.
 */
export function computeScenario(reading: TeamReading, wishes: ScenarioWishes): ComputedScenario {
  const { referenceDate: keptDate, sideTaskHours, absenceHours, unknownSideTaskMaximum } = reading.memory.choices;
  const givenDate = wishes.referenceDate ?? keptDate;
  const choices: ScenarioChoices = {
    ...defaultChoices(givenDate ?? reading.proposedDate.date, reading.memory.settings),
    ...(unknownSideTaskMaximum !== null && { unknownSideTaskMaximum }),
    noCases: reading.memory.corrections.flatMap((correction) =>
      correction.kind === "no-cases" ? [correction.name] : [],
    ),
    ...wishes,
    sideTaskHours: { ...sideTaskHours, ...wishes.sideTaskHours },
    absenceHours: { ...absenceHours, ...wishes.absenceHours },
  };
  const outcome = proportionalScenario(reading.team, choices);
  if (!outcome.ok) throw new UnusableTeam(outcome.problem, reading);
  return {
    result: outcome.result,
    referenceDateSource: givenDate === null ? reading.proposedDate.source : "given",
  };
}
