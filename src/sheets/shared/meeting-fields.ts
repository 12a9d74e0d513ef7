import type { MeetingPurpose, MeetingStatus } from "../../text/sheets/meeting";

/** What a team fills in about its meeting; what is empty stays open on the sheet, to fill in by hand. */
export interface MeetingFields {
  readonly team: string;
  /** Who brings it in. */
  readonly presenter: string;
  readonly when: string;
  /** null: not chosen. */
  readonly purpose: MeetingPurpose | null;
  /** Lines are kept. */
  readonly proposal: string;
  readonly status: MeetingStatus;
}

export const emptyMeeting: MeetingFields = {
  team: "",
  presenter: "",
  when: "",
  purpose: null,
  proposal: "",
  status: "draft",
};
