import type { MeetingFields } from "../../sheets/shared/meeting-fields";

/** How many characters each field of the meeting may have, so that a sheet's heading has room for it. */
export const meetingLimits = { team: 80, presenter: 80, when: 60, proposal: 600 } as const;

const proposalLines = 8;

/** Makes the fields fit to be kept and printed: within the limits, on one line (the proposal on a few), without characters that no cell can hold. */
export function withinLimits(meeting: MeetingFields): MeetingFields {
  return {
    ...meeting,
    team: cut(onOneLine(meeting.team), meetingLimits.team),
    presenter: cut(onOneLine(meeting.presenter), meetingLimits.presenter),
    when: cut(onOneLine(meeting.when), meetingLimits.when),
    proposal: cut(onFewLines(meeting.proposal), meetingLimits.proposal),
  };
}

/** Excel cannot open a workbook with control characters or unpaired surrogates. */
function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function onFewLines(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(onOneLine)
    .filter((line) => line !== "");
  const last = lines.slice(proposalLines - 1).join(" ");
  return [...lines.slice(0, proposalLines - 1), ...(last === "" ? [] : [last])].join("\n");
}

function cut(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join("").trim();
}
