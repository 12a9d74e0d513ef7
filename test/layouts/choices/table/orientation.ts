import { choice } from "../choice";

/** People below each other, or beside each other. */
export const orientation = choice("orientation", [
  ["rows", 9],
  ["columns", 1],
]);
