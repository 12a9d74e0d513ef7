import type { Drawing } from "../drawing";
import type { Member } from "./true-team";

/** The last few of the caseworkers are hired, where the team keeps those on a tab of their own. */
export function isHired({ team, choices }: Pick<Drawing, "team" | "choices">, { id }: Member): boolean {
  const caseworkers = team.members.filter(({ role }) => role === "caseworker");
  const place = caseworkers.findIndex((member) => member.id === id);
  return choices.hired === "own tab" && place >= caseworkers.length - Math.max(2, Math.floor(caseworkers.length / 5));
}
