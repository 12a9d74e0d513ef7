import { choice } from "../choice";

/** The order of the people; another one in the second table than in the first. */
export const rowOrder = choice("row order", [
  ["as the team", 4],
  ["by hours", 1],
  ["other in second table", 2],
]);
