import { choice } from "../choice";

/** What stands below the last row of a list. */
export const belowList = choice("below the list", [
  ["none", 12],
  ["remark", 0.5],
  ["legend", 0.5],
  ["clients that moved", 0.4],
]);
