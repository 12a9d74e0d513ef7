import { choice } from "../choice";

/** Rows of a list that have a number and no client yet, below the last one or below each block. */
export const numberedOn = choice("numbered on", [
  ["none", 14],
  ["rows prepared", 1.5],
]);
