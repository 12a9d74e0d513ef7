import { choice } from "../choice";

/** Remarks below the table. */
export const notes = choice("notes", [
  ["none", 6],
  ["yes", 2],
]);
