import type { BoundsOfTeam, TeamBounds } from "../../caseload/months/bounds";
import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Division } from "../../caseload/division/division";
import type { Doubt, FoundTable } from "../../caseload/team/team-data";
import type { Fraction } from "../../kernel/fraction";
import type { MeetingFields } from "../shared/meeting-fields";

/** given: someone chose the date · sheets: it stands on the team's sheets · today: neither. */
export type ReferenceDateSource = "given" | "sheets" | "today";

/** Arrays are in the order of the names. */
interface BoundedTeam {
  readonly bounds: TeamBounds;
  /** Points where clients are weighed by norms. */
  readonly unit: "clients" | "points";
  readonly names: readonly string[];
  readonly loads: readonly Fraction[];
  readonly found: BoundsOfTeam;
}

interface FewTransfers {
  /** Of whom clients are transferred; clients of nobody are not among them. */
  readonly names: readonly string[];
  /** How many transfers it takes until nobody is above a per cent; null where that cannot be reached. */
  readonly needed: readonly { readonly percent: number; readonly transfers: number | null }[];
  /** What the number that somebody asked for comes to, in a sentence. */
  readonly asked: string;
  /** After so many it gets no more even. */
  readonly last: number;
}

/** What a sheet "Rekenkundig …" is made of. */
export interface ProportionalSheetInput {
  readonly result: Division;
  readonly meeting: MeetingFields;
  /** What the team's own memo says of the meeting; null without one. */
  readonly stated: StatedMeeting | null;
  /** The workbook's file name, with its extension. */
  readonly fileName: string;
  readonly referenceDateSource: ReferenceDateSource;
  /** The tables that were read, for the list of sources. */
  readonly tables: readonly FoundTable[];
  /** Where the clients come from, where a list was counted that says more than the team's table; else null. */
  readonly clientsFrom: string | null;
  /** What reading could not settle; it stands under the checks. */
  readonly doubts: readonly Doubt[];
  /** What someone said of these and of the checks. */
  readonly answers: readonly PointAnswer[];
  /** Caseloads weighed by norms; null when there are no norms, or nothing to weigh by them. */
  readonly weighted: WeightedLists | null;
  /** Everybody beside the bounds that the team agreed; null without any. */
  readonly within: BoundedTeam | null;
  /** What fewer transfers than all of them bring; null where nobody asked. */
  readonly few: FewTransfers | null;
}
