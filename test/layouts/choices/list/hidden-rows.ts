import { choice } from "../choice";

/** Rows of a list that a filter left out of sight; they are clients as before. */
export const hiddenRows = choice("hidden rows", [
  ["none", 14],
  ["filtered list", 1],
]);
