import { choice } from "../choice";

/** Counts in one column, in parts to be added up, beside what somebody else counted, or as the last of what came and went. opening and changes: that last is not there · numbers in one cell: everybody's clients by number. */
export const countShape = choice("count shape", [
  ["plain", 9],
  ["steps", 1],
  ["steps with total", 1],
  ["ages", 0.8],
  ["ages with total", 0.6],
  ["work and care", 1],
  ["second count", 0.8],
  ["opening and closing", 0.8],
  ["opening and changes", 0.5],
  ["numbers in one cell", 0.5],
]);
