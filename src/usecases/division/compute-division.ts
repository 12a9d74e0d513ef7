import { defaultChoices } from "../../caseload/division/default-choices";
import { proportionalDivision } from "../../caseload/division/proportional-division";
import type { DivisionChoices, DivisionProblem, Division } from "../../caseload/division/division";
import type { ReferenceDateSource } from "../../sheets/proportional/proportional-sheet";
import type { TeamReading } from "../reading/read-team";

/** What someone chose so far; everything else keeps its default. */
export type DivisionWishes = Partial<DivisionChoices>;

/** A computed scenario and where its reference date came from. */
export interface ComputedDivision {
  readonly result: Division;
  readonly referenceDateSource: ReferenceDateSource;
}

/** The sheets do not hold enough to compute with, or the choices cannot be kept together. */
export class UnusableTeam extends Error {
  override readonly name = "UnusableTeam";
  constructor(
    readonly problem: DivisionProblem,
    readonly reading: TeamReading,
  ) {
    super(problem.reason);
  }
}

/**
 * Computes the rekenkundige caseloads of what was read, under what the workbook keeps of earlier choices and, before those, the wishes. Throws
 * UnusableTeam when the sheets do not hold enough.
 */
export function computeDivision(reading: TeamReading, wishes: DivisionWishes): ComputedDivision {
  const { referenceDate: keptDate, sideTaskHours, absenceHours, unknownSideTaskMaximum } = reading.memory.choices;
  const givenDate = wishes.referenceDate ?? keptDate;
  const choices: DivisionChoices = {
    ...defaultChoices(givenDate ?? reading.proposedDate.date, reading.memory.settings),
    ...(unknownSideTaskMaximum !== null && { unknownSideTaskMaximum }),
    noCases: reading.memory.corrections.flatMap((correction) =>
      correction.kind === "no-cases" ? [correction.name] : [],
    ),
    ...wishes,
    sideTaskHours: { ...sideTaskHours, ...wishes.sideTaskHours },
    absenceHours: { ...absenceHours, ...wishes.absenceHours },
  };
  const outcome = proportionalDivision(reading.team, choices);
  if (!outcome.ok) throw new UnusableTeam(outcome.problem, reading);
  return {
    result: outcome.result,
    referenceDateSource: givenDate === null ? reading.proposedDate.source : "given",
  };
}
