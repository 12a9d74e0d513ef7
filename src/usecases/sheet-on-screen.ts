import type { MeetingFields } from "../sheets/meeting-fields";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { ClientsProblemKey } from "../text/clients-problems";
import { computeAgeDivision } from "./compute-age-division";
import { computeClientMoves } from "./compute-client-moves";
import { computeComparison } from "./compute-comparison";
import type { ComputedScenario, ScenarioWishes } from "./compute-scenario";
import { computeWeighted } from "./compute-weighted";
import type { AgeReading } from "./read-ages";
import type { TeamReading } from "./read-team";
import { ageDivisionPlan, clientMovesPlan, comparisonPlan, proportionalPlan } from "./sheet-plans";
import { UnusableClients } from "./unusable-clients";

/** The sheets that can be made: Rekenkundig, Leeftijdsindeling, Scenariovergelijking, and WERKBLAD about single clients. */
export type SheetKind = "proportional" | "ages" | "comparison" | "moves";

/** Everything that a sheet is made of, besides the meeting. */
export interface SheetTask {
  readonly kind: SheetKind;
  readonly reading: TeamReading;
  readonly computed: ComputedScenario;
  readonly supposed: ScenarioWishes;
  /** The clients of the same team; null while they were not read, which only the kind "proportional" can do without. */
  readonly ages: AgeReading | null;
}

/** The sheet as it will be for what is filled in about the meeting, or why there is none. */
export type SheetOnScreen =
  | { readonly ok: true; plan(meeting: MeetingFields): SheetPlan }
  | { readonly ok: false; readonly problem: ClientsProblemKey };

/** Works out what takes time once, so that the sheet follows somebody who types. */
export function sheetOnScreen(task: SheetTask): SheetOnScreen {
  try {
    return { ok: true, plan: planner(task) };
  } catch (error) {
    if (error instanceof UnusableClients) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Whether both tasks give the same sheet. */
export function sameSheet(one: SheetTask, other: SheetTask): boolean {
  return one.ages?.clients === other.ages?.clients && figuresOf(one) === figuresOf(other);
}

function figuresOf({ kind, reading, computed, supposed }: SheetTask): string {
  return JSON.stringify([kind, { ...reading, memory: { ...reading.memory, meeting: null } }, computed, supposed]);
}

function planner({ kind, reading, computed, supposed, ages }: SheetTask): (meeting: MeetingFields) => SheetPlan {
  if (kind === "proportional") {
    const weighted = ages && computeWeighted(ages);
    return (meeting) => proportionalPlan(reading, computed, weighted, meeting);
  }
  if (ages === null) throw new UnusableClients({ reason: "no-client-list" });
  switch (kind) {
    case "ages": {
      const division = computeAgeDivision(ages, {});
      return (meeting) => ageDivisionPlan(ages, division, meeting);
    }
    case "comparison": {
      const comparison = computeComparison(ages, {}, supposed);
      return (meeting) => comparisonPlan(ages, comparison, meeting);
    }
    case "moves": {
      const moves = computeClientMoves(ages, {}, supposed);
      return (meeting) => clientMovesPlan(ages, moves, meeting);
    }
  }
}
