import { choice } from "../choice";

/** The order of the columns. */
export const columnOrder = choice("column order", [
  ["usual", 4],
  ["counts first", 2],
  ["name last", 1],
  ["any", 2],
]);
