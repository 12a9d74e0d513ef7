import type { MeetingPurpose, MeetingStatus } from "../../text/sheets/meeting";

/** What a team fills in about its meeting. Empty fields stay empty on the sheet, to fill in by hand. */
export interface MeetingFields {
  readonly team: string;
  /** The person who presents it. */
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
