import { choice } from "../choice";

/** What the team costs. */
export const budget = choice("budget", [
  ["none", 9],
  ["yes", 1],
]);
