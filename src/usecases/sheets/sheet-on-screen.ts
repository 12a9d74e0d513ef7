import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { ClientsProblemKey } from "../../text/problems/clients-problems";
import { computeAgeDivision } from "../scenarios/compute-age-division";
import { computeClientTransfers } from "../scenarios/compute-client-transfers";
import type { CapacityFigures } from "../capacity/compute-capacity";
import { computeComparison } from "../scenarios/compute-comparison";
import type { ComputedDivision, DivisionWishes } from "../division/compute-division";
import { computeWeighted } from "../division/compute-weighted";
import { lineUpsOfChosen } from "../scenarios/line-ups-of-chosen";
import type { AgeReading } from "../reading/read-ages";
import type { TeamReading } from "../reading/read-team";
import { ageDivisionPlan, capacityPlan, clientTransfersPlan, comparisonPlan, proportionalPlan } from "./sheet-plans";
import { UnusableClients } from "../reading/unusable-clients";

/** The sheets about the division: Rekenkundig, Leeftijdsindeling, Scenariovergelijking, and WERKBLAD about single clients. */
export type DivisionKind = "proportional" | "ages" | "comparison" | "moves";

/** The sheets that can be made: those about the division, and Normen en capaciteit. */
export type SheetKind = DivisionKind | "capacity";

/** Everything that a sheet is made of, besides the meeting. */
export type SheetTask = DivisionTask | CapacityTask;

export interface DivisionTask {
  readonly kind: DivisionKind;
  readonly reading: TeamReading;
  readonly computed: ComputedDivision;
  readonly supposed: DivisionWishes;
  /** The clients of the same team; null while they were not read, which only the kind "proportional" can do without. */
  readonly ages: AgeReading | null;
  /** The scenario that somebody looks at, by its name; null: nobody chose one. */
  readonly chosenScenario: string | null;
}

/** Norm times need no division. */
export interface CapacityTask extends CapacityFigures {
  readonly kind: "capacity";
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
  return clientsOf(one) === clientsOf(other) && figuresOf(one) === figuresOf(other);
}

function clientsOf(task: SheetTask): AgeReading["clients"] | undefined {
  return task.kind === "capacity" ? undefined : task.ages?.clients;
}

function figuresOf(task: SheetTask): string {
  const { reading } = task;
  return JSON.stringify({ ...task, ages: null, reading: { ...reading, memory: { ...reading.memory, meeting: null } } });
}

function planner(task: SheetTask): (meeting: MeetingFields) => SheetPlan {
  if (task.kind === "capacity") return (meeting) => capacityPlan(task, meeting);
  const { kind, reading, computed, supposed, ages, chosenScenario } = task;
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
      const comparison = computeComparison(ages, lineUpsOfChosen(reading, chosenScenario), supposed);
      return (meeting) => comparisonPlan(ages, comparison, meeting);
    }
    case "moves": {
      const found = computeClientTransfers(ages, {}, supposed);
      return (meeting) => clientTransfersPlan(ages, found, meeting);
    }
  }
}
