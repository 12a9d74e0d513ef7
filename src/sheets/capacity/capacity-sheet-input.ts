import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { Check } from "../../caseload/checks/check";
import type { ClientsOnStep } from "../../caseload/checks/norms/ladder-steps";
import type { IsoDate } from "../../caseload/dates";
import type { CellRange } from "../../caseload/cell-address";
import type { MeetingFields } from "../shared/meeting-fields";
import type { ReferenceDateSource } from "../proportional/proportional-sheet-input";

/** What a sheet "Normen en capaciteit" is made of. */
export interface CapacitySheetInput {
  readonly result: CapacityResult;
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly referenceDateSource: ReferenceDateSource;
  /** Where the norm times were read. */
  readonly tables: readonly CellRange[];
  /** Clients on each step of the participatieladder; null when no client list gives steps. */
  readonly steps: readonly ClientsOnStep[] | null;
  /** Checks about those steps. */
  readonly ladderChecks: readonly Check[];
  /** What someone said of the aandachtspunten. */
  readonly answers: readonly PointAnswer[];
  readonly meeting: MeetingFields;
}
