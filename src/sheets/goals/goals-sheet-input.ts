import type { Division } from "../../caseload/division/division";
import type { goalBlockNames } from "../../text/sheets/goals-sheet";
import type { MeetingFields } from "../shared/meeting-fields";

/** A model of the source documents, as a part of the sheet. */
export type GoalBlock = keyof typeof goalBlockNames;

export const goalBlocks: readonly GoalBlock[] = ["outflow", "trend", "norms", "funnel", "coaching", "break-even"];

/** What a sheet "Doelen en capaciteit" is made of. */
export interface GoalsSheetInput {
  readonly result: Division;
  /** The blocks that somebody ticked, in any order. */
  readonly blocks: readonly GoalBlock[];
  readonly meeting: MeetingFields;
}
