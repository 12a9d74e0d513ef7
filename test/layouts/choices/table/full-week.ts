import { choice } from "../choice";

/** How many hours a full week has, where hours are parts of one; another than the usual is said below the table. */
export const fullWeek = choice("full week", [
  ["none", 6],
  ["40 hours", 1],
  ["38 hours", 0.6],
]);
