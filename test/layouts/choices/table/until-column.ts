import { choice } from "../choice";

/** A column with the end of contracts. */
export const untilColumn = choice("until column", [
  ["none", 4],
  ["yes", 1.6],
]);
