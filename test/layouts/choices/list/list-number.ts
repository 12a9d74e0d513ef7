import { choice } from "../choice";

/** The clients' own numbers. */
export const listNumber = choice("list number", [
  ["number", 5],
  ["text", 2],
  ["three digits", 1],
  ["row number", 1],
  ["none", 1],
]);
