import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CellRange } from "../../caseload/cell-address";
import type { ClientDoubt } from "../../caseload/clients/found-clients";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import type { Doubt } from "../../caseload/team/team-data";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { MeetingFields } from "../shared/meeting-fields";
import type { ReferenceDateSource } from "../proportional/proportional-sheet-input";

/** What a sheet "Leeftijdsindeling …" is made of. */
export interface AgeDivisionSheetInput {
  readonly division: AgeDivision;
  readonly settings: TeamSettings;
  readonly meeting: MeetingFields;
  /** What the team's own memo says of the meeting; null without one. */
  readonly stated: StatedMeeting | null;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  readonly referenceDateSource: ReferenceDateSource;
  /** The client lists and the tables with age groups that were read, for the list of sources. */
  readonly sources: readonly { readonly title: string; readonly range: CellRange }[];
  /** What reading the team's tables and the client lists could not settle; it stands under the checks. */
  readonly doubts: readonly Doubt[];
  readonly clientDoubts: readonly ClientDoubt[];
  /** What someone said of these and of the checks. */
  readonly answers: readonly PointAnswer[];
}
