import { choice } from "../choice";

/** Where a list stands: on a sheet of its own, or with the team's table. */
export const listPlace = choice("list place", [
  ["own sheet", 12],
  ["below the team", 1],
  ["beside the team", 1],
]);
