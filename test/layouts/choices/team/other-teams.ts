import { choice } from "../choice";

/** People of other teams between those of the team of work; a column tells them apart. */
export const otherTeams = choice("other teams", [
  ["none", 14],
  ["in a column", 1],
]);
