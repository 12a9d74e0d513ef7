import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import { meetingPurposes } from "../../text/sheets/meeting";
import { text, theirs } from "../plan/block";
import type { PlanContent } from "../plan/sheet-plan";
import type { MeetingFields } from "./meeting-fields";

/** The fields of a heading; null is for the team to fill in. */
interface SaidOfMeeting {
  readonly purpose: PlanContent | null;
  readonly presenter: PlanContent | null;
  readonly when: PlanContent | null;
}

/** What was filled in about the meeting goes first, then what the team's own memo says. */
export function saidOfMeeting(meeting: MeetingFields, stated: StatedMeeting | null): SaidOfMeeting {
  return {
    purpose: meeting.purpose === null ? filledIn(stated?.purpose?.value ?? "") : text(meetingPurposes[meeting.purpose]),
    presenter: filledIn(meeting.presenter || (stated?.presenter?.value ?? "")),
    when: filledIn(meeting.when || (stated?.when?.value ?? "")),
  };
}

/** Somebody's own words, or an empty cell to write in. */
export function filledIn(words: string): PlanContent | null {
  return words === "" ? null : theirs(words);
}

/** What the memo calls the agenda item, beginning with a capital; null where somebody filled in the team, or where it does not stand there. */
export function statedTitle({ team }: MeetingFields, stated: StatedMeeting | null): string | null {
  const words = stated?.title?.value ?? "";
  return team !== "" || words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
