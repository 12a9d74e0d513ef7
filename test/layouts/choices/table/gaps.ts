import { choice } from "../choice";

/** Blank rows and columns inside a table. */
export const gaps = choice("gaps", [
  ["none", 6],
  ["below the header", 1.6],
  ["between people", 0.6],
  ["below the header and between people", 0.5],
  ["between columns", 0.6],
]);
