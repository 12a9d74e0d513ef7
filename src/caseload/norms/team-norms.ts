import type { CountedUnit, Ladder } from "./norm";

/** Clients of some steps, phases or kinds together, and how many of them one fte can carry. */
export interface NormedGroup {
  readonly name: string;
  /** As client lists have them, without "trede" or "fase" and in small letters: "3", "2a", "werk". */
  readonly steps: readonly string[];
  /** Clients per fte, above 0. */
  readonly norm: number;
}

/** The norm caseloads by which a team weighs its clients, kept with its workbook. A step is in one group at most. */
export interface TeamNorms {
  readonly name: string;
  readonly groups: readonly NormedGroup[];
  /** In the team's words; "" when nobody said. */
  readonly source: string;
  /** The year in which the norms held; null when nobody said. */
  readonly year: number | null;
  readonly ladder: Ladder;
  readonly counts: CountedUnit;
}

/** Why a text gives no norms. step-twice: a step would have two norms · too-many: more groups than can be weighed. */
export type NormTextProblem = "unreadable" | "step-twice" | "too-many";

/** Whether a step is in two groups, so that its clients would have two norms. */
export function hasStepTwice(groups: readonly Pick<NormedGroup, "steps">[]): boolean {
  const steps = groups.flatMap((group) => group.steps);
  return new Set(steps).size < steps.length;
}

/** With more levels nobody keeps them up to date, and their tables do not fit on the sheet (docs/domain.md, Weights). */
export const mostGroups = 5;
