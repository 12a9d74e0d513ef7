import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import type { Division } from "../../caseload/division/division";
import type { CountableClients } from "../../caseload/scenarios/countable-clients";
import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { Doubt } from "../../caseload/team/team-data";
import type { MeetingFields } from "../shared/meeting-fields";
import type { ReferenceDateSource } from "../proportional/proportional-sheet-input";

/** The team's own cells behind the figures. */
export interface ComparisonSources {
  readonly division: Division;
  /** Where formulas can count the clients of the selection; null where they cannot. */
  readonly countable: CountableClients | null;
  /** Whether every client that counts has a caseworker. */
  readonly everybodyHasCaseworker: boolean;
  /** Caseload hours by scenario and name: a scenario may count side tasks otherwise. */
  readonly hours: readonly Readonly<Record<string, number>>[];
}

/** What a sheet "Scenariovergelijking …" is made of. */
export interface ScenarioComparisonInput {
  readonly comparison: ScenarioComparison;
  readonly meeting: MeetingFields;
  /** What the team's own memo says of the meeting; null without one. */
  readonly stated: StatedMeeting | null;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  readonly referenceDateSource: ReferenceDateSource;
  /** What the figures follow in the team's own sheets; absent where a sheet is made of figures alone. */
  readonly live?: ComparisonSources;
  /** What reading could not settle; it stands under the checks. */
  readonly doubts: readonly Doubt[];
  /** What someone said of these and of the checks. */
  readonly answers: readonly PointAnswer[];
}
