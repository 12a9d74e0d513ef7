/** The words of the meeting for which a sheet is made. */

/** Doel agendapunt: what the team is asked for. */
export const meetingPurposes = { inform: "Informeren", discuss: "Opiniëren", decide: "Besluiten" } as const;
export type MeetingPurpose = keyof typeof meetingPurposes;

export const meetingStatuses = { draft: "concept", final: "definitief" } as const;
export type MeetingStatus = keyof typeof meetingStatuses;

/** What each field is called, on every sheet. */
export const meetingWords = {
  team: "Team",
  purpose: "Doel agendapunt",
  presenter: "Door",
  when: "Wanneer",
  proposal: "Voorstel",
  status: "Status",
} as const;
