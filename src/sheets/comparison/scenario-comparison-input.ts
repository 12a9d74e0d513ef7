import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { Doubt } from "../../caseload/team/team-data";
import type { MeetingFields } from "../shared/meeting-fields";
import type { ReferenceDateSource } from "../proportional/proportional-sheet-input";

/** What a sheet "Scenariovergelijking …" is made of. */
export interface ScenarioComparisonInput {
  readonly comparison: ScenarioComparison;
  readonly meeting: MeetingFields;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  readonly referenceDateSource: ReferenceDateSource;
  /** What reading could not settle; it stands under the checks. */
  readonly doubts: readonly Doubt[];
  /** What someone said of these and of the checks. */
  readonly answers: readonly PointAnswer[];
}
