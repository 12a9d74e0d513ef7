import { choice } from "../choice";

/** The words above the columns. */
export const headers = choice("headers", [
  ["usual", 6],
  ["synonyms", 5],
  ["abbreviated", 2],
  ["English", 1],
  ["two rows", 1.5],
  ["long", 1.5],
  ["none", 1],
]);
