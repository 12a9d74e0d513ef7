import type { Drawing } from "../drawing";

/** The caseworker of whom one cell cannot be right; null where there is none. */
export function faultyMember({ choices, team, draw }: Drawing): number | null {
  if (choices.faults === "none") return null;
  return draw("faulty member").pick(team.members.filter(({ role }) => role === "caseworker")).id;
}
