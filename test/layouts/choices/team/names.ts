import { choice } from "../choice";

/** How the table of hours writes its people. */
export const names = choice("names", [
  ["first", 4],
  ["full", 5],
  ["initial", 3],
  ["surname-first", 2],
  ["surname-first-full", 1],
  ["surname", 1],
  ["email", 0.7],
  ["number", 1.5],
]);
