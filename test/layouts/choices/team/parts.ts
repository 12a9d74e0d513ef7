import { choice } from "../choice";

/** A team in parts: under headings, in tables of their own, or told by a column. */
export const parts = choice("parts", [
  ["none", 7],
  ["headings", 1.2],
  ["tables", 0.7],
  ["column", 1],
]);
