import { choice } from "../choice";

/** Clients of nobody: a row of their own, or rows of a list without a caseworker. */
export const pool = choice("pool", [
  ["none", 6],
  ["some", 1.5],
]);
