import { choice } from "../choice";

/** Counts in one column, or in parts to be added up. */
export const countShape = choice("count shape", [
  ["plain", 9],
  ["steps", 1],
  ["steps with total", 1],
  ["ages", 0.8],
  ["ages with total", 0.6],
  ["work and care", 1],
]);
