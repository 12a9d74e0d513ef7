import { choice } from "../choice";

/** The same table with other figures: on a sheet that says it is old, or below under a heading that says so. */
export const oldVersion = choice("old version", [
  ["none", 9],
  ["own sheet", 0.8],
  ["same sheet", 0.5],
]);
