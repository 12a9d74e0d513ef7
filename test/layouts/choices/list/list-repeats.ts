import { choice } from "../choice";

/** Clients that stand in a list more than once. */
export const listRepeats = choice("list repeats", [
  ["none", 8],
  ["same caseworker", 0.8],
  ["two caseworkers", 0.5],
  ["master and tabs", 0.8],
]);
