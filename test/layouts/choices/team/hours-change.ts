import { choice } from "../choice";

/** Whether somebody's contract hours change after the table was made, and where that is said. */
export const hoursChange = choice("hours change", [
  ["none", 12],
  ["begun, in a remark", 1],
  ["begun, in columns", 0.7],
  ["begun, in a comment", 0.4],
  ["to come, in a remark", 0.7],
]);
