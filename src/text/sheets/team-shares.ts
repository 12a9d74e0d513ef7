/** Headers of the intermediate steps of a division within teams, for who unhides their columns. */
export const teamShareWords = {
  hours: "Uren",
  team: "Team",
  order: "Voorrang bij gelijke rest",
  exact: "Exact",
  floor: "Hele cliënten",
  remainder: "Rest",
  rank: "Rangorde rest",
  share: "Aandeel",
  teamClients: "Cliënten team",
  teamHours: "Uren team",
  teamLoad: "Per uur",
} as const;
