import { choice } from "../choice";

/** How many caseworkers. */
export const size = choice("size", [
  ["2-4", 3],
  ["5-9", 5],
  ["10-20", 3],
  ["21-40", 1],
]);
