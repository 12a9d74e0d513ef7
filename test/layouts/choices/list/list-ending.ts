import { choice } from "../choice";

/** Whether the last clients of a list stand below a text that says that they are the team's no more. */
export const listEnding = choice("list ending", [
  ["none", 12],
  ["handed over", 0.6],
  ["gone", 0.5],
]);
