import { choice } from "../choice";

/** A team leader among the team: hours, and no caseload. */
export const leader = choice("leader", [
  ["none", 8],
  ["yes", 1],
]);
